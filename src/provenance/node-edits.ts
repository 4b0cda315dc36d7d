import type { Edit } from '../edit/edit.js'
import { applyToJson } from '../edit/apply-to-json.js'
import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isList, isObject, stringAt } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { getPath } from '../model/path.js'
import { isPartOf, isScalar, onlyDifference, otherThan, successors, textOf } from './leaf.js'
import { similarity } from './similar.js'
import type { Wish } from './wish.js'

/** An edit of a tree of values that may bring a field to what is wanted, with how much speaks for it. */
export type NodeEdit = { readonly edit: Edit; readonly score: number }

/** A tree with more nodes is no settings file. */
const maxNodes = 5_000
/** So many levels above a field may be taken from the values as a whole (`toYaml .Values.resources`). */
const maxLevels = 6

/**
 * Every edit of `values` that may be behind a wish: of a scalar that the field shows, of a mapping or list that stands
 * in the object as it is, of an empty one of the same name, of a mapping that is rendered as a list of names.
 */
export function nodeEdits(values: Json, wish: Wish): readonly NodeEdit[] {
  const parents = parentsOf(wish)
  const name = nameAt(wish.path, wish.path.length)
  const found: NodeEdit[] = []
  for (const { path, value } of nodesOf(values)) {
    const own = nameAt(path, path.length)
    const near = similarity(own, name) + similarity(nameAt(path, path.length - 1), nameAt(wish.path, -1)) / 2
    for (const one of isScalar(value) ? scalarEdits(value, wish) : collectionEdits(value, wish, parents))
      found.push({ edit: prefixed(one.edit, path), score: one.score + near })
    found.push(...emptyEdits(path, value, wish))
  }
  return found
}

/** The value's edit where only its effect is asked for: what it should become is not known. */
export function probes(values: Json, wish: Wish): readonly NodeEdit[] {
  const name = nameAt(wish.path, wish.path.length)
  return nodesOf(values).flatMap(({ path, value }) => {
    if (!isScalar(value) || wish.desired === undefined || !isPartOf(value, wish.desired)) return []
    const exact = textOf(value) === textOf(wish.desired) ? 4 : 1
    const edit: Edit = { type: 'set', path, value: otherThan(value) }
    return [{ edit, score: exact + similarity(nameAt(path, path.length), name) }]
  })
}

type Scored = { readonly edit: Edit; readonly score: number }

function scalarEdits(value: Json, { desired, wanted }: Wish): Scored[] {
  if (desired === undefined || wanted === undefined) return removal(value, desired, wanted)
  const pair = isScalar(desired) ? { from: desired, to: wanted } : onlyDifference(desired, wanted)
  if (pair === null) return []
  const exact = textOf(value) === textOf(pair.from) ? 4 : 2 + textOf(value).length / 1000
  return successors(value, pair.from, pair.to).map((next) => ({
    edit: { type: 'set', path: [], value: next },
    score: exact,
  }))
}

/** A field that should go while its value stays empty, or its key goes. */
function removal(value: Json, desired: Json | undefined, wanted: Json | undefined): Scored[] {
  if (wanted !== undefined || desired === undefined || !isScalar(desired)) return []
  if (textOf(value) !== textOf(desired)) return []
  return [
    { edit: { type: 'remove', path: [] }, score: 4 },
    { edit: { type: 'set', path: [], value: typeof value === 'string' ? '' : null }, score: 3.5 },
  ]
}

type Parent = { readonly value: Json; readonly rest: FieldPath }

/** What stands at the field and above it in the object, nearest first. */
function parentsOf({ manifest, path }: Wish): Parent[] {
  const lengths = Array.from({ length: Math.min(maxLevels, path.length) }, (_, up) => path.length - up)
  return lengths.flatMap((length) => {
    const value = getPath(manifest.object, path.slice(0, length))
    return value === undefined || isScalar(value) ? [] : [{ value, rest: path.slice(length) }]
  })
}

function collectionEdits(value: Json, wish: Wish, parents: readonly Parent[]): Scored[] {
  if (isEmpty(value)) return []
  return parents.flatMap(({ value: parent, rest }): Scored[] => {
    if (isObject(value) && isList(parent)) return entriesOfList(value, parent, rest, wish)
    if (!isWithin(value, parent)) return []
    const same = equalJson(value, parent) ? 4 : 2.5
    const share = sizeOf(value) / Math.max(1, sizeOf(parent))
    return restEdits(value, parent, rest, wish).map((edit) => ({
      edit,
      score: same + share - rest.length / 10,
    }))
  })
}

/** The same edit inside the values: of a part that is there, or a new one beside it. */
function restEdits(value: Json, parent: Json, rest: FieldPath, { wanted }: Wish): Edit[] {
  if (rest.length === 0) return wholeEdits(value, parent, wanted)
  const stands = getPath(value, rest)
  if (wanted === undefined) return stands === undefined ? [] : [{ type: 'remove', path: rest }]
  if (stands === undefined && getPath(parent, rest) !== undefined) return []
  return [{ type: 'set', path: rest, value: wanted }]
}

