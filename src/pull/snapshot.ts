import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import type { Cluster, ListResult, ServedKind } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { apiVersionOf, keyOf, keyText } from '../model/resource.js'
import type { ClusterIdentity } from '../model/triage.js'
import { derivedKinds } from './snapshot-kinds.js'
import { recordedOpenApi } from './snapshot-openapi.js'
import type { SnapshotMetadata } from './snapshot-metadata.js'
import { readMetadata } from './snapshot-metadata.js'
import type { SnapshotContent, SnapshotText } from './snapshot-parse.js'
import { invalid, parseSnapshot } from './snapshot-parse.js'

/** A recording in the place of a cluster. `takenAt` is null where the recording does not say. */
export type SnapshotCluster = Cluster & {
  readonly takenAt: string | null
  /** What it was called where it was recorded: its context and its cluster in the kubeconfig. */
  readonly names: readonly string[]
}

/**
 * Live state from what `kubectl get … -o json|yaml --show-managed-fields` or `drift-triage snapshot` wrote.
 *
 * A kind that is not in it cannot be told from a kind without objects, so with kubectl's output alone such a kind is
 * SNAPSHOT_INCOMPLETE, while a kind with one object counts as completely recorded. A metadata document says what was
 * recorded and ends the guessing. Throws SNAPSHOT_INVALID.
 */
export function readSnapshot(texts: readonly SnapshotText[]): SnapshotCluster {
  const content = parseSnapshot(texts)
  const [first, second] = content.metadata
  if (second !== undefined)
    throw invalid(
      { file: second.file, line: 1, column: 1 },
      'is a second metadata document; one snapshot has one',
    )
  const objects = lastOfEach(content.objects)
  if (first !== undefined) return described(readMetadata(first.file, first.document), objects)
  return plain(content, objects)
}

/** The same object recorded twice, in two files: the later one. Two versions of it are two recordings. */
function lastOfEach(objects: readonly JsonObject[]): readonly JsonObject[] {
  const byKey = new Map(
    objects.map((object) => [`${stringAt(object, 'apiVersion')} ${keyText(keyOf(object))}`, object]),
  )
  return [...byKey.values()]
}

/** A snapshot that says what it holds. */
function described(metadata: SnapshotMetadata, objects: readonly JsonObject[]): SnapshotCluster {
  const { namespaces } = metadata
  const find = finder(objects)
  const recorded = snapshot(
    objects,
    metadata.identity,
    metadata.kinds,
    metadata.problems,
    metadata.takenAt,
    (kind, namespace) => {
      const entry = metadata.kinds.find((other) => sameKind(other, kind))
      if (entry === undefined) return { state: 'absent' }
      if (entry.recorded !== 'yes') return { state: 'failed', problem: entry.problem ?? incomplete(kind) }
      const items = find(kind, namespace)
      if (namespaces === null || !kind.namespaced) return { state: 'listed', items }
      if (namespace === '') return { state: 'listed', items, namespaces }
      return namespaces.includes(namespace)
        ? { state: 'listed', items }
        : { state: 'failed', problem: incomplete(kind, namespace) }
    },
  )
  return { ...recorded, names: metadata.names }
}

/** kubectl's output alone. */
function plain(content: SnapshotContent, objects: readonly JsonObject[]): SnapshotCluster {
  const kinds = derivedKinds(objects)
  const find = finder(objects)
  const uid = stringAt(
    objects.find((object) => keyText(keyOf(object)) === '/Namespace//kube-system'),
    'metadata',
    'uid',
  )
  const identity = { id: uid === '' ? 'snapshot' : uid, server: '', version: '' }
  const spaces = [...new Set(objects.map((object) => stringAt(object, 'metadata', 'namespace')))].filter(
    (name) => name !== '',
  )
  return snapshot(objects, identity, kinds, [], null, (kind, namespace) => {
    const apiVersion = apiVersionOf(kind)
    const complete = content.listedKinds.some(
      (listed) => listed.apiVersion === apiVersion && listed.kind === kind.kind,
    )
    if (!complete && find(kind, '').length === 0) return { state: 'failed', problem: incomplete(kind) }
    // `kubectl get -n shop` looks into one namespace only; of one without any object nothing is known.
    if (kind.namespaced && namespace === '')
      return { state: 'listed', items: find(kind, ''), namespaces: spaces }
    if (kind.namespaced && !spaces.includes(namespace))
      return { state: 'failed', problem: incomplete(kind, namespace) }
    return { state: 'listed', items: find(kind, namespace) }
  })
}

function snapshot(
  objects: readonly JsonObject[],
  identity: ClusterIdentity,
  kinds: readonly ServedKind[],
  problems: readonly Problem[],
  takenAt: string | null,
  list: (kind: ServedKind, namespace: string) => ListResult,
): SnapshotCluster {
  return {
    recorded: 'snapshot',
    takenAt,
    names: [],
    identity: async () => identity,
    kinds: async () => ({ kinds, problems }),
    list: async (kind, namespace) => list(kind, namespace),
    openApi: async (group, version) => recordedOpenApi(objects, group, version),
  }
}

function finder(
  objects: readonly JsonObject[],
): (kind: ServedKind, namespace: string) => readonly JsonObject[] {
  const byKind = new Map<string, JsonObject[]>()
  for (const object of objects) {
    const id = `${stringAt(object, 'apiVersion')}/${stringAt(object, 'kind')}`
    const list = byKind.get(id)
    if (list === undefined) byKind.set(id, [object])
    else list.push(object)
  }
  return (kind, namespace) => {
    const all = byKind.get(`${apiVersionOf(kind)}/${kind.kind}`) ?? []
    if (!kind.namespaced || namespace === '') return all
    return all.filter((object) => stringAt(object, 'metadata', 'namespace') === namespace)
  }
}

function sameKind(a: ServedKind, b: ServedKind): boolean {
  return a.group === b.group && a.version === b.version && a.kind === b.kind
}

function incomplete({ group, plural, kind }: ServedKind, namespace = ''): Problem {
  const name = group === '' ? plural : `${plural}.${group}`
  const [where, flag] = namespace === '' ? ['', '-A'] : [` of namespace ${namespace}`, `-n ${namespace}`]
  return problem(
    'SNAPSHOT_INCOMPLETE',
    `The snapshot does not hold ${name}${where}, so it cannot say whether a ${kind} exists.`,
    `Add what \`kubectl get ${name} ${flag} -o yaml --show-managed-fields\` prints, or record with \`drift-triage snapshot\`.`,
  )
}
