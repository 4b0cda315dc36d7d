import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

/** Keys by which a platform runs its own business on a namespace: OpenShift’s security ranges, Rancher’s projects. */
const platform =
  /^(openshift\.io\/sa\.scc\.|security\.openshift\.io\/|([a-z-]+\.)*cattle\.io\/|([a-z-]+\.)*rancher\.io\/)/
const platformManagers = new Set(['rancher'])

export const platformNamespace: Rule = {
  id: 'platform-namespace',
  category: 'controller',
  why: 'OpenShift and Rancher keep their own records on every namespace.',
  link: 'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
  routine: true,
  matches: ({ key, change, attribution }) =>
    key.group === '' &&
    key.kind === 'Namespace' &&
    change.type === 'added' &&
    platform.test(metadataKey(change.path, 'labels', 'annotations')) &&
    (attribution.actor !== 'person-tool' || platformManagers.has(attribution.manager?.name ?? '')),
}
