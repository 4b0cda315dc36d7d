import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Reversal } from '../model/guard.js'
import { isList } from '../model/json.js'
import { equalKey, keyText } from '../model/resource.js'
import type { JudgedSide } from './decide-guard.js'

/**
 * With it, also followed by `/background` or `/foreground`, the objects of an Application go when it is deleted; without
 * it they stay (argo-cd docs, user-guide/app_deletion).
 */
const cascading = 'resources-finalizer.argocd.argoproj.io'

/** An Application that a merge takes out of Git, and whose own object a sync of its parent then deletes. */
export type Removal = {
  readonly application: Application
  /** The deletion of its object, as found of the parent on head. */
  readonly by: Finding
  /** Its objects go with it. */
  readonly cascades: boolean
}

/** An object that the merge takes out of Git and a sync out of the cluster, and with it whatever was done to it. */
export function goesAltogether({ change, forecast }: Finding): boolean {
  return change === null && forecast.effect === 'deletes'
}

/** Apps of the target whose own object goes with a sync of the head. */
export function removalsOf(target: JudgedSide, head: JudgedSide): readonly Removal[] {
  return head.triage.findings.flatMap((by) => {
    const { resource } = by
    if (!goesAltogether(by)) return []
    if (resource.kind !== 'Application' || resource.group !== 'argoproj.io') return []
    const own = target.triage.applications.find(
      ({ application }) => application.resource !== null && equalKey(application.resource, resource),
    )
    if (own === undefined) return []
    const finalizers = head.current(resource, 'metadata.finalizers', by.application)?.live
    const cascades =
      isList(finalizers) && finalizers.some((name) => typeof name === 'string' && name.startsWith(cascading))
    return [{ application: own.application, by, cascades }]
  })
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

/** Each object of the app that somebody has changed by hand, as its deletion loses it. */
export function lostWith(
  { application, by }: Removal,
  target: JudgedSide,
  isByHand: (finding: Finding) => boolean,
): readonly Reversal[] {
  const lost = new Map<string, Reversal>()
  for (const finding of target.triage.findings) {
    const { resource, impliedBy } = finding
    if (finding.application !== application.name || impliedBy !== undefined || !isByHand(finding)) continue
    if (target.current(resource, '', application.name)?.live === undefined || lost.has(keyText(resource)))
      continue
    const deleted = { ...finding, change: null, forecast: by.forecast }
    lost.set(keyText(resource), { finding: deleted, reach: 'field', removedWith: by.resource })
  }
  return [...lost.values()]
}
