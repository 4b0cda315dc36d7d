import type { Json, Scalar } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { PathElement } from '../model/path.js'
import type { ListType } from '../model/type-node.js'
import { formatElement } from '../attribute/fields-v1.js'
import { keyElement } from '../schema/key-element.js'

/** What tells an item of a keyed list or set apart. Null: it cannot be told. */
export function elementOf(item: Json, type: ListType): PathElement | null {
  if (type.listType === 'set') return isScalar(item) ? { value: item } : null
  return type.listType === 'map' ? keyElement(item, type) : null
}

/** `elementOf` as text, the same that managedFields write. */
export function elementText(item: Json, type: ListType): string | null {
  const element = elementOf(item, type)
  return element === null ? null : formatElement(element)
}

/**
 * The applied items in their own order, with those that only the server has kept where they stood: each goes before
 * the first applied item that it stood before (apimachinery strategicpatch, mergeSortedSlice).
 */
export function interleave(
  serverOnly: readonly Json[],
  applied: readonly Json[],
  positionInLive: (item: Json) => number,
): readonly Json[] {
  const result: Json[] = []
  let next = 0
  for (const item of applied) {
    const at = positionInLive(item)
    for (; next < serverOnly.length && at >= 0; next += 1) {
      const waiting = serverOnly[next] ?? null
      if (positionInLive(waiting) > at) break
      result.push(waiting)
    }
    result.push(item)
  }
  return [...result, ...serverOnly.slice(next)]
}

/** The first position of an equal item. */
export function indexOfEqual(items: readonly Json[], item: Json): number {
  return items.findIndex((other) => equalJson(other, item))
}

function isScalar(value: Json): value is Scalar {
  return !isObject(value) && !isList(value)
}

/** A mapping to be filled by name; without a prototype, since a ConfigMap may have a key called `__proto__`. */
export function record<T = Json>(from: { readonly [name: string]: T } = {}): { [name: string]: T } {
  return Object.assign(Object.create(null) as { [name: string]: T }, from)
}
