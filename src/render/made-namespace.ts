import type { Application } from '../model/application.js'
import type { Manifest } from '../model/resource.js'
import { keyOf, keyText } from '../model/resource.js'

/**
 * The namespace that Argo CD makes for an app, with the labels and annotations that the Application states for it: it
 * applies these in every sync, server-side, whoever wrote the rest (argo-cd controller/sync_namespace.go). Null where it
 * states none, or where a manifest has the namespace.
 */
export function madeNamespace(application: Application, manifests: readonly Manifest[]): Manifest | null {
  const { sync, destination, origin, controller } = application
  if (controller !== 'argo-cd' || sync.namespaceMetadata === undefined || destination.namespace === '')
    return null
  const { labels, annotations, source } = sync.namespaceMetadata
  const object = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: destination.namespace,
      ...(Object.keys(labels).length === 0 ? {} : { labels }),
      annotations: {
        ...annotations,
        // Argo CD puts this there, over whatever the Application states under that key.
        'argocd.argoproj.io/sync-options': 'ServerSideApply=true',
      },
    },
  }
  const key = keyOf(object)
  if (manifests.some((manifest) => keyText(manifest.key) === keyText(key))) return null
  return {
    key,
    gvk: { group: '', version: 'v1', kind: 'Namespace' },
    object,
    origin: { file: '', line: 1, ...(source ?? origin ?? {}), document: 0 },
  }
}

/** The manifests of an app, with the namespace that is made for it where there is one. */
export function withMadeNamespace(
  application: Application,
  manifests: readonly Manifest[],
): readonly Manifest[] {
  const namespace = madeNamespace(application, manifests)
  return namespace === null ? manifests : [...manifests, namespace]
}
