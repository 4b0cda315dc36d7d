import { deletesLeftOver } from '../discover/application-set/left-over.js'
import { policyOfEach } from '../discover/application-set/sync-policy.js'
import { argoGroup } from '../discover/argo-cd.js'
import { readWritten } from '../discover/written.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isList, isObject, objectAt } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { gvkOf, keyOf } from '../model/resource.js'
import type { HeldObjects, WrittenChange } from './held-objects.js'

/** The ApplicationSets whose own object a merge changes in Git. */
export type RespecifiedSets = {
  readonly isEmpty: boolean
  /** The set once that change is applied; any other as it is. */
  readonly after: (set: JsonObject) => JsonObject
  /** True for `namespace/name` of a set that the merge takes out of Git. */
  readonly isGone: (set: string) => boolean
}

/** What changed files say on each side of a merge. */
export type Written = { readonly before: readonly Manifest[]; readonly after: readonly Manifest[] }

/** The sets among that, and all sets that Git has before the merge. */
export type WrittenSets = Written & { readonly all: readonly Manifest[] }

/** Looks for the sets among what changed files say, and where there are any before the merge, for all others. */
export async function writtenSets(target: Repository, written: Written): Promise<WrittenSets> {
  const [before, after] = [setsAmong(written.before), setsAmong(written.after)]
  return { before, after, all: before.length === 0 ? [] : setsAmong(await readWritten(target)) }
}

/** What an app renders of a set counts (`held`), of any other what its file says. */
export function respecifiedSets({ before, after, all }: WrittenSets, held: HeldObjects): RespecifiedSets {
  const changeOf = (set: JsonObject): WrittenChange | undefined => {
    const key = keyOf(set)
    if (held.isHeld(key)) return held.change(key)
    const from = fileOf(set, named(all, key))
    if (from === undefined || !before.some(({ origin }) => origin.file === from.origin.file)) return undefined
    const then = named(after, key)
    const to = then.find(({ origin }) => origin.file === from.origin.file) ?? soleOf(then)
    return { from: from.object, to: to?.object }
  }
  return {
    isEmpty: all.length === 0 && !held.changed.some(isSet),
    after(set) {
      const change = gvkOf(set).kind === 'ApplicationSet' ? changeOf(set) : undefined
      if (change?.to === undefined) return set
      const [was, becomes] = [objectAt(change.from, 'spec'), objectAt(change.to, 'spec')]
      return equalJson(was, becomes) ? set : { ...set, spec: withoutNewCare(set, becomes) }
    },
    isGone(set) {
      const [namespace = '', name = ''] = set.split('/')
      const key = { group: argoGroup, kind: 'ApplicationSet', namespace, name }
      if (held.isHeld(key)) return held.change(key) !== undefined && held.change(key)?.to === undefined
      return named(before, key).length > 0 && named(after, key).length === 0
    },
  }
}

/** Of several files of the name, such as one for each cluster, the one that says what the cluster has. */
function fileOf(set: JsonObject, files: readonly Manifest[]): Manifest | undefined {
  const live = objectAt(set, 'spec')
  return soleOf(files) ?? soleOf(files.filter(({ object }) => holds(live, objectAt(object, 'spec'))))
}

/** True where the one says all that the other says; it may hold defaults besides. */
function holds(live: Json | undefined, written: Json): boolean {
  if (isList(live) && isList(written))
    return live.length === written.length && written.every((item, at) => holds(live[at], item))
  if (!isObject(live) || !isObject(written)) return equalJson(live, written)
  return Object.entries(written).every(([key, value]) => holds(live[key], value))
}

function soleOf(sets: readonly Manifest[]): Manifest | undefined {
  return sets.length === 1 ? sets[0] : undefined
}

function isSet({ group, kind }: ResourceKey): boolean {
  return group === argoGroup && kind === 'ApplicationSet'
}

function setsAmong(written: readonly Manifest[]): readonly Manifest[] {
  return written.filter(({ key }) => isSet(key))
}

/** Git may leave the namespace to whatever applies it. */
function named(
  sets: readonly Manifest[],
  { namespace, name }: Pick<ResourceKey, 'namespace' | 'name'>,
): readonly Manifest[] {
  return sets.filter(({ key }) => key.name === name && (key.namespace === '' || key.namespace === namespace))
}

/** A policy that comes with the merge may be applied only after the controller has seen what else the merge changes. */
function withoutNewCare(live: JsonObject, spec: JsonObject): JsonObject {
  const [isDeleting, isStillDeleting] = [live, { spec }].map((set) => deletesLeftOver(set, policyOfEach))
  if (isDeleting !== true || isStillDeleting === true) return spec
  const { applicationsSync: _, ...syncPolicy } = objectAt(spec, 'syncPolicy')
  return { ...spec, syncPolicy }
}
