import { editYaml } from '../edit/edit-yaml.js'
import type { Application, IgnoreRule } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import { listAt } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { fields } from '../model/path.js'
import type { RepoFiles } from '../model/ports.js'
import type { FileEdit } from '../model/write-back.js'
import { appObject } from '../provenance/app-object.js'
import type { JudgeAs, TriedRule } from './disprove-rule.js'
import { disproveRule, findingsOf } from './disprove-rule.js'
import { fluxEntry, fluxIgnoreRuleFor, wantsFluxIgnoring } from './flux-ignore-rule.js'
import type { IgnoreProposals } from './ignore-steps.js'
import { ignoreSteps } from './ignore-steps.js'
import type { JudgedTree } from './prove.js'

/** Whether an app's own object may have a field in its cluster; null where that cannot be told. */
export type Declares = (application: Application, path: FieldPath) => Promise<boolean | null>

/**
 * For what a controller writes and Flux undoes with each interval: the app's own file with the narrowest rule for each
 * difference. A rule is proposed only if, judged again with it, this difference is hidden and spared, and every other
 * one is as it was.
 */
export async function proposeFluxIgnoring(
  application: Application,
  before: JudgedTree,
  read: RepoFiles['read'],
  { judgeAs, declares }: { readonly judgeAs: JudgeAs; readonly declares: Declares },
): Promise<IgnoreProposals> {
  const wanted = findingsOf(before, application.name).filter((one) => wantsFluxIgnoring(application, one))
  const steps = ignoreSteps('Flux', read)
  const isRelease = application.resource?.kind === 'HelmRelease'
  const place = isRelease ? fields('spec', 'driftDetection', 'ignore') : fields('spec', 'ignore')
  const unknown = wanted.length === 0 ? null : await unknownField(application, place, declares)
  for (const finding of wanted) {
    const rule = fluxIgnoreRuleFor(application, finding)
    const failure = 'reason' in rule ? rule.reason : unknown
    if ('reason' in rule || failure !== null) steps.refuse(finding, failure ?? '')
    else await take(finding, rule)
  }
  return steps.done()

  async function take(finding: Finding, rule: IgnoreRule): Promise<void> {
    const failure = await disproveRule(application, finding, tried(rule, isRelease), before, judgeAs)
    if (failure !== null) steps.refuse(finding, failure)
    else
      steps.take(
        finding,
        rule.jsonPointers.join(', '),
        await withEntry(application, place, rule, steps.current),
      )
  }
}

/** helm-controller spares it until the next upgrade; kustomize-controller for good. */
function tried(entry: IgnoreRule, isRelease: boolean): TriedRule {
  return {
    stated: (one) => ({ ...one, ignore: [...one.ignore, entry] }),
    isSpared: ({ effect, when }) => (isRelease ? when !== 'next-reconcile' : effect === 'keeps'),
  }
}

/** An API server refuses an apply with a field that it does not know: then nothing of the parent is applied any more. */
async function unknownField(
  application: Application,
  place: FieldPath,
  declares: Declares,
): Promise<string | null> {
  const known = await declares(application, place)
  if (known === true || (known === null && application.resource?.kind === 'HelmRelease')) return null
  const instead =
    'an annotation such as kustomize.toolkit.fluxcd.io/ssa: IfNotPresent would leave the whole object alone, so that is for a person to decide'
  return known === null
    ? `whether this cluster’s Flux knows spec.ignore could not be read from its definitions; ${instead}`
    : `this cluster’s Flux is too old to know spec.ignore; ${instead}`
}

async function withEntry(
  application: Application,
  place: FieldPath,
  rule: IgnoreRule,
  read: RepoFiles['read'],
): Promise<FileEdit | { readonly reason: string }> {
  const { origin, resource } = application
  const what = `${resource?.kind ?? 'object'} ${resource?.name ?? ''}`
  if (origin === null) return { reason: `${what} is not written in this repository` }
  const own = await appObject(application, { read })
  if ('reason' in own && application.alsoIn !== undefined)
    return { reason: `several files describe ${what}: put the rule into the one of this cluster by hand` }
  if ('reason' in own) return { reason: `${origin.file} generates ${what}: put the rule there by hand` }
  const text = (await read(own.file)) ?? ''
  const { length } = listAt(own.object, ...place.map((one) => ('field' in one ? one.field : '')))
  const path = [...own.prefix, ...place, { index: length }]
  const result = editYaml(text, own.document, { type: 'set', path, value: fluxEntry(rule) })
  if ('refused' in result) return { reason: `${own.file}: ${result.refused}` }
  return { file: own.file, before: text, after: result.text }
}
