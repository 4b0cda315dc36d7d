import type { Cluster } from '../model/ports.js'
import type { Triage } from '../model/triage.js'
import { sharedCluster } from '../pull/shared-cluster.js'
import type { Current } from '../report/resolution.js'
import { judgeAndRecord, recorded } from './guard-state.js'
import type { Judged, RunOptions } from './run.js'
import { judgeRepository } from './run.js'
import type { WriteBacks } from './write-back-run.js'

/** Where a run leaves what it found; the first one is what holds where nothing is said. */
export const reportModes = ['issue', 'pull-request', 'both'] as const
export type ReportMode = (typeof reportModes)[number]

export type JudgedRun = {
  readonly triage: Triage
  readonly current: Current
  /** What could be written back; null where no pull requests are wanted. */
  readonly proposed: Pick<WriteBacks, 'writeBacks' | 'owners' | 'settings' | 'repositories'> | null
}

/**
 * Judges a repository, with the edits that bring Git to what the cluster has where they are wanted. These need every
 * app judged; a run over some apps then judges these once more by themselves, against the same live state. `state` is
 * the file to record the state for the check of merges in, null for none.
 *
 * @throws ProblemError where nothing can be judged at all.
 */
export async function judgeForReports(
  report: ReportMode,
  cluster: Cluster,
  options: RunOptions,
  state: string | null,
): Promise<JudgedRun> {
  if (report === 'issue') return { ...(await judgeAlone(cluster, options, state)), proposed: null }
  // What may open the repository twice starts Git by itself.
  const run = { ...options, started: undefined }
  const shared = sharedCluster(cluster)
  const { writeBackRepository } = await import('./write-back-run.js')
  const judgeAll = (of: Cluster): Promise<WriteBacks> =>
    writeBackRepository(of, { ...run, selection: 'by-hand' })
  const whole = run.apps.length === 0 && (run.changed ?? '') === ''
  const proposed = await (whole && state !== null ? recorded(shared, state, judgeAll) : judgeAll(shared))
  const { triage, current } = whole ? proposed : await judgeAlone(shared, run, state)
  return { triage, current, proposed }
}

function judgeAlone(cluster: Cluster, run: RunOptions, state: string | null): Promise<Judged> {
  return state === null ? judgeRepository(cluster, run) : judgeAndRecord(cluster, run, state)
}
