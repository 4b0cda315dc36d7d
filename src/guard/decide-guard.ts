import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { GuardScope, Reach, Reversal } from '../model/guard.js'
import { reaches } from '../model/guard.js'
import { equalJson } from '../model/json.js'
import { formatPath, startsWith } from '../model/path.js'
import { keyText } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import { holdsRecordedPlaceholder } from '../pull/redact.js'
import { groupedBy } from '../report/grouped.js'
import type { Current } from '../report/resolution.js'
import { needsSomeone } from '../triage/report-application.js'
import type { Removal } from './removals.js'
import { goesAltogether, lostWith } from './removals.js'
import type { RenderingChanges } from './rendering.js'
import { causesSync } from './triggers.js'

/** One side of a merge, judged against the same live state. */
export type JudgedSide = { readonly triage: Triage; readonly current: Current }

export type Merge = {
  readonly target: JudgedSide
  readonly head: JudgedSide
  readonly rendering: RenderingChanges
  /** True for an app whose own object in Git the merge changes. */
  readonly isRespecified: (application: string) => boolean
  readonly changedFiles: readonly string[] | null
  readonly scope: GuardScope
  readonly isJudged: (application: Application) => boolean
  readonly removals: readonly Removal[]
}

export type Decision = {
  readonly reversals: readonly Reversal[]
  readonly adopted: readonly Finding[]
  readonly standing: readonly Finding[]
}

/**
 * Keeps three sets apart: what the merge changes, the drift that is there already, and what the sync after it would
 * do to live. Only live changes made by hand (or by nobody known) that the merge itself causes to be lost block it.
 */
export function decideGuard(merge: Merge): Decision {
  const applications = new Map(
    merge.head.triage.applications
      .filter(({ application }) => merge.isJudged(application))
      .map((report) => [report.name, report.application]),
  )
  const findings = merge.head.triage.findings.filter(({ application }) => applications.has(application))
  const before = new Map(merge.target.triage.findings.map((finding) => [placeOf(finding), finding]))
  const editedToday = new Set(merge.target.triage.findings.filter(isByHand).map(objectOf))
  const reversals: Reversal[] = []
  const standing: Finding[] = []
  for (const finding of findings) {
    const application = applications.get(finding.application)
    const reach = reachOf(finding, merge)
    const atStake = isAtStake(finding) || (goesAltogether(finding) && editedToday.has(objectOf(finding)))
    const lost =
      atStake &&
      application !== undefined &&
      isLost(application, finding, before.get(placeOf(finding)), merge)
    if (lost && isWithin(reach, merge.scope)) reversals.push({ finding, reach, ...controllerOf(application) })
    else if (needsSomeone(finding) && finding.impliedBy === undefined) standing.push(finding)
  }
  for (const removal of merge.removals) {
    const { by } = removal
    const parent = by === null ? undefined : applications.get(by.application)
    const goes = by === null || (parent !== undefined && isLost(parent, by, before.get(placeOf(by)), merge))
    if (goes) reversals.push(...lostWith(removal, merge.target, isByHand))
  }
  const after = groupedBy(findings, objectOf)
  const adopted = merge.target.triage.findings.filter(
    (finding) =>
      applications.has(finding.application) &&
      isByHand(finding) &&
      !(after.get(objectOf(finding)) ?? []).some((one) => isFurtherIn(one, finding)) &&
      merge.rendering.touchesObject(finding.application, finding.resource) &&
      hasLiveValue(finding, merge.head),
  )
  return { reversals: worstFirst(reversals), adopted, standing }
}

export function controllerOf({ controller }: Application): Pick<Reversal, 'controller'> {
  return controller === 'argo-cd' ? {} : { controller }
}

/** By what is lost, then by whether pods restart, then by how near the merge comes; by app where that is the same. */
function worstFirst(reversals: readonly Reversal[]): readonly Reversal[] {
  const rank = ({ finding, reach }: Reversal): number => {
    const lost = goesAltogether(finding) ? 0 : 1 + (finding.forecast.restartsPods === true ? 0 : 1)
    return lost * reaches.length + reaches.indexOf(reach)
  }
  return reversals.toSorted((a, b) => rank(a) - rank(b))
}

export const destructive: ReadonlySet<string> = new Set(['reverts', 'deletes', 'recreates'])

function isByHand({ category }: Finding): boolean {
  return category === 'manual-change' || category === 'conflict' || category === 'unknown'
}

/** What an edit merely implied goes with the edit. A count that a living autoscaler owns is not by hand. */
function isAtStake(finding: Finding): boolean {
  return isByHand(finding) && destructive.has(finding.forecast.effect) && finding.impliedBy === undefined
}

function isLost(
  application: Application,
  finding: Finding,
  before: Finding | undefined,
  merge: Merge,
): boolean {
  const undoneAnyway =
    before !== undefined &&
    destructive.has(before.forecast.effect) &&
    before.forecast.when === 'next-reconcile'
  return causesSync(
    application,
    { type: finding.change?.type ?? 'object', when: finding.forecast.when },
    {
      touchesApplication: merge.rendering.touchesApplication(application.name),
      respecifies: merge.isRespecified(application.name),
      changedFiles: merge.changedFiles,
    },
    undoneAnyway,
  )
}

function reachOf(finding: Finding, { target, head, rendering, isRespecified }: Merge): Reach {
  const { application, resource, change } = finding
  const touches = rendering.touchesApplication(application) || isRespecified(application)
  if (!rendering.touchesObject(application, resource)) return touches ? 'application' : 'revision'
  if (change === null) return 'field'
  const path = formatPath(change.path)
  const [before, after] = [
    target.current(resource, path, application),
    head.current(resource, path, application),
  ]
  return equalJson(before?.desired, after?.desired) ? 'resource' : 'field'
}

const farthest: { readonly [scope in GuardScope]: Reach } = {
  field: 'field',
  resource: 'resource',
  app: 'application',
  branch: 'revision',
}

function isWithin(reach: Reach, scope: GuardScope): boolean {
  return reaches.indexOf(reach) <= reaches.indexOf(farthest[scope])
}

/** Of one object: true for a difference at the other's place or further in: a key that Git then has, with another value, is not adopted. */
function isFurtherIn({ change: one }: Finding, { change: place }: Finding): boolean {
  return one === null || place === null ? one === place : startsWith(one.path, place.path)
}

/** Only where Git then says what the cluster has: an object that left Git altogether adopts nothing. */
function hasLiveValue({ application, resource, change }: Finding, { current }: JudgedSide): boolean {
  const object = current(resource, '', application)
  if (change === null) return (object?.desired === undefined) === (object?.live === undefined)
  if (object?.desired === undefined) return false
  // Of a recording that hid it nobody knows whether Git then says the same.
  if (change.type !== 'removed' && holdsRecordedPlaceholder(change.live)) return false
  const desired = current(resource, formatPath(change.path), application)?.desired
  return change.type === 'removed' ? desired === undefined : desired !== undefined
}

function objectOf({ application, resource }: Finding): string {
  return `${application} ${keyText(resource)}`
}

/** The same place of the same object, whatever both sides say there. */
function placeOf(finding: Finding): string {
  const { change } = finding
  return `${objectOf(finding)} ${change === null ? '' : formatPath(change.path)}`
}
