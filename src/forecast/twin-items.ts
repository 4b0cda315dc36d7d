import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isObject } from '../model/json.js'
import { record } from './items.js'

type MergeOne = (original: Json | undefined, modified: Json, live: Json) => Json

/** What a patch says of one item: the value of its merge key, fields to set, fields to take away. */
type ItemPatch = { readonly key: Json; readonly set: JsonObject; readonly drop: readonly string[] }

/** True where several items share the merge key, such as TCP and UDP on one port. */
export function hasTwins(items: readonly Json[], mergeKey: string): boolean {
  const keys = items.map((item) => textOf(item, mergeKey))
  return new Set(keys).size < keys.length
}

/**
 * What client-side apply makes of a list with twins. It pairs the items of both sides in the order of their keys,
 * writes what differs under the key alone, and the API server puts that into the first item of that key, which may be
 * the other twin; a key that Git dropped goes with all its items (apimachinery strategicpatch, diffListsOfMaps,
 * mergeSliceWithoutSpecialElements, deleteMatchingEntries).
 */
export function mergeTwins(
  original: readonly Json[],
  modified: readonly Json[],
  live: readonly Json[],
  mergeKey: string,
  merge: MergeOne,
): readonly Json[] {
  const before = new Map(paired(original, modified, mergeKey).map(([o, m]) => [m, o]))
  const removed = paired(original, modified, mergeKey).filter(([, m]) => m === undefined)
  const isRemoved = (item: Json): boolean =>
    removed.some(([o]) => equalJson(keyOf(o ?? null, mergeKey), keyOf(item, mergeKey)))
  const result = live.filter((item) => !isRemoved(item))
  for (const [l, m] of paired(live, modified, mergeKey)) {
    if (m === undefined) continue
    const patch = patchOf(l, m, l === undefined ? m : merge(before.get(m), m, l), mergeKey)
    const at = result.findIndex((item) => equalJson(keyOf(item, mergeKey), patch.key))
    if (at < 0) result.push(m)
    else result[at] = patched(result[at] ?? null, patch)
  }
  return result
}

/** Items of both sides with the same key, one by one in the order of their keys; the rest have no partner. */
function paired(
  left: readonly Json[],
  right: readonly Json[],
  mergeKey: string,
): readonly (readonly [Json | undefined, Json | undefined])[] {
  const [from, to] = [sorted(left, mergeKey), sorted(right, mergeKey)]
  const pairs: (readonly [Json | undefined, Json | undefined])[] = []
  for (let i = 0, j = 0; i < from.length || j < to.length;) {
    const order = compare(from[i], to[j], mergeKey)
    pairs.push([order <= 0 ? from[i] : undefined, order >= 0 ? to[j] : undefined])
    if (order <= 0) i += 1
    if (order >= 0) j += 1
  }
  return pairs
}

function sorted(items: readonly Json[], mergeKey: string): readonly Json[] {
  return [...items].sort((a, b) => compare(a, b, mergeKey))
}

/** By the text of the key, as upstream sorts; what is not there comes last. */
function compare(a: Json | undefined, b: Json | undefined, mergeKey: string): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  const [left, right] = [textOf(a, mergeKey), textOf(b, mergeKey)]
  return left < right ? -1 : left > right ? 1 : 0
}

function patchOf(live: Json | undefined, modified: Json, merged: Json, mergeKey: string): ItemPatch {
  const [from, to] = [objectOf(live), objectOf(merged)]
  const changed = Object.entries(to).filter(([name, value]) => !equalJson(from[name], value))
  return {
    key: keyOf(modified, mergeKey),
    set: Object.fromEntries(changed),
    drop: Object.keys(from).filter((name) => !Object.hasOwn(to, name)),
  }
}

function patched(item: Json, { set, drop }: ItemPatch): Json {
  const kept = Object.entries(objectOf(item)).filter(([name]) => !drop.includes(name))
  return record(Object.fromEntries([...kept, ...Object.entries(set)]))
}

function keyOf(item: Json, mergeKey: string): Json {
  return objectOf(item)[mergeKey] ?? null
}

function textOf(item: Json, mergeKey: string): string {
  return JSON.stringify(keyOf(item, mergeKey))
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
