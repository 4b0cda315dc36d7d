import { byPosition, startsWith } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const rendersDifferently: Rule = {
  id: 'renders-differently',
  category: 'misconfiguration',
  why: 'The chart renders this field differently each time (a random or time-dependent template), so Git and the cluster never agree.',
  link: 'https://github.com/argoproj/argo-cd/issues/1031',
  matches({ change, desired, unstable = [] }) {
    const path = byPosition(desired, change.path)
    return path !== null && unstable.some((one) => startsWith(one, path) || startsWith(path, one))
  },
}
