import type { FieldPath } from '../../model/path.js'
import { formatPath } from '../../model/path.js'
import { metadataKey } from '../metadata-key.js'
import type { Rule } from '../rule.js'

/** Keys by which a platform runs its own business on a namespace: OpenShift’s security ranges, Rancher’s projects. */
const platform =
  /^(openshift\.io\/sa\.scc\.|security\.openshift\.io\/|([a-z-]+\.)*cattle\.io\/|([a-z-]+\.)*rancher\.io\/)/
const platformManagers = new Set(['rancher'])

/** The finalizer that a path of the object's own metadata points at, or ''. */
function finalizer(path: FieldPath): string {
  const element = path[2]
  const isFinalizer = path.length === 3 && formatPath(path.slice(0, 2)) === 'metadata.finalizers'
  return isFinalizer && element !== undefined && 'value' in element ? String(element.value) : ''
}

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
    platform.test(metadataKey(change.path, 'labels', 'annotations') || finalizer(change.path)) &&
    (attribution.actor !== 'person-tool' || platformManagers.has(attribution.manager?.name ?? '')),
}
