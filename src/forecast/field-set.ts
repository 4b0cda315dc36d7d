import { formatElement, parseElement } from '../attribute/fields-v1.js'
import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { childType } from '../schema/type-at.js'
import { elementOf } from './items.js'

/** A set of paths as a trie, like fieldsV1 but with one spelling for each element. */
export type FieldSet = {
  /** The path to this node is in the set. */
  isMember: boolean
  readonly below: Map<string, { readonly element: PathElement; readonly set: FieldSet }>
}

/** The identity of an object is nobody's: the API server keeps these out of managedFields. */
const unowned: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'generation',
  'managedFields',
  'name',
  'namespace',
  'resourceVersion',
  'selfLink',
  'uid',
])

export function emptySet(): FieldSet {
  return { isMember: false, below: new Map() }
}

/** A set from an entry of managedFields. */
export function readFieldSet(fields: JsonObject): FieldSet {
  const set = emptySet()
  const names = Object.keys(fields)
  set.isMember = names.length === 0 || Object.hasOwn(fields, '.')
  for (const name of names) {
    const element = parseElement(name)
    const value = fields[name]
    if (element !== null && isObject(value)) {
      set.below.set(formatElement(element), { element, set: readFieldSet(value) })
    }
  }
  return set
}

/** What an applied object claims (structured-merge-diff typed, ToFieldSet): leaves, and the items of keyed lists. */
export function fieldSetOf(object: JsonObject, type: TypeNode | null): FieldSet {
  const set = emptySet()
  for (const [name, value] of Object.entries(object)) {
    if (name === 'apiVersion' || name === 'kind') continue
    const below = claim(value, childType(type, { field: name }))
    if (name === 'metadata') {
      for (const known of unowned) below.below.delete(`f:${known}`)
      if (below.below.size === 0) continue
    }
    set.below.set(`f:${name}`, { element: { field: name }, set: below })
  }
  return set
}

/** The same of one value: what it claims at and below its place. */
export function claim(value: Json, type: TypeNode | null): FieldSet {
  const set = emptySet()
  const granularMap = isObject(value) && !(isAtomic(type) || type?.kind === 'scalar')
  if (granularMap) {
    for (const [name, item] of Object.entries(value)) {
      set.below.set(`f:${name}`, {
        element: { field: name },
        set: claim(item, childType(type, { field: name })),
      })
    }
  } else if (isList(value) && type?.kind === 'list') {
    for (const item of value) {
      const element = elementOf(item, type)
      if (element === null) continue
      const below = claim(item, type.items)
      below.isMember = true
      set.below.set(formatElement(element), { element, set: below })
    }
  }
  if (set.below.size === 0) set.isMember = true
  return set
}

function isAtomic(type: TypeNode | null): boolean {
  return (type?.kind === 'struct' || type?.kind === 'map') && type.atomic
}

/** Both sets together. */
export function union(a: FieldSet, b: FieldSet): FieldSet {
  const set: FieldSet = { isMember: a.isMember || b.isMember, below: new Map(a.below) }
  for (const [text, { element, set: more }] of b.below) {
    const known = set.below.get(text)
    set.below.set(text, { element, set: known === undefined ? more : union(known.set, more) })
  }
  return set
}

/**
 * The topmost paths that `former` holds and none of `others` does. A mapping counts as held with anything below it;
 * an item of a keyed list only where the item itself is held.
 */
export function* abandoned(
  former: FieldSet,
  others: readonly FieldSet[],
  prefix: FieldPath = [],
): Generator<FieldPath> {
  for (const [text, { element, set }] of former.below) {
    const path = [...prefix, element]
    const isNamed = 'field' in element
    const same = others.flatMap((other) => other.below.get(text)?.set ?? [])
    const held = same.some((other) => other.isMember || isNamed)
    if (!held && (set.isMember || isNamed)) yield path
    else yield* abandoned(set, same, path)
  }
}

/** The leaves of a set that none of `others` holds, be it by themselves or as part of something held whole. */
export function* unheldLeaves(
  set: FieldSet,
  others: readonly FieldSet[],
  prefix: FieldPath = [],
): Generator<FieldPath> {
  for (const [text, { element, set: child }] of set.below) {
    const path = [...prefix, element]
    const same = others.flatMap((other) => other.below.get(text)?.set ?? [])
    if (same.some(({ below }) => below.size === 0)) continue
    if (child.below.size > 0) yield* unheldLeaves(child, same, path)
    else if (same.length === 0) yield path
  }
}
