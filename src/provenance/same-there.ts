import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'

/**
 * True where both say the same at a place. A position in a list may be that of another item, so the first item that is
 * named by its position has to be the same all over.
 */
export function isSameThere(one: Json | undefined, other: Json | undefined, path: FieldPath): boolean {
  const item = path.findIndex((element) => 'index' in element)
  const all = item < 0 ? path : path.slice(0, item + 1)
  return equalJson(getPath(one, all), getPath(other, all))
}
