import type { Json } from '../model/json.js'
import { listAt, stringAt } from '../model/json.js'

/** A condition in the status of a controller's object, null where it has none of that type. */
export function conditionIn(status: Json, type: string): Json {
  return listAt(status, 'conditions').find((one) => stringAt(one, 'type') === type) ?? null
}
