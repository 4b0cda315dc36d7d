import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import { keyOf } from '../model/resource.js'

/**
 * What applies an object, by the marks that deployers leave on it: the tracking of Argo CD (only where it names the
 * object itself; a copy carries its original's), the labels of Flux, the annotation of Helm. Undefined for an object
 * without marks.
 */
export function appliedBy(object: JsonObject): string | undefined {
  const mark = (part: 'labels' | 'annotations', key: string): string =>
    stringAt(object, 'metadata', part, key)
  const { group, kind, namespace, name } = keyOf(object)
  const [parent, ...place] = mark('annotations', 'argocd.argoproj.io/tracking-id').split(':')
  if (place.join(':') === `${group}/${kind}:${namespace}/${name}`) return parent
  const instance = mark('labels', 'app.kubernetes.io/instance')
  return (
    mark('labels', 'kustomize.toolkit.fluxcd.io/name') ||
    mark('labels', 'helm.toolkit.fluxcd.io/name') ||
    mark('annotations', 'meta.helm.sh/release-name') ||
    (instance === name ? undefined : instance) ||
    undefined
  )
}
