import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

export const changeCause: Rule = {
  id: 'change-cause',
  category: 'metadata-noise',
  why: 'kubectl’s record of why an object was changed, shown in its rollout history; it changes nothing that runs.',
  link: 'https://kubernetes.io/docs/reference/labels-annotations-taints/#change-cause',
  matches: ({ change }) =>
    change.type === 'added' && metadataKey(change.path, 'annotations') === 'kubernetes.io/change-cause',
}
