import type { Rule } from '../rule.js'
import { typeAt } from '../../schema/type-at.js'

export const unknownField: Rule = {
  id: 'unknown-field',
  category: 'misconfiguration',
  why: 'The kind has no such field: the API server drops it, so Git and cluster never meet.',
  link: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  matches: ({ change, objectType }) =>
    change.type === 'removed' && objectType !== null && typeAt(objectType, change.path) === null,
}
