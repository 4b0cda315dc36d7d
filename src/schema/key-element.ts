import type { Json, Scalar } from '../model/json.js'
import { field, isList, isObject } from '../model/json.js'
import type { FieldPath, KeyElement } from '../model/path.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import { isBuiltIn } from './defaults.js'
import { childType } from './type-at.js'

/** What tells an item of a keyed list apart, a key field that it leaves out standing for its default; null: nothing. */
export function keyElement(item: Json, type: ListType): KeyElement | null {
  if (!isObject(item)) return null
  const key: { [name: string]: Scalar } = {}
  let implied: { [name: string]: Scalar } | undefined
  for (const name of type.keys) {
    const fallback = childType(type.items, { field: name })?.default ?? null
    const value = isUnsaid(field(item, name), type) ? fallback : (field(item, name) ?? null)
    if (isObject(value) || isList(value)) return null
    if (value === null) continue
    key[name] = value
    if (value === fallback) implied = { ...implied, [name]: value }
  }
  return implied === undefined ? { key } : { key, implied }
}

/** The same path with what its keys imply, for one that was read from text. `root` is the type of the whole object. */
export function withImplied(path: FieldPath, root: TypeNode | null): FieldPath {
  let type = root
  return path.map((element) => {
    const full =
      type?.kind === 'list' && 'key' in element ? (keyElement(element.key, type) ?? element) : element
    type = childType(type, element)
    return full
  })
}

/** To a built-in kind an empty text is no value (`protocol: ""` is TCP). */
function isUnsaid(value: Json | undefined, { items }: ListType): boolean {
  return (value ?? null) === null || (value === '' && items.kind === 'struct' && isBuiltIn(items.definition))
}
