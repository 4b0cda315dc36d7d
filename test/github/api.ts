import type { Operation } from './contract.js'
import { notFound, Refusal, type Answer, type Exchange, type Handlers } from './exchange.js'
import { actionsHandlers } from './resources/actions.js'
import { commentHandlers } from './resources/comments.js'
import { compareHandlers } from './resources/compare.js'
import { gitHandlers } from './resources/git.js'
import { issueHandlers } from './resources/issues.js'
import { labelHandlers } from './resources/labels.js'
import { pullHandlers } from './resources/pulls.js'
import { reviewCommentHandlers } from './resources/review-comments.js'
import { repositoryHandlers } from './resources/repository.js'
import { settingsHandlers } from './resources/settings.js'
import { timelineHandlers } from './resources/timeline.js'
import { nodeId } from './resources/representation.js'
import { sameName, type State } from './state.js'

const handlers: Handlers = {
  ...issueHandlers,
  ...labelHandlers,
  ...commentHandlers,
  ...timelineHandlers,
  ...repositoryHandlers,
  ...pullHandlers,
  ...reviewCommentHandlers,
  ...settingsHandlers,
  ...actionsHandlers,
  ...gitHandlers,
  ...compareHandlers,
}

/**
 * What GitHub does with a request that reached it. An answer GitHub's description does not allow is a mistake of this
 * server and is thrown as one.
 */
export function serve(operation: Operation, exchange: Exchange): Answer {
  const handler = handlers[operation.id]
  if (handler === undefined) throw new Refusal(501, `${operation.id} is not served here yet`)
  const { owner, repo } = operation.params
  const { repository } = exchange.state
  if (owner !== undefined && !(sameName(owner, repository.owner) && sameName(repo ?? '', repository.name)))
    throw notFound()
  const answer = handler(exchange)
  // Only what a client sees: JSON has no undefined.
  const seen = JSON.parse(JSON.stringify(answer.body ?? null)) as unknown
  const mistakes = operation.checkResponse(answer.status, seen)
  if (mistakes.length > 0) throw new Error(`${operation.id} answered wrongly: ${mistakes.join('; ')}`)
  return answer
}

/** What we ask of GraphQL: whose token is this, and to merge a pull request by itself. */
export function serveGraphql(body: unknown, actor: string, state: State): Answer {
  const { query, variables = {} } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> }
  const text = typeof query === 'string' ? query.replace(/\s+/g, ' ').trim() : ''
  if (/^query ?\{ viewer \{ login \} \}$/.test(text))
    return { status: 200, body: { data: { viewer: { login: actor } } } }
  const enabling =
    /^mutation \(\$id: ID!, \$how: PullRequestMergeMethod!\) \{ enablePullRequestAutoMerge\(input: \{ pullRequestId: \$id, mergeMethod: \$how \}\) \{ clientMutationId \} \}$/
  if (enabling.test(text)) return enableAutoMerge(variables, state)
  throw new Refusal(501, 'only viewer { login } and enablePullRequestAutoMerge are served here')
}

/** GraphQL refuses with 200 and a list of errors; the sentences are GitHub's. */
function enableAutoMerge({ id, how: method }: Record<string, unknown>, state: State): Answer {
  const refused = (message: string): Answer => ({
    status: 200,
    body: { data: null, errors: [{ type: 'UNPROCESSABLE', path: ['enablePullRequestAutoMerge'], message }] },
  })
  const issue = state.issues.find((one) => nodeId('Issue', one.number) === id)
  const pull = state.pulls.get(issue?.number ?? 0)
  if (pull === undefined || issue?.state !== 'open')
    return refused(`Could not resolve to a node with the global id of '${String(id)}'.`)
  if (!state.settings.autoMerge) return refused('Pull request Auto merge is not allowed for this repository')
  if (pull.draft) return refused('Pull request Pull request is in draft status')
  if (state.settings.requiredChecks.length === 0)
    return refused('Pull request Pull request is in clean status')
  if (method !== 'MERGE' && method !== 'SQUASH' && method !== 'REBASE')
    return refused('Variable $how of type PullRequestMergeMethod! was provided invalid value')
  pull.autoMerge = method
  return { status: 200, body: { data: { enablePullRequestAutoMerge: { clientMutationId: null } } } }
}
