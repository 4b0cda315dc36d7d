import { describe, expect, test } from '@jest/globals'
import { liveCluster } from '../../src/shell/kubernetes/client.js'
import { sendJson, sendStatus, serve } from './api-server.js'
import { createAuthority } from './certificates.js'
import { problemOf } from './kubeconfigs.js'
import {
  base64,
  clusterWith,
  closeLater,
  configMaps,
  connectTo,
  deployments,
  failure,
  page,
} from './fake-cluster.js'

describe('what goes wrong on the way', () => {
  test('a wrong certificate authority', async () => {
    const other = createAuthority('somebody else')
    const { cluster } = await clusterWith((_request, response) => sendJson(response, page([])), {
      cluster: { 'certificate-authority-data': base64(other.cert) },
    })
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNTRUSTED: .*not signed by/)
    expect(await problemOf(cluster.identity())).toMatch(/^CLUSTER_UNTRUSTED/)
    expect(await problemOf(cluster.kinds())).toMatch(/^CLUSTER_UNTRUSTED/)
  })

  test('nobody listens, and a name that DNS does not know', async () => {
    const { cluster, server } = await clusterWith(() => {})
    await server.close()
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNREACHABLE: .*nothing listens there/)
    const nowhere = await clusterWith(() => {}, { cluster: { server: 'https://api.does-not-exist.invalid' } })
    expect(await failure(nowhere.cluster)).toMatch(/^CLUSTER_UNREACHABLE: .*api\.does-not-exist\.invalid/)
  })

  test('a server that does not answer in time, before or in the middle of the body', async () => {
    const silent = await clusterWith(() => {}, { options: { timeoutMs: 80 } })
    expect(await failure(silent.cluster)).toMatch(/^CLUSTER_UNREACHABLE: .*did not answer in time/)
    const stuck = await clusterWith(
      (_request, response) => void response.writeHead(200).write('{"items": ['),
      { options: { timeoutMs: 80 } },
    )
    expect(await failure(stuck.cluster)).toMatch(/^CLUSTER_UNREACHABLE/)
  })

  test('an aborted run', async () => {
    const stop = new AbortController()
    const { cluster } = await clusterWith(() => stop.abort(), { options: { signal: stop.signal } })
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNREACHABLE/)
  })

  test('a redirect is not followed: the credentials would go with it', async () => {
    const { cluster, server } = await clusterWith((request, response) => {
      response.writeHead(302, { location: '/elsewhere' }).end()
      void request
    })
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNREACHABLE: .*redirect/)
    expect(server.seen).toHaveLength(1)
  })

  test('plain http where TLS is expected', async () => {
    const server = await serve((_request, response) => sendJson(response, page([])), null)
    closeLater(server.close)
    const connection = await connectTo({ ...server, url: server.url.replace('http:', 'https:') }, {})
    const cluster = liveCluster(connection, { warn: () => {} })
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNREACHABLE/)
  })

  test('a client key that is no key', async () => {
    const user = {
      'client-certificate-data': base64('-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----'),
      'client-key-data': base64('nonsense'),
    }
    const { cluster } = await clusterWith((_request, response) => sendJson(response, page([])), { user })
    expect(await failure(cluster)).toMatch(/^KUBECONFIG_INVALID: A certificate or key/)
  })
})

describe('what the API server says', () => {
  test('401 is an expired token', async () => {
    const { cluster } = await clusterWith((_request, response) =>
      sendStatus(response, 401, 'Unauthorized', 'Unauthorized'),
    )
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNAUTHORIZED: .*context "prod".*expired/)
    expect(await problemOf(cluster.identity())).toMatch(/^CLUSTER_UNAUTHORIZED/)
    expect(await problemOf(cluster.kinds())).toMatch(/^CLUSTER_UNAUTHORIZED/)
  })

  test('403 names the account and what to grant', async () => {
    const message =
      'deployments.apps is forbidden: User "system:serviceaccount:ci:drift" cannot list resource "deployments" in API group "apps" at the cluster scope'
    const { cluster } = await clusterWith((_request, response) =>
      sendStatus(response, 403, 'Forbidden', message),
    )
    expect(await failure(cluster, deployments)).toBe(
      'LIVE_FORBIDDEN: deployments.apps in the whole cluster could not be read: 403 for system:serviceaccount:ci:drift. Grant system:serviceaccount:ci:drift get and list on deployments.apps in the whole cluster, or leave these objects out.',
    )
  })

  test('404 of the API server means that the kind is absent, 404 of a gateway means nothing', async () => {
    const plain = await clusterWith(
      (_request, response) =>
        void response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n'),
    )
    expect(await plain.cluster.list(configMaps, '')).toEqual({ state: 'absent' })
    const status = await clusterWith((_request, response) =>
      sendStatus(response, 404, 'NotFound', 'the server could not find the requested resource'),
    )
    expect(await status.cluster.list(configMaps, '')).toEqual({ state: 'absent' })
    const gateway = await clusterWith(
      (_request, response) => void response.writeHead(404).end('<html>no such route</html>'),
    )
    expect(await failure(gateway.cluster)).toMatch(/^LIVE_UNREADABLE/)
  })

  test('a message that quotes a credential or breaks lines is made harmless', async () => {
    const { cluster } = await clusterWith((_request, response) =>
      sendStatus(response, 500, 'InternalError', 'a\n::error::b postgres://app:hunter2@db/x'),
    )
    const text = await failure(cluster)
    expect(text).not.toMatch(/hunter2|\n/)
    expect(text).toContain('postgres://<redacted>@db/x')
  })

  test('200 with a page that is no list is a failure, not an empty list', async () => {
    const { cluster } = await clusterWith(
      (_request, response) => void response.writeHead(200).end('<html>log in</html>'),
    )
    expect(await failure(cluster)).toMatch(/^LIVE_UNREADABLE/)
    expect(await problemOf(cluster.kinds())).toMatch(/^CLUSTER_UNREACHABLE: .*not as a Kubernetes API server/)
  })
})
