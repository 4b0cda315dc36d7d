import { orphansOwned, outlivesApplication } from '../controller-rules/pruning.js'
import { argoGroup } from '../discover/argo-cd.js'
import { helmGroup, kustomizeGroup } from '../discover/flux/kinds.js'
import type { LeftOver } from '../discover/application-set/left-over.js'
import type { Application } from '../model/application.js'
import { isObject } from '../model/json.js'
import type { Finding, Forecast } from '../model/finding.js'
import type { RemovedWith, Reversal } from '../model/guard.js'
import type { Problem } from '../model/problem.js'
import type { ResourceKey } from '../model/resource.js'
import { equalKey, keyText } from '../model/resource.js'
import { holds } from './holders.js'
import type { JudgedSide } from './decide-guard.js'
import { controllerOf } from './decide-guard.js'

/** An Application that goes with a merge. */
export type Removal = {
  readonly application: Application
  readonly removedWith: RemovedWith
  readonly forecast: Forecast
  /** The deletion by a sync of the parent, as found on head; null where the set itself deletes what it makes no more. */
  readonly by: Finding | null
}

/** An object that the merge takes out of Git and a sync out of the cluster, and with it whatever was done to it. */
export function goesAltogether({ change, forecast }: Finding): boolean {
  return change === null && forecast.effect === 'deletes'
}

/**
 * Apps of the target that go after the merge and take their objects along: their own object goes with a sync of the
 * head, or the set that made them, or that set makes them no more.
 */
export function removalsOf(
  target: JudgedSide,
  head: JudgedSide,
  leftOver: readonly LeftOver[],
): readonly Removal[] {
  const applications = target.triage.applications.map(({ application }) => application)
  const removals = [
    ...head.triage.findings.flatMap((by) => deletedBy(by, applications, head)),
    ...leftOver.flatMap((one) => leftBySet(one, applications)),
  ]
  const first = new Map(removals.toReversed().map((removal) => [removal.application.name, removal]))
  for (const removal of first.values())
    for (const one of takenAlong(removal, applications, target))
      if (!first.has(one.application.name)) first.set(one.application.name, one)
  return [...first.values()]
}

/** An app of apps that takes its objects along takes the apps that these are. */
function takenAlong(
  removal: Removal,
  applications: readonly Application[],
  { current }: JudgedSide,
): readonly Removal[] {
  const { application: holder } = removal
  if (holder.cascades !== true) return []
  const stays = ({ resource }: Application): boolean => {
    const live = resource === null ? undefined : current(resource, '', holder.name)?.live
    return isObject(live) && outlivesApplication(holder, live)
  }
  return applications
    .filter((application) => holds(holder, application) && !stays(application))
    .map((application) => ({ ...removal, application }))
}

const appGroups: readonly string[] = [argoGroup, kustomizeGroup, helmGroup]

function deletedBy(by: Finding, applications: readonly Application[], head: JudgedSide): readonly Removal[] {
  const { resource, forecast } = by
  if (!goesAltogether(by) || !appGroups.includes(resource.group)) return []
  const parent = head.triage.applications.find(({ name }) => name === by.application)?.application
  // What a set has made then stays, as no owner's deletion reaches it.
  const leavesMade = parent !== undefined && orphansOwned(parent)
  const gone = applications.filter(
    (application) => isObjectOf(application, resource) || (isMadeBy(application, resource) && !leavesMade),
  )
  // Its own controller deletes what an Application holds, and leaves nothing.
  const { leavesOwned: _, ...whole } = forecast
  return gone.map((application) => ({ application, removedWith: { resource }, forecast: whole, by }))
}

function leftBySet(
  { application: resource, set, isDeleted }: LeftOver,
  applications: readonly Application[],
): readonly Removal[] {
  if (!isDeleted) return []
  const forecast: Forecast = {
    effect: 'deletes',
    restartsPods: null,
    when: 'next-reconcile',
    method: 'simulated',
  }
  return applications
    .filter((application) => isObjectOf(application, resource))
    .map((application) => ({
      ...{ application, forecast, by: null },
      removedWith: { resource, notMadeBy: set },
    }))
}

function isObjectOf({ resource }: Application, key: ResourceKey): boolean {
  return resource !== null && equalKey(resource, key)
}

function isMadeBy({ generatedBy }: Application, { kind, namespace, name }: ResourceKey): boolean {
  return kind === 'ApplicationSet' && generatedBy === `${namespace}/${name}`
}

/** The head without the apps that are gone then: what is left of their sources says nothing of the cluster. */
export function withoutRemoved<Side extends JudgedSide>(head: Side, removals: readonly Removal[]): Side {
  if (removals.length === 0) return head
  const gone = new Set(removals.map(({ application }) => application.name))
  const { applications, findings, problems } = head.triage
  const triage = {
    ...head.triage,
    applications: applications.filter(({ name }) => !gone.has(name)),
    findings: findings.filter(({ application }) => !gone.has(application)),
    problems: problems.filter(({ application }) => application === null || !gone.has(application)),
  }
  return { ...head, triage }
}

/** What is not known today of apps that take their objects along: whether somebody has changed those by hand. */
export function problemsBefore(target: JudgedSide, removals: readonly Removal[]): readonly Problem[] {
  const cascading = new Set(
    removals.filter(({ application }) => application.cascades).map(({ application }) => application.name),
  )
  return target.triage.problems.filter(
    ({ application }) => application !== null && cascading.has(application),
  )
}

/** Each object of the app that somebody has changed by hand, as its deletion loses it. */
export function lostWith(
  { application, removedWith, forecast }: Removal,
  target: JudgedSide,
  isByHand: (finding: Finding) => boolean,
): readonly Reversal[] {
  if (application.cascades !== true) return []
  const lost = new Map<string, Reversal>()
  for (const finding of target.triage.findings) {
    const { resource, impliedBy } = finding
    if (finding.application !== application.name || impliedBy !== undefined || !isByHand(finding)) continue
    const live = target.current(resource, '', application.name)?.live
    if (live === undefined || lost.has(keyText(resource))) continue
    if (isObject(live) && outlivesApplication(application, live)) continue
    const deleted = { ...finding, change: null, forecast }
    lost.set(keyText(resource), {
      finding: deleted,
      reach: 'field',
      removedWith,
      ...controllerOf(application),
    })
  }
  return [...lost.values()]
}
