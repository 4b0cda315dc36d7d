import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, isObject } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'

/** A copy with `value` at `path`. Mappings on the way are made; a list item that is not there is not. */
export function setPath(object: JsonObject, path: FieldPath, value: Json): JsonObject {
  const result = set(object, path, value)
  return isObject(result) ? result : object
}

function set(at: Json | undefined, path: FieldPath, value: Json): Json {
  const [element, ...rest] = path
  if (element === undefined) return value
  if ('field' in element) {
    const object = isObject(at) ? at : {}
    return { ...object, [element.field]: set(field(object, element.field), rest, value) }
  }
  if (!isList(at)) return at ?? []
  return at.map((item, index) => (isAt(item, index, element) ? set(item, rest, value) : item))
}

function isAt(item: Json, index: number, element: PathElement): boolean {
  if ('index' in element) return element.index === index
  if ('value' in element) return equalJson(item, element.value)
  return 'key' in element && matchesKey(item, element)
}

/** A copy without these fields. */
export function without(object: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}
