import type { Actor, Change } from '../model/finding.js'
import type { JsonObject } from '../model/json.js'
import type { FieldManager, ManagedFieldsEntry } from '../model/managed-fields.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { TypeNode } from '../model/type-node.js'
import { ownersOf } from './fields-v1.js'

/** Whose value live holds: the manager that counts, all that own it, and who stands behind the first. */
export type Attribution = {
  /** Null for a removal (the API server keeps no owner of what is gone) and for a field that nobody owns. */
  readonly manager: FieldManager | null
  readonly owners: readonly FieldManager[]
  /** `api-server` where nobody owns the field. */
  readonly actor: Actor
  /** Who wrote the object in another apiVersion, whose fields need not have these names; only where nobody is found. */
  readonly elsewhere?: readonly FieldManager[]
}

/** Who stands behind a manager's name; some sign what people do and what Git holds by one name, in another operation. */
export type ActorOf = (manager: string, operation?: FieldManager['operation']) => Actor

/**
 * With several owners of one value, the one least bound to Git counts: a person's tool may hide behind the applier's
 * forced re-apply, never the other way round.
 */
const precedence: readonly Actor[] = [
  'person-tool',
  'unknown',
  'pipeline',
  'controller',
  'applier',
  'api-server',
]

/** Who wrote what live holds at the change's path. `type` is the whole object's. */
export function attribute(
  change: Change,
  live: JsonObject,
  type: TypeNode | null,
  actorOf: ActorOf,
): Attribution {
  if (change.type === 'removed') return { manager: null, owners: [], actor: 'unknown' }
  const owners = ownersOf(managedFieldsOf(live), change.path, type).map(({ manager }) => manager)
  const elsewhere = owners.length > 0 ? [] : writersInOtherVersions(live)
  // Not the API server's own value for want of a name: one of them may have set it.
  if (elsewhere.length > 0) return { manager: null, owners, actor: 'unknown', elsewhere }
  const ranked = [...owners].sort(
    (a, b) => rank(actorBehind(a, actorOf)) - rank(actorBehind(b, actorOf)) || newestFirst(a, b),
  )
  const manager = ranked[0] ?? null
  return { manager, owners, actor: manager === null ? 'api-server' : actorBehind(manager, actorOf) }
}

/**
 * No sync writes through /scale. `kubectl scale` goes by the name that `kubectl apply --server-side` has too
 * (`kubectl`), and whoever applies a folder with kubectl would otherwise be taken for who scaled it by hand.
 */
function actorBehind({ name, operation, subresource }: FieldManager, actorOf: ActorOf): Actor {
  const actor = actorOf(name, operation)
  if (actor !== 'applier' || subresource !== 'scale') return actor
  return name.startsWith('kubectl') ? 'person-tool' : 'unknown'
}

/** True where a person's tool wrote any part of the object; where none did, none wrote the one that is asked about. */
export function isTouchedByHand(live: JsonObject, actorOf: ActorOf): boolean {
  return managedFieldsOf(live).some(({ manager }) => actorBehind(manager, actorOf) === 'person-tool')
}

/** The managers of an object that did not write through a subresource of status, newest last. */
export function managersOf(live: JsonObject): readonly ManagedFieldsEntry[] {
  return managedFieldsOf(live).filter(({ manager }) => manager.subresource !== 'status')
}

function writersInOtherVersions(live: JsonObject): readonly FieldManager[] {
  return managersOf(live)
    .filter(({ apiVersion }) => apiVersion !== '' && apiVersion !== live['apiVersion'])
    .map(({ manager }) => manager)
}

function rank(actor: Actor): number {
  return precedence.indexOf(actor)
}

function newestFirst(a: FieldManager, b: FieldManager): number {
  // Scale writes record no time; beside a dated entry they are not known to be older.
  return (b.time ?? '9999').localeCompare(a.time ?? '9999')
}
