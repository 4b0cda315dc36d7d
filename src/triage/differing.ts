import type { ActorOf } from '../attribute/attribute.js'
import { areMarks } from '../categorise/marks.js'
import type { Json } from '../model/json.js'
import type { Cluster } from '../model/ports.js'
import type { GroupVersionKind } from '../model/resource.js'
import type { Types } from '../model/type-node.js'
import type { MatchedPair, Pair } from '../pull/pair.js'
import { changesOf } from './changes.js'
import type { Prepared } from './prepare.js'
import { loadTypes } from './types.js'

/**
 * Finds the pairs that differ by the built-in types in more than the controller's own marks, and loads the cluster's
 * own types for just their kinds: from here on, work is proportional to what differs. Where syncs are to be tried
 * (`trying`), a marked object counts as differing, so that a sync that would be refused is noticed.
 */
export async function findDiffering(
  world: { readonly cluster: Cluster; readonly builtIn: Json; readonly trying: boolean },
  pulled: readonly { readonly app: Prepared; readonly pairs: readonly Pair[] }[],
  actorOf: (appliers: readonly string[]) => ActorOf,
): Promise<{ types: Types; differing: ReadonlySet<Pair> }> {
  const builtIn = await loadTypes(world.cluster, [], world.builtIn)
  const differing = new Set<Pair>()
  const kinds: GroupVersionKind[] = []
  for (const { app, pairs } of pulled) {
    const actor = actorOf(app.application.appliers)
    for (const pair of pairs.filter(isMatched)) {
      const changes = changesOf(pair, builtIn, actor)
      if (changes.length === 0) continue
      if (!world.trying && areMarks(changes, pair.live, builtIn.of(pair.manifest.gvk), actor)) continue
      differing.add(pair)
      kinds.push(pair.manifest.gvk)
    }
  }
  return { types: await loadTypes(world.cluster, kinds, world.builtIn), differing }
}

function isMatched(pair: Pair): pair is MatchedPair {
  return pair.state === 'matched'
}
