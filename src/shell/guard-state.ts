import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RecordedState } from '../guard/guard.js'
import type { Cluster } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import { keyText } from '../model/resource.js'
import { destinationOf, destinationsOf } from '../model/triage.js'
import type { GuardState } from '../pull/state/guard-state.js'
import type { StateRequest } from '../pull/state/record-state.js'
import { recordState } from '../pull/state/record-state.js'
import { recordingCluster } from '../pull/state/recording-cluster.js'
import { stateCluster } from '../pull/state/state-cluster.js'
import { readState, writeState } from '../pull/state/state-document.js'
import type { Judged, RunOptions } from './run.js'
import { judgeRepository } from './run.js'

export const stateFile = 'guard-state.json'

/** Live state as the check of a merge uses it: a cluster, and where it is a recording, what is known of that. */
export type LiveState = { readonly cluster: Cluster; readonly recorded: RecordedState | null }

/** Judges all apps, and writes what a check of merges needs of their clusters to the file. */
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
  const { commit } = judged
  const own = { ...partOf(judged, null), called: recording.called(), commit, salt }
  const state = await recordState(cluster, recording.reading(), own)
  const clusters = await Promise.all(
    recording.others().map(async ({ known, cluster: other, reading }) => {
      const called = { name: known.name, names: known.names, servers: known.servers }
      const { id } = await other.identity()
      return recordState(other, reading, { ...partOf(judged, id), called, commit, salt })
    }),
  )
  return { judged, state: { ...state, clusters } }
}

export function newSalt(): string {
  return randomBytes(16).toString('hex')
}

export async function saveState(path: string, state: GuardState): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, writeState(state))
}

/** What was judged on one cluster; null for the run's own, which also holds the objects that describe all apps. */
function partOf({ triage, rendered }: Judged, id: string | null): Pick<StateRequest, 'triage' | 'rendered'> {
  const isThere = (name: string): boolean => (destinationOf(triage, name)?.id ?? null) === id
  const own = new Set(
    triage.applications.flatMap(({ application: { resource } }) =>
      resource === null ? [] : [keyText(resource)],
    ),
  )
  const findings = triage.findings.filter(({ application, resource }) =>
    own.has(keyText(resource)) ? id === null : isThere(application),
  )
  const cluster = destinationsOf(triage).find((one) => one.id === id) ?? triage.cluster
  return {
    triage: { ...triage, cluster, findings },
    rendered: [...rendered].flatMap(([name, keys]) => (isThere(name) ? keys : [])),
  }
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
  const { takenAt, commit } = state
  const hidden = [state, ...state.clusters].flatMap((one) => one.hidden)
  return { cluster: stateCluster(state), recorded: { at: { takenAt, commit }, hidden } }
}
