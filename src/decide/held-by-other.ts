import type { Json, JsonObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath, statedPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { baseFromLastApplied } from '../pull/base.js'
import { decideDirection } from './direction.js'
import type { Draft } from './judge.js'

type Owner = {
  readonly name: string
  readonly object: JsonObject | null
  readonly appliers: readonly string[]
  /** Whether live's marks name it; null where live carries none. */
  readonly syncedLast: boolean | null
}

/** The app that is judged, and the object that it shares. */
type Own = { readonly appliers: readonly string[]; readonly live: JsonObject }

/**
 * A difference that is nothing but another app's sync: live holds what that app renders, and nobody else wrote it. It is
 * no drift but the misconfiguration that two apps render the object.
 */
export function heldByOther(draft: Draft, owners: readonly Owner[], type: TypeNode | null, own: Own): Draft {
  const { appliers } = own
  const { change, manager } = draft
  if (change === null || draft.category === 'misconfiguration') return draft
  const owner = owners.find((one) => {
    const { object, appliers: others } = one
    if (object === null) return false
    if (manager !== null && !others.includes(manager.name) && !appliers.includes(manager.name)) return false
    const value = getPath(object, statedPath(object, change.path))
    if (change.type !== 'removed') return isSame(value, change.live)
    return value === undefined && takesFieldsAway(one, own, change.path)
  })
  if (owner === undefined) return draft
  const decision = decideDirection('misconfiguration', change, 'certain', draft.resource)
  return {
    ...draft,
    category: 'misconfiguration',
    rules: ['shared-object'],
    direction: decision.direction,
    confidence: decision.confidence,
    because: [`Live holds what application ${owner.name} says of it: both render this object.`],
  }

  function isSame(value: Json | undefined, live: Json): boolean {
    return change !== null && value !== undefined && sameMeaning(type, change.path, value, live)
  }
}

/**
 * Whether the other app's sync took the field away, and not somebody since this one's: a sync only removes what an
 * applier of the same name has set, and leaves the other's mark or a last-applied annotation without the field.
 */
function takesFieldsAway({ appliers, syncedLast }: Owner, own: Own, path: FieldPath): boolean {
  if (!appliers.some((name) => own.appliers.includes(name))) return false
  if (syncedLast !== null) return syncedLast
  const applied = baseFromLastApplied(own.live, own)
  if (applied.source === 'none' || applied.object === null) return false
  return getPath(applied.object, statedPath(applied.object, path)) === undefined
}
