import type { Json, JsonObject } from '../model/json.js'
import { objectAt } from '../model/json.js'

/** Metadata that a controller adds to each manifest before it applies: in live and in no rendered manifest. */
const patterns = {
  annotations: [
    /^argocd\.argoproj\.io\/(tracking-id|installation-id)$/,
    /^(kustomize|helm)\.toolkit\.fluxcd\.io\//,
    /^meta\.helm\.sh\/release-/,
  ],
  labels: [/^(kustomize|helm)\.toolkit\.fluxcd\.io\//, /^app\.kubernetes\.io\/(instance|managed-by)$/],
} as const

/**
 * The manifest as the controller would send it: with the tool's own labels and annotations that live carries, so that
 * a sync is not said to remove them. Those that Git sets itself stay Git's.
 */
export function withKnownKeys(desired: JsonObject, live: JsonObject): JsonObject {
  const metadata: { [name: string]: Json } = { ...objectAt(desired, 'metadata') }
  for (const part of ['annotations', 'labels'] as const) {
    const known = Object.entries(objectAt(live, 'metadata', part)).filter(([name]) =>
      patterns[part].some((pattern) => pattern.test(name)),
    )
    if (known.length === 0) continue
    metadata[part] = { ...Object.fromEntries(known), ...objectAt(desired, 'metadata', part) }
  }
  return { ...desired, metadata }
}
