import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, valueAt } from '../../src/model/json.js'
import type { Cluster as Live, ListResult, ServedKind } from '../../src/model/ports.js'
import { keyOf } from '../../src/model/resource.js'
import { readSnapshot } from '../../src/pull/snapshot.js'
import { recordSnapshot, worthRecording } from '../../src/pull/snapshot-record.js'
import { liveCluster } from '../../src/shell/kubernetes/client.js'
import type { Connection as Way } from '../../src/shell/kubernetes/connection.js'
import { connect } from '../../src/shell/kubernetes/kubeconfig.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable } from '../harness/connection.js'
import { createAuthority } from '../kubernetes/certificates.js'
import { problemOf, recording } from '../kubernetes/kubeconfigs.js'

jest.setTimeout(300_000)

const withCluster = clusterAvailable() ? describe : describe.skip
let cluster: Cluster
let namespace: string
const ways: Way[] = []

async function open(text: string, pageSize = 500): Promise<{ live: Live; warnings: string[] }> {
  const warnings: string[] = []
  const way = await connect({ type: 'text', text }, recording().options)
  ways.push(way)
  return { live: liveCluster(way, { pageSize, warn: (warning) => warnings.push(warning) }), warnings }
}

/** The kubeconfig of the account that users are told to make. */
const ciKubeconfig = (): string => readFileSync(cluster.connection.kubeconfigs.ci, 'utf8')

async function kindOf(live: Live, kind: string, version = 'v1', group = ''): Promise<ServedKind> {
  const { kinds } = await live.kinds()
  const found = kinds.find((one) => one.kind === kind && one.version === version && one.group === group)
  if (found === undefined) throw new Error(`${group}/${version} ${kind} is not served`)
  return found
}

const names = (result: ListResult): string[] =>
  result.state === 'listed' ? result.items.map((item) => keyOf(item).name) : []

beforeAll(async () => {
  if (!clusterAvailable()) return
  cluster = useCluster()
  namespace = await cluster.createNamespace('live-state')
})
afterAll(() => ways.forEach(({ close }) => close()))

withCluster('the read-only account on a real API server', () => {
  test('reads a list of several pages completely, in the order of the API server', async () => {
    const wanted = Array.from({ length: 600 }, (_, i) => `settings-${String(i).padStart(3, '0')}`)
    const items = wanted.map((name) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name },
      data: { name },
    }))
    await cluster.kubectl(['create', '-n', namespace, '-f', '-'], {
      input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    })
    const { live } = await open(ciKubeconfig(), 250)
    const result = await live.list(await kindOf(live, 'ConfigMap'), namespace)
    expect(names(result).filter((name) => name.startsWith('settings-'))).toEqual(wanted)
    expect(result.state === 'listed' && result.items[0]).toMatchObject({
      apiVersion: 'v1',
      kind: 'ConfigMap',
    })
    const everywhere = await live.list(await kindOf(live, 'ConfigMap'), '')
    expect(names(everywhere)).toEqual(expect.arrayContaining(wanted))
  })

  test('knows the cluster, its kinds in every version, and its types', async () => {
    const { live, warnings } = await open(ciKubeconfig())
    const { metadata } = await cluster.get(['namespace', 'kube-system'])
    const identity = await live.identity()
    expect(identity).toEqual({
      id: metadata['uid'],
      server: cluster.connection.server,
      version: expect.stringMatching(/^v1\./) as unknown,
    })
    expect(await kindOf(live, 'HorizontalPodAutoscaler', 'v1', 'autoscaling')).toMatchObject({
      plural: 'horizontalpodautoscalers',
      namespaced: true,
    })
    expect(await kindOf(live, 'HorizontalPodAutoscaler', 'v2', 'autoscaling')).toBeDefined()
    expect((await live.kinds()).problems).toEqual([])
    const types = await live.openApi('apps', 'v1')
    expect(
      valueAt(types ?? undefined, 'components', 'schemas', 'io.k8s.api.apps.v1.Deployment'),
    ).toBeDefined()
    expect(warnings).toEqual([])
  })

  test('is refused Secrets, by name of the account', async () => {
    const { live } = await open(ciKubeconfig())
    const result = await live.list(await kindOf(live, 'Secret'), namespace)
    expect(result).toMatchObject({ state: 'failed', problem: { code: 'LIVE_FORBIDDEN' } })
    expect(result.state === 'failed' && result.problem.message).toContain(
      '403 for system:serviceaccount:drift-triage:drift-triage',
    )
  })

  test('a kind that is not served is absent, where the account may ask for anything', async () => {
    const { live } = await open(readFileSync(cluster.connection.kubeconfigs.admin, 'utf8'))
    const configMap = await kindOf(live, 'ConfigMap')
    const widget: ServedKind = { ...configMap, group: 'example.com', kind: 'Widget', plural: 'widgets' }
    expect(await live.list(widget, '')).toEqual({ state: 'absent' })
    expect(await live.list({ ...configMap, plural: 'nothing' }, '')).toEqual({ state: 'absent' })
    // Others are refused before the server looks whether there is such a kind: what is served, kinds() says.
    const { live: ci } = await open(ciKubeconfig())
    expect(await ci.list(widget, '')).toMatchObject({ state: 'failed', problem: { code: 'LIVE_FORBIDDEN' } })
  })
})

