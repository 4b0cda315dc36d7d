import type { JsonObject } from '../model/json.js'
import { objectAt, stringAt } from '../model/json.js'
import { keyOf, keyText } from '../model/resource.js'
import type { GuardState, StateKind } from '../pull/state/guard-state.js'
import { digestOf } from '../pull/state/guard-state.js'

/**
 * The states that the shards recorded, as one. They share a salt, so their digests compare: what one shard calls settled
 * or keeps, the others only see as something outside of their apps. Null for none.
 */
export function mergeStates(states: readonly GuardState[]): GuardState | null {
  const [first] = states
  if (first === undefined) return null
  const objects = fullest(states.flatMap((state) => state.objects))
  const kept = new Set([...objects.values()].map((object) => digestOf(first.salt, keyOf(object))))
  const settled = new Set(states.flatMap((state) => state.settled).filter((digest) => !kept.has(digest)))
  const outside = states.flatMap((state) => state.outside)
  return {
    ...first,
    // As old as the oldest of them.
    takenAt: states.map(({ takenAt }) => takenAt).sort()[0] ?? first.takenAt,
    kinds: mergeKinds(states.flatMap(({ kinds }) => kinds)),
    problems: distinct(states.flatMap(({ problems }) => problems)),
    objects: [...objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object),
    documents: mergeDocuments(states.flatMap(({ documents }) => documents)),
    settled: [...settled].sort(),
    outside: [...new Set(outside)].filter((digest) => !settled.has(digest) && !kept.has(digest)).sort(),
    hidden: states.flatMap(({ hidden }) => hidden),
    clusters: mergeClusters(states.flatMap(({ clusters }) => clusters)),
  }
}

/** Each shard knows the clusters of its own apps. */
function mergeClusters(states: readonly GuardState[]): readonly GuardState[] {
  const ids = new Set(states.map(({ cluster }) => cluster.id))
  return [...ids].flatMap((id) => mergeStates(states.filter(({ cluster }) => cluster.id === id)) ?? [])
}

/** Each object once. Of another shard's app a shard keeps only that it is there. */
function fullest(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const kept = new Map<string, JsonObject>()
  const size = (object: JsonObject | undefined): number => JSON.stringify(object ?? '').length
  for (const object of objects) {
    const id = `${stringAt(object, 'apiVersion')} ${keyText(keyOf(object))}`
    if (size(object) > size(kept.get(id))) kept.set(id, object)
  }
  return kept
}

/** A document is cut down to the kinds of a shard's own objects. */
function mergeDocuments(documents: GuardState['documents']): GuardState['documents'] {
  const merged = new Map<string, GuardState['documents'][number]>()
  for (const one of documents) {
    const id = `${one.group}/${one.version}`
    const before = objectAt(merged.get(id)?.document, 'components', 'schemas')
    const schemas = { ...before, ...objectAt(one.document, 'components', 'schemas') }
    merged.set(id, { ...one, document: { components: { schemas } } })
  }
  return [...merged.values()]
}

const order: readonly StateKind['recorded'][] = ['yes', 'failed', 'left-out']

/** A kind was looked into as far as any shard did. */
function mergeKinds(kinds: readonly StateKind[]): readonly StateKind[] {
  const merged = new Map<string, StateKind>()
  for (const kind of kinds) {
    const id = `${kind.group}/${kind.version}/${kind.kind}`
    const before = merged.get(id)
    merged.set(id, before === undefined ? kind : further(before, kind))
  }
  return [...merged.values()]
}

function further(a: StateKind, b: StateKind): StateKind {
  const [ahead, behind] = order.indexOf(a.recorded) <= order.indexOf(b.recorded) ? [a, b] : [b, a]
  if (ahead.recorded !== 'yes' || behind.recorded !== 'yes') return ahead
  if (ahead.namespaces === null || behind.namespaces === null) return { ...ahead, namespaces: null }
  return { ...ahead, namespaces: [...new Set([...ahead.namespaces, ...behind.namespaces])].sort() }
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()]
}
