import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { ListType, StructType, TypeNode } from '../model/type-node.js'
import { isBuiltIn } from '../schema/defaults.js'
import type { DefaultContext } from '../schema/derived-defaults.js'
import { derivedDefault, isAllocated } from '../schema/derived-defaults.js'
import { childType } from '../schema/type-at.js'
import { elementOf, elementText, record } from './items.js'

type Filling = { readonly root: JsonObject; readonly rootDefinition: string; readonly desired: JsonObject }

/**
 * What the API server makes of a merged object: fields that the kind does not have are dropped, and what live has but
 * the merge lost comes back as its default (a removed `replicas` becomes 1) or keeps its allocation. Only fields
 * that live has are filled in: no difference can be anywhere else.
 */
export function fillDefaults(
  merged: JsonObject,
  live: JsonObject,
  desired: JsonObject,
  type: TypeNode | null,
): JsonObject {
  if (type?.kind !== 'struct') return merged
  const filling = { root: merged, rootDefinition: type.definition ?? '', desired }
  return fillStruct(merged, live, desired, type, [], filling)
}

function fillStruct(
  merged: JsonObject,
  live: JsonObject,
  desired: JsonObject,
  type: StructType,
  path: FieldPath,
  filling: Filling,
): JsonObject {
  const result = record()
  for (const [name, value] of Object.entries(merged)) {
    const below = childType(type, { field: name })
    if (below === null) continue
    result[name] = fill(
      value,
      field(live, name),
      field(desired, name),
      below,
      [...path, { field: name }],
      filling,
    )
  }
  for (const [name, value] of Object.entries(live)) {
    if (Object.hasOwn(result, name)) continue
    const filled = absent(name, value, result, desired, type, path, filling)
    if (filled !== undefined) result[name] = filled
  }
  return result
}

function absent(
  name: string,
  live: Json,
  parent: JsonObject,
  desiredParent: JsonObject,
  type: StructType,
  path: FieldPath,
  { root, rootDefinition }: Filling,
): Json | undefined {
  const context: DefaultContext = { parent, desiredParent, root, rootDefinition, path }
  const derived = derivedDefault(type.definition, name, context)
  const value = derived ?? childType(type, { field: name })?.default
  if (value !== undefined) return value
  if (live === null && isBuiltIn(type.definition)) return null
  return isAllocated(type.definition, name, context, live) ? live : undefined
}

function fill(
  merged: Json,
  live: Json | undefined,
  desired: Json | undefined,
  type: TypeNode,
  path: FieldPath,
  filling: Filling,
): Json {
  if (type.kind === 'struct' && isObject(merged)) {
    return fillStruct(merged, asObject(live), asObject(desired), type, path, filling)
  }
  if (type.kind === 'list' && isList(merged) && isList(live)) {
    return fillList(merged, live, isList(desired) ? desired : [], type, path, filling)
  }
  if (type.kind === 'map' && isObject(merged) && type.values.kind === 'struct') {
    const [there, wanted, { values }] = [asObject(live), asObject(desired), type]
    return Object.fromEntries(
      Object.entries(merged).map(([name, item]) => [
        name,
        fill(item, field(there, name), field(wanted, name), values, [...path, { field: name }], filling),
      ]),
    )
  }
  return merged
}

/** Items stand opposite the live item with the same key; those of an atomic list opposite the one at their place. */
function fillList(
  merged: readonly Json[],
  live: readonly Json[],
  desired: readonly Json[],
  type: ListType,
  path: FieldPath,
  filling: Filling,
): readonly Json[] {
  const opposite = (items: readonly Json[], item: Json, at: number): Json | undefined => {
    const text = elementText(item, type)
    return text === null ? items[at] : items.find((other) => elementText(other, type) === text)
  }
  return merged.map((item, at) => {
    const element = elementOf(item, type) ?? { index: at }
    const [there, wanted] = [opposite(live, item, at), opposite(desired, item, at)]
    return fill(item, there, wanted, type.items, [...path, element], filling)
  })
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
