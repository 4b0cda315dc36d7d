import type { Json, JsonObject, Scalar } from '../../src/model/json.js'
import { isList, isObject } from '../../src/model/json.js'
import type { FieldPath, PathElement } from '../../src/model/path.js'
import type { ListType, TypeNode } from '../../src/model/type-node.js'
import { childType } from '../../src/schema/type-at.js'

/** A scalar of an object: where it stands as the API server names it, and how to reach it in plain data. */
export type Leaf = {
  readonly path: FieldPath
  readonly steps: readonly (string | number)[]
  /** Length of the path to the topmost value that is owned as a whole; null where there is none above. */
  readonly whole: number | null
  /** It tells an item of a list apart: another value is another item. */
  readonly isKey: boolean
}

/** Every scalar of an object below spec, data or rules, by what is known of its type; sets are left out. */
export function leavesOf(object: JsonObject, type: TypeNode | null): Leaf[] {
  const found: Leaf[] = []
  walk(object, type, [], [], null, false, found)
  return found.filter(({ path: [root] }) => {
    const name = root !== undefined && 'field' in root ? root.field : ''
    return ['spec', 'data', 'rules'].includes(name)
  })
}

function walk(
  value: Json,
  type: TypeNode | null,
  path: FieldPath,
  steps: readonly (string | number)[],
  whole: number | null,
  isKey: boolean,
  found: Leaf[],
): void {
  const isWhole = isAtomicMapping(type) || isPlainList(value, type)
  const above = whole ?? (isWhole ? path.length : null)
  if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      const below = childType(type, { field: name })
      walk(item, below, [...path, { field: name }], [...steps, name], above, false, found)
    }
  } else if (isList(value)) {
    if (type?.kind === 'list' && type.listType === 'set') return
    value.forEach((item, index) => {
      const keyed = type?.kind === 'list' && type.listType === 'map' ? keyElement(item, type) : null
      const at = [...path, keyed ?? { index }]
      const items = type?.kind === 'list' ? type.items : null
      if (keyed === null || !isObject(item)) walk(item, items, at, [...steps, index], above, false, found)
      else
        for (const [name, part] of Object.entries(item)) {
          const isOne = type?.kind === 'list' && type.keys.includes(name)
          const below = childType(items, { field: name })
          walk(part, below, [...at, { field: name }], [...steps, index, name], above, isOne, found)
        }
    })
  } else found.push({ path, steps, whole: above, isKey })
}

function keyElement(item: Json, type: ListType): PathElement | null {
  if (!isObject(item)) return null
  const key: { [name: string]: Scalar } = {}
  for (const name of type.keys) {
    const value = item[name] ?? childType(type.items, { field: name })?.default
    if (value !== undefined && value !== null && typeof value !== 'object') key[name] = value
  }
  return { key }
}

function isAtomicMapping(type: TypeNode | null): boolean {
  return (type?.kind === 'struct' || type?.kind === 'map') && type.atomic
}

/** A list without keys whose items are no mappings is one value. */
function isPlainList(value: Json, type: TypeNode | null): boolean {
  return isList(value) && !(type?.kind === 'list' && type.listType !== 'atomic') && !value.every(isObject)
}

/** A copy with another value, or none where it is undefined, at the end of the steps. */
export function edited(value: Json, steps: readonly (string | number)[], to: Json | undefined): Json {
  const [step, ...rest] = steps
  if (step === undefined) return to ?? null
  if (isList(value)) return value.map((item, index) => (index === step ? edited(item, rest, to) : item))
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
    if (name !== step) return [[name, item]]
    if (rest.length === 0 && to === undefined) return []
    return [[name, edited(item, rest, to)]]
  })
  return Object.fromEntries(entries)
}
