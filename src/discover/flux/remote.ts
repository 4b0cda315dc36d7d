import { kubeconfigName } from '../../model/cluster.js'
import type { Json } from '../../model/json.js'
import { stringAt } from '../../model/json.js'

/**
 * The cluster that a Kustomization or HelmRelease applies to, where `spec.kubeConfig` names one; '' for its own. Its
 * address is in a Secret, which nobody reads: the settings say which cluster it is.
 */
export function remoteName(spec: Json, namespace: string): string {
  const name =
    stringAt(spec, 'kubeConfig', 'secretRef', 'name') || stringAt(spec, 'kubeConfig', 'configMapRef', 'name')
  return name === '' ? '' : kubeconfigName(`${namespace}/${name}`)
}
