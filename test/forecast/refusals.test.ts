import { describe, expect, test } from '@jest/globals'
import { immutableChange, missingAllocation } from '../../src/forecast/immutable.js'
import { recreationRestartsPods, restartsPods } from '../../src/forecast/restart.js'
import { simulateSync } from '../../src/forecast/simulate.js'
import type { SyncMethod } from '../../src/forecast/simulation.js'
import type { JsonObject } from '../../src/model/json.js'
import { fields } from '../../src/model/path.js'
import { parseGvk } from '../../src/model/resource.js'
import { builtInTypes } from '../schema/builtin.js'

const typeOf = (apiVersion: string, kind: string) => builtInTypes.of(parseGvk(apiVersion, kind))

describe('what an update may not change', () => {
  test.each<[string, string, JsonObject, JsonObject, string | null]>([
    [
      'apps/v1',
      'StatefulSet',
      { spec: { serviceName: 'a' } },
      { spec: { serviceName: 'b' } },
      'spec.serviceName',
    ],
    ['apps/v1', 'StatefulSet', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }, null],
    [
      'rbac.authorization.k8s.io/v1',
      'RoleBinding',
      { roleRef: { name: 'a' } },
      { roleRef: { name: 'b' } },
      'roleRef',
    ],
    [
      'v1',
      'Service',
      { spec: { clusterIP: '10.0.0.1' } },
      { spec: { clusterIP: '10.0.0.2' } },
      'spec.clusterIP',
    ],
    ['v1', 'Service', { spec: { type: 'ExternalName' } }, { spec: { clusterIP: '10.0.0.2' } }, null],
    [
      'v1',
      'PersistentVolumeClaim',
      { spec: { storageClassName: 'a' } },
      { spec: {} },
      'spec.storageClassName',
    ],
    ['v1', 'Secret', { type: 'a' }, { type: 'b' }, 'type'],
    ['v1', 'ConfigMap', { data: { a: '1' } }, { data: { a: '2' }, immutable: true }, 'data'],
    ['v1', 'ConfigMap', { data: { a: '1' } }, { data: { a: '2' } }, null],
    ['v1', 'Pod', { spec: { nodeName: 'a' } }, { spec: { nodeName: 'b' } }, 'spec'],
    [
      'v1',
      'Pod',
      { spec: { containers: [{ name: 'a', image: '1' }], tolerations: [] } },
      { spec: { containers: [{ name: 'a', image: '2' }] } },
      null,
    ],
    [
      'storage.k8s.io/v1',
      'StorageClass',
      { parameters: { a: '1' } },
      { parameters: { a: '2' } },
      'parameters',
    ],
    ['example.com/v1', 'Widget', { spec: { a: 1 } }, { spec: { a: 2 } }, null],
  ])('%s %s %j over %j', (apiVersion, kind, predicted, live, expected) => {
    const { group } = parseGvk(apiVersion, kind)
    expect(immutableChange(group, kind, predicted, live, typeOf(apiVersion, kind))).toBe(expected)
  })

  test('a replacing write that forgets what the server gave', () => {
    const bound = { spec: { volumeName: 'v' } }
    expect(missingAllocation('PersistentVolumeClaim', { spec: {} }, bound)).toBe('spec.volumeName')
    expect(missingAllocation('PersistentVolumeClaim', bound, bound)).toBeNull()
    expect(missingAllocation('Job', { spec: {} }, { spec: { selector: {} } })).toBe('spec.selector')
    expect(missingAllocation('ConfigMap', {}, {})).toBeNull()
  })
})

