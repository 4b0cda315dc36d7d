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
    const [root, name] = change.path
    return (
      root !== undefined &&
      'field' in root &&
      root.field === 'metadata' &&
      name !== undefined &&
      'field' in name &&
      !kept.has(name.field)
    )
  },
}
