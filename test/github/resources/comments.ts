import { notFound, paginated, type Handlers } from '../exchange.js'
import { now } from '../state.js'
import { issueAt } from './issues.js'
import { commentBody } from './representation.js'

export const commentHandlers: Handlers = {
  'issues/list-comments'(exchange) {
    const issue = issueAt(exchange)
    const since = Date.parse(exchange.query['since'] ?? '1970-01-01T00:00:00Z')
    const comments = exchange.state.comments.filter(
      (comment) => comment.issue === issue.number && Date.parse(comment.updatedAt) >= since,
    )
    return paginated(
      exchange,
      comments.map((comment) => commentBody(comment, exchange)),
    )
  },

  'issues/create-comment'(exchange) {
    const issue = issueAt(exchange)
    const { state, actor, body } = exchange
    const comment = {
      id: 5000 + state.comments.length,
      issue: issue.number,
      author: actor,
      body: body['body'] as string,
      createdAt: now(),
      updatedAt: now(),
    }
    state.comments.push(comment)
    issue.updatedAt = now()
    return { status: 201, body: commentBody(comment, exchange) }
  },

  'issues/update-comment'(exchange) {
    const id = Number(exchange.params['comment_id'])
    const comment = exchange.state.comments.find((candidate) => candidate.id === id)
    if (comment === undefined) throw notFound()
    comment.body = exchange.body['body'] as string
    comment.updatedAt = now()
    return { status: 200, body: commentBody(comment, exchange) }
  },
}
