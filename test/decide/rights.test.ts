import { describe, expect, test } from '@jest/globals'
import { givenRights, widenedRights } from '../../src/decide/rights.js'
import type { Change } from '../../src/model/finding.js'
import type { JsonObject } from '../../src/model/json.js'
import { added, modified, removed } from '../evidence/readings.js'

const kind = (text: string) => {
  const [name = '', group = ''] = text.split(/\.(.*)/)
  return { group, kind: name }
}
const container = 'spec.template.spec.containers[name="web"]'
const rule = (verbs: readonly string[], resourceNames: readonly string[] = []) => ({
  ...{ apiGroups: [''], resources: ['secrets'], verbs },
  ...(resourceNames.length === 0 ? {} : { resourceNames }),
})
const pod = (spec: JsonObject): JsonObject => ({ spec: { template: { spec } } })
const decide = 'whoever answers for that has to allow it in Git, or take it back.'

describe('a change made by hand gives more rights', () => {
  test.each<[string, string, Change]>([
    ['privileged', 'Deployment.apps', added(`${container}.securityContext`, { privileged: true })],
    ['privileged', 'Deployment.apps', modified(`${container}.securityContext.privileged`, false, true)],
    ['runAsUser', 'Deployment.apps', modified(`${container}.securityContext.runAsUser`, 1000, 0)],
    [
      'serviceAccountName',
      'Deployment.apps',
      modified('spec.template.spec.serviceAccountName', 'web', 'ops'),
    ],
    ['hostPort', 'Pod', added('spec.containers[name="web"].ports[containerPort=80].hostPort', 80)],
    ['sysctls.name', 'Pod', added('spec.securityContext.sysctls', [{ name: 'net.core.somaxconn' }])],
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
      modified('rules', [], [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }]),
      'It changes what accounts may do in the cluster',
    ],
    [
      'Role.rbac.authorization.k8s.io',
      modified('rules', [rule(['get'], ['web'])], [rule(['get'])]),
      'It changes what accounts may do in the cluster',
    ],
    [
      'ClusterRoleBinding.rbac.authorization.k8s.io',
      added('subjects', [{ kind: 'User', name: 'mallory' }]),
      'It changes what accounts may do in the cluster',
    ],
    [
      'ClusterRole.rbac.authorization.k8s.io',
      added('metadata.labels["rbac.authorization.k8s.io/aggregate-to-admin"]', 'true'),
      'It changes what accounts may do in the cluster',
    ],
    [
      'AppProject.argoproj.io',
      added('spec.clusterResourceWhitelist', [{ group: '*', kind: '*' }]),
      'It changes what applications of a project may do',
    ],
    [
      'Application.argoproj.io',
      modified('spec.project', 'shop', 'default'),
      'It changes what applications of a project may do',
    ],
    [
      'Namespace',
      modified('metadata.labels["pod-security.kubernetes.io/enforce"]', 'restricted', 'privileged'),
      'It changes which pods the namespace lets in',
    ],
    [
      'Namespace',
      removed('metadata.labels["pod-security.kubernetes.io/enforce"]', 'baseline'),
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
      'It changes what checks objects before they are stored',
    ],
    [
      'ValidatingWebhookConfiguration.admissionregistration.k8s.io',
      removed('webhooks[name="policy.example"]', { name: 'policy.example' }),
      'It changes what checks objects before they are stored',
    ],
    [
      'ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io',
      modified('spec.validationActions', ['Deny'], ['Warn']),
      'It changes what checks objects before they are stored',
    ],
  ])('%s', (of, change, text) => {
    expect(widenedRights(kind(of), change)).toBe(`${text}: ${decide}`)
  })

  test('also of the ConfigMaps that say so', () => {
    const change = modified('data.mapUsers', '', '- groups: [system:masters]')
    expect(widenedRights({ group: '', kind: 'ConfigMap', name: 'aws-auth' }, change)).toBe(
      `It changes what accounts may do in the cluster: ${decide}`,
    )
    expect(widenedRights({ group: '', kind: 'ConfigMap', name: 'settings' }, change)).toBeNull()
  })

  test.each<[string, JsonObject, string | null]>([
    ['RoleBinding.rbac.authorization.k8s.io', {}, 'It says what accounts may do in the cluster'],
    ['NetworkPolicy.networking.k8s.io', {}, 'It says which connections are let through'],
    [
      'DaemonSet.apps',
      pod({ hostPID: true, containers: [] }),
      'It loosens what holds a container back (hostPID)',
    ],
    ['Deployment.apps', pod({ serviceAccountName: 'web', containers: [{ name: 'web' }] }), null],
    ['ConfigMap', { data: { privileged: 'true' } }, null],
  ])('also a whole %s that somebody made', (of, live, text) => {
    expect(givenRights(kind(of), live)).toBe(text === null ? null : `${text}: ${decide}`)
  })

  test('a name of any length is looked at in passing', () => {
    const began = performance.now()
    const long = 'x.'.repeat(500_000)
    expect(
      widenedRights(kind('Widget.example.com'), added('spec', { [long]: { privileged: true } })),
    ).toMatch(/\(privileged\)/)
    expect(performance.now() - began).toBeLessThan(20_000)
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
      'a profile instead of none',
      'Pod',
      modified('spec.securityContext.seccompProfile.type', 'Unconfined', 'RuntimeDefault'),
    ],
    [
      'another profile that confines it',
      'Pod',
      modified('spec.securityContext.seccompProfile.type', 'RuntimeDefault', 'Localhost'),
    ],
    [
      'all capabilities dropped instead of one',
      'Deployment.apps',
      modified(`${container}.securityContext.capabilities.drop`, ['NET_RAW'], ['ALL']),
    ],
    [
      'fewer verbs',
      'Role.rbac.authorization.k8s.io',
      modified('rules', [rule(['*'])], [rule(['get'], ['web'])]),
    ],
    [
      'one subject less',
      'RoleBinding.rbac.authorization.k8s.io',
      modified('subjects', [{ name: 'a' }, { name: 'b' }], [{ name: 'b' }]),
    ],
    ['an entrance less', 'NetworkPolicy.networking.k8s.io', removed('spec.ingress[0]', { from: [] })],
    [
      'a stricter level',
      'Namespace',
      modified('metadata.labels["pod-security.kubernetes.io/enforce"]', 'baseline', 'restricted'),
    ],
    [
      'a level that only warns',
      'Namespace',
      modified('metadata.labels["pod-security.kubernetes.io/warn"]', 'restricted', 'baseline'),
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
