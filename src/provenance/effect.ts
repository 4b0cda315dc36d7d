import { applyToJson } from '../edit/apply-to-json.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { formatPath, getPath } from '../model/path.js'
import { formatKey, keyOf, keyText } from '../model/resource.js'
import { differences } from '../render/helm/unstable.js'
import type { Objects } from './rerender.js'
import type { Wish } from './wish.js'
import { editOf } from './wish.js'

/** What an attempt does to the rendering of its app. */
export type Effect = {
  /** The field is not what it was. */
  readonly moved: boolean
  /** The field is what is wanted, and nothing else has changed. */
  readonly exact: boolean
  /** What else changes, as people name it. */
  readonly also: readonly string[]
  /** There where the object itself is gone: its name carries a hash of its content. */
  readonly isRenamed?: true
  /** There where the list around the field has the wanted items in another order. */
  readonly isReordered?: true
}

/**
 * Compares a rendering with the one before and with what the wish asks for. Where one value is behind several fields,
 * the others may be `pending` wishes: what fulfils those as well is no harm.
 */
export function effectOf(before: Objects, after: Objects, wish: Wish, pending: readonly Wish[] = []): Effect {
  const own = keyText(wish.manifest.key)
  const is = after.get(own)
  if (!before.has(own) || is === undefined)
    return { moved: is === undefined, exact: false, also: othersOf(before, after, own), isRenamed: true }
  const moved = !equalJson(getPath(before.get(own), wish.path), getPath(is, wish.path))
  const expected = expectedOf(before, [wish, ...pending.filter((one) => isFulfilled(after, one))])
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [wanted, rendered] = [expected.objects.get(key), after.get(key)]
    if (wanted === undefined || rendered === undefined) return true
    return !isSame(wanted, rendered, expected.paths.get(key) ?? [])
  })
  if (differing.length === 0) return { moved, exact: true, also: [] }
  if (
    differing.length === 1 &&
    differing[0] === own &&
    isReordered(expected.objects.get(own) ?? {}, is, wish.path)
  )
    return { moved, exact: false, also: [], isReordered: true }
  const also = differing.flatMap((key) =>
    key === own
      ? besides(before.get(key) ?? {}, after.get(key) ?? {}, wish.path)
      : [otherText(before.get(key), after.get(key))],
  )
  return { moved, exact: false, also }
}

function isReordered(wanted: Json, rendered: Json, path: FieldPath): boolean {
  const list = path.slice(0, -1)
  const [items, other] = [getPath(wanted, list), getPath(rendered, list)]
  if (!isList(items) || !isList(other) || items.length !== other.length) return false
  const inOrder = applyToJson(rendered, { type: 'set', path: list, value: items })
  return equalJson(inOrder ?? {}, wanted) && items.every((item) => other.some((one) => equalJson(item, one)))
}

function othersOf(before: Objects, after: Objects, own: string): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => key !== own && !equalJson(before.get(key), after.get(key)))
    .map((key) => otherText(before.get(key), after.get(key)))
}

function isFulfilled(objects: Objects, { manifest, path, wanted }: Wish): boolean {
  const object = objects.get(keyText(manifest.key))
  return object !== undefined && equalJson(getPath(object, path), wanted)
}

/** The objects with these wishes fulfilled and nothing else, and the paths at which they were. */
export function expectedOf(
  before: Objects,
  wishes: readonly Wish[],
): { readonly objects: Objects; readonly paths: ReadonlyMap<string, readonly FieldPath[]> } {
  const objects = new Map(before)
  const paths = new Map<string, readonly FieldPath[]>()
  for (const wish of wishes) {
    const key = keyText(wish.manifest.key)
    const done = applyToJson(objects.get(key) ?? {}, editOf(wish))
    if (isObject(done)) objects.set(key, done)
    paths.set(key, [...(paths.get(key) ?? []), wish.path])
  }
  return { objects, paths }
}

/** The same, but for what has no meaning at these paths: an empty parent that stays. */
export function isSame(wanted: Json, rendered: Json, paths: readonly FieldPath[]): boolean {
  if (equalJson(wanted, rendered)) return true
  return equalJson(settled(wanted, paths), settled(rendered, paths))
}

function settled(object: Json, paths: readonly FieldPath[]): Json {
  return paths.reduce<Json>((at, path) => withoutEmpty(at, path), object)
}

function withoutEmpty(root: Json, path: FieldPath): Json {
  for (let length = path.length; length > 0; length--) {
    const at = path.slice(0, length)
    const value = getPath(root, at)
    const isEmpty =
      value === null ||
      (isList(value) && value.length === 0) ||
      (isObject(value) && Object.keys(value).length === 0)
    if (isEmpty) return withoutEmpty(applyToJson(root, { type: 'remove', path: at }) ?? {}, path)
  }
  return root
}

function besides(was: JsonObject, is: JsonObject, path: FieldPath): string[] {
  const wished = formatPath(path)
  return differences(was, is)
    .map((at) => formatPath(at))
    .filter((at) => !at.startsWith(wished) && !wished.startsWith(at))
    .map((at) => `${at} of ${formatKey(keyOf(is))}`)
}

function otherText(before: JsonObject | undefined, after: JsonObject | undefined): string {
  const object = before ?? after ?? {}
  const name = formatKey(keyOf(object))
  if (before === undefined || after === undefined) return name
  const [first] = differences(before, after)
  return first === undefined ? name : `${formatPath(first)} of ${name}`
}
