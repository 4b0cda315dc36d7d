import { fields, startsWith } from '../../model/path.js'
import { lastAppliedAnnotation } from '../../model/resource.js'
import type { Rule } from '../rule.js'

const path = fields('metadata', 'annotations', lastAppliedAnnotation)

export const ownLastApplied: Rule = {
  id: 'own-last-applied',
  category: 'metadata-noise',
  why: 'The controller’s own record of what it applied.',
  link: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
  routine: true,
  matches: ({ change, attribution }) =>
    change.type === 'added' &&
    startsWith(change.path, path) &&
    // Nobody's, where ownership was cleared: then nothing says that somebody else has applied.
    (attribution.actor === 'applier' || attribution.manager === null),
}
