import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
/** What the receiver does with a request; the last one goes for all that follow. */
export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'drop'
  | 'hang'
  | 'endless'

export type Receiver = {
  readonly url: string
  readonly received: Received[]
  stop(): Promise<void>
}

/** A webhook's receiver on a free loopback port. */
export async function startReceiver(...replies: Reply[]): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => void chunks.push(chunk))
    request.on('end', () => {
      received.push({
        method: request.method ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      answer(response, replies[Math.min(received.length, replies.length) - 1] ?? { status: 200 })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/services/T000/B000/not-to-be-told`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return
  if (reply === 'drop') return void response.destroy()
  if (reply === 'endless') {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
    response.on('close', () => clearInterval(timer))
    return
  }
  response.writeHead(reply.status, reply.headers).end('not for you')
}
