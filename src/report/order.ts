import type { Category, Effect, Finding } from '../model/finding.js'
import { categories } from '../model/finding.js'
import { naturally } from '../model/natural-order.js'
import { formatPath } from '../model/path.js'
import type { ObjectPair, Triage } from '../model/triage.js'
import { equalKey, keyText } from '../model/resource.js'
import { isUnsafe, needsSomeone } from '../triage/report-application.js'

/** What a sync would do, most harmful first. */
const harm: readonly Effect[] = ['deletes', 'reverts', 'recreates', 'fails', 'unknown', 'keeps']

/** Differences that mean nothing for the workload. */
export function isNoise(category: Category): boolean {
  return category === 'serialization-noise' || category === 'metadata-noise'
}

/** Nothing that anybody has to do: noise, or known and accepted for now. */
export function isQuiet({ category, accepted }: Pick<Finding, 'category' | 'accepted'>): boolean {
  return isNoise(category) || accepted !== undefined
}

/** True where somebody has to decide, and what another edit implied is not decided by itself. */
export function isOpenQuestion(finding: Pick<Finding, 'category' | 'accepted' | 'impliedBy'>): boolean {
  return needsSomeone(finding) && finding.impliedBy === undefined
}

/** True where `a` is a worse category than `b`; any category is worse than none. */
export function isWorse(a: Category, b: Category | null): boolean {
  return b === null || categories.indexOf(a) < categories.indexOf(b)
}

/** The text of the field's path; '' for a statement about an object or an app. */
export function pathText(finding: Finding): string {
  return finding.change === null ? '' : formatPath(finding.change.path)
}

/** The app's findings, worst first; accepted ones last, implied ones after those that imply them. Depends on the findings alone. */
export function findingsOf(triage: Triage, application: string): readonly Finding[] {
  return bySeverity(triage.findings.filter((finding) => finding.application === application))
}

/** Worst first, whatever order they came in. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding)
}

/** The object as both sides have it, or undefined where the run kept none. */
export function pairOf(triage: Triage, finding: Finding): ObjectPair | undefined {
  return triage.objects.find(
    (pair) => pair.application === finding.application && equalKey(pair.resource, finding.resource),
  )
}

type Rank = readonly (number | string)[]

function rankOf(finding: Finding): Rank {
  return [
    finding.accepted === undefined ? 0 : 1,
    isUnsafe(finding) ? 0 : 1,
    categories.indexOf(finding.category),
    harm.indexOf(finding.forecast.effect),
    loss(finding),
    finding.impliedBy === undefined ? 0 : 1,
    keyText(finding.resource),
    pathText(finding),
    finding.fingerprint,
  ]
}

/** What a sync takes from the pods: a newer image, some of them, or their life. */
function loss(finding: Finding): number {
  if (isDowngrade(finding)) return 0
  if (isFewerPods(finding)) return 1
  return finding.forecast.restartsPods === true ? 2 : 3
}

function isFewerPods({ change, forecast }: Finding): boolean {
  return (
    change?.type === 'modified' &&
    forecast.effect === 'reverts' &&
    formatPath(change.path) === 'spec.replicas' &&
    Number(change.live) > Number(change.desired)
  )
}

/** To go back to an older image is the riskiest of all reverts. */
function isDowngrade({ evidence = [] }: Finding): boolean {
  return evidence.some(({ kind, data }) => kind === 'image-version' && data['syncIs'] === 'downgrade')
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (right === undefined || left === right) continue
    if (typeof left === 'string' && typeof right === 'string') return naturally(left, right)
    return left < right ? -1 : 1
  }
  return 0
}
