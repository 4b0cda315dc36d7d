import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { isList } from '../model/json.js'
import type { KeyElement } from '../model/path.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import { keyElement } from '../schema/key-element.js'

export type Indexed = ReadonlyMap<string, { readonly key: KeyElement; readonly item: Json }>

/** Items by their key fields; null where two items share a key. */
export function indexByKey(items: readonly Json[], type: ListType): Indexed | null {
  const index = new Map<string, { readonly key: KeyElement; readonly item: Json }>()
  for (const item of items) {
    const key = keyElement(item, type)
    if (key === null) return null
    const id = Object.values(key.key).map(String).join('\u0000')
    if (index.has(id)) return null
    index.set(id, { key, item })
  }
  return index
}

/** How a change of order names the items, first to last. */
export function namesOf(index: Indexed): string[] {
  return [...index.keys()].map((id) => id.replaceAll('\u0000', '/'))
}

/** True where the items that both sides have stand in another order. */
export function isReordered(one: readonly Json[], other: readonly Json[]): boolean {
  const common = one.filter((name) => other.includes(name))
  const others = other.filter((name) => one.includes(name))
  return common.some((name, at) => name !== others[at])
}

/** The names of a list's items on both sides, first to last. */
export type ListOrder = {
  readonly desired: readonly Json[]
  readonly live: readonly Json[]
  readonly type: ListType
}

/** The names on both sides where a change is of the order alone (its values are then names); null where it is not. */
export function orderOf(change: Change, type: TypeNode | null): ListOrder | null {
  if (change.type !== 'modified' || type?.kind !== 'list' || type.listType !== 'map') return null
  const { desired, live } = change
  if (!isList(desired) || !isList(live)) return null
  return [...desired, ...live].every((name) => typeof name === 'string') ? { desired, live, type } : null
}