describe('whether pods restart', () => {
  const template = (image: string): JsonObject => ({
    template: { spec: { containers: [{ name: 'a', image }] } },
  })
  test.each<[string, string, JsonObject, boolean | null]>([
    ['apps/v1', 'Deployment', {}, true],
    ['apps/v1', 'Deployment', { paused: true }, false],
    ['apps/v1', 'DaemonSet', { updateStrategy: { type: 'OnDelete' } }, false],
    ['apps/v1', 'StatefulSet', {}, true],
    ['apps/v1', 'ReplicaSet', {}, false],
    ['batch/v1', 'CronJob', {}, false],
    ['example.com/v1', 'Widget', {}, null],
  ])('%s %s with %j and another template: %s', (apiVersion, kind, more, expected) => {
    const { group } = parseGvk(apiVersion, kind)
    const [predicted, live] = [
      { spec: { ...template('a:2'), ...more } },
      { spec: { ...template('a:1'), ...more } },
    ]
    expect(restartsPods(group, kind, predicted, live, typeOf(apiVersion, kind))).toBe(expected)
  })

  test('made anew', () => {
    expect(recreationRestartsPods('apps', 'Deployment')).toBe(true)
    expect(recreationRestartsPods('', 'ConfigMap')).toBe(false)
    expect(recreationRestartsPods('example.com', 'Widget')).toBeNull()
  })
})

describe('a sync that leaves things as they are', () => {
  const live: JsonObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a', namespace: 'b' },
    data: { mode: 'hot', size: '3' },
  }
  const desired = { ...live, data: { mode: 'calm', size: '1' } }
  const type = typeOf('v1', 'ConfigMap')

  test('of the fields that it is told to ignore', () => {
    const { predicted } = simulateSync({
      desired,
      live,
      type,
      applier: 'argocd-controller',
      method: { way: 'client-side', force: false },
      ignored: [fields('data', 'mode'), fields('data', 'absent')],
    })
    expect(predicted).toMatchObject({ data: { mode: 'hot', size: '1' } })
  })

  test.each<[string, SyncMethod]>([
    ['a merge', { way: 'client-side', force: false }],
    ['an apply', { way: 'server-side', migrates: [] }],
    ['a replacement', { way: 'replace', recreates: false }],
    ['Flux', { way: 'flux', takesOver: true, force: false }],
  ])('of a field that it is told to ignore and that live lacks, by %s', (_title, method) => {
    const ports = [{ port: 80, name: 'web' }, { port: 81 }]
    const service = (metadata: JsonObject, spec: JsonObject): JsonObject => ({
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', namespace: 'b', ...metadata }, spec },
    })
    const { predicted } = simulateSync({
      desired: service({ labels: { a: 'x', b: 'x' } }, { ports }),
      live: service({ labels: { b: 'y' } }, { ports: [{ port: 80, protocol: 'TCP', targetPort: 8080 }] }),
      type: typeOf('v1', 'Service'),
      applier: 'x',
      method,
      ignored: [
        fields('metadata', 'labels', 'a'),
        [...fields('spec', 'ports'), { key: { port: 80, protocol: 'TCP' } }, { field: 'name' }],
        [...fields('spec', 'ports'), { key: { port: 80, protocol: 'TCP' } }, { field: 'targetPort' }],
        [...fields('spec', 'ports'), { key: { port: 81, protocol: 'TCP' } }],
        fields('spec', 'selector', 'app'),
      ],
    })
    expect(predicted?.['metadata']).toMatchObject({ labels: { b: 'x' } })
    expect(predicted).not.toHaveProperty('metadata.labels.a')
    expect(predicted).toHaveProperty('spec.ports', [{ port: 80, protocol: 'TCP', targetPort: 8080 }])
  })

  test('of items that Git lacks, each where it stands in live', () => {
    const widget = (names: readonly string[], more: JsonObject = {}): JsonObject => ({
      ...{ apiVersion: 'acme.example/v1', kind: 'Widget', metadata: { name: 'a', namespace: 'b', ...more } },
      spec: { containers: names.map((name) => ({ name })) },
    })
    const item = (name: string) => [...fields('spec', 'containers'), { key: { name } }]
    const { predicted } = simulateSync({
      desired: widget(['web', 'proxy']),
      live: widget(['debug', 'web', 'trace', 'proxy', 'other'], { finalizers: ['acme.example/keep'] }),
      type: null,
      applier: 'x',
      method: { way: 'replace', recreates: false },
      ignored: [
        ...[item('trace'), item('debug'), item('gone')],
        [...fields('metadata', 'finalizers'), { value: 'acme.example/keep' }],
      ],
    })
    expect(predicted).toMatchObject(
      widget(['debug', 'web', 'trace', 'proxy'], { finalizers: ['acme.example/keep'] }),
    )
  })

  test('of the whole object', () => {
    const method = { way: 'skip', reason: 'told so' } as const
    const { predicted } = simulateSync({ desired, live, type, applier: 'x', method, ignored: [] })
    expect(predicted).toBe(live)
  })

  test('of status, which an apply does not reach', () => {
    const stated = { ...desired, status: { a: 1 } }
    const { predicted } = simulateSync({
      desired: stated,
      live: { ...live, status: { a: 2 } },
      type: null,
      applier: 'x',
      method: { way: 'client-side', force: false },
      ignored: [],
    })
    expect(predicted).toMatchObject({ status: { a: 2 } })
  })

  test.each([
    ['', 'server-side', 'spec.ports[1].protocol is empty, which makes it another port than the stored one'],
    ['UDP', 'server-side', null],
    ['', 'client-side', null],
  ] as const)('a port with the protocol %j applied %s: refused is %s', (protocol, way, fails) => {
    const service = (second: JsonObject): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'a' },
      spec: {
        ports: [
          { port: 80, protocol: 'TCP' },
          { port: 53, ...second },
        ],
      },
    })
    const simulated = simulateSync({
      desired: service({ protocol }),
      live: service({ protocol: protocol || 'TCP' }),
      type: typeOf('v1', 'Service'),
      applier: 'x',
      method: way === 'server-side' ? { way, migrates: [] } : { way, force: false },
      ignored: [],
    })
    expect(simulated.fails).toBe(fails)
  })

  test('an unreadable last-applied annotation deletes nothing', () => {
    const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{' }
    const { predicted } = simulateSync({
      desired: { ...desired, data: {} },
      live: { ...live, metadata: { name: 'a', annotations } },
      type,
      applier: 'x',
      method: { way: 'client-side', force: false },
      ignored: [],
    })
    expect(predicted).toMatchObject({ data: { mode: 'hot', size: '3' } })
  })
})

