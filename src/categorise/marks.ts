import type { ActorOf } from '../attribute/attribute.js'
import { attribute, isTouchedByHand } from '../attribute/attribute.js'
import type { Change } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'
import { isTrackingMark } from './rules/tracking.js'

/**
 * True where all that differs is what the controller marks its objects with: nearly every object of an app differs so,
 * and nothing is to be judged about it. `type` is the whole object's.
 */
export function areMarks(
  changes: readonly Change[],
  live: JsonObject,
  type: TypeNode | null,
  actorOf: ActorOf,
): boolean {
  const byHand = isTouchedByHand(live, actorOf)
  return changes.every((change) =>
    isTrackingMark(change, () => (byHand ? attribute(change, live, type, actorOf).actor : 'unknown')),
  )
}
