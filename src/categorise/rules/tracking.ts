import type { Application } from '../../model/application.js'
import type { Actor, Change } from '../../model/finding.js'
import type { JsonObject } from '../../model/json.js'
import { trackingApplication } from '../../model/tracking.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

const trackingIdKey = 'argocd.argoproj.io/tracking-id'

/** Keys that GitOps tools put on what they apply, never in Git (argo-cd util/argo/resource_tracking.go, Flux ssa). */
const trackingKeys = new Set([
  trackingIdKey,
  'argocd.argoproj.io/installation-id',
  'app.kubernetes.io/instance',
  'argocd.argoproj.io/instance',
  'kustomize.toolkit.fluxcd.io/name',
  'kustomize.toolkit.fluxcd.io/namespace',
  'kustomize.toolkit.fluxcd.io/checksum',
  'helm.toolkit.fluxcd.io/name',
  'helm.toolkit.fluxcd.io/namespace',
])

/** True for the name of a label or annotation by which a GitOps tool knows what it applied. */
export function isTrackingKey(name: string): boolean {
  return trackingKeys.has(name)
}

export const tracking: Rule = {
  id: 'tracking',
  category: 'metadata-noise',
  why: 'The GitOps controller marks what it applied.',
  link: 'https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/',
  routine: true,
  addedByApplier: true,
  matches: ({ change, attribution, application, live }) =>
    isTrackingMark(change, () => attribution.actor) || isOwnMark(change, application, live),
}

/**
 * Whoever wrote it, it is what the controller itself writes with the next sync: somebody copied an object of the app, or
 * rolled a release of Flux back with Helm, which writes all that its manifest has.
 */
function isOwnMark(change: Change, application: Application, live: JsonObject): boolean {
  if (change.type !== 'added') return false
  if (application.controller === 'flux')
    return fluxMarks(application).get(metadataKey(change.path, 'labels')) === change.live
  if (application.controller !== 'argo-cd') return false
  if (metadataKey(change.path, 'annotations') !== trackingIdKey) return false
  const name = trackingApplication(live)
  return name !== null && (application.trackedAs ?? [application.name]).includes(name)
}

/** The labels that name an app of Flux, with their values (fluxcd/pkg ssa, SetOwnerLabels; helm-controller, OriginLabels). */
function fluxMarks({ resource }: Application): ReadonlyMap<string, string> {
  if (resource === null) return new Map()
  return new Map([
    [`${resource.group}/name`, resource.name],
    [`${resource.group}/namespace`, resource.namespace],
  ])
}

/** Routine by this rule alone. `actor` says who stands behind the live value; asked only where the key is one of these. */
export function isTrackingMark(change: Change, actor: () => Actor): boolean {
  return (
    change.type === 'added' &&
    trackingKeys.has(metadataKey(change.path, 'labels', 'annotations')) &&
    actor() !== 'person-tool'
  )
}
