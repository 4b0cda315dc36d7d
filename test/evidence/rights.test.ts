import { describe, expect, test } from '@jest/globals'
import { givenRights, widenedRights } from '../../src/evidence/rights.js'
import type { Change } from '../../src/model/finding.js'
import { added, modified, removed } from './readings.js'

const kind = (text: string) => {
  const [name = '', group = ''] = text.split(/\.(.*)/)
  return { group, kind: name }
}
const container = 'spec.template.spec.containers[name="web"]'
const decide = 'whoever answers for that has to allow it in Git, or take it back.'

describe('a change made by hand gives more rights', () => {
  test.each<[string, string, Change]>([
    ['privileged', 'Deployment.apps', added(`${container}.securityContext`, { privileged: true })],
    ['privileged', 'Deployment.apps', modified(`${container}.securityContext.privileged`, false, true)],
    ['runAsUser', 'Deployment.apps', modified(`${container}.securityContext.runAsUser`, 1000, 0)],
    ['runAsNonRoot', 'Pod', modified('spec.securityContext.runAsNonRoot', true, false)],
    ['runAsNonRoot', 'Pod', removed('spec.securityContext.runAsNonRoot', true)],
    [
      'capabilities.drop',
      'Deployment.apps',
      removed(`${container}.securityContext.capabilities`, { drop: ['ALL'] }),
    ],
    [
      'capabilities.add',
      'Deployment.apps',
      modified(`${container}.securityContext.capabilities.add`, ['CHOWN'], ['CHOWN', 'NET_ADMIN']),
    ],
    ['hostNetwork', 'DaemonSet.apps', added('spec.template.spec.hostNetwork', true)],
    [
      'hostPath.path',
      'Deployment.apps',
      added('spec.template.spec.volumes[name="run"]', { name: 'run', hostPath: { path: '/var/run' } }),
    ],
    ['privileged', 'Deployment.apps', added(container, { securityContext: { privileged: true } })],
    [
      'seccompProfile.type',
      'Pod',
      modified('spec.securityContext.seccompProfile.type', 'RuntimeDefault', 'Unconfined'),
    ],
  ])('%s of a %s (%#)', (what, of, change) => {
    expect(widenedRights(kind(of), change)).toBe(
      `It loosens what holds a container back (${what}): ${decide}`,
    )
  })

  test.each<[string, Change, string]>([
    [
      'Role.rbac.authorization.k8s.io',
      modified('rules', [], [{ resources: ['secrets'], verbs: ['get'] }]),
      'It changes what accounts may do in the cluster',
    ],
    [
      'ClusterRoleBinding.rbac.authorization.k8s.io',
      added('subjects', [{ kind: 'User', name: 'mallory' }]),
      'It changes what accounts may do in the cluster',
    ],
    [
      'Namespace',
      modified('metadata.labels["pod-security.kubernetes.io/enforce"]', 'restricted', 'privileged'),
      'It changes which pods the namespace lets in',
    ],
    [
      'NetworkPolicy.networking.k8s.io',
      modified('spec.ingress', [], [{}]),
      'It changes which connections are let through',
    ],
    [
      'ValidatingWebhookConfiguration.admissionregistration.k8s.io',
      modified('webhooks[name="policy.example"].failurePolicy', 'Fail', 'Ignore'),
      'It lets objects in unchecked while the webhook or policy fails',
    ],
  ])('%s', (of, change, text) => {
    expect(widenedRights(kind(of), change)).toBe(`${text}: ${decide}`)
  })

  test('also a whole object that says who may do what', () => {
    expect(givenRights(kind('RoleBinding.rbac.authorization.k8s.io'))).toBe(
      `It says what accounts may do in the cluster: ${decide}`,
    )
    expect(givenRights(kind('ConfigMap'))).toBeNull()
  })
})

describe('a change made by hand gives no more rights', () => {
  test.each<[string, string, Change]>([
    ['an image', 'Deployment.apps', modified(`${container}.image`, 'web:1', 'web:2')],
    [
      'a restriction that is added',
      'Deployment.apps',
      added(`${container}.securityContext.runAsNonRoot`, true),
    ],
    ['what is switched off', 'Deployment.apps', modified('spec.template.spec.hostNetwork', true, false)],
    [
      'one capability less',
      'Deployment.apps',
      modified(`${container}.securityContext.capabilities.add`, ['CHOWN', 'NET_ADMIN'], ['CHOWN']),
    ],
    [
      'a container that goes, with its restrictions',
      'Deployment.apps',
      removed(container, { securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false } }),
    ],
    [
      'rights that are taken away',
      'RoleBinding.rbac.authorization.k8s.io',
      removed('subjects', [{ kind: 'User', name: 'mallory' }]),
    ],
    ['a label of a namespace', 'Namespace', added('metadata.labels.team', 'shop')],
    ['a key of a ConfigMap', 'ConfigMap', added('data.hostPath.path', '/var/run')],
  ])('%s', (_name, of, change) => {
    expect(widenedRights(kind(of), change)).toBeNull()
  })
})
