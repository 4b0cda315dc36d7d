import type { Application } from '../model/application.js'
import type { Category, Finding } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { CommitInfo, LinePast, Repository } from '../model/ports.js'
import { targets } from '../pull/autoscalers.js'
import type { LiveStore } from '../pull/live-store.js'
import { mayBeFormer } from './git-former.js'
import type { Readings } from './readings.js'

/** Reads what stands around one finding. */
export type Gather = (
  application: Application,
  finding: Finding,
  live: JsonObject | null,
) => Promise<Readings>

/** Categories whose findings somebody has to judge: only they are worth a request. */
const judged: ReadonlySet<Category> = new Set<Category>([
  'conflict',
  'manual-change',
  'unknown',
  'extra',
  'git-ahead',
  'controller',
])

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet'])

/** Lines whose author is looked up in a run: behind a merge or a renaming each takes a process of its own. */
const maxLines = 1_000

/**
 * Evidence is read in bulk, one list per kind, and only once a finding asks for it. What cannot be read is null: it
 * fails nothing and is no problem of the app's, since the verdict stands without it.
 */
export function createGather({
  store,
  repository,
}: {
  readonly store: Pick<LiveStore, 'around'>
  readonly repository: Repository
}): Gather {
  const history = createHistory(repository)
  const around = async (
    { resource }: Finding,
    group: string,
    kind: string,
  ): Promise<readonly JsonObject[] | null> => {
    const listed = await store.around(group, kind, resource.namespace)
    return listed.state === 'listed' ? listed.items : null
  }
  const scalersOf = async (finding: Finding): Promise<readonly JsonObject[]> => {
    const lists = await Promise.all([
      around(finding, 'autoscaling', 'HorizontalPodAutoscaler'),
      around(finding, 'keda.sh', 'ScaledObject'),
    ])
    return lists.flatMap((list) => list ?? []).filter((scaler) => targets(scaler, finding.resource))
  }
  return async (application, finding, live) => {
    if (!judged.has(finding.category)) return nothingRead(finding)
    const path = finding.change === null ? '' : formatPath(finding.change.path)
    const isWorkload = workloads.has(finding.resource.kind)
    const isScale = path === 'spec.replicas'
    const isTemplate = path.startsWith('spec.template.') && finding.resource.kind === 'Deployment'
    const timeless = finding.manager === null || finding.manager.time === null
    const [podMetrics, autoscalers, events, replicaSets, lastCommit, lineCommit, linePast] =
      await Promise.all([
        isScale ? around(finding, 'metrics.k8s.io', 'PodMetrics') : null,
        isScale ? scalersOf(finding) : null,
        isWorkload ? around(finding, '', 'Event') : null,
        isTemplate && timeless ? around(finding, 'apps', 'ReplicaSet') : null,
        history.file(application, finding),
        history.line(application, finding),
        history.past(application, finding),
      ])
    const own = isWorkload ? live : null
    return {
      ...{ finding, application, podMetrics, autoscalers, events, replicaSets },
      ...{ lastCommit, lineCommit, linePast },
      live: finding.category === 'extra' ? live : own,
    }
  }
}

function nothingRead(finding: Finding): Readings {
  const nothing = { live: null, podMetrics: null, autoscalers: null, events: null, replicaSets: null }
  return { finding, application: null, ...nothing, lastCommit: null, lineCommit: null, linePast: null }
}

type History = {
  readonly file: (application: Application, finding: Finding) => Promise<CommitInfo | null>
  readonly line: (application: Application, finding: Finding) => Promise<CommitInfo | null>
  readonly past: (application: Application, finding: Finding) => Promise<LinePast | null>
}

/** Git's log, asked once for each file and line. */
function createHistory(repository: Repository): History {
  const files = new Map<string, Promise<CommitInfo | null>>()
  const lines = new Map<string, Promise<CommitInfo | null>>()
  const once = (
    known: Map<string, Promise<CommitInfo | null>>,
    id: string,
    read: () => Promise<CommitInfo | null>,
  ): Promise<CommitInfo | null> => {
    const before = known.get(id)
    if (before !== undefined) return before
    const reading = read()
    known.set(id, reading)
    return reading
  }
  return {
    async file(application, { source }) {
      const commit = source === null ? null : await commitOf(repository, application)
      if (source === null || commit === null) return null
      return once(files, `${commit} ${source.file}`, () => repository.lastCommit(commit, source.file))
    },
    async line(application, { source, change }) {
      if (source === null || change === null || change.type === 'added') return null
      const commit = await commitOf(repository, application)
      const id = `${commit ?? ''} ${source.line} ${source.file}`
      if (commit === null || (lines.size >= maxLines && !lines.has(id))) return null
      return once(lines, id, () => repository.lineCommit(commit, source.file, source.line))
    },
    async past(application, finding) {
      const { source } = finding
      if (source === null || repository.linePast === undefined || !mayBeFormer(finding)) return null
      const commit = await commitOf(repository, application)
      return commit === null ? null : repository.linePast(commit, source.file, source.line)
    },
  }
}

/** The commit that the app is judged at; null where its sources follow different revisions, or are in another repository. */
async function commitOf(repository: Repository, { sources }: Application): Promise<string | null> {
  const revisions = new Set(sources.map(({ revision }) => revision))
  const [only] = revisions
  if (sources.some(({ elsewhere }) => elsewhere === true)) return null
  return only === undefined || revisions.size > 1 || !repository.hasHistory ? null : repository.resolve(only)
}
