import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

const counters = new Set(['deployment.kubernetes.io/revision', 'deprecated.daemonset.template.generation'])

export const deploymentRevision: Rule = {
  id: 'deployment-revision',
  category: 'controller',
  why: 'The workload controller counts rollouts in an annotation.',
  link: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
  routine: true,
  matches: ({ change, attribution }) =>
    change.type === 'added' && attribution.actor !== 'person-tool' && counters.has(fieldAt(change.path, -1)),
}
