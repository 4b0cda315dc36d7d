import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const resourceVersion: Rule = {
  id: 'resource-version',
  category: 'misconfiguration',
  why: 'Git states the resourceVersion of a live object: the API server refuses every apply once that has changed.',
  link: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions',
  matches: ({ change }) => change.type !== 'added' && formatPath(change.path) === 'metadata.resourceVersion',
}
