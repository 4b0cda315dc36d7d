import type { Connection } from './connection.js'
import type { HttpAnswer, HttpLimits } from './http-exchange.js'
import { httpExchange } from './http-exchange.js'

/** A write that the API server is to try and not to keep. `query` has no dryRun: it is added here. */
export type UnkeptWrite = {
  readonly method: 'PATCH' | 'PUT'
  readonly path: string
  readonly query: { readonly [name: string]: string }
  readonly contentType: string
  readonly body: string
}

const accept = 'application/json'

/** A dry run: `dryRun=All` is no parameter, so nothing can be changed. Fails as http-exchange.ts does. */
export function httpDryRun(
  connection: Connection,
  { method, path, query, contentType, body }: UnkeptWrite,
  limits: HttpLimits,
): Promise<HttpAnswer> {
  const search = new URLSearchParams({ ...query, dryRun: 'All' })
  const headers = { accept, 'content-type': contentType }
  return httpExchange(connection, { method, path: `${path}?${search.toString()}`, headers, body }, limits)
}

/** Asks what this account may do. The review is answered and not stored; Kubernetes lets everyone ask. */
export function httpAccessReview(
  connection: Connection,
  base: string,
  body: string,
  limits: HttpLimits,
): Promise<HttpAnswer> {
  const path = `${base}/apis/authorization.k8s.io/v1/selfsubjectaccessreviews`
  const headers = { accept, 'content-type': accept }
  return httpExchange(connection, { method: 'POST', path, headers, body }, limits)
}
