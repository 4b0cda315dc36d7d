import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { ListType, StructType, TypeNode } from '../model/type-node.js'
import { isZero } from '../compare/notation.js'
import { builtInDefaults, isBuiltIn } from '../schema/defaults.js'
import type { DefaultContext } from '../schema/derived-defaults.js'
import { derivedDefault, isAllocated } from '../schema/derived-defaults.js'
import { isStaticDefault } from '../schema/is-defaulted.js'
import { childType } from '../schema/type-at.js'
import { fillEntries } from './fill-entries.js'
import { elementOf, elementText, record } from './items.js'
import { dropTypeDependentFields } from './service-type.js'

/** Where the walk is: the same place on all sides. A side without it gives an empty mapping. */
type Place = {
  readonly live: JsonObject
  readonly desired: JsonObject
  readonly path: FieldPath
  readonly root: JsonObject
  readonly rootDefinition: string
}

/**
 * What the API server makes of a merged object: fields that the kind does not have are dropped, and what live has but
 * the merge lost comes back as its default (a removed `replicas` becomes 1) or keeps its allocation. A stated value
 * that means the same as none, where live has none, is dropped too. Only fields that live has are filled in: no
 * difference can be anywhere else.
 */
export function fillDefaults(
  merged: JsonObject,
  live: JsonObject,
  desired: JsonObject,
  type: TypeNode | null,
): JsonObject {
  if (type?.kind !== 'struct') return merged
  const root = dropTypeDependentFields(merged, live)
  return fillStruct(root, type, {
    live,
    desired,
    path: [],
    root,
    rootDefinition: type.definition ?? '',
  })
}

function fillStruct(merged: JsonObject, type: StructType, place: Place): JsonObject {
  const result = record()
  for (const [name, value] of Object.entries(merged)) {
    const below = childType(type, { field: name })
    if (below === null) continue
    const there = field(place.live, name)
    // As good as absent, so filled in below.
    if (isBuiltIn(type.definition) && isZero(below, value)) continue
    if ((there ?? null) === null && saysNothing(name, value, below, type, contextOf(merged, place))) {
      if (there === null) result[name] = null
      continue
    }
    result[name] = complete(value, there, below, name, type, merged, place)
  }
  for (const [name, value] of Object.entries(place.live)) {
    if (Object.hasOwn(result, name)) continue
    const below = childType(type, { field: name })
    const filled = absent(name, value, type, contextOf(result, place))
    if (below !== null && filled !== undefined) {
      result[name] = complete(filled, value, below, name, type, result, place)
    }
  }
  return result
}

function complete(
  value: Json,
  live: Json | undefined,
  below: TypeNode,
  name: string,
  type: StructType,
  parent: JsonObject,
  place: Place,
): Json {
  const filled = fill(value, live, below, name, place)
  return fillEntries(filled, live, below, type.definition, name, contextOf(parent, place))
}

function contextOf(parent: JsonObject, place: Place): DefaultContext {
  const { desired, path, root, rootDefinition } = place
  return { parent, desiredParent: desired, root, rootDefinition, path }
}

/** A value that the server does not store, or that means the same as none: null, empty, or the default. */
function saysNothing(
  name: string,
  value: Json,
  below: TypeNode,
  type: StructType,
  context: DefaultContext,
): boolean {
  if (value === null || isStaticDefault(below, value)) return true
  if (!isBuiltIn(type.definition)) return false
  if (isList(value) && value.length === 0) return true
  if (below.kind === 'map' && isObject(value) && Object.keys(value).length === 0) return true
  return equalJson(derivedDefault(type.definition, name, context), value)
}

function absent(name: string, live: Json, type: StructType, context: DefaultContext): Json | undefined {
  const derived = derivedDefault(type.definition, name, context)
  if (derived !== undefined) return derived
  // Before the static default: an address that is no pointer has '' as its zero value.
  if (isAllocated(type.definition, name, context, live)) return live
  if (live === null && isBuiltIn(type.definition)) return null
  const value = childType(type, { field: name })?.default
  // The zero of a plain field is not written out, unless live or the table shows that the server does.
  const isNothing = value !== live && (value === '' || value === 0 || value === false)
  const isPlain = isBuiltIn(type.definition) && builtInDefaults(type.definition ?? '')?.[name] === undefined
  return isNothing && isPlain ? undefined : value
}

/** The value of the field `name`, filled in below. */
function fill(merged: Json, live: Json | undefined, type: TypeNode, name: string, place: Place): Json {
  const path = [...place.path, { field: name }]
  const desired = field(place.desired, name)
  const down = { ...place, live: asObject(live), desired: asObject(desired), path }
  if (type.kind === 'struct' && isObject(merged)) return fillStruct(merged, type, down)
  if (type.kind === 'map' && isObject(merged) && type.values.kind !== 'scalar') {
    const { values } = type
    const entries = Object.entries(merged)
    return Object.fromEntries(
      entries.map(([key, item]) => [key, fill(item, field(live, key), values, key, down)]),
    )
  }
  if (type.kind === 'list' && isList(merged) && isList(live)) {
    return fillList(merged, live, isList(desired) ? desired : [], type, { ...place, path })
  }
  return merged
}

/** Items stand opposite the live item with the same key; those of an atomic list opposite the one at their place. */
function fillList(
  merged: readonly Json[],
  live: readonly Json[],
  desired: readonly Json[],
  type: ListType,
  place: Place,
): readonly Json[] {
  const { items } = type
  const opposite = (others: readonly Json[], item: Json, at: number): JsonObject => {
    const text = elementText(item, type)
    return asObject(text === null ? others[at] : others.find((other) => elementText(other, type) === text))
  }
  return merged.map((item, at) => {
    if (items.kind !== 'struct' || !isObject(item)) return item
    const path = [...place.path, elementOf(item, type) ?? { index: at }]
    const sides = { live: opposite(live, item, at), desired: opposite(desired, item, at) }
    return fillStruct(item, items, { ...place, ...sides, path })
  })
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
