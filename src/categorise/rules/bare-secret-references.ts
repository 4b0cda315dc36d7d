import { isObject, stringAt } from '../../model/json.js'
import { formatPath } from '../../model/path.js'
import type { Rule } from '../rule.js'

export const bareSecretReferences: Rule = {
  id: 'bare-secret-references',
  category: 'serialization-noise',
  why: 'Of the secrets that a ServiceAccount names, the API server keeps nothing but the names.',
  link: 'https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/service-account-v1/',
  provesEquality: true,
  // pkg/registry/core/serviceaccount/strategy.go, cleanSecretReferences
  matches: ({ key, change }) =>
    key.group === '' &&
    key.kind === 'ServiceAccount' &&
    change.type === 'modified' &&
    formatPath(change.path).startsWith('secrets[') &&
    isObject(change.desired) &&
    isObject(change.live) &&
    Object.keys(change.live).join() === 'name' &&
    stringAt(change.desired, 'name') === stringAt(change.live, 'name'),
}
