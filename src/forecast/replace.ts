import type { Json, JsonObject } from '../model/json.js'
import { field, objectAt } from '../model/json.js'
import { without } from './set-path.js'

/** Metadata that a replacing write cannot change. */
const kept = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'name',
  'namespace',
  'resourceVersion',
  'uid',
]

/** The object as a manifest would state it, without what the server keeps of its metadata. */
export function stripServerMetadata(object: JsonObject): JsonObject {
  const own = kept.filter((name) => name !== 'name' && name !== 'namespace')
  return { ...without(object, 'status'), metadata: without(objectAt(object, 'metadata'), ...own) }
}

/**
 * `kubectl replace`, as Argo CD does with Replace=true: Git's object in place of the live one, with all that anybody
 * added gone, labels and finalizers too. Identity and status stay; allocations come back in `fillDefaults`.
 */
export function replaceObject(desired: JsonObject, live: JsonObject): JsonObject {
  const there = objectAt(live, 'metadata')
  const metadata: { [name: string]: Json } = { ...objectAt(desired, 'metadata') }
  for (const name of kept) {
    const value = field(there, name)
    if (value !== undefined) metadata[name] = value
  }
  const status = field(live, 'status')
  return { ...without(desired, 'status'), metadata, ...(status === undefined ? {} : { status }) }
}
