import { afterAll } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { Cluster, ServedKind } from '../../src/model/ports.js'
import type { ClusterOptions } from '../../src/shell/kubernetes/client.js'
import { liveCluster } from '../../src/shell/kubernetes/client.js'
import type { Connection } from '../../src/shell/kubernetes/connection.js'
import { connect } from '../../src/shell/kubernetes/kubeconfig.js'
import type { FakeServer, Handler } from './api-server.js'
import { serve } from './api-server.js'
import type { Authority, KeyPair } from './certificates.js'
import { createAuthority } from './certificates.js'
import { kubeconfig, recording } from './kubeconfigs.js'

export const configMaps: ServedKind = {
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  plural: 'configmaps',
  namespaced: true,
  verbs: ['get', 'list'],
}
export const deployments: ServedKind = {
  ...configMaps,
  group: 'apps',
  kind: 'Deployment',
  plural: 'deployments',
}

/** Signs the servers of this test file. */
export const authority: Authority = createAuthority('drift-triage test CA')
const own: KeyPair = authority.issue('kube-apiserver', 'IP:127.0.0.1,DNS:kubernetes.default')

const opened: (() => unknown)[] = []
afterAll(async () => {
  for (const close of opened) await close()
})

/** Ends with the test file. */
export function closeLater(close: () => unknown): void {
  opened.push(close)
}

export type Given = {
  readonly cluster?: JsonObject
  readonly user?: JsonObject
  readonly options?: Partial<ClusterOptions>
  /** After the server's address. */
  readonly path?: string
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64')

export async function connectTo(server: FakeServer, given: Given): Promise<Connection> {
  const trusted = { 'certificate-authority-data': base64(authority.cert) }
  const cluster = { server: server.url + (given.path ?? ''), ...trusted, ...given.cluster }
  const text = kubeconfig(cluster, given.user ?? { token: 'the-ci-token' })
  const connection = await connect({ type: 'text', text }, recording().options)
  closeLater(connection.close)
  return connection
}

/** Our client against a TLS server that answers as `handler` says. */
export async function clusterWith(
  handler: Handler,
  given: Given = {},
  tls: object = {},
): Promise<{ cluster: Cluster; server: FakeServer; warnings: string[] }> {
  const server = await serve(handler, { cert: own.cert, key: own.key, ...tls })
  closeLater(server.close)
  const warnings: string[] = []
  const connection = await connectTo(server, given)
  const options = { warn: (text: string) => warnings.push(text), wait: async () => {}, ...given.options }
  return { cluster: liveCluster(connection, options), server, warnings }
}

/** The problem a list ends with, as one text. */
export async function failure(cluster: Cluster, kind = configMaps): Promise<string> {
  const result = await cluster.list(kind, '')
  if (result.state !== 'failed') throw new Error(`expected a failure, got ${result.state}`)
  return `${result.problem.code}: ${result.problem.message} ${result.problem.hint}`
}

export const named = (name: string): JsonObject => ({ metadata: { name, namespace: 'shop' } })

/** One page of a list. */
export const page = (items: readonly Json[], next = ''): JsonObject => ({
  kind: 'ConfigMapList',
  metadata: { continue: next },
  items,
})
