import { createServer } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Connection } from './connection.js'

/** A recording relay: `paths` of all requests so far, and `received` bytes of answers as they came over the wire. */
export type Relay = {
  readonly url: string
  readonly paths: string[]
  readonly received: () => number
  readonly stop: () => void
}

/** On loopback: plain http towards us, TLS with the cluster's CA towards the API server. */
export async function startRelay({ server, ca }: Pick<Connection, 'server' | 'ca'>): Promise<Relay> {
  const paths: string[] = []
  let bytes = 0
  const relay = createServer((incoming, outgoing) => {
    paths.push(incoming.url ?? '')
    const { host: _host, ...headers } = incoming.headers
    const upstream = httpsRequest(
      new URL(incoming.url ?? '/', server),
      { method: incoming.method, headers, ca },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
        answer.pipe(outgoing)
      },
    )
    upstream.on('error', () => outgoing.destroy())
    incoming.pipe(upstream)
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  const { port } = relay.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, paths, received: () => bytes, stop: () => relay.close() }
}

/** The kubeconfig, as JSON, of a user with this token who goes through the relay. */
export function relayKubeconfig({ url }: Relay, token: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'relay',
    clusters: [{ name: 'relay', cluster: { server: url } }],
    users: [{ name: 'ci', user: { token } }],
    contexts: [{ name: 'relay', context: { cluster: 'relay', user: 'ci' } }],
  })
}
