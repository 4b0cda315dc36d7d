import { fieldAt } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const statusInGit: Rule = {
  id: 'status-in-git',
  category: 'metadata-noise',
  why: 'Git holds a status; only controllers write it.',
  link: 'https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/',
  provesEquality: true,
  matches: ({ change }) => fieldAt(change.path, 0) === 'status',
}
