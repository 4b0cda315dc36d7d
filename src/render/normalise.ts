import type { JsonObject } from '../model/json.js'
import { objectAt, stringAt } from '../model/json.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import { isHook } from './hooks.js'
import { withPlaceholders } from './placeholders.js'

/** True where the kind lives in a namespace, false at cluster scope, null where nobody knows the kind. */
export type ScopeOf = (group: string, kind: string) => boolean | null

export type Normalised = {
  /** One manifest per object; of duplicates the last one, as the controllers do. */
  readonly manifests: readonly Manifest[]
  readonly duplicates: readonly Manifest[]
  readonly hooks: readonly Manifest[]
  /** Of a kind that lives in a namespace, without any: the controller refuses them. */
  readonly homeless: readonly Manifest[]
}

/**
 * Brings manifests to the form that the controller compares: namespace filled in or cleared by scope, hooks taken
 * out, the last of duplicates kept (argo-cd controller/state.go NormalizeTargetObjects, gitops-engine reconcile.go).
 */
export function normaliseManifests(
  manifests: readonly Manifest[],
  namespace: string,
  scopeOf: ScopeOf,
): Normalised {
  const kept = new Map<string, Manifest>()
  const duplicates: Manifest[] = []
  const hooks: Manifest[] = []
  const homeless: Manifest[] = []
  for (const manifest of manifests) {
    if (isHook(manifest.object)) {
      hooks.push(manifest)
      continue
    }
    const placed = placeInNamespace(withPlaceholders(manifest), namespace, scopeOf)
    if (placed.key.namespace === '' && scopeOf(placed.key.group, placed.key.kind) === true) {
      homeless.push(placed)
      continue
    }
    const text = keyText(placed.key)
    const earlier = kept.get(text)
    if (earlier !== undefined) duplicates.push(earlier)
    kept.set(text, placed)
  }
  return { manifests: [...kept.values()], duplicates, hooks, homeless }
}

function placeInNamespace(manifest: Manifest, namespace: string, scopeOf: ScopeOf): Manifest {
  const { group, kind } = manifest.key
  const namespaced = scopeOf(group, kind)
  const stated = stringAt(manifest.object, 'metadata', 'namespace')
  const wanted = namespaced === false ? '' : stated === '' ? namespace : stated
  if (wanted === stated) return manifest
  return {
    ...manifest,
    key: { ...manifest.key, namespace: wanted },
    object: withNamespace(manifest.object, wanted),
  }
}

function withNamespace(object: JsonObject, namespace: string): JsonObject {
  const { namespace: _dropped, ...metadata } = objectAt(object, 'metadata')
  return { ...object, metadata: namespace === '' ? metadata : { ...metadata, namespace } }
}
