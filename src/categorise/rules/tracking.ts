import type { Actor, Change } from '../../model/finding.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

/** Keys that GitOps tools put on what they apply, never in Git (argo-cd util/argo/resource_tracking.go, Flux ssa). */
const trackingKeys = new Set([
  'argocd.argoproj.io/tracking-id',
  'argocd.argoproj.io/installation-id',
  'app.kubernetes.io/instance',
  'argocd.argoproj.io/instance',
  'kustomize.toolkit.fluxcd.io/name',
  'kustomize.toolkit.fluxcd.io/namespace',
  'kustomize.toolkit.fluxcd.io/checksum',
  'helm.toolkit.fluxcd.io/name',
  'helm.toolkit.fluxcd.io/namespace',
])

export const tracking: Rule = {
  id: 'tracking',
  category: 'metadata-noise',
  why: 'The GitOps controller marks what it applied.',
  link: 'https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/',
  routine: true,
  addedByApplier: true,
  matches: ({ change, attribution }) => isTrackingMark(change, () => attribution.actor),
}

/** Routine by this rule alone. `actor` says who stands behind the live value; asked only where the key is one of these. */
export function isTrackingMark(change: Change, actor: () => Actor): boolean {
  return (
    change.type === 'added' &&
    trackingKeys.has(metadataKey(change.path, 'labels', 'annotations')) &&
    actor() !== 'person-tool'
  )
}
