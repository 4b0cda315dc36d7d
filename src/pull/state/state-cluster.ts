import { withStated } from '../../discover/known-clusters.js'
import type { StatedCluster } from '../../model/cluster.js'
import type { Cluster, KnownCluster, ListResult, ServedKind, Withheld } from '../../model/ports.js'
import { ProblemError, problem } from '../../model/problem.js'
import type { ResourceKey } from '../../model/resource.js'
import { apiVersionOf, keyOf, keyText } from '../../model/resource.js'
import type { GuardState, StateKind } from './guard-state.js'
import { digestOf } from './guard-state.js'

/**
 * A state in the place of a cluster. An object that it only knows of is never called missing: it is settled, or it
 * cannot be told.
 */
export function stateCluster(state: GuardState): Cluster {
  const settled = new Set(state.settled)
  const outside = new Set(state.outside)
  const held = new Set(state.objects.map((object) => keyText(keyOf(object))))
  const withheld =
    (holds: ReadonlySet<string>) =>
    (key: ResourceKey): Withheld | null => {
      const digest = digestOf(state.salt, key)
      if (settled.has(digest)) return 'settled'
      // Held in another version than the one asked for: a recording cannot convert.
      const elsewhere = held.has(keyText(key)) && !holds.has(keyText(key))
      return elsewhere || outside.has(digest) ? 'outside' : null
    }
  return {
    recorded: 'state',
    known: (stated) => withStated(knownIn(state), stated, elsewhere),
    identity: async () => state.cluster,
    kinds: async () => ({ kinds: state.kinds, problems: state.problems }),
    list: async (kind, namespace) => {
      const entry = recordedKind(state.kinds, kind)
      if (entry === null) return { state: 'absent' }
      if (entry.recorded !== 'yes') return notRecorded(entry)
      const items = state.objects.filter(
        (object) =>
          object['apiVersion'] === apiVersionOf(kind) &&
          object['kind'] === kind.kind &&
          (namespace === '' || keyOf(object).namespace === namespace),
      )
      const known = new Set(items.map((object) => keyText(keyOf(object))))
      const result: ListResult = { state: 'listed', items, withheld: withheld(known) }
      return entry.namespaces === null ? result : { ...result, namespaces: entry.namespaces }
    },
    openApi: async (group, version) =>
      state.documents.find((one) => one.group === group && one.version === version)?.document ?? null,
  }
}

/** The clusters of a state by what they were called when it was recorded. */
function knownIn(main: GuardState): readonly KnownCluster[] {
  return [main, ...main.clusters].map((state) => ({
    ...state.called,
    address: state.cluster.server,
    isMain: state === main,
    open: () => Promise.resolve(stateCluster(state)),
  }))
}

function elsewhere({ name }: StatedCluster): KnownCluster['open'] {
  return () =>
    Promise.reject(
      new ProblemError(
        problem(
          'SNAPSHOT_INCOMPLETE',
          `The recorded state does not hold the cluster ${name}.`,
          'Run the triage workflow on the default branch again: it records each cluster that applications are deployed to.',
        ),
      ),
    )
}

/** The kind in the version asked for, else in one that was recorded: which objects exist is the same in all. */
function recordedKind(kinds: readonly StateKind[], { group, version, kind }: ServedKind): StateKind | null {
  const same = kinds.filter((one) => one.group === group && one.kind === kind)
  const asked = same.find((one) => one.version === version)
  if (asked?.recorded === 'yes') return asked
  return same.find(({ recorded }) => recorded === 'yes') ?? asked ?? null
}

function notRecorded({ plural, group, problem: cause }: StateKind): ListResult {
  const name = group === '' ? plural : `${plural}.${group}`
  return {
    state: 'failed',
    problem:
      cause ??
      problem(
        'SNAPSHOT_INCOMPLETE',
        `The recorded state does not say which ${name} existed.`,
        'Check it with `drift-triage guard --kubeconfig`.',
      ),
  }
}
