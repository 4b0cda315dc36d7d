import type { Connection } from './connection.js'
import type { HttpAnswer, HttpLimits } from './http-exchange.js'
import { httpExchange } from './http-exchange.js'

/** One GET: the method is not a parameter, so nothing can be changed. Fails as http-exchange.ts does. */
export function httpGet(
  connection: Connection,
  path: string,
  accept: string,
  limits: HttpLimits,
): Promise<HttpAnswer> {
  return httpExchange(connection, { method: 'GET', path, headers: { accept } }, limits)
}
