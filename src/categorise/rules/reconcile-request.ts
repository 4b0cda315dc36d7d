import type { FieldPath } from '../../model/path.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

const requests = /^reconcile\.fluxcd\.io\/(requested|force|reset)At$/

/** True for an annotation by which Flux is asked to reconcile at once. */
export function isReconcileRequest(path: FieldPath): boolean {
  return requests.test(metadataKey(path, 'annotations'))
}

export const reconcileRequest: Rule = {
  id: 'reconcile-request',
  category: 'metadata-noise',
  why: 'A stamp by which somebody asked Flux to reconcile at once (flux reconcile); it asks for nothing any more.',
  link: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#triggering-a-reconcile',
  routine: true,
  matches: ({ key, change }) =>
    /(^|\.)fluxcd\./.test(key.group) && change.type === 'added' && isReconcileRequest(change.path),
}
