import { request as httpsRequest } from 'node:https'
import type { Connection, User } from './connection.js'

export interface RequestInit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly as?: User
  /** Instead of a user's token, to see what a wrong or expired one gets. */
  readonly token?: string
}

export interface Response {
  readonly status: number
  readonly body: string
  readonly json: () => unknown
}

/** One call to the API server. node:https, since fetch cannot be given a certificate authority. */
export function apiRequest(
  { server, ca, tokens }: Pick<Connection, 'server' | 'ca' | 'tokens'>,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${init.token ?? tokens[init.as ?? 'admin']}`,
    accept: 'application/json',
    ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...init.headers,
  }
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(
      new URL(path, server),
      { method: init.method ?? 'GET', headers, ca },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const body = Buffer.concat(chunks).toString()
          resolve({ status: incoming.statusCode ?? 0, body, json: () => JSON.parse(body) as unknown })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(init.body)
  })
}
