import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, stringAt } from '../model/json.js'
import type { ServedKind } from '../model/ports.js'
import type { Problem, ProblemCode } from '../model/problem.js'
import { problem, problemCodes } from '../model/problem.js'
import type { ClusterIdentity } from '../model/triage.js'
import { invalid, snapshotApiVersion } from './snapshot-parse.js'

/** What became of a kind when the snapshot was made. */
export type RecordedKind = ServedKind & {
  readonly recorded: 'yes' | 'left-out' | 'failed'
  /** Why it failed; null otherwise. */
  readonly problem: Problem | null
}

/** What a snapshot says about itself. */
export type SnapshotMetadata = {
  readonly identity: ClusterIdentity
  /** What it is called in the kubeconfig that it was recorded with; none where that is not known. */
  readonly names: readonly string[]
  /** RFC 3339. */
  readonly takenAt: string
  /** Null where every namespace was recorded. */
  readonly namespaces: readonly string[] | null
  readonly kinds: readonly RecordedKind[]
  /** Of the discovery at that time. */
  readonly problems: readonly Problem[]
}

/** The document that stands beside the recorded objects. */
export function metadataDocument({
  identity,
  names,
  takenAt,
  namespaces,
  kinds,
  problems,
}: SnapshotMetadata): JsonObject {
  return {
    apiVersion: snapshotApiVersion,
    kind: 'Snapshot',
    cluster: { ...identity, ...(names.length === 0 ? {} : { names: [...names] }) },
    takenAt,
    namespaces,
    kinds: kinds.map(kindJson),
    problems: problems.map(problemJson),
  }
}

/** Reads the document; throws SNAPSHOT_INVALID where it is none that this version understands. */
export function readMetadata(file: string, document: JsonObject): SnapshotMetadata {
  if (document['kind'] !== 'Snapshot')
    throw invalid(
      { file, line: 1, column: 1 },
      `holds a ${stringAt(document, 'kind')} of ${snapshotApiVersion}, which is not known`,
    )
  const namespaces = field(document, 'namespaces')
  return {
    identity: {
      id: stringAt(document, 'cluster', 'id'),
      server: stringAt(document, 'cluster', 'server'),
      version: stringAt(document, 'cluster', 'version'),
    },
    names: listAt(document, 'cluster', 'names').filter((name) => typeof name === 'string'),
    takenAt: stringAt(document, 'takenAt'),
    namespaces: Array.isArray(namespaces)
      ? listAt(document, 'namespaces').filter((name) => typeof name === 'string')
      : null,
    kinds: listAt(document, 'kinds').filter(isObject).map(readKind),
    problems: listAt(document, 'problems').map(readProblem),
  }
}

/** A kind as both recordings write it. */
export function kindJson({ problem: cause, verbs, ...kind }: RecordedKind): JsonObject {
  return { ...kind, verbs: [...verbs], ...(cause === null ? {} : { problem: problemJson(cause) }) }
}

/** The other way round; what is not understood is empty, and a kind of that name is never asked for. */
export function readKind(value: JsonObject): RecordedKind {
  const recorded = stringAt(value, 'recorded')
  return {
    group: stringAt(value, 'group'),
    version: stringAt(value, 'version'),
    kind: stringAt(value, 'kind'),
    plural: stringAt(value, 'plural'),
    namespaced: field(value, 'namespaced') === true,
    verbs: listAt(value, 'verbs').filter((verb) => typeof verb === 'string'),
    recorded: recorded === 'yes' || recorded === 'failed' ? recorded : 'left-out',
    problem: isObject(value['problem']) ? readProblem(value['problem']) : null,
  }
}

export function problemJson({ code, message, hint }: Problem): JsonObject {
  return { code, message, hint }
}

export function readProblem(value: Json): Problem {
  const stated = stringAt(value, 'code')
  const code: ProblemCode = problemCodes.find((known) => known === stated) ?? 'LIVE_UNREADABLE'
  return problem(code, stringAt(value, 'message'), stringAt(value, 'hint'))
}
