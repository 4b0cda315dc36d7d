import type { Json } from '../model/json.js'
import { annotation } from '../model/resource.js'

/** True for what a controller runs in a sync instead of keeping it applied: a hook of Argo CD or of Helm. */
export function isHook(object: Json): boolean {
  if (annotation(object, 'argocd.argoproj.io/hook') !== '') return true
  const helm = annotation(object, 'helm.sh/hook')
  return helm !== '' && helm !== 'crd-install'
}
