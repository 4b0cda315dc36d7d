import { isExplicitDefault } from '../../compare/notation.js'
import type { Rule } from '../rule.js'

export const explicitDefault: Rule = {
  id: 'explicit-default',
  category: 'serialization-noise',
  why: 'Git spells out the value that the API server understands by leaving the field out.',
  link: 'https://github.com/argoproj/argo-cd/issues/11074',
  provesEquality: true,
  matches: ({ change, type }) => change.type === 'removed' && isExplicitDefault(type, change.desired),
}
