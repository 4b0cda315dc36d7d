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

/** A copy without what is at `path`; a mapping or list that it was in stays, even if nothing is left in it. */
export function removePath(object: JsonObject, path: FieldPath): JsonObject {
  const result = remove(object, path)
  return isObject(result) ? result : object
}

function remove(at: Json | undefined, path: FieldPath): Json | undefined {
  const [element, ...rest] = path
  if (element === undefined) return undefined
  if ('field' in element) {
    if (!isObject(at)) return at
    const below = remove(field(at, element.field), rest)
    return below === undefined ? without(at, element.field) : { ...at, [element.field]: below }
  }
  if (!isList(at)) return at
  return at
    .map((item, index) => (isAt(item, index, element) ? remove(item, rest) : item))
    .filter((item) => item !== undefined)
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
