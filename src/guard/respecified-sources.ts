import { appliedBy } from '../discover/applied-by.js'
import { sourceGroup } from '../discover/flux/kinds.js'
import { readWritten } from '../discover/written.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { equalJson, objectAt } from '../model/json.js'
import type { Repository } from '../model/ports.js'
import type { Manifest, ResourceKey } from '../model/resource.js'
import { gvkOf, keyOf } from '../model/resource.js'
import type { HeldObjects, WrittenChange } from './held-objects.js'
import { overlay } from './overlay.js'
import type { Branch } from './repository-at.js'
import { isTracking } from './repository-at.js'
import type { Written } from './respecified-sets.js'

/** The repositories that Flux takes files and charts from whose own object a merge changes in Git. */
export type RespecifiedSources = {
  readonly isEmpty: boolean
  /** The source once that change is applied; any other object as it is. */
  readonly after: (object: JsonObject) => JsonObject
}

/**
 * Compares what changed files say of each of Flux's sources before and after a merge. `earlier` are
 * the apps of today: the Kustomization that applies a source tells which of several files of its name is meant, and
 * whether the merge reaches it at all. What an app renders of a source counts before all files.
 */
export async function respecifiedSources(
  head: Repository,
  written: Written,
  branch: Branch,
  earlier: readonly Application[],
  held: HeldObjects,
): Promise<RespecifiedSources> {
  const [before, after] = [sourcesAmong(written.before), sourcesAmong(written.after)]
  const all = before.length === 0 || after.length === 0 ? [] : sourcesAmong(await readWritten(head))
  const changeOf = (object: JsonObject): WrittenChange | undefined => {
    const key = keyOf(object)
    if (held.isHeld(key)) return held.change(key)
    const parent = earlier.find(({ controller, name }) => controller === 'flux' && name === appliedBy(object))
    if (parent !== undefined && !isTracking(branch, parent)) return undefined
    const meant = soleOf(named(all, key), parent)?.origin.file
    const from = named(before, key).find(({ origin }) => origin.file === meant)
    const to = named(after, key).find(({ origin }) => origin.file === meant)
    return from === undefined ? undefined : { from: from.object, to: to?.object }
  }
  return {
    isEmpty: all.length === 0 && !held.changed.some(({ group }) => group === sourceGroup),
    after(object) {
      const change = gvkOf(object).group === sourceGroup ? changeOf(object) : undefined
      return change?.to === undefined ? object : withChange(object, change.from, change.to)
    },
  }
}

function sourcesAmong(written: readonly Manifest[]): readonly Manifest[] {
  return written.filter(({ gvk }) => gvk.group === sourceGroup)
}

/** Git may leave the namespace to whatever applies it. */
function named(sources: readonly Manifest[], { kind, namespace, name }: ResourceKey): readonly Manifest[] {
  return sources.filter(
    ({ key }) =>
      key.kind === kind && key.name === name && (key.namespace === '' || key.namespace === namespace),
  )
}

/** The only one of its name, or the only one in the folder of what applies it: several clusters may share a repository. */
function soleOf(sources: readonly Manifest[], parent: Application | undefined): Manifest | undefined {
  if (sources.length === 1) return sources[0]
  const folders = (parent?.sources ?? []).map(({ path }) => `${path}/`)
  const below = sources.filter(({ origin }) => folders.some((folder) => origin.file.startsWith(folder)))
  return below.length === 1 ? below[0] : undefined
}

/**
 * The live spec with what has changed. A variable of unknown value stays as it is written: no revision has such a name,
 * which then is said of each app. A suspension that comes with the merge may come after the source was fetched.
 */
function withChange(object: JsonObject, from: JsonObject, to: JsonObject): JsonObject {
  const [live, was, becomes] = [objectAt(object, 'spec'), objectAt(from, 'spec'), objectAt(to, 'spec')]
  const spec = new Map(Object.entries(live))
  for (const key of new Set([...Object.keys(was), ...Object.keys(becomes)])) {
    if (equalJson(was[key] ?? null, becomes[key] ?? null)) continue
    if (key === 'suspend' && becomes[key] === true) continue
    const after = overlay(live[key], was[key], becomes[key])
    const value = after === null ? becomes[key] : after.value
    if (value === undefined) spec.delete(key)
    else spec.set(key, value)
  }
  return { ...object, spec: Object.fromEntries(spec) }
}
