import type { Json } from '../model/json.js'
import { apiVersionOf } from '../model/resource.js'
import type { Types } from '../model/type-node.js'
import type { OpenApiTypes } from './openapi.js'
import { openApiTypes } from './openapi.js'

/**
 * Types for a run: what the cluster publishes about a group-version (`apps/v1`, `v1`) decides; a kind that it does
 * not describe, or a cluster whose documents are not at hand (a snapshot), is looked up in the built-in table,
 * itself a document of the same form. Null: nothing is known, so only plain JSON equality holds.
 */
export function createTypes(documents: ReadonlyMap<string, Json>, builtIn: Json): Types {
  const read = new Map<string, OpenApiTypes>()
  const fallback = openApiTypes(builtIn, builtIn)
  return {
    of(gvk) {
      const version = apiVersionOf(gvk)
      const document = documents.get(version)
      if (document === undefined) return fallback.of(gvk)
      const types = read.get(version) ?? openApiTypes(document, builtIn)
      read.set(version, types)
      return types.of(gvk) ?? fallback.of(gvk)
    },
  }
}
