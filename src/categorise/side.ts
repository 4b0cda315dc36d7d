import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { getPath, statedPath } from '../model/path.js'
import { isList } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'
import type { ListOrder } from '../compare/list-order.js'
import { indexByKey, isReordered, namesOf, orderOf } from '../compare/list-order.js'
import { sameMeaning } from '../compare/same-meaning.js'
import { isDefaulted } from '../schema/is-defaulted.js'
import { typeAt } from '../schema/type-at.js'
import type { Base } from '../pull/base.js'

/**
 * Which side moved away from what was last synced: `git`, `live`, `both`; `live-only` for a value that neither Git
 * nor the last sync has; `rolled-back` for what Git still says, had been synced, and was taken back by a sync of an older
 * commit; `no-base` where the last sync is not known.
 */
export type Side = 'git' | 'live' | 'both' | 'live-only' | 'rolled-back' | 'no-base'

/** True where what Git says is not what was last synced: noise must not hide that. */
export function hasGitMoved(side: Side): boolean {
  return side === 'git' || side === 'both' || side === 'rolled-back'
}

type Same = (a: Json | undefined, b: Json | undefined) => boolean

/**
 * Reads the side of one change off the base. `unowned` is the whole live object where nobody owns the field there, null
 * where somebody does. `baseValue` is undefined where the base lacks the path.
 */
export function sideOf(
  change: Change,
  base: Base,
  objectType: TypeNode | null,
  unowned: JsonObject | null,
): { side: Side; baseValue?: Json } {
  if (base.source === 'none') return { side: 'no-base' }
  const root = base.object ?? undefined
  const order = orderOf(change, typeAt(objectType, change.path))
  if (order !== null) return sideOfOrder(change, order, base)
  const baseValue = synced(getPath(root, statedPath(root, change.path)), change, objectType)
  const desired = change.type === 'added' ? undefined : change.desired
  const live = change.type === 'removed' ? undefined : change.live
  const same: Same = (a, b) =>
    a === undefined || b === undefined ? a === b : sameMeaning(objectType, change.path, a, b)
  // The last sync left the field to its default or to be allocated, and live still holds that. Whoever owns it may have
  // wanted it so.
  const isUnmoved =
    change.type === 'modified' &&
    unowned !== null &&
    base.object !== null &&
    baseValue === undefined &&
    isDefaulted(objectType, change.path, change.live, { desired: base.object, live: unowned }) !== null
  const moved = isUnmoved ? 'git' : compareSides(baseValue, desired, live, same)
  const side = moved === 'git' && wasSynced(base, change, objectType, desired, same) ? 'rolled-back' : moved
  return baseValue === undefined ? { side } : { side, baseValue }
}

/**
 * Who moved the items of a list: `git` also where it has added one that live has in another place; `both`, without a
 * base value, where the last sync had too few of live's items to tell.
 */
function sideOfOrder(
  { path }: Change,
  { desired, live, type }: ListOrder,
  { object, rolledBack }: Exclude<Base, { source: 'none' }>,
): { side: Side; baseValue?: Json } {
  const orderIn = (root: JsonObject | null): readonly string[] | null => {
    const items = getPath(root ?? undefined, statedPath(root ?? undefined, path))
    const index = isList(items) ? indexByKey(items, type) : null
    return index === null ? null : namesOf(index)
  }
  const baseValue = orderIn(object)
  if (baseValue === null || baseValue.filter((name) => live.includes(name)).length < 2)
    return { side: 'both' }
  if (isReordered(baseValue, live))
    return { side: isReordered(baseValue, desired) ? 'both' : 'live', baseValue }
  const before = rolledBack?.object === undefined ? null : orderIn(rolledBack.object)
  const isUndone = rolledBack !== undefined && (before === null || !isReordered(before, desired))
  return { side: isUndone ? 'rolled-back' : 'git', baseValue }
}

/** True where what Git says now had been synced, until a sync of an older commit took it back. */
function wasSynced(
  { rolledBack }: Exclude<Base, { source: 'none' }>,
  change: Change,
  objectType: TypeNode | null,
  desired: Json | undefined,
  same: Same,
): boolean {
  if (rolledBack === undefined) return false
  // Of a commit that cannot be rendered here nobody knows; better a question too many than a rollback undone.
  if (rolledBack.object === undefined) return true
  const root = rolledBack.object ?? undefined
  return same(synced(getPath(root, statedPath(root, change.path)), change, objectType), desired)
}

/** Null means absent, as the comparison takes it on Git's side, unless the field is nullable or Git still says so. */
function synced(value: Json | undefined, change: Change, objectType: TypeNode | null): Json | undefined {
  const isStill = change.type !== 'added' && change.desired === null
  const isAbsent = value === null && !isStill && typeAt(objectType, change.path)?.nullable !== true
  return isAbsent ? undefined : value
}

function compareSides(
  base: Json | undefined,
  desired: Json | undefined,
  live: Json | undefined,
  same: Same,
): Side {
  if (same(base, desired)) return desired === undefined ? 'live-only' : 'live'
  return same(base, live) ? 'git' : 'both'
}
