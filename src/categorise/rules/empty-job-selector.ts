import { isEmpty } from '../../compare/notation.js'
import type { Json } from '../../model/json.js'
import { equalJson, stringAt } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'

const uidLabels = ['batch.kubernetes.io/controller-uid', 'controller-uid']

/** Git states a selector of a Job that selects nothing, and live has the one that the API server made out of it. */
export function isFilledSelector({ key, change, live }: Subject): boolean {
  if (key.group !== 'batch' || key.kind !== 'Job' || change.type !== 'modified') return false
  if (formatPath(change.path) !== 'spec.selector' || !isEmpty(change.desired)) return false
  const uid = stringAt(live, 'metadata', 'uid')
  const made = (label: string): Json => ({ matchLabels: { [label]: uid } })
  return uid !== '' && uidLabels.some((label) => equalJson(change.live, made(label)))
}

export const emptyJobSelector: Rule = {
  id: 'empty-job-selector',
  category: 'serialization-noise',
  why: 'Git states an empty selector, which the API server fills in with the Job’s own uid.',
  link: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector',
  provesEquality: true,
  matches: isFilledSelector,
}
