import type { Json } from '../../model/json.js'
import { field, stringAt, valueAt } from '../../model/json.js'
import { conditionIn } from '../condition.js'

/** A condition of an object of Flux's, null where it has none of that type. */
export function conditionOf(object: Json, type: string): Json {
  return conditionIn(field(object, 'status') ?? null, type)
}

/** True for a condition with that status that is about the object as it is now, and not about an earlier spec. */
export function holdsNow(object: Json, condition: Json, status: 'True' | 'False'): boolean {
  if (stringAt(condition, 'status') !== status) return false
  const [seen, now] = [field(condition, 'observedGeneration'), valueAt(object, 'metadata', 'generation')]
  return typeof seen !== 'number' || typeof now !== 'number' || seen >= now
}
