import type { Json } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { Edit } from './edit.js'

/**
 * An edit that replaces a mapping or a list by another one, as edits of the entries that differ. Null for any other
 * edit, and where it would not spare anything.
 */
export function partsOf(before: Json | undefined, edit: Edit): readonly Edit[] | null {
  if (edit.type !== 'set' || before === undefined) return null
  const { path, value } = edit
  if (isObject(before) && isObject(value)) return partsOfMapping(before, value, path)
  return isList(before) && isList(value) ? partsOfList(before, value, path) : null
}

function partsOfMapping(
  before: { readonly [name: string]: Json },
  after: { readonly [name: string]: Json },
  path: FieldPath,
): readonly Edit[] | null {
  if (!Object.keys(before).some((name) => Object.hasOwn(after, name))) return null
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): Edit[] => {
    const [old, next] = [before[name], after[name]]
    if (equalJson(old, next)) return []
    const at = [...path, { field: name }]
    return [next === undefined ? { type: 'remove', path: at } : { type: 'set', path: at, value: next }]
  })
}

/** What stays at both ends stays; between them items are replaced, then taken out or put behind the last one. */
function partsOfList(
  before: readonly Json[],
  after: readonly Json[],
  path: FieldPath,
): readonly Edit[] | null {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && equalJson(before[start], after[start])) start++
  let end = 0
  while (end < most - start && equalJson(before.at(-1 - end), after.at(-1 - end))) end++
  const [gone, come] = [before.length - start - end, after.length - start - end]
  // An item between others cannot be put there alone.
  if (start + end === 0 || after.length === 0 || (come > gone && end > 0)) return null
  const at = (index: number): FieldPath => [...path, { index }]
  const replaced = Array.from({ length: Math.min(gone, come) }, (_, n): Edit => {
    return { type: 'set', path: at(start + n), value: after[start + n] ?? null }
  })
  const added = Array.from({ length: Math.max(0, come - gone) }, (_, n): Edit => {
    return { type: 'set', path: at(before.length + n), value: after[before.length + n] ?? null }
  })
  const removed = Array.from({ length: Math.max(0, gone - come) }, (_, n): Edit => {
    return { type: 'remove', path: at(start + gone - 1 - n) }
  })
  return [...replaced, ...removed, ...added]
}
