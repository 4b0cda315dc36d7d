import type { FieldPath } from '../../model/path.js'
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

function metadataKey(path: FieldPath): string {
  const [metadata, map, key] = path
  if (path.length !== 3 || metadata === undefined || map === undefined || key === undefined) return ''
  if (!('field' in metadata) || !('field' in map) || !('field' in key) || metadata.field !== 'metadata')
    return ''
  return map.field === 'labels' || map.field === 'annotations' ? key.field : ''
}

export const tracking: Rule = {
  id: 'tracking',
  category: 'metadata-noise',
  why: 'The GitOps controller marks what it applied.',
  link: 'https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/',
  routine: true,
  addedByApplier: true,
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    trackingKeys.has(metadataKey(change.path)) &&
    attribution.actor !== 'person-tool',
}
