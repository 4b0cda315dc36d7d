import { formatPath } from '../../model/path.js'
import { annotation } from '../../model/resource.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const original = 'downscaler/original-replicas'

/** The count of Git, which the record has kept, or a CronJob that was suspended. */
function isDownscaled({ change, live }: Subject): boolean {
  const record = annotation(live, original)
  if (record === '' || change.type === 'removed') return false
  switch (formatPath(change.path)) {
    case 'spec.replicas':
    case 'spec.minReplicas':
      return (
        change.type === 'modified' &&
        change.desired === Number(record) &&
        typeof change.live === 'number' &&
        change.live < change.desired
      )
    case 'spec.suspend':
      return change.live === true
    default:
      return false
  }
}

export const downscaler: Rule = {
  id: 'downscaler',
  category: 'controller',
  why: 'kube-downscaler stops workloads outside of working hours, and keeps the count that they had in an annotation.',
  link: 'https://github.com/caas-team/py-kube-downscaler',
  // It runs under the names of its client libraries: the record itself is the evidence.
  matches: (subject) =>
    !['person-tool', 'applier'].includes(subject.attribution.actor) &&
    ((subject.change.type === 'added' && metadataKey(subject.change.path, 'annotations') === original) ||
      isDownscaled(subject)),
}
