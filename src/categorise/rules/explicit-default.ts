import { equalJson } from '../../model/json.js'
import type { Rule } from '../rule.js'

export const explicitDefault: Rule = {
  id: 'explicit-default',
  category: 'serialization-noise',
  why: 'Git spells out the value that the API server understands by leaving the field out.',
  link: 'https://github.com/argoproj/argo-cd/issues/11074',
  provesEquality: true,
  matches: ({ change, type }) =>
    change.type === 'removed' && type?.default !== undefined && equalJson(type.default, change.desired),
}
