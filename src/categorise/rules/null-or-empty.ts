import { isDropped, isEmpty } from '../../compare/notation.js'
import { equalJson, withoutNulls } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { isBuiltInKind } from '../../schema/defaults.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

function matches({ change, type, objectType, attribution }: Subject): boolean {
  switch (change.type) {
    case 'removed':
      return (
        isDropped(change.desired, type, isBuiltInKind(objectType)) ||
        (isMetadata(change.path) && isEmpty(change.desired))
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

/** Labels, annotations, finalizers and owners: the API server keeps no empty ones, of a custom resource either. */
function isMetadata([root, ...below]: FieldPath): boolean {
  return root !== undefined && 'field' in root && root.field === 'metadata' && below.length === 1
}

export const nullOrEmpty: Rule = {
  id: 'null-or-empty',
  category: 'serialization-noise',
  why: 'Git states null or an empty value where the API server keeps nothing.',
  link: 'https://github.com/argoproj/argo-cd/issues/12033',
  provesEquality: true,
  matches,
}
