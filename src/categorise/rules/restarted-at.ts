import type { Rule } from '../rule.js'

const stamps = new Set(['kubectl.kubernetes.io/restartedAt', 'aptakube.com/restartedAt'])

export const restartedAt: Rule = {
  id: 'restarted-at',
  category: 'metadata-noise',
  why: 'A stamp left by a rollout restart; it changes nothing but the time of the pods.',
  link: 'https://github.com/fluxcd/flux2/issues/2526',
  matches: ({ change }) => {
    const last = change.path.at(-1)
    return change.type === 'added' && last !== undefined && 'field' in last && stamps.has(last.field)
  },
}
