import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { PathElement } from '../model/path.js'
import { matchesKey } from '../model/path.js'
import type { Edit } from './edit.js'

/**
 * What an edit means for plain data: the measure that every edited text is held to. Parents that a value needs are
 * made, a mapping or list that loses its last entry goes with it. Null where the path makes no sense for the data.
 */
export function applyToJson(root: Json, edit: Edit): Json | null {
  try {
    return change(root, edit.path, edit.type === 'set' ? edit.value : undefined) ?? null
  } catch (error) {
    if (error instanceof MisfitError) return null
    throw error
  }
}

/** A field of what is no mapping, an item of what is no list: not to be taken for "nothing is left". */
class MisfitError extends Error {}

/** Undefined: nothing is left here. */
function change(
  at: Json | undefined,
  path: readonly PathElement[],
  value: Json | undefined,
): Json | undefined {
  const [element, ...rest] = path
  if (element === undefined) return value
  if ('field' in element) return changeField(at, element.field, rest, value)
  return changeItem(at, element, rest, value)
}

function changeField(
  at: Json | undefined,
  name: string,
  rest: readonly PathElement[],
  value: Json | undefined,
): Json | undefined {
  if (at !== undefined && at !== null && !isObject(at)) throw new MisfitError()
  const object: JsonObject = isObject(at) ? at : {}
  const below = change(Object.hasOwn(object, name) ? object[name] : undefined, rest, value)
  const others = Object.entries(object).filter(([key]) => key !== name)
  if (below === undefined) return others.length === 0 ? undefined : Object.fromEntries(others)
  return Object.hasOwn(object, name)
    ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? below : old]))
    : Object.fromEntries([...others, [name, below]])
}

function changeItem(
  at: Json | undefined,
  element: Exclude<PathElement, { field: string }>,
  rest: readonly PathElement[],
  value: Json | undefined,
): Json | undefined {
  if (at !== undefined && at !== null && !isList(at)) throw new MisfitError()
  const list = isList(at) ? at : []
  const index = indexOf(list, element)
  const below = change(index < 0 ? startOf(element, value) : list[index], rest, value)
  // What is not there takes nothing with it.
  if (index < 0) return below === undefined ? at : [...list, below]
  const items = below === undefined ? list.toSpliced(index, 1) : list.with(index, below)
  return items.length === 0 ? undefined : items
}

/** A new item carries the key it is known by. */
function startOf(
  element: Exclude<PathElement, { field: string }>,
  value: Json | undefined,
): Json | undefined {
  return 'key' in element && value !== undefined ? element.key : undefined
}

function indexOf(list: readonly Json[], element: Exclude<PathElement, { field: string }>): number {
  if ('index' in element) return element.index < list.length ? element.index : -1
  if ('value' in element) return list.findIndex((item) => equalJson(item, element.value))
  return list.findIndex((item) => matchesKey(item, element))
}
