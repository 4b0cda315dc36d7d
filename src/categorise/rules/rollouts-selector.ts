import { equalJson, isObject } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const hash = 'rollouts-pod-template-hash'

/** A selector is owned as a whole: only that nothing but the hash differs tells whose change it is. */
function addsOnlyTheHash({ change }: Subject): boolean {
  const path = formatPath(change.path)
  if (change.type === 'added') return path === `spec.selector.${hash}`
  if (path !== 'spec.selector' || change.type !== 'modified' || !isObject(change.live)) return false
  const { [hash]: added, ...others } = change.live
  return added !== undefined && equalJson(others, change.desired)
}

export const rolloutsSelector: Rule = {
  id: 'rollouts-selector',
  category: 'controller',
  why: 'Argo Rollouts points a Service at the pods of one revision through its selector.',
  link: 'https://argo-rollouts.readthedocs.io/en/stable/features/canary/',
  matches: (subject) =>
    subject.key.group === '' &&
    subject.key.kind === 'Service' &&
    subject.attribution.actor === 'controller' &&
    addsOnlyTheHash(subject),
}
