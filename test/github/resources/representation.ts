import type { Exchange } from '../exchange.js'
import type { Comment, Issue, Label } from '../state.js'
import { findLabel } from '../state.js'

/** The repository's address in the API. */
export function repositoryUrl({ apiUrl, state }: Pick<Exchange, 'apiUrl' | 'state'>): string {
  return `${apiUrl}/repos/${state.repository.owner}/${state.repository.name}`
}

/** The repository's address for people. */
export function pageUrl({ apiUrl, state }: Pick<Exchange, 'apiUrl' | 'state'>): string {
  return `${new URL(apiUrl).origin}/${state.repository.owner}/${state.repository.name}`
}

export function userBody(login: string, apiUrl: string): object {
  const bot = login.endsWith('[bot]')
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', login),
    url: `${apiUrl}/users/${encodeURIComponent(login)}`,
    html_url: `${new URL(apiUrl).origin}/${bot ? `apps/${login.replace('[bot]', '')}` : login}`,
    type: bot ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function labelBody(label: Label, exchange: Exchange): object {
  return {
    id: idOf(label.name),
    node_id: nodeId('Label', label.name),
    url: `${repositoryUrl(exchange)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

export function issueBody(issue: Issue, exchange: Exchange): object {
  const url = `${repositoryUrl(exchange)}/issues/${issue.number}`
  const kind = issue.isPullRequest ? 'pull' : 'issues'
  const html_url = `${pageUrl(exchange)}/${kind}/${issue.number}`
  const labels = issue.labels.flatMap((name) => findLabel(exchange.state, name) ?? [])
  return {
    id: 1000 + issue.number,
    node_id: nodeId('Issue', issue.number),
    url,
    repository_url: repositoryUrl(exchange),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userBody(issue.author, exchange.apiUrl),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: labels.map((label) => labelBody(label, exchange)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: exchange.state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userBody(issue.closedBy, exchange.apiUrl),
    author_association: 'NONE',
    ...(issue.isPullRequest ? { pull_request: { html_url } } : {}),
  }
}

export function commentBody(comment: Comment, exchange: Exchange): object {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repositoryUrl(exchange)}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(exchange)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(exchange)}/issues/${comment.issue}`,
    body: comment.body,
    user: userBody(comment.author, exchange.apiUrl),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  }
}

export const nodeId = (kind: string, id: string | number): string =>
  Buffer.from(`${kind}:${id}`).toString('base64')

/** A number that stays the same for a name. */
const idOf = (name: string): number =>
  [...name].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e9, 7)
