import type { Json } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'
import type { Rule } from '../rule.js'

/** Null, or a mapping or list that holds nothing but such. */
function isEmpty(value: Json): boolean {
  if (value === null) return true
  if (isList(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}

export const nullOrEmpty: Rule = {
  id: 'null-or-empty',
  category: 'serialization-noise',
  why: 'Git states null or an empty value where the API server keeps nothing.',
  link: 'https://github.com/argoproj/argo-cd/issues/12033',
  provesEquality: true,
  matches: ({ change }) =>
    (change.type === 'removed' && isEmpty(change.desired)) ||
    (change.type === 'added' && isEmpty(change.live)) ||
    (change.type === 'modified' && isEmpty(change.desired) && isEmpty(change.live)),
}
