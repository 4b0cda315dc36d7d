import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { createServer as createPlainServer } from 'node:http'
import type { ServerOptions } from 'node:https'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Json } from '../../src/model/json.js'

export type Seen = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
}
export type Handler = (request: IncomingMessage, response: ServerResponse) => void
export type FakeServer = {
  readonly url: string
  readonly port: number
  readonly seen: readonly Seen[]
  readonly close: () => Promise<void>
}

/** A server on a free loopback port that answers as `handler` says and remembers what it was asked. */
export async function serve(handler: Handler, tls: ServerOptions | null): Promise<FakeServer> {
  const seen: Seen[] = []
  const listener: RequestListener = (request, response) => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    handler(request, response)
  }
  const server: Server = tls === null ? createPlainServer(listener) : createServer(tls, listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Not closeAllConnections: it does not know of sockets that never finished the TLS handshake.
        for (const socket of sockets) socket.destroy()
      }),
  }
}

export function sendJson(response: ServerResponse, body: Json, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A Status as the API server gives it for an error. */
export function sendStatus(response: ServerResponse, code: number, reason: string, message: string): void {
  sendJson(response, { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason, message }, code)
}