withCluster('a kubeconfig that does not fit a real API server', () => {
  const changed = (change: (config: JsonObject) => string): string =>
    change(JSON.parse(ciKubeconfig()) as JsonObject)

  test('a token that is not, or no longer, valid', async () => {
    const text = changed((config) =>
      JSON.stringify({ ...config, users: [{ name: 'test', user: { token: 'expired' } }] }),
    )
    const { live } = await open(text)
    expect(await problemOf(live.identity())).toMatch(/^CLUSTER_UNAUTHORIZED/)
    expect(await problemOf(live.kinds())).toMatch(/^CLUSTER_UNAUTHORIZED/)
  })

  test('another certificate authority', async () => {
    const ca = Buffer.from(createAuthority('somebody else').cert).toString('base64')
    const text = changed((config) => {
      const server = valueAt(listAt(config, 'clusters')[0], 'cluster', 'server') ?? null
      return JSON.stringify({
        ...config,
        clusters: [{ name: 'test', cluster: { server, 'certificate-authority-data': ca } }],
      })
    })
    const { live } = await open(text)
    expect(await problemOf(live.identity())).toMatch(/^CLUSTER_UNTRUSTED/)
  })
})

withCluster('a snapshot of a real cluster', () => {
  test('says what the cluster says, without the values of Secrets', async () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'db' },
      stringData: { password: 'canary-hunter2' },
    }
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input: JSON.stringify(secret) })
    const { live } = await open(readFileSync(cluster.connection.kubeconfigs.admin, 'utf8'))
    const { files, problems } = await recordSnapshot(live, {
      wanted: worthRecording,
      namespaces: null,
      takenAt: '2026-11-23T00:00:00Z',
    })
    expect(problems).toEqual([])
    const text = files.map((file) => file.text).join()
    expect(text).not.toContain('canary-hunter2')
    expect(text).not.toContain(Buffer.from('canary-hunter2').toString('base64').slice(0, -4))
    const snapshot = readSnapshot(files)
    expect(await snapshot.identity()).toEqual(await live.identity())
    const secrets = await snapshot.list(await kindOf(snapshot, 'Secret'), namespace)
    expect(names(secrets)).toContain('db')
    const roles = await kindOf(live, 'ClusterRole', 'v1', 'rbac.authorization.k8s.io')
    expect(await snapshot.list(roles, '')).toEqual(await live.list(roles, ''))
  })

  test('what kubectl prints is read as well', async () => {
    const text = await cluster.kubectl([
      'get',
      'configmaps,namespaces',
      '-A',
      '-o',
      'yaml',
      '--show-managed-fields',
    ])
    const snapshot = readSnapshot([{ file: 'all.yaml', text }])
    const { live } = await open(ciKubeconfig())
    const roots = async (from: Live): Promise<JsonObject[]> => {
      const result = await from.list(await kindOf(from, 'ConfigMap'), namespace)
      return result.state === 'listed'
        ? result.items.filter((item) => keyOf(item).name === 'kube-root-ca.crt')
        : []
    }
    expect(await roots(snapshot)).toHaveLength(1)
    expect(await roots(snapshot)).toEqual(await roots(live))
    expect((await snapshot.identity()).id).toBe((await live.identity()).id)
  })
})
