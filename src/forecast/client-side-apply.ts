import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, isObject, withoutNulls } from '../model/json.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import { childType } from '../schema/type-at.js'
import { indexOfEqual, interleave, record } from './items.js'
import { hasTwins, mergeTwins } from './twin-items.js'

/**
 * `kubectl apply`, as Argo CD uses it: what `modified` names is set, what `original` named and `modified` no longer
 * does is deleted, all else stays (apimachinery strategicpatch and jsonmergepatch, CreateThreeWayMergePatch).
 *
 * `original` is the last-applied configuration that live carries, whoever wrote it: a key that a person added with
 * their own `kubectl apply` is therefore deleted. Null where there is none: then nothing is deleted.
 * `type` chooses lists to be merged; null merges as for custom resources, where each list is one value.
 */
export function threeWayMerge(
  original: JsonObject | null,
  modified: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): JsonObject {
  return mergeObjects(original ?? {}, modified, live, type)
}

function mergeObjects(
  original: JsonObject,
  modified: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): JsonObject {
  const result = record()
  const keepsOthers = !(type?.kind === 'struct' && type.retainKeys === true)
  for (const [name, value] of Object.entries(live)) {
    const deleted = Object.hasOwn(original, name) && !Object.hasOwn(modified, name)
    if (keepsOthers && !deleted) result[name] = value
  }
  for (const [name, value] of Object.entries(modified)) {
    if (value === null) {
      Reflect.deleteProperty(result, name)
      continue
    }
    const below = childType(type, { field: name })
    result[name] = mergeValues(field(original, name), value, field(live, name), below)
  }
  return result
}

function mergeValues(
  original: Json | undefined,
  modified: Json,
  live: Json | undefined,
  type: TypeNode | null,
): Json {
  if (isObject(modified) && isObject(live)) {
    return mergeObjects(isObject(original) ? original : {}, modified, live, type)
  }
  if (isList(modified) && isList(live) && type?.kind === 'list' && type.patchStrategy === 'merge') {
    const before = isList(original) ? original : []
    return type.mergeKey === ''
      ? mergeScalars(before, modified, live)
      : mergeItems(before, modified, live, type)
  }
  // A list of another kind, or another type of value, is replaced as it stands.
  return live === undefined || !equalJson(modified, live) ? withoutNulls(modified) : live
}

/** Finalizers and the like: values are added and removed one by one. */
function mergeScalars(
  original: readonly Json[],
  modified: readonly Json[],
  live: readonly Json[],
): readonly Json[] {
  const serverOnly = live.filter(
    (item) => indexOfEqual(modified, item) < 0 && indexOfEqual(original, item) < 0,
  )
  return interleave(serverOnly, modified, (item) => indexOfEqual(live, item))
}

/** By the merge key alone, which for ports is the number: two protocols on one port are twins. */
function mergeItems(
  original: readonly Json[],
  modified: readonly Json[],
  live: readonly Json[],
  type: ListType,
): readonly Json[] {
  if ([modified, live].some((items) => hasTwins(items, type.mergeKey)))
    return mergeTwins(original, modified, live, type.mergeKey, (before, item, current) =>
      mergeValues(before, item, current, type.items),
    )
  const find = (items: readonly Json[], item: Json): Json | undefined => {
    const key = field(item, type.mergeKey)
    return items.find((other) => equalJson(field(other, type.mergeKey), key))
  }
  const merged = modified.map((item) => {
    const current = find(live, item)
    const before = find(original, item)
    return mergeValues(before, item, current, type.items)
  })
  const serverOnly = live.filter(
    (item) => find(modified, item) === undefined && find(original, item) === undefined,
  )
  const positionInLive = (item: Json): number => {
    const found = find(live, item)
    return found === undefined ? -1 : live.indexOf(found)
  }
  return interleave(serverOnly, merged, positionInLive)
}
