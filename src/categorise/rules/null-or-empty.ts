import { isDropped, isEmpty } from '../../compare/notation.js'
import { equalJson, withoutNulls } from '../../model/json.js'
import { isBuiltInKind } from '../../schema/defaults.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

function matches({ change, type, objectType, attribution }: Subject): boolean {
  switch (change.type) {
    case 'removed':
      return isDropped(change.desired, type, isBuiltInKind(objectType))
    case 'added':
      return isEmpty(change.live) && (attribution.actor === 'api-server' || attribution.actor === 'applier')
    case 'modified':
      return (
        (isEmpty(change.desired) && isEmpty(change.live)) ||
        equalJson(withoutNulls(change.desired), withoutNulls(change.live))
      )
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
