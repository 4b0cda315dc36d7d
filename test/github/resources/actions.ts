import { createHash } from 'node:crypto'
import { notFound, paginated, type Answer, type Exchange, type Handlers } from '../exchange.js'
import type { Artifact, Run } from '../state.js'
import { repositoryUrl } from './representation.js'

const own = 1296269
const forks = 5550000

export const actionsHandlers: Handlers = {
  'actions/list-workflow-runs'(exchange) {
    const { state, params, query } = exchange
    const workflow = params['workflow_id']
    const ofWorkflow = state.runs.filter((run) => run.workflow === workflow)
    if (ofWorkflow.length === 0) throw notFound()
    const wanted = ofWorkflow.filter(
      ({ event, branch }) => (query['event'] ?? event) === event && (query['branch'] ?? branch) === branch,
    )
    return counted(exchange, 'workflow_runs', wanted.reverse().map(runBody))
  },

  'actions/list-workflow-run-artifacts'(exchange) {
    const { state, params, query } = exchange
    const run = Number(params['run_id'])
    const found = state.artifacts.filter(
      (artifact) => artifact.run === run && (query['name'] ?? artifact.name) === artifact.name,
    )
    return counted(exchange, 'artifacts', found.map(artifactBody))
  },

  'actions/download-artifact'(exchange) {
    const id = Number(exchange.params['artifact_id'])
    if (!exchange.state.artifacts.some((artifact) => artifact.id === id)) throw notFound()
    const store = repositoryUrl(exchange).replace(/\/repos\/.*$/, '')
    return { status: 302, headers: { location: `${store}/_blobs/${id}` } }
  },
}

function counted(exchange: Exchange, key: string, items: readonly unknown[]): Answer {
  const page = paginated(exchange, items)
  return { ...page, body: { total_count: items.length, [key]: page.body } }
}

function runBody({ id, workflow, event, branch, fromFork, createdAt }: Run): object {
  return {
    ...{ id, event, head_branch: branch, path: `.github/workflows/${workflow}`, created_at: createdAt },
    ...{ repository: { id: own }, head_repository: { id: fromFork ? forks : own } },
  }
}

function artifactBody({ id, name, archive, expired, ...given }: Artifact): object {
  const digest = given.digest ?? `sha256:${createHash('sha256').update(archive).digest('hex')}`
  return { id, name, expired, size_in_bytes: archive.length, digest }
}