/** A list or mapping that changes as a whole; of one that is only a part of the field, its own part. */
function wholeEdits(value: Json, parent: Json, wanted: Json | undefined): Edit[] {
  if (wanted === undefined)
    return [
      { type: 'remove', path: [] },
      { type: 'set', path: [], value: isList(value) ? [] : {} },
    ]
  if (equalJson(value, parent)) return [{ type: 'set', path: [], value: wanted }]
  if (!isList(value) || !isList(parent) || !isList(wanted)) return []
  const fixed = parent.filter((item) => !value.some((own) => equalJson(own, item)))
  const next = wanted.filter((item) => !fixed.some((other) => equalJson(other, item)))
  return [{ type: 'set', path: [], value: next }]
}

/** `env: {A: "1"}` that is rendered as `- name: A, value: "1"`: an entry more or less. */
function entriesOfList(
  value: JsonObject,
  list: readonly Json[],
  rest: FieldPath,
  { wanted }: Wish,
): Scored[] {
  const [item, ...below] = rest
  if (item === undefined || !('key' in item) || below.length > 0) return []
  const name = item.key['name']
  const shown = Object.entries(value).filter(([key, one]) =>
    list.some((entry) => stringAt(entry, 'name') === key && textOf(field(entry, 'value')) === textOf(one)),
  )
  if (typeof name !== 'string' || shown.length < Object.keys(value).length) return []
  if (wanted === undefined)
    return Object.hasOwn(value, name) ? [{ edit: { type: 'remove', path: [{ field: name }] }, score: 4 }] : []
  const text = field(wanted, 'value')
  return text === undefined || !isScalar(text)
    ? []
    : [{ edit: { type: 'set', path: [{ field: name }], value: text }, score: 4 }]
}

/** Something new under an empty value of a fitting name: `nodeSelector: {}`, `extraEnv: []`, `priorityClassName: ""`. */
function emptyEdits(path: FieldPath, value: Json, { manifest, path: at, desired, wanted }: Wish): NodeEdit[] {
  if (wanted === undefined || desired !== undefined || !(value === null || value === '' || isEmpty(value)))
    return []
  const found: NodeEdit[] = []
  for (let length = at.length; length > Math.max(0, at.length - maxLevels); length--) {
    const element = at[length - 1]
    if (element === undefined || !('field' in element)) continue
    const near = similarity(nameAt(path, path.length), element.field)
    const rest = at.slice(length)
    const next = rest.length === 0 ? wanted : applyToJson(null, { type: 'set', path: rest, value: wanted })
    if (near === 0 || next === null || !fits(value, next)) continue
    const missing = getPath(manifest.object, at.slice(0, length)) === undefined ? 1 : 0
    found.push({ edit: { type: 'set', path, value: next }, score: near + missing })
  }
  return found
}

function fits(value: Json, next: Json): boolean {
  if (value === null) return true
  return isList(value) ? isList(next) : isObject(value) ? isObject(next) : isScalar(next)
}

/** True where everything that `part` holds stands in `whole` as well, numbers as texts where templates quote them. */
function isWithin(part: Json, whole: Json): boolean {
  if (isList(part))
    return isList(whole) && part.every((item) => whole.some((other) => equalJson(item, other)))
  if (!isObject(part) || !isObject(whole)) return false
  return Object.entries(part).every(([name, item]) => {
    const shown = field(whole, name)
    return shown !== undefined && textOf(item) === textOf(shown)
  })
}

function isEmpty(value: Json): boolean {
  return !isScalar(value) && sizeOf(value) === 0
}

function sizeOf(value: Json): number {
  return isList(value) ? value.length : isObject(value) ? Object.keys(value).length : 1
}

function prefixed(edit: Edit, path: FieldPath): Edit {
  return { ...edit, path: [...path, ...edit.path] }
}

/** The last field name before a position of a path. */
export function nameAt(path: FieldPath, length: number): string {
  const end = length < 0 ? path.length + length : length
  const names = path
    .slice(0, Math.max(0, end))
    .filter((element): element is { field: string } => 'field' in element)
  return names.at(-1)?.field ?? ''
}

type NodeAt = { readonly path: FieldPath; readonly value: Json }

/** Every value below the root, list items by the key they are known by. */
export function nodesOf(root: Json): readonly NodeAt[] {
  const found: NodeAt[] = []
  const waiting: NodeAt[] = [{ path: [], value: root }]
  for (let at = waiting.shift(); at !== undefined && found.length < maxNodes; at = waiting.shift()) {
    const { path, value } = at
    if (path.length > 0) found.push(at)
    const below: [PathElement, Json][] = isList(value)
      ? value.map((item, index) => [{ index }, item])
      : isObject(value)
        ? Object.entries(value).map(([name, item]) => [{ field: name }, item])
        : []
    for (const [element, item] of below) waiting.push({ path: [...path, element], value: item })
  }
  return found
}
