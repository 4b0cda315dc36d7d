import { notFound, paginated, Refusal, validationFailed, type Exchange, type Handlers } from '../exchange.js'
import { addEvent, findLabel, now, putLabels, sameName, type Issue, type Label } from '../state.js'
import { issueAt, labelNames } from './issues.js'
import { labelBody } from './representation.js'

export const labelHandlers: Handlers = {
  'issues/list-labels-for-repo'(exchange) {
    return paginated(
      exchange,
      exchange.state.labels.map((label) => labelBody(label, exchange)),
    )
  },

  'issues/get-label'(exchange) {
    return { status: 200, body: labelBody(labelAt(exchange), exchange) }
  },

  'issues/create-label'(exchange) {
    const { state, body } = exchange
    const name = body['name'] as string
    if (findLabel(state, name) !== undefined) throw alreadyExists()
    const color = checkedColor((body['color'] as string | undefined) ?? 'ededed')
    const label = { name, color, description: (body['description'] as string | undefined) ?? null }
    state.labels.push(label)
    return { status: 201, body: labelBody(label, exchange) }
  },

  'issues/update-label'(exchange) {
    const label = labelAt(exchange)
    const { state, body } = exchange
    const name = body['new_name'] as string | undefined
    if (name !== undefined && ![undefined, label].includes(findLabel(state, name))) throw alreadyExists()
    if (name !== undefined) {
      for (const issue of state.issues)
        issue.labels = issue.labels.map((old) => (old === label.name ? name : old))
      label.name = name
    }
    if (body['color'] !== undefined) label.color = checkedColor(body['color'] as string)
    if (body['description'] !== undefined) label.description = body['description'] as string
    return { status: 200, body: labelBody(label, exchange) }
  },

  'issues/list-labels-on-issue'(exchange) {
    return paginated(exchange, bodies(exchange, issueAt(exchange)))
  },

  'issues/add-labels'(exchange) {
    const issue = issueAt(exchange)
    const given = (exchange.body as { labels?: unknown }).labels ?? exchange.body
    putLabels(exchange.state, issue, labelNames(given), exchange.actor)
    issue.updatedAt = now()
    return { status: 200, body: bodies(exchange, issue) }
  },

  'issues/remove-label'(exchange) {
    const issue = issueAt(exchange)
    const name = issue.labels.find((label) => sameName(label, exchange.params['name'] ?? ''))
    if (name === undefined) throw new Refusal(404, 'Label does not exist')
    issue.labels = issue.labels.filter((label) => label !== name)
    issue.updatedAt = now()
    addEvent(exchange.state, { issue: issue.number, actor: exchange.actor, event: 'unlabeled', label: name })
    return { status: 200, body: bodies(exchange, issue) }
  },
}

function labelAt({ state, params }: Exchange): Label {
  const label = findLabel(state, params['name'] ?? '')
  if (label === undefined) throw notFound()
  return label
}

function bodies(exchange: Exchange, issue: Issue): object[] {
  return issue.labels.flatMap((name) => {
    const label = findLabel(exchange.state, name)
    return label === undefined ? [] : [labelBody(label, exchange)]
  })
}

const alreadyExists = (): Refusal =>
  validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })

function checkedColor(color: string): string {
  if (/^[0-9a-f]{6}$/i.test(color)) return color
  throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' })
}
