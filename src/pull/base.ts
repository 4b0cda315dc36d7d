import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import { fields } from '../model/path.js'
import { annotation, lastAppliedAnnotation } from '../model/resource.js'
import { ownersOf } from '../attribute/fields-v1.js'

/** What was last synced of one object, and where we know it from. */
export type Base =
  | {
      /**
       * `commit`: the state of Git that live is nearest to, where nothing records what was synced; `attempt`: of the last
       * full sync and later ones that failed midway.
       */
      readonly source: 'history' | 'last-applied' | 'commit' | 'attempt'
      /** Null: the last sync did not have this object. */
      readonly object: JsonObject | null
      /** When it was synced, where that is known. */
      readonly at: string | null
      /** There where that sync took the app back to an older commit: what had been synced before. */
      readonly rolledBack?: RolledBack
    }
  | { readonly source: 'none'; readonly reason: string }

/** `object` is null where the later commit had none, undefined where that commit cannot be rendered here. */
export type RolledBack = { readonly from: string; readonly object: JsonObject | null | undefined }

/** What the sync of an older commit did, as a reason. */
export function rolledBackFrom(commit: string): string {
  return `It had been synced with commit ${commit.slice(0, 7)}; the last sync took the app back to an older one.`
}

/**
 * The last-applied annotation as base, only where the applier owns it. Written by a person's `kubectl apply` it would
 * make their hotfix look like "Git is ahead", the worst possible error.
 */
export function baseFromLastApplied(live: JsonObject, { appliers }: Pick<Application, 'appliers'>): Base {
  const text = annotation(live, lastAppliedAnnotation)
  if (text === '') return { source: 'none', reason: 'the object carries no last-applied annotation' }
  const owners = lastAppliedOwners(live)
  if (owners.length === 0) return { source: 'none', reason: 'nobody owns its last-applied annotation' }
  const foreign = owners.filter((name) => !appliers.includes(name))
  if (foreign.length > 0)
    return { source: 'none', reason: `its last-applied annotation was written by ${foreign.join(', ')}` }
  const object = parse(text)
  if (!isObject(object)) return { source: 'none', reason: 'its last-applied annotation is not readable' }
  return { source: 'last-applied', object, at: null }
}

/** Names of the managers that own the last-applied annotation; empty where it is absent or nobody's. */
function lastAppliedOwners(live: JsonObject): readonly string[] {
  if (annotation(live, lastAppliedAnnotation) === '') return []
  const path = fields('metadata', 'annotations', lastAppliedAnnotation)
  return ownersOf(managedFieldsOf(live), path, null).map(({ manager }) => manager.name)
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
