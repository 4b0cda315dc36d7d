import type { Finding } from '../model/finding.js'
import { formatKey } from '../model/resource.js'
import { ownersOf } from './codeowners.js'
import type { StoredFinding } from './issue-state.js'
import { codeSpan, fit, inline } from './markdown.js'
import { isOpenQuestion, pathText } from './order.js'
import type { Context } from './tracked.js'
import { plural } from './words.js'

const day = 24 * 60 * 60 * 1000

/** People that one comment calls. */
const maxOwners = 10

/** Findings that somebody has to decide about and that the issue has known for as long as it may, worst first. */
export function overdueFindings(
  { triage, findings, options }: Context,
  known: readonly StoredFinding[],
): readonly Finding[] {
  const after = options.followUpAfter ?? 0
  if (after === 0) return []
  const firstSeen = new Map(known.map((one) => [one.fingerprint, Date.parse(one.firstSeen)]))
  const limit = Date.parse(triage.at) - after * day
  return findings.filter(
    (finding) => isOpenQuestion(finding) && (firstSeen.get(finding.fingerprint) ?? Infinity) <= limit,
  )
}

/** Says once that it is time, to those who own the files in question. */
export function overdueText(
  context: Context,
  findings: readonly Finding[],
  known: readonly StoredFinding[],
): string {
  const seen = new Map(known.map((one) => [one.fingerprint, one.firstSeen.slice(0, 10)]))
  const line = (finding: Finding): string => {
    const path = pathText(finding)
    const what = path === '' ? '' : `${codeSpan(path)} of `
    const since = inline(seen.get(finding.fingerprint) ?? '')
    return `- ${what}${inline(formatKey(finding.resource))}: ${finding.category}, since ${since}`
  }
  const owners = ownersFor(context, findings)
  const call =
    owners.length === 0
      ? 'CODEOWNERS names nobody for it.'
      : `By CODEOWNERS it is yours to decide: ${owners.join(' ')}`
  return [
    `**Overdue.** Nobody has dealt with this for ${plural(context.options.followUpAfter ?? 0, 'day')}:`,
    fit(findings, line, 3_000, (left) => `- and ${left} more`).join('\n'),
    `${call} Either Git takes the change over, or it goes away.`,
  ].join('\n\n')
}

/** Owners of the files that the findings are about; where none is known, of what is in the app's folders. */
function ownersFor({ app, options }: Context, findings: readonly Finding[]): readonly string[] {
  const files = findings.flatMap(({ source }) => (source === null ? [] : [source.file]))
  const anyFile = app.application.sources.map(({ path }) => (path === '' ? 'any' : `${path}/any`))
  const paths = files.length > 0 ? files : anyFile
  return ownersOf(options.codeowners ?? '', [...new Set(paths)]).slice(0, maxOwners)
}
