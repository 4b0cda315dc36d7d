import { describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect as connectSocket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Handler } from './api-server.js'
import { sendJson, sendStatus } from './api-server.js'
import { createAuthority } from './certificates.js'
import {
  authority,
  base64,
  clusterWith,
  closeLater,
  configMaps,
  failure,
  named,
  page,
} from './fake-cluster.js'

describe('requests', () => {
  test('carry the token, only GET, and reuse connections', async () => {
    const ports = new Set<number | undefined>()
    const { cluster, server } = await clusterWith((request, response) => {
      ports.add(request.socket.remotePort)
      sendJson(response, page([]))
    })
    for (let i = 0; i < 3; i++) await cluster.list(configMaps, '')
    expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
    expect(server.seen.every(({ headers }) => headers.authorization === 'Bearer the-ci-token')).toBe(true)
    expect(ports.size).toBe(1)
  })

  test('at most four run at a time', async () => {
    let running = 0
    let most = 0
    const { cluster } = await clusterWith((_request, response) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        sendJson(response, page([]))
      }, 15)
    })
    await Promise.all(Array.from({ length: 12 }, (_, i) => cluster.list(configMaps, `ns-${i}`)))
    expect(most).toBe(4)
  })

  test('a client certificate is the credential where the kubeconfig has one', async () => {
    const client = authority.issue('triage', 'DNS:triage')
    const user = { 'client-certificate-data': base64(client.cert), 'client-key-data': base64(client.key) }
    const { cluster, server } = await clusterWith(
      (_request, response) => sendJson(response, page([named('a')])),
      { user },
      { ca: authority.cert, requestCert: true, rejectUnauthorized: true },
    )
    expect((await cluster.list(configMaps, '')).state).toBe('listed')
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  test('a missing client certificate is a matter of credentials', async () => {
    const { cluster } = await clusterWith(
      (_request, response) => sendJson(response, page([])),
      {},
      { ca: authority.cert, requestCert: true, rejectUnauthorized: true },
    )
    expect(await failure(cluster)).toMatch(/^CLUSTER_UNAUTHORIZED: .*client certificate/)
  })

  test('tls-server-name decides which name the certificate must bear', async () => {
    const handler: Handler = (_request, response) => sendJson(response, page([]))
    const right = await clusterWith(handler, { cluster: { 'tls-server-name': 'kubernetes.default' } })
    expect((await right.cluster.list(configMaps, '')).state).toBe('listed')
    const wrong = await clusterWith(handler, { cluster: { 'tls-server-name': 'other.example' } })
    expect(await failure(wrong.cluster)).toMatch(/^CLUSTER_UNTRUSTED: .*for other names/)
  })

  test('a server with a path in its address (Rancher) is asked below it', async () => {
    const { cluster, server } = await clusterWith((_request, response) => sendJson(response, page([])), {
      path: '/k8s/clusters/c-1',
    })
    await cluster.list(configMaps, 'shop')
    expect(server.seen[0]?.url).toBe('/k8s/clusters/c-1/api/v1/namespaces/shop/configmaps?limit=500')
  })

  test('a gzip answer is unpacked, and counted unpacked', async () => {
    const handler: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(gzipSync(JSON.stringify(page([{ ...named('a'), data: { text: 'x'.repeat(50_000) } }]))))
    }
    const roomy = await clusterWith(handler)
    expect((await roomy.cluster.list(configMaps, '')).state).toBe('listed')
    const tight = await clusterWith(handler, { options: { maxBytes: 10_000 } })
    expect(await failure(tight.cluster)).toMatch(/^LIVE_UNREADABLE: .*larger than/)
  })

  test('429 is repeated when the server says, and given up in the end', async () => {
    const waits: number[] = []
    let left = 2
    const handler: Handler = (_request, response) => {
      if (left-- <= 0) return sendJson(response, page([named('a')]))
      response.setHeader('retry-after', '7')
      sendStatus(response, 429, 'TooManyRequests', 'too many requests')
    }
    const wait = async (ms: number): Promise<void> => void waits.push(ms)
    const { cluster } = await clusterWith(handler, { options: { wait } })
    expect((await cluster.list(configMaps, '')).state).toBe('listed')
    expect(waits).toEqual([7000, 7000])
    left = 100
    expect(await failure(cluster)).toMatch(/^LIVE_UNREADABLE: .*429/)
  })
})

describe('proxies', () => {
  async function proxy(): Promise<{ url: string; tunnels: string[] }> {
    const tunnels: string[] = []
    const server = createServer()
    server.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '')
      const [host = '', port = ''] = (request.url ?? '').split(':')
      const target = connectSocket(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
      socket.on('error', () => target.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closeLater(() => void server.close())
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels }
  }

  test('proxy-url is used, with the certificate still checked and one tunnel kept', async () => {
    const { url, tunnels } = await proxy()
    const handler: Handler = (_request, response) => sendJson(response, page([]))
    const { cluster } = await clusterWith(handler, { cluster: { 'proxy-url': url } })
    expect((await cluster.list(configMaps, '')).state).toBe('listed')
    expect((await cluster.list(configMaps, '')).state).toBe('listed')
    expect(tunnels).toHaveLength(1)
    const other = createAuthority('somebody else')
    const wrong = await clusterWith(handler, {
      cluster: { 'proxy-url': url, 'certificate-authority-data': base64(other.cert) },
    })
    expect(await failure(wrong.cluster)).toMatch(/^CLUSTER_UNTRUSTED/)
  })
})
