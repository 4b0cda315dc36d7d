import { equalScalar } from '../../schema/canonical.js'
import type { Rule } from '../rule.js'

export const scalarNotation: Rule = {
  id: 'scalar-notation',
  category: 'serialization-noise',
  why: 'The same duration, time, number or base64 in another notation: 8760h is stored as 8760h0m0s, 1.0 as 1.',
  link: 'https://github.com/argoproj/argo-cd/issues/16400',
  provesEquality: true,
  matches: ({ change, type }) =>
    change.type === 'modified' &&
    type?.kind === 'scalar' &&
    type.format !== 'quantity' &&
    equalScalar(type, change.desired, change.live),
}
