import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

const stamps = new Set(['kubectl.kubernetes.io/restartedAt', 'aptakube.com/restartedAt'])

export const restartedAt: Rule = {
  id: 'restarted-at',
  category: 'metadata-noise',
  why: 'A stamp left by a rollout restart; it changes nothing but the time of the pods.',
  link: 'https://github.com/fluxcd/flux2/issues/2526',
  matches: ({ change }) => change.type === 'added' && stamps.has(fieldAt(change.path, -1)),
}
