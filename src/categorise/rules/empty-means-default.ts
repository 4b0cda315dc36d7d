import { isZero } from '../../compare/notation.js'
import { isBuiltInKind } from '../../schema/defaults.js'
import { isDefaulted } from '../../schema/is-defaulted.js'
import type { Rule } from '../rule.js'

export const emptyMeansDefault: Rule = {
  id: 'empty-means-default',
  category: 'serialization-noise',
  why: 'Git states an empty text, an empty list or zero, which the API server fills in as if the field were not there.',
  link: 'https://kubernetes.io/docs/concepts/services-networking/service/#type-clusterip',
  // It is the zero of a field that cannot tell it from being absent; where it can (a claim's
  // storageClassName), the table knows no such default.
  matches: ({ change, type, objectType, desired, live, attribution }) =>
    change.type === 'modified' &&
    isBuiltInKind(objectType) &&
    isZero(type, change.desired) &&
    !['person-tool', 'controller'].includes(attribution.actor) &&
    isDefaulted(objectType, change.path, change.live, { desired, live }) !== null,
}
