import type { JsonObject } from '../../src/model/json.js'
import { stringAt } from '../../src/model/json.js'
import { gvkOf } from '../../src/model/resource.js'
import type { Cluster } from '../harness/cluster.js'

/** What a person does to an object after it was synced, with the real kubectl or as kubectl would send it. */
export type Edit = (cluster: Cluster, namespace: string, object: JsonObject) => Promise<unknown>

export type Case = {
  readonly name: string
  readonly object: JsonObject
  readonly edit: Edit
  /** Git at the second sync, where it changed since the first. */
  readonly then?: JsonObject
}

const target = (object: JsonObject): string =>
  `${stringAt(object, 'kind')}/${stringAt(object, 'metadata', 'name')}`

const command =
  (...args: string[]): Edit =>
  ({ kubectl }, namespace, object) =>
    kubectl([...args.map((arg) => (arg === '@' ? target(object) : arg)), '-n', namespace])

const apply =
  (change: (object: JsonObject) => JsonObject, ...flags: string[]): Edit =>
  ({ kubectl }, namespace, object) =>
    kubectl(['apply', '-n', namespace, ...flags, '-f', '-'], { input: JSON.stringify(change(object)) })

/** The request of `kubectl edit`, or of whoever signs as `manager`: a process each would take the test's time. */
const patch =
  (change: object, manager = 'kubectl-edit', type: 'merge' | 'strategic-merge' = 'strategic-merge'): Edit =>
  async (cluster, namespace, object) => {
    const { group } = gvkOf(object)
    const root = group === '' ? '/api' : '/apis'
    const plural = `${stringAt(object, 'kind').toLowerCase()}s`
    const path = `${root}/${stringAt(object, 'apiVersion')}/namespaces/${namespace}/${plural}`
    const { status, body } = await cluster.request(
      `${path}/${stringAt(object, 'metadata', 'name')}?fieldManager=${manager}`,
      {
        method: 'PATCH',
        as: 'engineer',
        headers: { 'content-type': `application/${type}-patch+json` },
        body: JSON.stringify(change),
      },
    )
    if (status !== 200) throw new Error(body)
  }

const nothing: Edit = async () => undefined

const configMap = (id: string, data: JsonObject = { mode: 'calm', size: '10' }): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: id },
  data,
})
const withData = (data: JsonObject) => (object: JsonObject) => ({ ...object, data })
const hot = { mode: 'calm', size: '10', HOTFIX: 'on' }

const container = {
  name: 'web',
  image: 'registry.example/web:1.0',
  args: ['a'],
  ports: [{ containerPort: 80 }],
}
const deployment = (id: string, spec: JsonObject = {}, pod: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: id },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: id } },
    template: { metadata: { labels: { app: id } }, spec: { containers: [container], ...pod } },
    ...spec,
  },
})
const withoutReplicas = (id: string): JsonObject => {
  const { replicas: _replicas, ...spec } = deployment(id)['spec'] as JsonObject
  return { ...deployment(id), spec }
}
const service = (id: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: id },
  spec: { selector: { app: id }, ports: [{ port: 80 }] },
})
const role = (id: string): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: id },
  rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
})
const sidecar = { name: 'debug', image: 'registry.example/debug:1' }
const inPod = (spec: object): object => ({ spec: { template: { spec } } })
const inWeb = (more: object): object => inPod({ containers: [{ name: 'web', ...more }] })

