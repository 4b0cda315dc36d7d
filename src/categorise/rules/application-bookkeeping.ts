import { fieldAt } from '../../model/path.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

const requests = new Set(['argocd.argoproj.io/refresh', 'argocd.argoproj.io/hydrate'])

export const applicationBookkeeping: Rule = {
  id: 'application-bookkeeping',
  category: 'metadata-noise',
  why: 'Argo CD keeps the sync under way, what it has notified and who asked for a refresh on the Application.',
  link: 'https://github.com/argoproj/argo-cd/issues/17394',
  routine: true,
  matches: ({ key, change }) => {
    if (key.group !== 'argoproj.io' || key.kind !== 'Application' || change.type !== 'added') return false
    if (fieldAt(change.path, 0) === 'operation') return true
    const name = metadataKey(change.path, 'annotations')
    return requests.has(name) || name.startsWith('notified.notifications.argoproj.io')
  },
}
