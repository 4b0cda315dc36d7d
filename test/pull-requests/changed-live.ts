import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'

/** The cluster with one object changed. */
export function withLive(
  cluster: Cluster,
  kind: string,
  name: string,
  change: (object: JsonObject) => JsonObject,
): Cluster {
  return {
    ...cluster,
    async list(of, namespace) {
      const listed = await cluster.list(of, namespace)
      if (of.kind !== kind || listed.state !== 'listed') return listed
      const items = listed.items.map((item) =>
        stringAt(item, 'metadata', 'name') === name ? change(item) : item,
      )
      return { ...listed, items }
    },
  }
}

/** Somebody scales the Deployment again. */
export function replicas(count: number): (object: JsonObject) => JsonObject {
  return (object) => ({ ...object, spec: { ...mapping(object['spec']), replicas: count } })
}

function mapping(value: Json | undefined): JsonObject {
  return value !== undefined && isObject(value) ? value : {}
}