describe('a service that turns back', () => {
  const service = (spec: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'a', namespace: 'b' },
    spec,
  })
  const balanced = {
    type: 'LoadBalancer',
    clusterIP: '10.0.0.1',
    externalTrafficPolicy: 'Cluster',
    allocateLoadBalancerNodePorts: true,
    ports: [{ port: 80, protocol: 'TCP', nodePort: 30000 }],
  }
  const predicted = (spec: JsonObject): JsonObject | null =>
    simulateSync({
      desired: service(spec),
      live: service(balanced),
      type: typeOf('v1', 'Service'),
      applier: 'x',
      method: { way: 'client-side', force: false },
      ignored: [],
    }).predicted

  test('loses its node ports, keeps its address', () => {
    const { spec } = predicted({ type: 'ClusterIP' }) ?? {}
    expect(spec).toMatchObject({ type: 'ClusterIP', clusterIP: '10.0.0.1', ports: [{ port: 80 }] })
    expect(JSON.stringify(spec)).not.toMatch(/nodePort|externalTraffic|allocateLoad/)
  })

  test('keeps the ports as a NodePort', () => {
    expect(predicted({ type: 'NodePort' })).toMatchObject({ spec: { ports: [{ nodePort: 30000 }] } })
  })

  test('gives up its address for a name', () => {
    const { spec } = predicted({ type: 'ExternalName', externalName: 'example.com' }) ?? {}
    expect(spec).not.toHaveProperty('clusterIP')
  })
})
