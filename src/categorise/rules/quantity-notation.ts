import { equalScalar } from '../../schema/canonical.js'
import type { Rule } from '../rule.js'

export const quantityNotation: Rule = {
  id: 'quantity-notation',
  category: 'serialization-noise',
  why: 'The API server writes quantities in its own form: 1000m becomes 1, 1024Mi becomes 1Gi.',
  link: 'https://argo-cd.readthedocs.io/en/stable/faq/',
  provesEquality: true,
  matches: ({ change, type }) =>
    change.type === 'modified' &&
    type?.kind === 'scalar' &&
    type.format === 'quantity' &&
    equalScalar(type, change.desired, change.live),
}
