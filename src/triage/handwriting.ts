import type { ActorOf } from '../attribute/attribute.js'
import { managersOf } from '../attribute/attribute.js'
import { ownedPaths } from '../attribute/fields-v1.js'
import { isReconcileRequest } from '../categorise/rules/reconcile-request.js'
import { isRestartStamp } from '../categorise/rules/restarted-at.js'
import type { JsonObject } from '../model/json.js'
import type { FieldManager, ManagedFieldsEntry } from '../model/managed-fields.js'
import type { FieldPath } from '../model/path.js'
import { fieldAt } from '../model/path.js'

/** What people did to an object that Git does not describe. */
export type Handwriting = {
  /** People's tools that own some of it, the newest last. */
  readonly handEdits: readonly FieldManager[]
  /** True where nobody but people's tools has written it. */
  readonly isHandMade: boolean
  /** Whose it is for a report: of what people made, who wrote most of it; else the newest edit. Null for none. */
  readonly author: FieldManager | null
}

/** Reads it off the owners of the object's fields. */
export function handwriting(live: JsonObject, actorOf: ActorOf): Handwriting {
  const writers = managersOf(live).filter((entry) => !leftNothing(entry))
  const byHand = writers.filter(
    ({ manager: { name, operation } }) => actorOf(name, operation) === 'person-tool',
  )
  // What `helm install` made belongs to a release of its own, whoever typed it.
  const isHandMade =
    writers.length > 0 &&
    byHand.length === writers.length &&
    byHand.every(({ manager }) => manager.name !== 'helm')
  const author = isHandMade ? byHand.toSorted(mostLast).at(-1) : byHand.at(-1)
  return { handEdits: byHand.map(({ manager }) => manager), isHandMade, author: author?.manager ?? null }
}

/** Times are of one second: whoever marks an object right after somebody made it may stand before or behind. */
function mostLast(a: ManagedFieldsEntry, b: ManagedFieldsEntry): number {
  return [...ownedPaths(a.fields)].length - [...ownedPaths(b.fields)].length
}

/**
 * True for who has written nothing that would be missed: the stamp of a rollout restart or of a request to Flux, or a status,
 * which a kind without that subresource (an Application) takes with everything else.
 */
function leftNothing({ fields }: ManagedFieldsEntry): boolean {
  const paths = [...ownedPaths(fields)]
  const isStamp = (path: FieldPath): boolean => isRestartStamp(path) || isReconcileRequest(path)
  const isMissed = paths.some((path) => {
    if (fieldAt(path, 0) === 'status' || isStamp(path)) return false
    return !(fieldAt(path, -1) === 'annotations' && paths.some(isStamp))
  })
  return paths.length > 0 && !isMissed
}
