import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import type { Case } from './case.js'

/** The part of a report that every run of a case must give: no times, uids, versions or words. */
export type Reduced = {
  readonly applications: readonly object[]
  readonly findings: readonly object[]
  readonly problems: readonly object[]
  readonly notChecked: readonly string[]
}

type Resource = JsonFinding['resource']

export function reduceReport(
  report: JsonReport,
  { varying }: Pick<Case, "varying">,
  rename: (text: string) => string = (text) => text,
): Reduced {
  const { applications, findings, problems, notChecked } = JSON.parse(
    rename(JSON.stringify(report)),
  ) as JsonReport
  return {
    applications: applications
      .map(({ name, status, category, syncUnsafe, trouble }) => ({
        ...{ name, status, category, syncUnsafe },
        ...(trouble === undefined ? {} : { trouble: `${trouble.reason} holds ${trouble.holds}` }),
      }))
      .sort(byText),
    findings: findings.map((finding) => reduceFinding(finding, varying)).sort(byText),
    problems: problems
      .map(({ code, application, resource }) => ({
        code,
        application,
        resource: resource === null ? null : textOf(resource),
      }))
      .sort(byText),
    notChecked: notChecked.map(({ application, resource }) => `${application}: ${textOf(resource)}`).sort(),
  }

  function byText(a: object, b: object): number {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
}

function reduceFinding(finding: JsonFinding, varying: readonly string[]): object {
  const { forecast, manager, source } = finding
  const varies = finding.path !== null && varying.includes(finding.path)
  const shown = (side: 'desired' | 'live' | 'base'): object =>
    finding[side] === undefined ? {} : { [side]: varies ? '(varies)' : finding[side] }
  return {
    application: finding.application,
    resource: textOf(finding.resource),
    ...(finding.path === null
      ? { subject: finding.subject }
      : { type: finding.type, path: finding.path, ...shown('desired'), ...shown('live'), ...shown('base') }),
    category: finding.category,
    direction: finding.direction,
    actor: finding.actor,
    manager:
      manager === null ? null : [manager.name, manager.operation, manager.subresource].join(' ').trim(),
    rules: finding.rules,
    forecast: { effect: forecast.effect, when: forecast.when, restartsPods: forecast.restartsPods },
    source: source === null ? null : `${source.file}:${source.line}`,
  }
}

function textOf({ group, kind, namespace, name }: Resource): string {
  return `${kind}${group === '' ? '' : `.${group}`} ${namespace === '' ? '' : `${namespace}/`}${name}`
}