export const cases: readonly Case[] = [
  { name: 'nothing', object: deployment('nothing'), edit: nothing },
  { name: 'a value edited', object: configMap('value'), edit: patch({ data: { mode: 'hot' } }) },
  { name: 'a key added by edit', object: configMap('added'), edit: patch({ data: { HOTFIX: 'on' } }) },
  {
    name: 'a key added by a console',
    object: configMap('console'),
    edit: patch({ data: { HOTFIX: 'on' } }, 'node-fetch'),
  },
  { name: 'a key added by kubectl apply', object: configMap('applied'), edit: apply(withData(hot)) },
  { name: 'the same manifest applied', object: configMap('same'), edit: apply((object) => object) },
  {
    name: 'a key added by server-side apply',
    object: configMap('ssa'),
    edit: apply(withData(hot), '--server-side', '--force-conflicts'),
  },
  { name: 'a key removed', object: configMap('removed'), edit: patch({ data: { mode: null } }) },
  { name: 'an object replaced', object: configMap('replaced'), edit: replaced },
  {
    name: 'a hotfix adopted in Git',
    object: configMap('adopted'),
    edit: patch({ data: { HOTFIX: 'on' } }),
    then: configMap('adopted', hot),
  },
  {
    name: 'a key removed in Git',
    object: configMap('dropped', hot),
    edit: nothing,
    then: configMap('dropped'),
  },
  {
    name: 'a key removed in Git that a person set too',
    object: configMap('shared', hot),
    edit: patch({ data: { HOTFIX: 'off' } }),
    then: configMap('shared'),
  },
  { name: 'scaled', object: deployment('scaled'), edit: command('scale', '@', '--replicas=5') },
  {
    name: 'scaled, and the line removed in Git',
    object: deployment('unscaled'),
    edit: command('scale', '@', '--replicas=5'),
    then: withoutReplicas('unscaled'),
  },
  {
    name: 'the replicas line removed in Git',
    object: deployment('lineless', { replicas: 7 }),
    edit: nothing,
    then: withoutReplicas('lineless'),
  },
  {
    name: 'an image set',
    object: deployment('image'),
    edit: command('set', 'image', '@', 'web=registry.example/web:1.1'),
  },
  { name: 'a variable set', object: deployment('env'), edit: command('set', 'env', '@', 'DEBUG=1') },
  { name: 'restarted', object: deployment('restarted'), edit: command('rollout', 'restart', '@') },
  { name: 'annotated', object: deployment('noted'), edit: command('annotate', '@', 'note=x') },
  { name: 'labelled', object: deployment('labelled'), edit: command('label', '@', 'team=shop') },
  { name: 'a sidecar', object: deployment('sidecar'), edit: patch(inPod({ containers: [sidecar] })) },
  { name: 'arguments', object: deployment('args'), edit: patch(inWeb({ args: ['a', 'b'] })) },
  {
    name: 'resources',
    object: deployment('limits'),
    edit: command('set', 'resources', '@', '--limits=cpu=1'),
  },
  {
    name: 'a node selector',
    object: deployment('nodes'),
    edit: patch(inPod({ nodeSelector: { disk: 'ssd' } })),
  },
  {
    name: 'a strategy',
    object: deployment('strategy', { strategy: { type: 'RollingUpdate' } }),
    edit: patch({ spec: { strategy: { rollingUpdate: { maxSurge: 3 } } } }),
  },
  {
    name: 'a volume of another kind in Git',
    object: deployment('volume', {}, { volumes: [{ name: 'v', emptyDir: {} }] }),
    edit: nothing,
    then: deployment('volume', {}, { volumes: [{ name: 'v', configMap: { name: 'c' } }] }),
  },
  {
    name: 'a container removed in Git whose image a person set',
    object: deployment('shrunk', {}, { containers: [container, sidecar] }),
    edit: command('set', 'image', '@', 'debug=registry.example/debug:2'),
    then: deployment('shrunk'),
  },
  {
    name: 'a port added',
    object: deployment('ports'),
    edit: patch(inWeb({ ports: [{ containerPort: 81, protocol: 'UDP' }] })),
  },
  {
    name: 'a service opened',
    object: service('opened'),
    edit: patch({ spec: { type: 'NodePort' } }),
  },
  {
    name: "a service's selector",
    object: service('selected'),
    edit: patch({ spec: { selector: { version: 'v2' } } }),
  },
  {
    name: 'a rule added',
    object: role('ruled'),
    edit: patch({ rules: moreRules() }, 'kubectl-edit', 'merge'),
  },
  {
    name: 'a finalizer',
    object: configMap('final'),
    edit: patch({ metadata: { finalizers: ['example.com/keep'] } }),
  },
]

function moreRules(): object[] {
  return [
    { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
    { apiGroups: [''], resources: ['secrets'], verbs: ['get'] },
  ]
}

async function replaced({ kubectl }: Cluster, namespace: string, object: JsonObject): Promise<unknown> {
  const input = JSON.stringify(withData(hot)(object))
  return kubectl(['replace', '-n', namespace, '-f', '-'], { input })
}
