import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const aggregatedRole: Rule = {
  id: 'aggregated-role',
  category: 'controller',
  why: 'The rules of an aggregated role are put together by the cluster from other roles.',
  link: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles',
  routine: true,
  matches: ({ key, change, desired, attribution }) =>
    key.kind === 'ClusterRole' &&
    desired['aggregationRule'] !== undefined &&
    change.type === 'added' &&
    formatPath(change.path) === 'rules' &&
    attribution.actor === 'controller',
}
