import type { Rule } from '../rule.js'
import { isFilledSelector } from './empty-job-selector.js'

export const refusedJobSelector: Rule = {
  id: 'refused-job-selector',
  category: 'misconfiguration',
  why: 'Git states an empty selector: a server-side apply or a replacement sends it in place of the one that the API server made, which may not change. Every sync fails; leave the line out.',
  link: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/#specifying-your-own-pod-selector',
  matches: (subject) => {
    const { sync } = subject.application
    const isApplied = subject.attribution.owners.some(({ operation }) => operation === 'Apply')
    return (sync.serverSideApply || sync.replace || isApplied) && isFilledSelector(subject)
  },
}
