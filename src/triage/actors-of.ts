import { createActors } from '../attribute/actors.js'
import type { ActorOf } from '../attribute/attribute.js'
import type { Config } from '../config/config.js'

/** Who stands behind a field manager, for an app with these appliers. */
export function actorsOf({ managers }: Pick<Config, 'managers'>): (appliers: readonly string[]) => ActorOf {
  const nameOf = createActors(managers)
  return (appliers) => (manager, operation) => nameOf(manager, appliers, operation)
}
