import type { LiveStore } from '../pull/live-store.js'
import type { ScopeOf } from './normalise.js'

/** Built-in kinds at cluster scope, for a cluster that does not tell (a snapshot without them). */
const clusterScoped = new Set([
  'Namespace',
  'Node',
  'PersistentVolume',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'StorageClass',
  'PriorityClass',
  'IngressClass',
  'RuntimeClass',
  'CSIDriver',
  'APIService',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
])

/** Whether a kind lives in a namespace: as the cluster says, else by the built-in kinds, else null. */
export function createScopes(store: Pick<LiveStore, 'isNamespaced'>): ScopeOf {
  return (group, kind) => {
    const said = store.isNamespaced(group, kind)
    if (said !== null) return said
    return clusterScoped.has(kind) && (group === '' || group.endsWith('.k8s.io')) ? false : null
  }
}
