import type { Operation } from './contract.js'
import { notFound, Refusal, type Answer, type Exchange, type Handlers } from './exchange.js'
import { actionsHandlers } from './resources/actions.js'
import { commentHandlers } from './resources/comments.js'
import { gitHandlers } from './resources/git.js'
import { issueHandlers } from './resources/issues.js'
import { labelHandlers } from './resources/labels.js'
import { pullHandlers } from './resources/pulls.js'
import { repositoryHandlers } from './resources/repository.js'
import { settingsHandlers } from './resources/settings.js'
import { timelineHandlers } from './resources/timeline.js'
import { sameName } from './state.js'

const handlers: Handlers = {
  ...issueHandlers,
  ...labelHandlers,
  ...commentHandlers,
  ...timelineHandlers,
  ...repositoryHandlers,
  ...pullHandlers,
  ...settingsHandlers,
  ...actionsHandlers,
  ...gitHandlers,
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

/** The one question we ask of GraphQL: whose token is this? */
export function serveGraphql(body: unknown, actor: string): Answer {
  const query = (body as { query?: unknown } | undefined)?.query
  if (typeof query !== 'string' || !/^\s*query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query))
    throw new Refusal(501, 'only viewer { login } is served here')
  return { status: 200, body: { data: { viewer: { login: actor } } } }
}
