import { paginated, type Exchange, type Handlers } from '../exchange.js'
import { findLabel, type IssueEvent } from '../state.js'
import { issueAt } from './issues.js'
import { commentBody, nodeId, repositoryUrl, userBody } from './representation.js'

export const timelineHandlers: Handlers = {
  'issues/list-events'(exchange) {
    return paginated(exchange, eventsOf(exchange))
  },

  'issues/list-events-for-timeline'(exchange) {
    const issue = issueAt(exchange)
    const comments = exchange.state.comments
      .filter((comment) => comment.issue === issue.number)
      .map((comment) => ({
        event: 'commented',
        actor: userBody(comment.author, exchange.apiUrl),
        created_at: comment.createdAt,
        ...commentBody(comment, exchange),
      }))
    const all = [...eventsOf(exchange), ...comments]
    return paginated(
      exchange,
      all.sort((a, b) => a.created_at.localeCompare(b.created_at)),
    )
  },
}

function eventsOf(exchange: Exchange): { created_at: string }[] {
  const issue = issueAt(exchange)
  return exchange.state.events
    .filter((event) => event.issue === issue.number)
    .map((event) => eventBody(event, exchange))
}

function eventBody(event: IssueEvent, exchange: Exchange) {
  const color = findLabel(exchange.state, event.label ?? '')?.color ?? 'ededed'
  return {
    ...{ id: event.id, node_id: nodeId('Event', event.id), event: event.event },
    url: `${repositoryUrl(exchange)}/issues/events/${event.id}`,
    actor: userBody(event.actor, exchange.apiUrl),
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    ...(event.label === undefined ? {} : { label: { name: event.label, color } }),
    ...(event.rename === undefined ? {} : { rename: event.rename }),
    ...(event.stateReason === undefined ? {} : { state_reason: event.stateReason }),
  }
}
