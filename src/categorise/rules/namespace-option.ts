import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

export const namespaceOption: Rule = {
  id: 'namespace-option',
  category: 'metadata-noise',
  why: 'Argo CD puts its own option on a namespace whose labels and annotations the Application states.',
  link: 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#namespace-metadata',
  routine: true,
  addedByApplier: true,
  matches: ({ application: { controller, sync, destination }, key, change }) =>
    controller === 'argo-cd' &&
    sync.namespaceMetadata !== undefined &&
    key.group === '' &&
    key.kind === 'Namespace' &&
    key.name === destination.namespace &&
    change.type !== 'added' &&
    metadataKey(change.path, 'annotations') === 'argocd.argoproj.io/sync-options' &&
    change.desired === 'ServerSideApply=true',
}
