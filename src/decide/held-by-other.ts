import type { Json, JsonObject } from '../model/json.js'
import { getPath, statedPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { decideDirection } from './direction.js'
import type { Draft } from './judge.js'

type Owner = {
  readonly name: string
  readonly object: JsonObject | null
  readonly appliers: readonly string[]
}

/**
 * A difference that is nothing but another app's sync: live holds what that app renders, and nobody else wrote it. It is
 * no drift but the misconfiguration that two apps render the object.
 */
export function heldByOther(
  draft: Draft,
  owners: readonly Owner[],
  type: TypeNode | null,
  appliers: readonly string[],
): Draft {
  const { change, manager } = draft
  if (change === null || draft.category === 'misconfiguration') return draft
  const owner = owners.find(({ object, appliers: others }) => {
    if (object === null) return false
    if (manager !== null && !others.includes(manager.name) && !appliers.includes(manager.name)) return false
    const value = getPath(object, statedPath(object, change.path))
    return change.type === 'removed' ? value === undefined : isSame(value, change.live)
  })
  if (owner === undefined) return draft
  const decision = decideDirection('misconfiguration', change, 'certain')
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
