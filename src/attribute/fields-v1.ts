import type { Json, JsonObject, Scalar } from '../model/json.js'
import { field, isList, isObject } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import type { FieldPath, PathElement } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { childType } from '../schema/type-at.js'

/*
 * Reader for fieldsV1, the trie that metadata.managedFields keeps (structured-merge-diff fieldpath/serialize.go):
 * `f:` a field, `k:` a list item by its keys, `v:` a set's value, `i:` a position, `.` the node itself. An empty
 * trie below an element makes that element a member; so does `.` beside others.
 */

/**
 * How much of a value an entry owns. `all`: it alone stands for the whole value (a scalar, or an atomic list or map
 * at or above the path). `below`: parts of it, perhaps with the node. `node`: the empty map or list only, none of
 * its content, which is what stays behind when somebody else took the content over.
 */
export type Ownership = 'all' | 'below' | 'node' | 'none'

/** A path element from its fieldsV1 text; null for `.` and for text this API does not know. */
export function parseElement(text: string): PathElement | null {
  const rest = text.slice(2)
  switch (text.slice(0, 2)) {
    case 'f:':
      return { field: rest }
    case 'k:': {
      const key = parseJson(rest)
      return isObject(key) && Object.values(key).every(isScalar)
        ? { key: key as { [name: string]: Scalar } }
        : null
    }
    case 'v:': {
      const value = parseJson(rest)
      return value !== undefined && isScalar(value) ? { value } : null
    }
    case 'i:':
      return /^\d+$/.test(rest) ? { index: Number(rest) } : null
    default:
      return null
  }
}

/** The fieldsV1 text of an element, keys in alphabetical order as the API server writes them. */
export function formatElement(element: PathElement): string {
  if ('field' in element) return `f:${element.field}`
  if ('value' in element) return `v:${JSON.stringify(element.value)}`
  if ('index' in element) return `i:${element.index}`
  const names = Object.keys(element.key).sort()
  return `k:{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(element.key[name])}`).join(',')}}`
}

/** Every member of the set, a node before what is below it. Elements of an unknown form are left out. */
export function* ownedPaths(fields: JsonObject, prefix: FieldPath = []): Generator<FieldPath> {
  for (const [text, below] of Object.entries(fields)) {
    const element = parseElement(text)
    if (element === null || !isObject(below)) continue
    const path = [...prefix, element]
    if (isMember(below)) yield path
    yield* ownedPaths(below, path)
  }
}

/** What the entry owns of the value at `path`; `type` is the whole object's, null where nothing is known of it. */
export function ownership(entry: ManagedFieldsEntry, path: FieldPath, type: TypeNode | null): Ownership {
  let at: JsonObject = entry.fields
  let typed = type
  for (const element of path) {
    if (isLeaf(at) && at !== entry.fields) return ownsInside(typed, element) ? 'all' : 'none'
    const below = lookUp(at, element, typed)
    if (below === null) return 'none'
    at = below
    typed = childType(typed, element)
  }
  if (!isLeaf(at)) return Object.keys(at).length === 1 && isMember(at) ? 'node' : 'below'
  return isGranular(typed) ? 'node' : 'all'
}

/**
 * The entries that own the value at `path` or parts of it, in the object's order. Who only owns the empty map or
 * list is named only where nobody owns any content. Empty: nobody does (a default under server-side apply, a value
 * set by admission, a removed field).
 */
export function ownersOf(
  entries: readonly ManagedFieldsEntry[],
  path: FieldPath,
  type: TypeNode | null,
): readonly ManagedFieldsEntry[] {
  const owners = entries.map((entry) => ({ entry, owned: ownership(entry, path, type) }))
  const content = owners.filter(({ owned }) => owned === 'all' || owned === 'below')
  const chosen = content.length > 0 ? content : owners.filter(({ owned }) => owned === 'node')
  return chosen.map(({ entry }) => entry)
}

function isLeaf(fields: JsonObject): boolean {
  for (const name in fields) if (Object.hasOwn(fields, name)) return false
  return true
}

function isMember(fields: JsonObject): boolean {
  return isLeaf(fields) || Object.hasOwn(fields, '.')
}

/** A leaf on an atomic value owns what is inside; on a granular one it owns the emptiness. */
function ownsInside(type: TypeNode | null, next: PathElement): boolean {
  // Nothing known of the kind: the API server deduces granular maps and atomic lists.
  if (type === null || type.kind === 'untyped') return !('field' in next)
  return !isGranular(type)
}

function isGranular(type: TypeNode | null): boolean {
  if (type === null) return false
  if (type.kind === 'struct' || type.kind === 'map') return !type.atomic
  return type.kind === 'list' && type.listType !== 'atomic'
}

function lookUp(fields: JsonObject, element: PathElement, type: TypeNode | null): JsonObject | null {
  const direct = field(fields, formatElement(element))
  if (isObject(direct)) return direct
  if (!('key' in element)) return null
  const filled = formatElement({ key: withDefaults(element.key, type) })
  const found = field(fields, filled)
  if (isObject(found)) return found
  // Another writer's spelling of the same key (escapes, order of names): compare it parsed.
  for (const [text, below] of Object.entries(fields)) {
    const parsed = text.startsWith('k:') ? parseElement(text) : null
    if (parsed !== null && formatElement(parsed) === filled && isObject(below)) return below
  }
  return null
}

/** managedFields name an item by its keys with the defaults filled in: `{containerPort: 80}` is there as TCP. */
function withDefaults(
  key: { readonly [name: string]: Scalar },
  type: TypeNode | null,
): { readonly [name: string]: Scalar } {
  if (type?.kind !== 'list') return key
  const filled: { [name: string]: Scalar } = {}
  for (const name of type.keys.length > 0 ? type.keys : Object.keys(key)) {
    const fallback = childType(type.items, { field: name })?.default
    const given = key[name]
    if (given !== undefined && given !== null) filled[name] = given
    else if (fallback !== undefined && isScalar(fallback)) filled[name] = fallback
  }
  return filled
}

function isScalar(value: Json): value is Scalar {
  return !isObject(value) && !isList(value)
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
