import type { DryRunWrite } from '../model/dry-run.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isObject, objectAt } from '../model/json.js'
import type { Manifest } from '../model/resource.js'
import { stripServerMetadata } from './replace.js'
import { handsOver, manifestToWrite, writtenBySync } from './simulate.js'
import type { SyncInput } from './simulation.js'

/**
 * The request by which a sync of this object can be tried. An apply is tried as it is, unless the controller first
 * takes over other managers' fields, which a dry run cannot keep for its second step: then, as for a client-side
 * apply, the patch from live to what the merge comes to. Null where there is nothing to try: the controller leaves
 * the object alone, makes it anew, or would send no change.
 */
export function dryRunOf(input: SyncInput, { key, gvk, unread }: Manifest): DryRunWrite | null {
  const { method, live, applier } = input
  const target = { key, version: gvk.version, fieldManager: applier }
  // Values that stand in for what could not be read are not Git's.
  if (unread !== undefined) return null
  if (method.way === 'skip' || (method.way === 'replace' && method.recreates)) return null
  if ((method.way === 'server-side' || method.way === 'flux') && !handsOver(input)) {
    return { ...target, way: 'apply', body: stripServerMetadata(manifestToWrite(input)) }
  }
  const written = writtenBySync(input)
  if (method.way === 'replace') {
    const { resourceVersion = '' } = objectAt(live, 'metadata')
    const metadata = { ...objectAt(stripServerMetadata(written), 'metadata'), resourceVersion }
    return { ...target, way: 'replace', body: { ...written, metadata } }
  }
  const body = mergePatch(live, written)
  return Object.keys(body).length === 0 ? null : { ...target, way: 'merge-patch', body }
}

/** The JSON merge patch (RFC 7386) from one object to another: null takes away, lists are whole. */
export function mergePatch(from: JsonObject, to: JsonObject): JsonObject {
  // By entries: a ConfigMap may have a key called `__proto__`.
  const patch = new Map<string, Json>()
  for (const [name, value] of Object.entries(to)) {
    const before = field(from, name)
    if (equalJson(before, value)) continue
    patch.set(name, isObject(value) && isObject(before) ? mergePatch(before, value) : value)
  }
  for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) patch.set(name, null)
  return Object.fromEntries(patch)
}
