import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson, isList, isObject, withoutNulls } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'
import { equalScalar } from '../schema/canonical.js'

/** True where the API server understands both sides of a change alike. `type` is the value's own. */
export function isNotation(change: Change, type: TypeNode | null, isBuiltIn: boolean): boolean {
  switch (change.type) {
    case 'added':
      return false
    case 'removed':
      return isDropped(change.desired, type, isBuiltIn) || isExplicitDefault(type, change.desired)
    case 'modified':
      return (
        (type?.kind === 'scalar' && equalScalar(type, change.desired, change.live)) ||
        (isEmpty(change.desired) && isEmpty(change.live)) ||
        equalJson(withoutNulls(change.desired), withoutNulls(change.live)) ||
        (isBuiltIn && isZero(type, change.desired) && change.live === type?.default)
      )
  }
}

/** What the API server takes for absent, as the field is no pointer. */
export function isZero(type: TypeNode | null, desired: Json): boolean {
  if (type === null || type.zero === null) return false
  // Built-in kinds leave an empty list out when they store an object, and fill it in as if it had not been there.
  if (type.kind === 'list') return isList(desired) && desired.length === 0
  if (desired === '' && typeof type.default === 'string') return true
  if (type.kind === 'scalar' && type.format === 'int-or-string' && type.zero === 0 && desired === '')
    return true
  return type.zero !== undefined && desired === type.zero
}

/** Git spells out what the API server fills in. */
export function isExplicitDefault(type: TypeNode | null, desired: Json): boolean {
  return type?.default !== undefined && equalJson(type.default, desired)
}

/** Null, or a mapping or list that holds nothing but such. */
export function isEmpty(value: Json): boolean {
  if (value === null) return true
  if (isList(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

/**
 * What the API server does not keep of a built-in kind: empty maps, lists and bytes. An empty struct it keeps, as that can
 * carry a meaning (`emptyDir: {}`, a NetworkPolicy's `namespaceSelector: {}`); a custom resource it keeps as it is.
 */
export function isDropped(value: Json, type: TypeNode | null, isBuiltIn: boolean): boolean {
  if (value === null) return true
  if (!isBuiltIn) return false
  if (value === '') return type?.kind === 'scalar' && type.format === 'bytes'
  return isEmpty(value) && (type?.kind === 'map' || type?.kind === 'list')
}
