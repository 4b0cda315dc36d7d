import type { JsonObject } from '../model/json.js'
import type { Cluster, ListResult, ServedKind } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { GroupVersionKind, ResourceKey } from '../model/resource.js'
import { formatKey, keyOf, keyText } from '../model/resource.js'
import type { HelmRelease } from '../model/tracking.js'
import { helmReleaseOf, trackingApplication } from '../model/tracking.js'

export type LiveResult =
  | { readonly state: 'found'; readonly object: JsonObject }
  | { readonly state: 'absent' }
  /** It existed as Git wanted it when the state was recorded; the recording does not hold it. */
  | { readonly state: 'settled' }
  | { readonly state: 'unreadable'; readonly problem: Problem }

/** Live objects, read in bulk: each kind is listed once, whatever the number of apps and objects; where few apps count, once in each of their namespaces. */
export type LiveStore = {
  /** The object in the version that Git uses, where the cluster serves it; at once where its kind is listed already. */
  get(key: ResourceKey, version: string): LiveResult | Promise<LiveResult>
  /** All objects of a kind, at least those of the namespace, or the problem that hides them. */
  around(group: string, kind: string, namespace: string): Promise<ListResult>
  /** Objects of the kinds listed so far whose tracking annotation names the app and themselves. */
  trackedBy(application: string): Promise<readonly JsonObject[]>
  /** Objects of the kinds listed so far that Helm's marks name as those of a release. */
  releasedBy(release: HelmRelease): Promise<readonly JsonObject[]>
  /** True where the kind was listed in the whole cluster: an object that did not turn up does not exist. */
  wasListed(group: string, kind: string): boolean
  /** Why a kind that was asked for so far could not be listed; null where it could, or was not asked for. */
  refusalOf(group: string, kind: string): Problem | null
  /** True for a namespaced kind, false for cluster scope, null for a kind the cluster does not serve. */
  isNamespaced(group: string, kind: string): boolean | null
}

type Listed = {
  readonly result: ListResult
  readonly byKey: ReadonlyMap<string, JsonObject>
  /** By the app that tracks them; with many apps a search through all objects for each would dominate the run. */
  readonly byApplication: ReadonlyMap<string, readonly JsonObject[]>
  /** By the Helm release that they are of, by `releaseText`. */
  readonly byRelease: ReadonlyMap<string, readonly JsonObject[]>
}

/** `near`: lists only the namespaces that are asked about. A recording is not asked so: it is at hand as a whole. */
export function createLiveStore(cluster: Cluster, kinds: readonly ServedKind[], near = false): LiveStore {
  const isNear = near && cluster.recorded === undefined
  const served = byGroupAndKind(kinds)
  const lists = new Map<string, Promise<Listed>>()
  /** Lists of the whole cluster that have come: a promise for each object would cost more than the look-up. */
  const come = new Map<ServedKind, Listed>()
  const complete = new Set<string>()
  const refused = new Map<string, Problem>()
  const list = (kind: ServedKind, namespace: string): Promise<Listed> => {
    const id = `${kind.group}/${kind.version}/${kind.kind}/${namespace}`
    const known = lists.get(id)
    if (known !== undefined) return known
    const listing = cluster.list(kind, namespace).then((result) => {
      if (result.state === 'listed' && namespace === '' && result.namespaces === undefined) {
        complete.add(`${kind.group}/${kind.kind}`)
      }
      if (result.state === 'failed') refused.set(`${kind.group}/${kind.kind}`, result.problem)
      const listed = index(result)
      if (result.state !== 'failed' && namespace === '') come.set(kind, listed)
      return listed
    })
    lists.set(id, listing)
    return listing
  }
  const askFor = async (kind: ServedKind, key: ResourceKey): Promise<LiveResult> => {
    if (isNear && key.namespace !== '') return lookUp(await list(kind, key.namespace), key)
    const everywhere = await list(kind, '')
    if (everywhere.result.state !== 'failed') return lookUp(everywhere, key)
    // An account that may not read the whole cluster often may read the namespace.
    if (key.namespace === '' || everywhere.result.problem.code !== 'LIVE_FORBIDDEN')
      return lookUp(everywhere, key)
    return lookUp(await list(kind, key.namespace), key)
  }
  return {
    get(key, version) {
      const kind = servedAs(served, { ...key, version })
      if (kind === undefined) return { state: 'unreadable', problem: notServed(key) }
      const known = isNear && key.namespace !== '' ? undefined : come.get(kind)
      return known === undefined ? askFor(kind, key) : lookUp(known, key)
    },
    async around(group, kind, namespace) {
      const found = servedAs(served, { group, kind, version: '' })
      if (found === undefined) return { state: 'absent' }
      return (await list(found, isNear && found.namespaced ? namespace : '')).result
    },
    async trackedBy(application) {
      const listed = await Promise.all(lists.values())
      return listed.flatMap(({ byApplication }) => byApplication.get(application) ?? [])
    },
    async releasedBy(release) {
      const listed = await Promise.all(lists.values())
      return listed.flatMap(({ byRelease }) => byRelease.get(releaseText(release)) ?? [])
    },
    wasListed: (group, kind) => complete.has(`${group}/${kind}`),
    refusalOf: (group, kind) => refused.get(`${group}/${kind}`) ?? null,
    isNamespaced: (group, kind) => servedAs(served, { group, kind, version: '' })?.namespaced ?? null,
  }
}

