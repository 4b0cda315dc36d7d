import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

/** What people set, and a version, which is no noise in Git: it makes applies fail. */
const kept = new Set(['labels', 'annotations', 'finalizers', 'ownerReferences', 'resourceVersion'])

export const serverMetadata: Rule = {
  id: 'server-metadata',
  category: 'metadata-noise',
  why: 'Git holds metadata that the API server assigns itself, copied from a live object.',
  link: 'https://github.com/argoproj/argo-cd/issues/3008',
  provesEquality: true,
  matches: ({ change }) => {
    const name = fieldAt(change.path, 1)
    return fieldAt(change.path, 0) === 'metadata' && name !== '' && !kept.has(name)
  },
}
