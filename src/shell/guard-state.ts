import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RecordedState } from '../guard/guard.js'
import type { Cluster } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import type { GuardState } from '../pull/state/guard-state.js'
import { recordState } from '../pull/state/record-state.js'
import { recordingCluster } from '../pull/state/recording-cluster.js'
import { stateCluster } from '../pull/state/state-cluster.js'
import { readState, writeState } from '../pull/state/state-document.js'
import type { Judged, RunOptions } from './run.js'
import { judgeRepository } from './run.js'

export const stateFile = 'guard-state.json'

/** Live state as the check of a merge uses it: a cluster, and where it is a recording, what is known of that. */
export type LiveState = { readonly cluster: Cluster; readonly recorded: RecordedState | null }

/** Judges all apps, and writes what a check of merges needs of the cluster to the file. */
export function judgeAndRecord(cluster: Cluster, run: RunOptions, path: string): Promise<Judged> {
  return recorded(cluster, path, (recording) => judgeRepository(recording, run))
}

/** Judges by a function that looks at every app, and writes what a check of merges needs of what it read. */
export async function recorded<T extends Judged>(
  cluster: Cluster,
  path: string,
  judge: (recording: Cluster) => Promise<T>,
): Promise<T> {
  const { judged, state } = await judgedWithState(cluster, newSalt(), judge)
  await saveState(path, state)
  return judged
}

/** Judges some apps or all, and makes a state of what they show. Only states of the same salt can be put together. */
export async function judgedWithState<T extends Judged>(
  cluster: Cluster,
  salt: string,
  judge: (recording: Cluster) => Promise<T>,
): Promise<{ readonly judged: T; readonly state: GuardState }> {
  const recording = recordingCluster(cluster)
  const judged = await judge(recording.cluster)
  const { triage, rendered, commit } = judged
  return {
    judged,
    state: await recordState(cluster, recording.reading(), { triage, rendered, commit, salt }),
  }
}

export function newSalt(): string {
  return randomBytes(16).toString('hex')
}

export async function saveState(path: string, state: GuardState): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, writeState(state))
}

/** @throws ProblemError STATE_MISSING where there is no such file, STATE_INVALID. */
export async function openState(path: string): Promise<LiveState> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text !== null) return liveStateOf(readState(text))
  throw new ProblemError(
    problem(
      'STATE_MISSING',
      `There is no file ${path}.`,
      'Record it with `drift-triage triage --state-output FILE`.',
    ),
  )
}

export function liveStateOf(state: GuardState): LiveState {
  const { takenAt, commit, hidden } = state
  return { cluster: stateCluster(state), recorded: { at: { takenAt, commit }, hidden } }
}
