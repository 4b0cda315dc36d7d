import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields, getPath } from '../../src/model/path.js'
import { isDefaulted } from '../../src/schema/is-defaulted.js'
import { builtInType } from './builtin.js'

type Case = [string, FieldPath, JsonObject, JsonObject, 'default' | 'allocated' | null]

function judge(
  apiVersion: string,
  kind: string,
  path: FieldPath,
  desired: JsonObject,
  live: JsonObject,
): unknown {
  return isDefaulted(builtInType(apiVersion, kind), path, getPath(live, path) ?? null, { desired, live })
}

describe('a Service', () => {
  const port: FieldPath = [...fields('spec', 'ports'), { key: { port: 80, protocol: 'TCP' } }]
  const ports = (more: JsonObject): JsonObject => ({ port: 80, protocol: 'TCP', ...more })
  test.each<Case>([
    ['an address', fields('spec', 'clusterIP'), {}, { spec: { clusterIP: '10.0.0.1' } }, 'allocated'],
    ['headless by hand', fields('spec', 'clusterIP'), {}, { spec: { clusterIP: 'None' } }, null],
    [
      'the list of the address',
      fields('spec', 'clusterIPs'),
      {},
      { spec: { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'] } },
      'default',
    ],
    ['one family', fields('spec', 'ipFamilies'), {}, { spec: { ipFamilies: ['IPv4'] } }, 'allocated'],
    [
      'one stack',
      fields('spec', 'ipFamilyPolicy'),
      {},
      { spec: { ipFamilyPolicy: 'SingleStack' } },
      'default',
    ],
    [
      'two stacks by hand',
      fields('spec', 'ipFamilyPolicy'),
      {},
      { spec: { ipFamilyPolicy: 'PreferDualStack' } },
      null,
    ],
    [
      'the target of a port',
      [...port, { field: 'targetPort' }],
      {},
      { spec: { ports: [ports({ targetPort: 80 })] } },
      'default',
    ],
    [
      'another target',
      [...port, { field: 'targetPort' }],
      {},
      { spec: { ports: [ports({ targetPort: 8080 })] } },
      null,
    ],
    [
      'a node port',
      [...port, { field: 'nodePort' }],
      {},
      { spec: { type: 'NodePort', ports: [ports({ nodePort: 30000 })] } },
      'allocated',
    ],
    [
      'a node port of a plain service',
      [...port, { field: 'nodePort' }],
      {},
      { spec: { ports: [ports({ nodePort: 30000 })] } },
      null,
    ],
    [
      'outside traffic',
      fields('spec', 'externalTrafficPolicy'),
      {},
      { spec: { type: 'NodePort', externalTrafficPolicy: 'Cluster' } },
      'default',
    ],
    [
      'outside traffic by hand',
      fields('spec', 'externalTrafficPolicy'),
      {},
      { spec: { type: 'NodePort', externalTrafficPolicy: 'Local' } },
      null,
    ],
  ])('%s', (_, path, desired, live, expected) => {
    expect(judge('v1', 'Service', path, desired, live)).toBe(expected)
  })
})

describe('other kinds', () => {
  test.each<[string, string, FieldPath, JsonObject, JsonObject, unknown]>([
    [
      'v1',
      'Namespace',
      fields('metadata', 'labels', 'kubernetes.io/metadata.name'),
      {},
      { metadata: { name: 'shop', labels: { 'kubernetes.io/metadata.name': 'shop' } } },
      'default',
    ],
    ['v1', 'Namespace', fields('spec'), {}, { spec: { finalizers: ['kubernetes'] } }, 'default'],
    ['v1', 'Secret', fields('type'), {}, { type: 'Opaque' }, 'default'],
    [
      'v1',
      'PersistentVolumeClaim',
      fields('spec', 'storageClassName'),
      {},
      { spec: { storageClassName: 'fast' } },
      'allocated',
    ],
    [
      'v1',
      'PersistentVolumeClaim',
      [...fields('metadata', 'finalizers'), { value: 'kubernetes.io/pvc-protection' }],
      {},
      { metadata: { finalizers: ['kubernetes.io/pvc-protection'] } },
      'default',
    ],
    [
      'v1',
      'PersistentVolumeClaim',
      [...fields('metadata', 'finalizers'), { value: 'mine' }],
      {},
      { metadata: { finalizers: ['mine'] } },
      null,
    ],
    [
      'networking.k8s.io/v1',
      'NetworkPolicy',
      fields('spec', 'policyTypes'),
      {},
      { spec: { egress: [{}], policyTypes: ['Ingress', 'Egress'] } },
      'default',
    ],
    [
      'networking.k8s.io/v1',
      'NetworkPolicy',
      fields('spec', 'policyTypes'),
      {},
      { spec: { egress: [{}], policyTypes: ['Ingress'] } },
      null,
    ],
    [
      'batch/v1',
      'Job',
      fields('spec', 'selector'),
      {},
      { spec: { selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': 'x' } } } },
      'allocated',
    ],
    [
      'batch/v1',
      'Job',
      fields('spec', 'template', 'metadata'),
      {},
      { spec: { template: { metadata: { labels: { 'controller-uid': 'x' }, creationTimestamp: null } } } },
      'allocated',
    ],
    ['batch/v1', 'Job', fields('spec', 'backoffLimit'), {}, { spec: { backoffLimit: 6 } }, 'default'],
    [
      'batch/v1',
      'CronJob',
      fields('spec', 'jobTemplate', 'spec', 'backoffLimit'),
      {},
      { spec: { jobTemplate: { spec: { backoffLimit: 6 } } } },
      null,
    ],
    [
      'rbac.authorization.k8s.io/v1',
      'RoleBinding',
      fields('roleRef', 'apiGroup'),
      {},
      { roleRef: { apiGroup: 'rbac.authorization.k8s.io' } },
      'default',
    ],
    [
      'rbac.authorization.k8s.io/v1',
      'ClusterRole',
      fields('rules'),
      {},
      { aggregationRule: {}, rules: [{ verbs: ['get'] }] },
      'allocated',
    ],
    [
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      fields('spec', 'behavior', 'scaleDown'),
      { spec: { behavior: {} } },
      {
        spec: {
          behavior: {
            scaleDown: {
              selectPolicy: 'Max',
              policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
            },
          },
        },
      },
      'default',
    ],
    [
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      fields('spec', 'names', 'singular'),
      {},
      { spec: { names: { kind: 'Widget', singular: 'widget' } } },
      'default',
    ],
    [
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      fields('spec', 'conversion'),
      {},
      { spec: { conversion: { strategy: 'None' } } },
      'default',
    ],
    [
      'v1',
      'Pod',
      [...fields('spec', 'containers'), { key: { name: 'web' } }, ...fields('resources', 'requests', 'cpu')],
      {},
      {
        spec: { containers: [{ name: 'web', resources: { limits: { cpu: '1' }, requests: { cpu: '1' } } }] },
      },
      'default',
    ],
  ])('%s %s %j', (apiVersion, kind, path, desired, live, expected) => {
    expect(judge(apiVersion, kind, path, desired, live)).toBe(expected)
  })

  test('a claim inside a StatefulSet is written out in full', () => {
    const live = {
      spec: {
        volumeClaimTemplates: [
          {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            status: { phase: 'Pending' },
            spec: { volumeMode: 'Filesystem', storageClassName: 'mine' },
          },
        ],
      },
    }
    const claim: FieldPath = [...fields('spec', 'volumeClaimTemplates'), { index: 0 }]
    const verdict = (...names: string[]): unknown =>
      judge('apps/v1', 'StatefulSet', [...claim, ...fields(...names)], {}, live)
    expect(['apiVersion', 'kind', 'status'].map((name) => verdict(name))).toEqual([
      'default',
      'default',
      'default',
    ])
    expect(verdict('spec', 'volumeMode')).toBe('default')
    expect(verdict('spec', 'storageClassName')).toBeNull()
  })

  test('nothing is known without a type', () => {
    expect(isDefaulted(null, fields('spec', 'replicas'), 1, { desired: {}, live: {} })).toBeNull()
  })
})

describe('what was filled in before somebody changed its neighbours', () => {
  const web: FieldPath = [...fields('spec', 'containers'), { key: { name: 'web' } }]
  const containers = (more: JsonObject): JsonObject => ({ spec: { containers: [{ name: 'web', ...more }] } })
  test.each([
    ['by the image that Git states', 'web', 'Always', 'default'],
    ['by the image that live holds', 'web', 'IfNotPresent', 'default'],
    ['by neither', 'web', 'Never', null],
    ['by the tag that Git states', 'web:1', 'Always', null],
  ])('a pull policy %s', (_, image, imagePullPolicy, verdict) => {
    const live = containers({ image: 'web:2', imagePullPolicy })
    expect(judge('v1', 'Pod', [...web, { field: 'imagePullPolicy' }], containers({ image }), live)).toBe(
      verdict,
    )
  })
})

describe('an autoscaler read as autoscaling/v1', () => {
  test.each([
    ['conditions', 'allocated'],
    ['current-metrics', 'allocated'],
    ['metrics', null],
    ['behavior', null],
  ])('an annotation of its %s', (part, verdict) => {
    const name = `autoscaling.alpha.kubernetes.io/${part}`
    const live = { metadata: { annotations: { [name]: '[]' } } }
    const path = fields('metadata', 'annotations', name)
    expect(judge('autoscaling/v1', 'HorizontalPodAutoscaler', path, {}, live)).toBe(verdict)
  })
})
