import type { JsonObject } from '../model/json.js'
import { equalJson, field, isObject } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'

/**
 * The first field of a custom resource that its schema freezes and the update changes, as a dotted path; null where there
 * is none. A field that one side lacks is free: its rule has nothing to compare (kubernetes.io/docs, Transition rules).
 * Items of lists and values of maps are passed over.
 */
export function frozenChange(
  type: TypeNode | null,
  predicted: JsonObject,
  live: JsonObject,
  above: readonly string[] = [],
): string | null {
  if (type?.kind !== 'struct') return null
  for (const [name, after] of Object.entries(predicted)) {
    const below = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
    const before = field(live, name)
    if (below === undefined || before === undefined) continue
    const path = [...above, name]
    if (below.frozen === true && !equalJson(after, before)) return path.join('.')
    const found = isObject(after) && isObject(before) ? frozenChange(below, after, before, path) : null
    if (found !== null) return found
  }
  return null
}
