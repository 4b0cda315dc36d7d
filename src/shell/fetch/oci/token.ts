import type { Json } from '../../../model/json.js'
import { stringAt } from '../../../model/json.js'
import type { Http } from './http.js'
import { bodyOf } from './http.js'
import type { RegistryLogin } from './login.js'
import type { RegistryPlace } from './reference.js'

const mostBytes = 256 * 1024

/**
 * The authorization that a registry asks for (its `WWW-Authenticate`), to read one repository: a password for itself, or
 * a token of the server that it names. Null where it asks for nothing that there is.
 */
export async function authorizationFor(
  http: Http,
  place: RegistryPlace,
  challenge: string,
  login: RegistryLogin | null,
): Promise<string | null> {
  const [, scheme = '', rest = ''] = /^\s*(\w+)\s*(.*)$/s.exec(challenge) ?? []
  if (scheme.toLowerCase() === 'basic') return login === null ? null : basic(login)
  if (scheme.toLowerCase() !== 'bearer') return null
  const said = parametersOf(rest)
  const realm = said.get('realm') ?? ''
  if (!URL.canParse(realm)) return null
  const url = new URL(realm)
  // Whom a registry sends us to is its own affair, but not that a password goes there in the clear, nor that we ask
  // servers without TLS which this machine alone may reach.
  if (url.protocol !== 'https:' && !isBeside(url, place.base))
    throw new Error(
      `${place.base.host} has its tokens from ${url.protocol}//${url.host}, which is not secure`,
    )
  const service = said.get('service') ?? ''
  const scope = `repository:${place.repository}:pull`
  if (login !== null && 'identityToken' in login)
    return tokenOf(
      await http.post(url, {
        ...{ grant_type: 'refresh_token', refresh_token: login.identityToken },
        ...{ service, scope, client_id: 'drift-triage' },
      }),
      url,
    )
  if (service !== '') url.searchParams.set('service', service)
  url.searchParams.set('scope', scope)
  return tokenOf(await http.get(url, {}, login === null ? null : basic(login)), url)
}

function isBeside(url: URL, base: URL): boolean {
  return url.protocol === 'http:' && base.protocol === 'http:' && url.hostname === base.hostname
}

async function tokenOf(answer: Awaited<ReturnType<Http['get']>>, { host }: URL): Promise<string> {
  if (answer.status !== 200) {
    answer.message.destroy()
    throw new Error(`${host} gives no token (${answer.status})`)
  }
  const body = (await bodyOf(answer, mostBytes)).toString('utf8')
  const read = parse(body)
  const token = stringAt(read, 'token') || stringAt(read, 'access_token')
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error(`${host} gives no token`)
  return `Bearer ${token}`
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return {}
  }
}

function basic(login: RegistryLogin): string | null {
  if ('identityToken' in login) return null
  return `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`
}

function parametersOf(text: string): ReadonlyMap<string, string> {
  const found = text.slice(0, 4096).matchAll(/([a-z_]+)="([^"]*)"/gi)
  // Of several challenges in one header the first counts.
  return new Map(
    [...found].map(([, name = '', value = '']) => [name.toLowerCase(), value] as const).reverse(),
  )
}
