import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { getPath } from '../model/path.js'
import { interleave } from './items.js'
import { setPath } from './set-path.js'

/** A copy with live's `value` at `path`; an item that its list lacks goes where it stands in live. */
export function setItem(object: JsonObject, path: FieldPath, value: Json, live: JsonObject): JsonObject {
  const [list, element] = [path.slice(0, -1), path.at(-1)]
  if (element === undefined || 'field' in element || getPath(object, path) !== undefined)
    return setPath(object, path, value)
  const there = itemsAt(live, list)
  const positionInLive = (item: Json): number => there.findIndex((other) => isSame(other, item, element))
  return setPath(object, list, interleave([value], itemsAt(object, list), positionInLive))
}

function itemsAt(root: JsonObject, path: FieldPath): readonly Json[] {
  const items = getPath(root, path)
  return isList(items) ? items : []
}

/** By what the element names: the key fields of an item, or its value. */
function isSame(one: Json, other: Json, element: PathElement): boolean {
  if (!('key' in element)) return equalJson(one, other)
  return Object.keys(element.key).every((name) => equalJson(field(one, name), field(other, name)))
}
