import type { Json } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'
import type { TypeNode } from '../../model/type-node.js'
import { isBuiltIn } from '../../schema/defaults.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

/** Null, or a mapping or list that holds nothing but such. */
function isEmpty(value: Json): boolean {
  if (value === null) return true
  if (isList(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

/**
 * What the API server does not keep of a built-in kind: empty maps, lists and bytes. An empty struct it keeps, as that can
 * carry a meaning (`emptyDir: {}`, a NetworkPolicy's `namespaceSelector: {}`); a custom resource it keeps as it is.
 */
function isDropped(value: Json, type: TypeNode | null, root: TypeNode | null): boolean {
  if (value === null) return true
  if (root?.kind !== 'struct' || !isBuiltIn(root.definition)) return false
  if (value === '') return type?.kind === 'scalar' && type.format === 'bytes'
  if (!isEmpty(value)) return false
  return type?.kind === 'map' || type?.kind === 'list'
}

function matches({ change, type, objectType, attribution }: Subject): boolean {
  switch (change.type) {
    case 'removed':
      return isDropped(change.desired, type, objectType)
    case 'added':
      return isEmpty(change.live) && (attribution.actor === 'api-server' || attribution.actor === 'applier')
    case 'modified':
      return isEmpty(change.desired) && isEmpty(change.live)
  }
}

export const nullOrEmpty: Rule = {
  id: 'null-or-empty',
  category: 'serialization-noise',
  why: 'Git states null or an empty value where the API server keeps nothing.',
  link: 'https://github.com/argoproj/argo-cd/issues/12033',
  provesEquality: true,
  matches,
}
