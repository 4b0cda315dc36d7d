import { deletesLeftOver } from '../discover/application-set/left-over.js'
import { readWritten } from '../discover/written.js'
import type { JsonObject } from '../model/json.js'
import { equalJson, objectAt } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { gvkOf, keyOf } from '../model/resource.js'

/** The ApplicationSets whose own object a merge changes in Git. */
export type RespecifiedSets = {
  /** The set once that change is applied; any other as it is. */
  readonly after: (set: JsonObject) => JsonObject
  /** True for `namespace/name` of a set that the merge takes out of Git. */
  readonly isGone: (set: string) => boolean
}

/** Compares what the changed files (all, for null) say of each ApplicationSet before and after a merge. */
export async function respecifiedSets(
  target: Repository,
  head: Repository,
  changedFiles: readonly string[] | null,
): Promise<RespecifiedSets> {
  const [before, after] = await Promise.all([
    setsIn(target, changedFiles ?? undefined),
    setsIn(head, changedFiles ?? undefined),
  ])
  return {
    after(set) {
      if (gvkOf(set).kind !== 'ApplicationSet') return set
      const [from, to] = [find(before, keyOf(set)), find(after, keyOf(set))]
      if (from === undefined || to === undefined) return set
      const [was, becomes] = [objectAt(from.object, 'spec'), objectAt(to.object, 'spec')]
      return equalJson(was, becomes) ? set : { ...set, spec: withoutNewCare(set, becomes) }
    },
    isGone(set) {
      const [namespace = '', name = ''] = set.split('/')
      const isIn = (sets: readonly Manifest[]): boolean => find(sets, { namespace, name }) !== undefined
      return isIn(before) && !isIn(after)
    },
  }
}

async function setsIn(repository: Repository, files?: readonly string[]): Promise<readonly Manifest[]> {
  return (await readWritten(repository, files)).filter(({ gvk }) => gvk.kind === 'ApplicationSet')
}

/** Git may leave the namespace to whatever applies it. */
function find(
  sets: readonly Manifest[],
  { namespace, name }: Pick<ResourceKey, 'namespace' | 'name'>,
): Manifest | undefined {
  return sets.find(({ key }) => key.name === name && (key.namespace === '' || key.namespace === namespace))
}

/** A policy that comes with the merge may be applied only after the controller has seen what else the merge changes. */
function withoutNewCare(live: JsonObject, spec: JsonObject): JsonObject {
  if (!deletesLeftOver(live) || deletesLeftOver({ spec })) return spec
  const { applicationsSync: _, ...syncPolicy } = objectAt(spec, 'syncPolicy')
  return { ...spec, syncPolicy }
}
