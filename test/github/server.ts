import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadContract } from './contract.js'
import { createFaults, type Fault } from './faults.js'
import { openGitStore, type GitStore } from './git-store.js'
import { createPerson, type Person } from './people.js'
import type { Permissions } from './permissions.js'
import { createProxy, type BesideState, type Incoming, type Outcome, type RecordedRequest } from './proxy.js'
import { createState, type Issue, type State } from './state.js'

export type GitHubOptions = {
  /** The permissions block of the mode under test. */
  readonly permissions?: Permissions
  /** `owner/name` */
  readonly repo?: string
  /** Whom the token belongs to; one that ends in `[bot]` is an installation. */
  readonly login?: string
  readonly token?: string
  /** Further tokens that are taken, and whose they are. */
  readonly others?: Readonly<Record<string, string>>
  readonly private?: boolean
  readonly hasIssues?: boolean
  /** `/api/v3` makes it an enterprise server, whose GraphQL is at /api/graphql. */
  readonly prefix?: string
  /** A bare repository, or a store: its commits and branches. */
  readonly git?: string | GitStore
  /** Further repositories, by `owner/name`. */
  readonly beside?: Readonly<Record<string, Beside>>
}

/** A repository that each of these tokens may use with these permissions, and no other token. */
export type Beside = {
  readonly git: string | GitStore
  readonly granted: Readonly<Record<string, Permissions>>
}

export type GitHub = {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  readonly state: State
  readonly requests: RecordedRequest[]
  /** Requests that GitHub's description does not allow; a test ends with this empty. */
  readonly violations: string[]
  /** The requests that changed something, or tried to. */
  writes(): RecordedRequest[]
  /** Throws where there is no such issue. */
  issue(number: number): Issue
  fault(fault: Fault): void
  /** Ends every fault. */
  heal(): void
  as(login: string): Person
  /** One of the further repositories. */
  beside(repo: string): { readonly state: State; as(login: string): Person }
  stop(): Promise<void>
}

/** A GitHub with one repository, on a free loopback port. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { permissions = { issues: 'write', contents: 'read' }, login = 'github-actions[bot]' } = options
  const { token = 'ghs_testtoken', others = {}, prefix = '' } = options
  const [owner = '', name = ''] = (options.repo ?? 'acme/shop').split('/')
  const state = createState(
    {
      ...{ owner, name, private: options.private ?? true },
      ...{ hasIssues: options.hasIssues ?? true, archived: false },
    },
    storeOf(options.git),
  )
  const beside = new Map(
    Object.entries(options.beside ?? {}).map(([repo, one]) => [repo, openBeside(repo, one)]),
  )
  const contract = loadContract()
  const faults = createFaults()
  const requests: RecordedRequest[] = []
  const violations: string[] = []
  const logins = new Map(Object.entries({ ...others, [token]: login }))
  const proxy = createProxy({
    ...{ contract, state, faults, permissions, logins, requests, violations },
    beside: [...beside.values()],
  })
  const server = createServer((request, response) => {
    const blob = /\/_blobs\/(\d+)$/.exec(request.url ?? '')?.[1]
    if (blob !== undefined) return sendBlob(response, state, Number(blob))
    const base = `http://${request.headers.host ?? '127.0.0.1'}`
    receive(request, base, prefix).then(
      (incoming) => send(response, incoming === null ? elsewhere : proxy(incoming, `${base}${prefix}`)),
      () => send(response, { status: 400, body: { message: 'Problems parsing JSON' } }),
    )
  })
  const url = `${await listen(server)}${prefix}`
  return {
    ...{ url, token, owner, repo: name, state, requests, violations },
    writes: () => requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql'),
    issue(number) {
      const issue = state.issues.find((candidate) => candidate.number === number)
      if (issue === undefined) throw new Error(`there is no issue #${number}`)
      return issue
    },
    fault: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    as: (person) => createPerson(person, contract, state, url),
    beside(repo) {
      const found = beside.get(repo)
      if (found === undefined) throw new Error(`there is no ${repo}`)
      return { state: found.state, as: (person) => createPerson(person, contract, found.state, url) }
    },
    stop: () => stop(server),
  }
}

function storeOf(git: string | GitStore | undefined): GitStore | null {
  return typeof git === 'string' ? openGitStore(git) : (git ?? null)
}

function openBeside(repo: string, { git, granted }: Beside): BesideState {
  const [owner = '', name = ''] = repo.split('/')
  const about = { owner, name, private: true, hasIssues: true, archived: false }
  return { state: createState(about, storeOf(git)), granted: new Map(Object.entries(granted)) }
}

const elsewhere: Outcome = { status: 404, body: { message: 'outside the API' } }

/** The request without the server's prefix; null for one outside it. */
async function receive(request: IncomingMessage, base: string, prefix: string): Promise<Incoming | null> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(request.url ?? '/', base)
  const path = url.pathname === '/api/graphql' && prefix === '/api/v3' ? `${prefix}/graphql` : url.pathname
  if (!path.startsWith(prefix)) return null
  return {
    method: request.method ?? 'GET',
    path: path.slice(prefix.length),
    query: Object.fromEntries(url.searchParams),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    headers: request.headers,
    url,
  }
}

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome === 'hang') return
  if (outcome === 'drop') return void response.destroy()
  const answer = outcome === 'half' ? { status: 200, body: { message: 'cut off' } } : outcome
  const body = answer.body === undefined ? '' : JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    ...(answer.status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
    'x-github-request-id': 'TEST',
    ...answer.headers,
  })
  if (outcome !== 'half') return void response.end(body)
  response.write(body.slice(0, body.length / 2), () => response.destroy())
}

/** Artifacts come from a store of their own, to which the API sends on. */
function sendBlob(response: ServerResponse, { artifacts }: State, id: number): void {
  const found = artifacts.find((artifact) => artifact.id === id)
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/zip' })
  response.end(found?.archive)
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Kept-alive and hanging connections would hold the port.
    server.closeAllConnections()
  })
}
