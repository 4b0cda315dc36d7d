import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

/** Booleans of a CRD whose `false` the API server does not keep (apiextensions types.go, omitempty). */
const dropped = new Set([
  'preserveUnknownFields',
  'nullable',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'uniqueItems',
  'deprecated',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
])

export const crdDroppedFalse: Rule = {
  id: 'crd-dropped-false',
  category: 'serialization-noise',
  why: 'The API server leaves a false out when it stores a CustomResourceDefinition.',
  link: 'https://github.com/argoproj/argo-cd/issues/6401',
  provesEquality: true,
  matches: ({ key, change }) =>
    key.kind === 'CustomResourceDefinition' &&
    change.type === 'removed' &&
    change.desired === false &&
    dropped.has(fieldAt(change.path, -1)),
}
