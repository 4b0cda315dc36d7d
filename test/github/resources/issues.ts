import { notFound, paginated, Refusal, validationFailed, type Exchange, type Handlers } from '../exchange.js'
import { addEvent, now, putLabels, sameName, type Issue } from '../state.js'
import { issueBody } from './representation.js'

/** The issue the path names; a repository without issues has none, whatever it once held. */
export function issueAt({ params, state }: Exchange): Issue {
  refuseWithoutIssues({ state })
  const issue = state.issues.find((candidate) => candidate.number === Number(params['issue_number']))
  if (issue === undefined) throw notFound()
  return issue
}

export const issueHandlers: Handlers = {
  'issues/list-for-repo'(exchange) {
    refuseWithoutIssues(exchange)
    const found = exchange.state.issues.filter((issue) => isWanted(issue, exchange.query))
    return paginated(
      exchange,
      sorted(found, exchange.query).map((issue) => issueBody(issue, exchange)),
    )
  },

  'issues/create'(exchange) {
    refuseWithoutIssues(exchange)
    const { state, body, actor } = exchange
    const issue = newIssue(exchange, titleOf(body), (body['body'] as string | undefined) ?? null, false)
    state.issues.push(issue)
    putLabels(state, issue, labelNames(body['labels']), actor)
    return { status: 201, body: issueBody(issue, exchange) }
  },

  'issues/get'(exchange) {
    return { status: 200, body: issueBody(issueAt(exchange), exchange) }
  },

  'issues/update'(exchange) {
    const issue = issueAt(exchange)
    const { body, state, actor } = exchange
    if (body['title'] !== undefined) rename(exchange, issue, titleOf(body))
    if (body['body'] !== undefined) issue.body = body['body'] as string | null
    if (body['labels'] !== undefined) {
      issue.labels = []
      putLabels(state, issue, labelNames(body['labels']), actor)
    }
    if (body['state'] !== undefined) setState(exchange, issue)
    issue.updatedAt = now()
    return { status: 200, body: issueBody(issue, exchange) }
  },
}

/** An issue or pull request that is not in the state yet. */
export function newIssue(
  { state, actor }: Pick<Exchange, 'state' | 'actor'>,
  title: string,
  body: string | null,
  isPullRequest: boolean,
): Issue {
  if (title.trim() === '')
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  return {
    number: (state.issues.at(-1)?.number ?? 0) + 1,
    author: actor,
    isPullRequest,
    title: title.trim(),
    body,
    state: 'open',
    stateReason: null,
    closedBy: null,
    labels: [],
    createdAt: now(),
    updatedAt: now(),
    closedAt: null,
  }
}

/** A title may be a number in GitHub's description. */
function titleOf({ title }: Exchange['body']): string {
  return typeof title === 'string' ? title : JSON.stringify(title)
}

function refuseWithoutIssues({ state }: Pick<Exchange, 'state'>): void {
  if (!state.repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.')
}

function isWanted(issue: Issue, query: Exchange['query']): boolean {
  const state = query['state'] ?? 'open'
  const labels = (query['labels'] ?? '').split(',').filter((name) => name !== '')
  return (
    (state === 'all' || issue.state === state) &&
    labels.every((name) => issue.labels.some((label) => sameName(label, name))) &&
    (query['creator'] === undefined || sameName(issue.author, query['creator'])) &&
    (query['since'] === undefined || Date.parse(issue.updatedAt) >= Date.parse(query['since']))
  )
}

function sorted(issues: readonly Issue[], query: Exchange['query']): Issue[] {
  const time = (issue: Issue) => Date.parse(query['sort'] === 'updated' ? issue.updatedAt : issue.createdAt)
  const direction = query['direction'] === 'asc' ? 1 : -1
  return [...issues].sort((a, b) => direction * (time(a) - time(b) || a.number - b.number))
}

function rename({ state, actor }: Exchange, issue: Issue, title: string): void {
  if (title === issue.title) return
  const rename = { from: issue.title, to: title }
  issue.title = title
  addEvent(state, { issue: issue.number, actor, event: 'renamed', rename })
}

/** GitHub heeds a reason only where the state changes. */
function setState({ state, actor, body }: Exchange, issue: Issue): void {
  if (body['state'] === issue.state) return
  if (body['state'] === 'open') {
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null })
    addEvent(state, { issue: issue.number, actor, event: 'reopened' })
    return
  }
  const stateReason = (body['state_reason'] as Issue['stateReason'] | undefined) ?? 'completed'
  Object.assign(issue, { state: 'closed', stateReason, closedAt: now(), closedBy: actor })
  addEvent(state, { issue: issue.number, actor, event: 'closed', stateReason })
}

/** Names from any of the forms a request may give labels in. */
export function labelNames(labels: unknown): string[] {
  const list = Array.isArray(labels) ? (labels as unknown[]) : []
  return list.map((label) => (typeof label === 'string' ? label : (label as { name: string }).name))
}
