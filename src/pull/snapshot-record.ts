import type { JsonObject } from '../model/json.js'
import type { Cluster, ListResult, ServedKind } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { keyOf, keyText } from '../model/resource.js'
import { createRedactor } from './redact.js'
import type { RecordedKind, SnapshotMetadata } from './snapshot-metadata.js'
import { metadataDocument } from './snapshot-metadata.js'

export type RecordRequest = {
  /** Which kinds to record; see `worthRecording`. */
  readonly wanted: (kind: ServedKind) => boolean
  /** Null for all of them. Kinds at cluster scope are recorded in either case. */
  readonly namespaces: readonly string[] | null
  /** RFC 3339, from the shell's clock. */
  readonly takenAt: string
}

export type RecordedFile = { readonly file: string; readonly text: string }
export type Recording = { readonly files: readonly RecordedFile[]; readonly problems: readonly Problem[] }

/** Kinds that live for the moment, or that the cluster makes by itself from others: no GitOps application holds them. */
const passing = new Set(
  (
    'Event EndpointSlice Endpoints Lease LeaseCandidate ControllerRevision NodeMetrics CSINode ' +
    'CSIStorageCapacity VolumeAttachment CertificateSigningRequest ComponentStatus IPAddress ServiceCIDR'
  ).split(' '),
)

/** True for what can be listed and could stand in Git. Secrets are included; their values are not recorded. */
export function worthRecording({ kind, verbs }: ServedKind): boolean {
  return verbs.includes('list') && !passing.has(kind)
}

/**
 * Records a cluster: one file per kind, and a metadata document that says what is in and what is not. Values of
 * secrets are hidden before anything leaves this function; who owns which field stays. Files and objects come in a
 * stable order, so that two recordings of one state are equal but for the time.
 */
export async function recordSnapshot(cluster: Cluster, request: RecordRequest): Promise<Recording> {
  const [identity, { kinds: served, problems }] = await Promise.all([cluster.identity(), cluster.kinds()])
  const preferred = onePerKind(served).sort((a, b) => (fileName(a) < fileName(b) ? -1 : 1))
  const listed = await Promise.all(
    preferred.map(async (kind) => ({
      kind,
      result: request.wanted(kind) ? await listKind(cluster, kind, request) : null,
    })),
  )
  const redactor = createRedactor('redacted-at-recording')
  const files: RecordedFile[] = []
  const kinds: RecordedKind[] = []
  for (const { kind, result } of listed) {
    kinds.push(recordedKind(kind, result))
    if (result?.state !== 'listed') continue
    const items = [...result.items].sort(byKey).map((item) => redactor.object(item))
    if (items.length > 0)
      files.push({ file: fileName(kind), text: asText({ apiVersion: 'v1', kind: 'List', items }) })
  }
  const metadata: SnapshotMetadata = {
    identity,
    names: (cluster.known?.([]) ?? []).filter(({ isMain }) => isMain).flatMap(({ names }) => names),
    takenAt: request.takenAt,
    namespaces: request.namespaces,
    kinds,
    problems,
  }
  return {
    files: [{ file: 'snapshot.json', text: asText(metadataDocument(metadata)) }, ...files],
    problems: [...problems, ...problemsOf(kinds)],
  }
}

/** What an account may not list is told once for all kinds: one that may only read what it needs lacks many. */
function problemsOf(kinds: readonly RecordedKind[]): readonly Problem[] {
  const failed = kinds.flatMap((kind) => (kind.problem === null ? [] : [{ kind, problem: kind.problem }]))
  const forbidden = failed.filter((one) => one.problem.code === 'LIVE_FORBIDDEN')
  const others = failed.filter((one) => !forbidden.includes(one)).map((one) => one.problem)
  if (forbidden.length < 2) return failed.map((one) => one.problem)
  const names = forbidden.map((one) => resourceName(one.kind)).join(', ')
  const told = problem(
    'LIVE_FORBIDDEN',
    `The account may not list ${forbidden.length} kinds, which are not in the recording: ${names}.`,
    'Applications with objects of these kinds cannot be judged by it: grant list on those that yours have. Secrets are needed for secrets: compare only.',
  )
  return [...others, told]
}

/** As RBAC and kubectl name it: `deployments.apps`. */
function resourceName({ group, plural }: ServedKind): string {
  return group === '' ? plural : `${plural}.${group}`
}

/** A kind served in several versions is recorded in the one the server prefers, which comes first. */
function onePerKind(kinds: readonly ServedKind[]): ServedKind[] {
  const first = new Map<string, ServedKind>()
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.kind}`
    if (!first.has(id)) first.set(id, kind)
  }
  return [...first.values()]
}

async function listKind(
  cluster: Cluster,
  kind: ServedKind,
  { namespaces }: RecordRequest,
): Promise<ListResult> {
  if (namespaces === null || !kind.namespaced) return cluster.list(kind, '')
  const items: JsonObject[] = []
  for (const result of await Promise.all(namespaces.map((namespace) => cluster.list(kind, namespace)))) {
    if (result.state !== 'listed') return result
    items.push(...result.items)
  }
  return { state: 'listed', items }
}

function recordedKind(kind: ServedKind, result: ListResult | null): RecordedKind {
  if (result === null) return { ...kind, recorded: 'left-out', problem: null }
  if (result.state === 'failed') return { ...kind, recorded: 'failed', problem: result.problem }
  if (result.state === 'listed') return { ...kind, recorded: 'yes', problem: null }
  const gone = problem('LIVE_UNREADABLE', `${kind.plural} was served and then was not.`, 'Record again.')
  return { ...kind, recorded: 'failed', problem: gone }
}

/** A plural and a group are DNS names; anything else a server might say must not become a path. */
function fileName(kind: ServedKind): string {
  return `${resourceName(kind)
    .replace(/[^A-Za-z0-9.-]/g, '_')
    .replace(/^\.+/, '_')}.json`
}

function byKey(a: JsonObject, b: JsonObject): number {
  const [left, right] = [keyText(keyOf(a)), keyText(keyOf(b))]
  return left < right ? -1 : left > right ? 1 : 0
}

function asText(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
