import type { FieldPath } from '../../model/path.js'
import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

const stamps = new Set(['kubectl.kubernetes.io/restartedAt', 'aptakube.com/restartedAt'])

/** True for the annotation that a rollout restart leaves in the template of the pods. */
export function isRestartStamp(path: FieldPath): boolean {
  return stamps.has(fieldAt(path, -1))
}

export const restartedAt: Rule = {
  id: 'restarted-at',
  category: 'metadata-noise',
  why: 'A stamp left by a rollout restart; it changes nothing but the time of the pods.',
  link: 'https://github.com/fluxcd/flux2/issues/2526',
  matches: ({ change }) => change.type === 'added' && isRestartStamp(change.path),
}
