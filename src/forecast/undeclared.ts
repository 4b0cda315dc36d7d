import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { formatPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { childType } from '../schema/type-at.js'

/** The first field of the object that its kind does not have, as text; null where there is none, or no type. */
export function undeclaredField(object: JsonObject, type: TypeNode | null): string | null {
  return type === null ? null : find(object, type, [])
}

function find(value: Json, type: TypeNode, path: FieldPath): string | null {
  if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      const at = [...path, { field: name }]
      const below = childType(type, { field: name })
      // A scalar that is a mapping is a wrong type, not an unknown field.
      if (below === null && type.kind !== 'struct') return null
      const found = below === null ? formatPath(at) : find(item, below, at)
      if (found !== null) return found
    }
  } else if (isList(value) && type.kind === 'list') {
    for (const [index, item] of value.entries()) {
      const found = find(item, type.items, [...path, { index }])
      if (found !== null) return found
    }
  }
  return null
}
