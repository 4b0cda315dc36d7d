import { serve, serveGraphql } from './api.js'
import type { Contract, Operation } from './contract.js'
import { notFound, Refusal, type Answer } from './exchange.js'
import type { Faults } from './faults.js'
import { checkLimits } from './limits.js'
import { checkPermission, type Permissions } from './permissions.js'
import { sameName, type State } from './state.js'

/** A request that came in, and what became of it. */
export type RecordedRequest = {
  readonly method: string
  /** Without the server's prefix and without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** `issues/create`, `graphql`; null where GitHub has no such operation that we know of. */
  readonly operation: string | null
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Null where the connection was dropped. */
  status: number | null
}

export type Incoming = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'body' | 'headers'> & {
  readonly url: URL
}

/** An answer, or what is done to the connection in its place. */
export type Outcome = Answer | 'drop' | 'half' | 'hang'

export type ProxyOptions = {
  readonly contract: Contract
  readonly state: State
  readonly faults: Faults
  readonly permissions: Permissions
  /** Further repositories of the same server. */
  readonly beside: readonly BesideState[]
  /** Whose each token is. */
  readonly logins: ReadonlyMap<string, string>
  readonly requests: RecordedRequest[]
  readonly violations: string[]
}

/** A repository that only some tokens may use, each with its own permissions. */
export type BesideState = { readonly state: State; readonly granted: ReadonlyMap<string, Permissions> }

/**
 * Stands before the API: records each request, holds it to GitHub's description and limits and to the granted
 * permissions, and lets it fail where a test wants that.
 */
export function createProxy(options: ProxyOptions): (incoming: Incoming, apiUrl: string) => Outcome {
  return (incoming, apiUrl) => {
    const { method, path, query, body, headers } = incoming
    const operation = path === '/graphql' ? null : options.contract.find(method, path)
    const id = path === '/graphql' ? 'graphql' : (operation?.id ?? null)
    const record: RecordedRequest = { method, path, query, body, headers, operation: id, status: null }
    options.requests.push(record)
    const outcome = withFault(options, id ?? '', () =>
      answered(() => pass(options, incoming, operation, apiUrl), operation),
    )
    if (typeof outcome !== 'string') record.status = outcome.status
    return outcome
  }
}

function withFault({ faults }: ProxyOptions, id: string, call: () => Answer): Outcome {
  const fault = faults.next(id)
  if (fault === null) return call()
  if (fault.carriedOut === true || fault.with === 'half') call()
  return fault.with
}

function pass(
  options: ProxyOptions,
  incoming: Incoming,
  operation: Operation | null,
  apiUrl: string,
): Answer {
  const { method, path, query, body, headers, url } = incoming
  const { violations } = options
  const token = tokenIn(headers['authorization'])
  const login = options.logins.get(token)
  if (login === undefined) throw new Refusal(401, 'Bad credentials')
  if (path === '/graphql') return serveGraphql(body, login, options.state)
  if (operation === null) {
    violations.push(`${method} ${path}: no operation that we know of`)
    throw new Refusal(501, 'no operation that we know of')
  }
  const mistakes = operation.checkRequest(query, body)
  if (mistakes.length > 0) {
    violations.push(...mistakes.map((mistake) => `${operation.id}: ${mistake}`))
    throw new Refusal(422, `The request is not in GitHub's description: ${mistakes.join('; ')}`)
  }
  const { state, permissions } = repositoryOf(options, operation.params, token)
  const comment = state.comments.find(({ id }) => id === Number(operation.params['comment_id']))
  const issueNumber = comment?.issue ?? Number(operation.params['issue_number'])
  const issue = state.issues.find(({ number }) => number === issueNumber)
  const about = { onPullRequest: issue?.isPullRequest === true, private: state.repository.private }
  checkPermission(operation.id, method, permissions, about)
  if (state.repository.archived && method !== 'GET')
    throw new Refusal(403, 'Repository was archived so is read-only.')
  const fields = (body ?? {}) as Record<string, unknown>
  checkLimits(operation.id, fields)
  return serve(operation, { params: operation.params, query, body: fields, actor: login, state, apiUrl, url })
}

/** What a token may not see is not there for it. */
function repositoryOf(
  { state, permissions, beside }: ProxyOptions,
  { owner, repo }: Operation['params'],
  token: string,
): Pick<ProxyOptions, 'state' | 'permissions'> {
  const found = beside.find(
    ({ state: { repository } }) =>
      sameName(owner ?? '', repository.owner) && sameName(repo ?? '', repository.name),
  )
  if (found === undefined) return { state, permissions }
  const granted = found.granted.get(token)
  if (granted === undefined) throw notFound()
  return { state: found.state, permissions: granted }
}

/** Refusals in the form GitHub gives them; any other error is this server's own and says so. */
function answered(call: () => Answer, operation: Operation | null): Answer {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof Refusal))
      return { status: 500, body: { message: `test server: ${String(error)}` } }
    const { status, message, errors } = error
    const documentation_url = operation?.documentation ?? 'https://docs.github.com/rest'
    return {
      status,
      body: { message, ...(errors ? { errors } : {}), documentation_url, status: String(status) },
    }
  }
}

const tokenIn = (header: string | string[] | undefined): string =>
  (typeof header === 'string' ? /^(?:token|bearer) +(.*)$/i.exec(header)?.[1] : undefined) ?? ''
