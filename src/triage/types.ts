import type { Json } from '../model/json.js'
import type { Cluster } from '../model/ports.js'
import type { GroupVersionKind } from '../model/resource.js'
import { apiVersionOf } from '../model/resource.js'
import type { Types } from '../model/type-node.js'
import { createTypes } from '../schema/types.js'

/** Types by the cluster's own OpenAPI for these kinds, by the built-in table for what the cluster does not publish. */
export async function loadTypes(
  cluster: Cluster,
  kinds: readonly GroupVersionKind[],
  builtIn: Json,
): Promise<Types> {
  const wanted = new Map(kinds.map((kind) => [apiVersionOf(kind), kind]))
  const documents = new Map<string, Json>()
  await Promise.all(
    [...wanted].map(async ([apiVersion, { group, version }]) => {
      const document = await cluster.openApi(group, version)
      if (document !== null) documents.set(apiVersion, document)
    }),
  )
  return createTypes(documents, builtIn)
}
