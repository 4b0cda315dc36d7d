import { request as plainRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { gunzip } from 'node:zlib'
import type { Connection } from './connection.js'
import { codeOf } from './thrown.js'

export type HttpAnswer = {
  readonly status: number
  readonly contentType: string
  readonly body: string
  /** Seconds the server asks to wait, null where it does not. */
  readonly retryAfter: number | null
}

export type HttpLimits = {
  /** For one whole request, and for the connection to be made or go silent. */
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

export type HttpRequest = {
  readonly method: 'GET' | 'PATCH' | 'POST' | 'PUT'
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  readonly body?: string
}

/** An answer larger than the limit. */
export class TooLarge extends Error {}
/** The server or the network went silent. */
export class TimedOut extends Error {}

/**
 * One request. Called by http-get.ts and http-unkept.ts alone (a test says so), which see to it that nothing can be
 * changed. A redirect is an answer like any other and is never followed, since the credentials would go with it.
 * Rejects with Node's own error, TooLarge or TimedOut; a status of 400 and above is an answer.
 */
export async function httpExchange(
  connection: Connection,
  { method, path, headers: wanted, body }: HttpRequest,
  limits: HttpLimits,
): Promise<HttpAnswer> {
  const { headers, ...authentication } = await connection.authenticate()
  const { server } = connection
  const send = server.protocol === 'http:' ? plainRequest : tlsRequest
  return new Promise((resolve, reject) => {
    const outgoing: ClientRequest = send(
      new URL(server.origin + path),
      {
        ...authentication,
        ...(limits.signal === undefined ? {} : { signal: limits.signal }),
        method,
        headers: { ...headers, ...wanted, 'accept-encoding': 'gzip', 'user-agent': 'drift-triage' },
      },
      (incoming) => {
        readBody(incoming, limits.maxBytes).then((text) => resolve(answer(incoming, text)), fail)
      },
    )
    const fail = (error: Error): void => {
      clearTimeout(deadline)
      outgoing.destroy()
      reject(error)
    }
    const deadline = setTimeout(() => fail(new TimedOut()), limits.timeoutMs)
    outgoing.on('error', fail)
    outgoing.on('close', () => clearTimeout(deadline))
    outgoing.end(body)
  })
}

function answer(incoming: IncomingMessage, body: string): HttpAnswer {
  const seconds = Number(incoming.headers['retry-after'] ?? NaN)
  return {
    status: incoming.statusCode ?? 0,
    contentType: incoming.headers['content-type'] ?? '',
    body,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
  }
}

/** The body as text, unpacked; bounded after unpacking, so that a small answer cannot grow without end. */
async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  const unpacked = incoming.headers['content-encoding'] === 'gzip' ? await unpack(body, maxBytes) : body
  return unpacked.toString('utf8')
}

const megabyte = 1024 * 1024

/** Unpacks outside the main thread, in one piece where the size that gzip writes at its end is true. */
function unpack(packed: Buffer, maxBytes: number): Promise<Buffer> {
  const said = packed.length < 4 ? 0 : packed.readUInt32LE(packed.length - 4)
  // The usual pieces of 16 KiB cost a turn of the main thread each. A server may say anything, hence the bounds.
  const chunkSize = Math.min(Math.max(said + 1, 1024), 8 * megabyte)
  return new Promise((resolve, reject) => {
    gunzip(packed, { chunkSize, maxOutputLength: maxBytes }, (error, unpacked) => {
      if (error === null) resolve(unpacked)
      else reject(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? new TooLarge() : error)
    })
  })
}
