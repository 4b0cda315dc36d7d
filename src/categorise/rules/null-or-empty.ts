import { isDropped, isEmpty } from '../../compare/notation.js'
import { equalJson, withoutNulls } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { fieldAt } from '../../model/path.js'
import type { TypeNode } from '../../model/type-node.js'
import { isBuiltInKind } from '../../schema/defaults.js'
import { typeAt } from '../../schema/type-at.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'

function matches({ change, type, objectType, attribution }: Subject): boolean {
  switch (change.type) {
    case 'removed':
      return (
        isDropped(change.desired, type, isBuiltInKind(objectType)) ||
        (isMetadata(change.path, objectType) && isEmpty(change.desired))
      )
    case 'added':
      return isEmpty(change.live) && (attribution.actor === 'api-server' || attribution.actor === 'applier')
    case 'modified':
      return (
        (isEmpty(change.desired) && isEmpty(change.live)) ||
        equalJson(withoutNulls(change.desired), withoutNulls(change.live))
      )
  }
}

/**
 * Labels, annotations, finalizers and owners: the API server keeps no empty ones, of a custom resource and of an object
 * embedded in one either.
 */
function isMetadata(path: FieldPath, objectType: TypeNode | null): boolean {
  if (path.length === 2 && fieldAt(path, 0) === 'metadata') return true
  const parent = typeAt(objectType, path.slice(0, -1))
  return parent?.kind === 'struct' && parent.definition === objectMeta
}

export const nullOrEmpty: Rule = {
  id: 'null-or-empty',
  category: 'serialization-noise',
  why: 'Git states null or an empty value where the API server keeps nothing.',
  link: 'https://github.com/argoproj/argo-cd/issues/12033',
  provesEquality: true,
  matches,
}