function index(result: ListResult): Listed {
  const items = result.state === 'listed' ? result.items : []
  const byKey = new Map(items.map((object) => [keyText(keyOf(object)), object]))
  const objects = [...byKey.values()]
  const byApplication = grouped(objects, trackingApplication)
  const byRelease = grouped(objects, (object) => {
    const release = helmReleaseOf(object)
    return release === null ? null : releaseText(release)
  })
  return { result, byKey, byApplication, byRelease }
}

function grouped(
  objects: readonly JsonObject[],
  groupOf: (object: JsonObject) => string | null,
): ReadonlyMap<string, readonly JsonObject[]> {
  const groups = new Map<string, JsonObject[]>()
  for (const object of objects) {
    const group = groupOf(object)
    if (group === null) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [object])
    else known.push(object)
  }
  return groups
}

function releaseText({ name, namespace }: HelmRelease): string {
  return `${namespace}/${name}`
}

type Served = ReadonlyMap<string, readonly ServedKind[]>

function byGroupAndKind(kinds: readonly ServedKind[]): Served {
  const served = new Map<string, ServedKind[]>()
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.kind}`
    served.set(id, [...(served.get(id) ?? []), kind])
  }
  return served
}

/** The version asked for, else any in which the kind can be listed. */
function servedAs(served: Served, { group, kind, version }: GroupVersionKind): ServedKind | undefined {
  const same = served.get(`${group}/${kind}`) ?? []
  return same.find((one) => one.version === version) ?? same[0]
}

function lookUp({ result, byKey }: Listed, key: ResourceKey): LiveResult {
  if (result.state === 'failed') return { state: 'unreadable', problem: { ...result.problem, resource: key } }
  const withheld = result.state === 'listed' ? (result.withheld?.(key) ?? null) : null
  if (withheld === 'settled') return { state: 'settled' }
  if (withheld === 'outside') return { state: 'unreadable', problem: notHeld(key) }
  const object = byKey.get(keyText(key))
  if (object !== undefined) return { state: 'found', object }
  const covers = result.state !== 'listed' || (result.namespaces?.includes(key.namespace) ?? true)
  return covers ? { state: 'absent' } : { state: 'unreadable', problem: notCovered(key) }
}

/** A listing of some namespaces says nothing about the others. */
function notCovered(key: ResourceKey): Problem {
  return problem(
    'SNAPSHOT_INCOMPLETE',
    `${formatKey(key)}: namespace ${key.namespace} was not recorded for this kind.`,
    'Record the snapshot with all the namespaces of the app.',
    { resource: key },
  )
}

/** Git begins to say something of an object that no app had, or that could not be judged. */
function notHeld(key: ResourceKey): Problem {
  return problem(
    'SNAPSHOT_INCOMPLETE',
    `${formatKey(key)} existed when the state was recorded, but not as part of an application that was judged: what a sync would undo of it is not known.`,
    'Check it with `drift-triage guard --kubeconfig`, or let the run that records the state judge it first.',
    { resource: key },
  )
}

function notServed(key: ResourceKey): Problem {
  return problem(
    'CRD_MISSING',
    `${formatKey(key)}: the cluster does not serve ${key.kind}${key.group === '' ? '' : `.${key.group}`}.`,
    'Install its CustomResourceDefinition, or correct apiVersion and kind in Git.',
    { resource: key },
  )
}
