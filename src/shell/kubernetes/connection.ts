import { createHash } from 'node:crypto'
import type { Agent as HttpAgent, OutgoingHttpHeaders } from 'node:http'
import { Agent as PlainAgent } from 'node:http'
import type { AgentOptions, RequestOptions } from 'node:https'
import { Agent as TlsAgent } from 'node:https'
import { stringAt } from '../../model/json.js'
import { redactText } from '../../pull/redaction/text.js'
import { credentialForms, leafCredentials } from './credentials.js'
import type { ChosenContext } from './kubeconfig-document.js'
import { invalidKubeconfig, quoted } from './kubeconfig-document.js'
import { proxyFor } from './proxy-environment.js'
import type { ConnectOptions } from './source.js'
import { messageOf } from './thrown.js'

/** How to speak to one API server. Credentials stay inside; only requests get them. */
export type Connection = {
  readonly context: string
  /** The API server's address, without credentials. May have a path (Rancher). */
  readonly server: URL
  /** SHA-256 over server and certificate authority: tells servers apart where the cluster itself may not be asked. */
  readonly serverId: string
  /** Headers and agent for a request. Runs an exec plugin where there is one, and again when its token has run out. */
  authenticate(): Promise<Authentication>
  /** Closes idle connections, so that the process can end. */
  readonly close: () => void
}

/** The part of a request's options that carries the credentials and the trust. */
export type Authentication = {
  readonly headers: OutgoingHttpHeaders
  readonly agent: HttpAgent
  readonly rejectUnauthorized: boolean
  readonly auth?: string
}

const pluginSeconds = 60

/** Opens a checked context through the library. Nothing is sent yet. */
export async function openConnection(chosen: ChosenContext, options: ConnectOptions): Promise<Connection> {
  // Loaded late: a run on a snapshot needs none of it.
  const { KubeConfig } = await import('@kubernetes/client-node/dist/config.js')
  for (const secret of leafCredentials(chosen.user, chosen.cluster)) options.mask(secret)
  const server = new URL(stringAt(chosen.cluster, 'server'))
  const proxy = stringAt(chosen.cluster, 'proxy-url') || proxyFor(server, options.env)
  const config = new KubeConfig()
  config.loadFromString(libraryText(chosen, server, proxy))
  const verify = chosen.cluster['insecure-skip-tls-verify'] !== true
  let agent: HttpAgent | null = null
  return {
    context: chosen.name,
    server,
    serverId: createHash('sha256')
      .update(`${server.href}\n${stringAt(chosen.cluster, 'certificate-authority-data')}`)
      .digest('hex'),
    async authenticate() {
      const request: RequestOptions = {}
      await withinTime(config.applyToHTTPSOptions(request), chosen)
      const headers = (request.headers ?? {}) as OutgoingHttpHeaders
      const token = /^Bearer (.+)$/.exec(String(headers['Authorization'] ?? ''))?.[1]
      for (const secret of token === undefined ? [] : credentialForms(token)) options.mask(secret)
      agent ??= keepAlive(request, server, proxy !== '')
      const basic = typeof request.auth === 'string' ? { auth: request.auth } : {}
      // Said outright: NODE_TLS_REJECT_UNAUTHORIZED must not decide it.
      return { headers, agent, rejectUnauthorized: verify, ...basic }
    },
    close: () => agent?.destroy(),
  }
}

/** Exactly the context that was checked, and no other, goes to the library; JSON is YAML. */
function libraryText({ cluster, user }: ChosenContext, server: URL, proxy: string): string {
  // The library wants this flag for every http address; whether http is allowed has been decided before.
  const skip = server.protocol === 'http:' || cluster['insecure-skip-tls-verify'] === true
  const used = {
    ...cluster,
    'insecure-skip-tls-verify': skip,
    ...(proxy === '' ? {} : { 'proxy-url': proxy }),
  }
  return JSON.stringify({
    clusters: [{ name: 'cluster', cluster: used }],
    users: [{ name: 'user', user }],
    contexts: [{ name: 'context', context: { cluster: 'cluster', user: 'user' } }],
    'current-context': 'context',
  })
}

/** The library's own agents open a connection per request; only a proxy's is used as it comes. */
function keepAlive(request: RequestOptions, server: URL, throughProxy: boolean): HttpAgent {
  if (throughProxy) {
    const agent = request.agent as HttpAgent & { keepAlive?: boolean }
    agent.keepAlive = true
    return agent
  }
  if (server.protocol === 'http:') return new PlainAgent({ keepAlive: true })
  const { ca, cert, key, servername } = request
  const given: AgentOptions = { ca, cert, key, ...(servername === undefined ? {} : { servername }) }
  return new TlsAgent({ ...given, keepAlive: true })
}

async function withinTime(authentication: Promise<void>, { user, userName }: ChosenContext): Promise<void> {
  const command = stringAt(user, 'exec', 'command')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${pluginSeconds} seconds`)), pluginSeconds * 1000)
  })
  try {
    await Promise.race([authentication, late])
  } catch (error) {
    const said = redactText(messageOf(error)).trim().slice(0, 500)
    throw command === ''
      ? invalidKubeconfig(
          `The credentials of user ${quoted(userName)} could not be used: ${said}`,
          'Renew them in the kubeconfig.',
        )
      : invalidKubeconfig(
          `The exec plugin ${quoted(command)} of user ${quoted(userName)} gave no credentials: ${said}`,
          'Run it by hand in the same environment; it needs its own log-in, such as the cloud provider’s log-in action before this step.',
        )
  } finally {
    clearTimeout(timer)
  }
}
