import { fields, startsWith } from '../../model/path.js'
import { lastAppliedAnnotation } from '../../model/resource.js'
import type { Rule } from '../rule.js'

const path = fields('metadata', 'annotations', lastAppliedAnnotation)

export const lastApplied: Rule = {
  id: 'last-applied',
  category: 'metadata-noise',
  why: 'Bookkeeping of kubectl apply; somebody applied the manifest by hand.',
  link: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
  matches: ({ change, attribution }) =>
    change.type === 'added' && startsWith(change.path, path) && attribution.actor !== 'applier',
}
