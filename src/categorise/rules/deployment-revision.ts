import type { Rule } from '../rule.js'

const counters = new Set(['deployment.kubernetes.io/revision', 'deprecated.daemonset.template.generation'])

export const deploymentRevision: Rule = {
  id: 'deployment-revision',
  category: 'controller',
  why: 'The workload controller counts rollouts in an annotation.',
  link: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
  routine: true,
  matches: ({ change, attribution }) => {
    const last = change.path.at(-1)
    return (
      change.type === 'added' &&
      attribution.actor !== 'person-tool' &&
      last !== undefined &&
      'field' in last &&
      counters.has(last.field)
    )
  },
}
