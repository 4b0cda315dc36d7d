import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, isObject } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'

/** The object as Git has it, with the live side of these changes and nothing else of live. */
export function withLiveSide(desired: JsonObject, changes: readonly Change[]): JsonObject {
  return changes.reduce<JsonObject>((object, change) => {
    const value = change.type === 'removed' ? undefined : change.live
    const result = replaced(object, change.path, value)
    return isObject(result) ? result : object
  }, desired)
}

/** A copy with `value` at `path`, or without anything there where it is undefined. Missing steps are made. */
function replaced(at: Json | undefined, path: FieldPath, value: Json | undefined): Json | undefined {
  const [element, ...rest] = path
  if (element === undefined) return value
  if ('field' in element) {
    const object = isObject(at) ? at : {}
    return withField(object, element.field, replaced(field(object, element.field), rest, value))
  }
  const list = isList(at) ? at : []
  const index = indexOf(list, element)
  const item = replaced(index < 0 ? undefined : list[index], rest, value)
  if (item === undefined) return list.filter((_, i) => i !== index)
  return index < 0 ? [...list, item] : list.map((old, i) => (i === index ? item : old))
}

function withField(object: JsonObject, key: string, value: Json | undefined): JsonObject {
  const entries = Object.entries(object)
  if (value === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key))
  if (!Object.hasOwn(object, key)) return Object.fromEntries([...entries, [key, value]])
  return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? value : old]))
}

function indexOf(list: readonly Json[], element: Exclude<PathElement, { readonly field: string }>): number {
  if ('index' in element) return element.index < list.length ? element.index : -1
  if ('value' in element) return list.findIndex((item) => equalJson(item, element.value))
  return list.findIndex((item) => matchesKey(item, element))
}
