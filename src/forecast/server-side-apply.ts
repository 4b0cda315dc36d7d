import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject, withoutNulls } from '../model/json.js'
import type { ManagedFieldsEntry } from '../model/managed-fields.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import { formatElement } from '../attribute/fields-v1.js'
import { childType } from '../schema/type-at.js'
import { abandoned, emptySet, fieldSetOf, readFieldSet, union } from './field-set.js'
import { elementText, interleave, record } from './items.js'

/**
 * A forced server-side apply (structured-merge-diff merge/update.go): Git's fields are merged into live, then what the
 * applier's former entry held, its new one no longer does, and nobody else holds is removed.
 */
export function serverSideApply(
  desired: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
  applier: string,
  entries: readonly ManagedFieldsEntry[],
): JsonObject {
  const isOwn = ({ manager }: ManagedFieldsEntry): boolean =>
    manager.name === applier && manager.operation === 'Apply' && manager.subresource === ''
  const former = entries
    .filter(isOwn)
    .map(({ fields }) => readFieldSet(fields))
    .reduce(union, emptySet())
  const others = entries.filter((entry) => !isOwn(entry)).map(({ fields }) => readFieldSet(fields))
  const claimed = fieldSetOf(desired, type)
  const merged = merge(desired, live, type)
  const removed = [...abandoned(former, [claimed, ...others])]
  return removed.reduce<Json>((object, path) => removePath(object, path, type), merged) as JsonObject
}

function merge(desired: JsonObject, live: JsonObject, type: TypeNode | null): JsonObject {
  const result = record(live)
  for (const [name, value] of Object.entries(desired)) {
    if (value === null) Reflect.deleteProperty(result, name)
    else result[name] = mergeValues(value, field(live, name), childType(type, { field: name }))
  }
  return result
}

function mergeValues(desired: Json, live: Json | undefined, type: TypeNode | null): Json {
  if (isObject(desired) && isObject(live) && !isWhole(type)) return merge(desired, live, type)
  if (isList(desired) && isList(live) && type?.kind === 'list' && type.listType !== 'atomic') {
    return mergeItems(desired, live, type)
  }
  return withoutNulls(desired)
}

function mergeItems(desired: readonly Json[], live: readonly Json[], type: ListType): readonly Json[] {
  const texts = live.map((item) => elementText(item, type))
  const positionInLive = (item: Json): number => texts.indexOf(elementText(item, type))
  const wanted = new Set(desired.map((item) => elementText(item, type)))
  const serverOnly = live.filter((_, i) => !wanted.has(texts[i] ?? null))
  const merged = desired.map((item) => {
    const at = positionInLive(item)
    return mergeValues(item, at < 0 ? undefined : live[at], type.items)
  })
  return interleave(serverOnly, merged, positionInLive)
}

function isWhole(type: TypeNode | null): boolean {
  return type !== null && (type.kind === 'struct' || type.kind === 'map') && type.atomic
}

function removePath(at: Json, path: FieldPath, type: TypeNode | null): Json {
  const [element, ...rest] = path
  if (element === undefined) return at
  if ('field' in element) {
    if (!isObject(at) || !Object.hasOwn(at, element.field)) return at
    const { [element.field]: old, ...others } = at
    if (rest.length === 0) return others
    return { ...at, [element.field]: removePath(old ?? null, rest, childType(type, element)) }
  }
  if (!isList(at)) return at
  const matches = itemMatcher(element, type)
  if (rest.length === 0) return at.filter((item) => !matches(item))
  return at.map((item) => (matches(item) ? removePath(item, rest, childType(type, element)) : item))
}

function itemMatcher(element: PathElement, type: TypeNode | null): (item: Json) => boolean {
  const text = formatElement(element)
  if (type?.kind === 'list') return (item) => elementText(item, type) === text
  return (item) => 'key' in element && matchesKey(item, element)
}
