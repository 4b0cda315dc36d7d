import { createHash } from 'node:crypto'
import { ProblemError, problem } from '../../model/problem.js'
import type { Client, ClientOptions } from './client.js'
import { createClient } from './client.js'
import type { RepositoryName } from './repository-context.js'
import type { Attempt } from './request-errors.js'
import { attempt, statusOf } from './request-errors.js'

export type StateSource = {
  readonly repository: Pick<RepositoryName, 'owner' | 'repo'>
  readonly defaultBranch: string
  /** Name of the artifact. */
  readonly artifact: string
  /** File name of the workflow that records it, below .github/workflows. */
  readonly workflow: string
}

type Run = Awaited<ReturnType<Client['rest']['actions']['listWorkflowRuns']>>['data']['workflow_runs'][number]
type Artifact = { readonly id: number; readonly size_in_bytes: number; readonly digest?: string | null }

/**
 * What starts a run that only somebody with write access can bring about, and that runs the workflow file of the
 * branch itself. A pull request, a fork's among them, may upload an artifact under any name.
 */
const trustedEvents = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'] as const
const newestRuns = 10
const maxBytes = 16 * 1024 * 1024

/**
 * The zip archive of the newest state that the named workflow recorded on the default branch. Asked for by workflow and
 * event, not by the artifact's name: others may flood that.
 *
 * @throws ProblemError STATE_MISSING, STATE_INVALID, and what GitHub refuses (`actions: read`).
 */
export async function downloadState(options: ClientOptions, source: StateSource): Promise<Uint8Array> {
  const client = createClient(options)
  const runs = await trustedRuns(client, source)
  for (const run of runs) {
    const artifact = await artifactOf(client, source, run)
    if (artifact !== null) return download(client, source, artifact)
  }
  throw new ProblemError(missing(source, runs.length))
}

async function trustedRuns(client: Client, source: StateSource): Promise<readonly Run[]> {
  const lists = await Promise.all(trustedEvents.map((event) => runsOf(client, source, event)))
  return lists
    .flat()
    .filter((run) => isTrusted(run, source))
    .sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
    .slice(0, newestRuns)
}

async function runsOf(client: Client, source: StateSource, event: string): Promise<readonly Run[]> {
  const { repository, workflow, defaultBranch: branch } = source
  return attempt(doing(source, `listing the runs of ${workflow}`), async () => {
    try {
      const { data } = await client.rest.actions.listWorkflowRuns({
        ...repository,
        workflow_id: workflow,
        branch,
        event,
        per_page: newestRuns,
      })
      return data.workflow_runs
    } catch (error) {
      // Without a workflow of that name there is no state; a token that may not look gets a 403 or sees no repository.
      if (statusOf(error) === 404) return []
      throw error
    }
  })
}

/** GitHub filtered by these already; what decides over a merge is checked again. */
function isTrusted(run: Run, { defaultBranch, workflow }: StateSource): boolean {
  return (
    run.head_repository?.id === run.repository.id &&
    run.head_branch === defaultBranch &&
    trustedEvents.some((event) => event === run.event) &&
    run.path.split('@', 1)[0] === `.github/workflows/${workflow}`
  )
}

async function artifactOf(client: Client, source: StateSource, run: Run): Promise<Artifact | null> {
  return attempt(doing(source, `listing the artifacts of run ${run.id}`), async () => {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...source.repository,
      run_id: run.id,
      name: source.artifact,
      per_page: 10,
    })
    const usable = data.artifacts.filter(({ name, expired }) => name === source.artifact && !expired)
    return usable.sort((a, b) => b.id - a.id)[0] ?? null
  })
}

async function download(client: Client, source: StateSource, artifact: Artifact): Promise<Uint8Array> {
  if (artifact.size_in_bytes > maxBytes) throw new ProblemError(unusable(source, 'is larger than 16 MiB'))
  const archive = await attempt(doing(source, `downloading the artifact ${source.artifact}`), async () => {
    const { data } = await client.rest.actions.downloadArtifact({
      ...source.repository,
      artifact_id: artifact.id,
      archive_format: 'zip',
    })
    return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array()
  })
  if (archive.length > maxBytes) throw new ProblemError(unusable(source, 'is larger than 16 MiB'))
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`
  if (typeof artifact.digest === 'string' && artifact.digest !== digest)
    throw new ProblemError(unusable(source, 'is not what was uploaded (its digest differs)'))
  return archive
}

function doing({ repository }: StateSource, what: string): Attempt {
  return { repository: `${repository.owner}/${repository.repo}`, doing: what, permission: 'actions: read' }
}

function missing(
  { artifact, workflow, defaultBranch }: StateSource,
  runs: number,
): ReturnType<typeof problem> {
  const looked =
    runs === 0
      ? `${workflow} has no run on ${defaultBranch} by schedule, push or dispatch`
      : `none of the last ${runs} runs of ${workflow} on ${defaultBranch} has it`
  return problem(
    'STATE_MISSING',
    `There is no recorded state ${artifact}: ${looked}.`,
    'Run the triage workflow on the default branch with guard-state: true and an upload of that file (docs/guard.md), or give the check a kubeconfig. Another file name goes into state-workflow.',
  )
}

function unusable({ artifact }: StateSource, why: string): ReturnType<typeof problem> {
  return problem(
    'STATE_INVALID',
    `The artifact ${artifact} ${why}.`,
    'Run the triage workflow again; it must upload the file that the action recorded, and nothing else.',
  )
}
