import type { Json, JsonObject } from '../model/json.js'
import { equalJson, objectAt } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { annotation, lastAppliedAnnotation } from '../model/resource.js'
import { lastAppliedWriters } from './migration.js'
import { without } from './set-path.js'

/**
 * The annotation after a client-side sync: the applier writes its own manifest there. Where the text that is live
 * was the applier's and says the same, it stays as it is; anyone else's is rewritten, even for an equal manifest,
 * since the applier's differs in the tracking id at least.
 */
export function lastAppliedAfter(
  merged: JsonObject,
  desired: JsonObject,
  live: JsonObject,
  applier: string,
): JsonObject {
  const current = annotation(live, lastAppliedAnnotation)
  const writers = lastAppliedWriters(managedFieldsOf(live))
  const own = writers.length > 0 && writers.every((name) => name === applier)
  const same = own && says(current, desired)
  const text = same ? current : `${JSON.stringify(desired)}\n`
  const metadata = objectAt(merged, 'metadata')
  const annotations = { ...objectAt(metadata, 'annotations'), [lastAppliedAnnotation]: text }
  return { ...merged, metadata: { ...metadata, annotations } }
}

function says(text: string, desired: JsonObject): boolean {
  try {
    const { metadata, ...rest } = JSON.parse(text) as JsonObject
    const wanted = without(desired, 'metadata')
    // The annotation adds empty `annotations` where Git has none.
    return equalJson(rest, wanted) && equalJson(compact(metadata), compact(desired['metadata']))
  } catch {
    return false
  }
}

function compact(metadata: Json | undefined): Json {
  const entries = Object.entries(objectAt({ metadata: metadata ?? null }, 'metadata'))
  return Object.fromEntries(entries.filter(([, value]) => !equalJson(value, {}) && value !== null))
}
