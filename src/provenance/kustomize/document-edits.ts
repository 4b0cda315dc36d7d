import { applyToJson } from '../../edit/apply-to-json.js'
import type { Edit } from '../../edit/edit.js'
import type { Json } from '../../model/json.js'
import { equalJson, field, isList, listAt, stringAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { byPosition, getPath } from '../../model/path.js'
import type { NodeEdit } from '../node-edits.js'
import { nodeEdits } from '../node-edits.js'
import type { Wish } from '../wish.js'
import { editOf } from '../wish.js'
import type { ObjectDocument } from './object-documents.js'
import { set } from './transformers.js'

/** The edits of a document about the object that change what it says of the field itself. */
export function statedEdits({ holder, form }: ObjectDocument, wish: Wish): readonly Edit[] {
  const values = holder.values ?? null
  if (form === 'json-patch') return jsonPatchEdits(values, wish)
  const stands = getPath(values, wish.path)
  if (wish.desired === undefined || stands === undefined) return []
  return equalJson(stands, wish.desired) || form === 'merge-patch' ? [editOf(wish)] : partEdits(values, wish)
}

/** A resource that says part of it: an image whose tag a transformer puts on, a list that grows. */
function partEdits(values: Json, wish: Wish): readonly Edit[] {
  return nodeEdits(values, wish)
    .filter(({ edit }) => equalJson(edit.path, byPosition(values, wish.path) ?? wish.path))
    .map(({ edit }) => edit)
}

/** Something new for the object: into its own manifest, or into a patch that it has already. */
export function addedEdits({ holder, form }: ObjectDocument, wish: Wish): readonly Edit[] {
  if (form === 'json-patch' || wish.wanted === undefined) return form === 'merge-patch' ? takenAway(wish) : []
  if (form === 'resource' && !reaches(holder.values ?? null, wish.path)) return []
  return [editOf(wish)]
}

/** In a strategic merge patch null takes a field away, `$patch: delete` an item of a list. */
export function takenAway({ path, wanted }: Wish): readonly Edit[] {
  if (wanted !== undefined) return []
  const last = path.at(-1)
  if (last === undefined) return []
  if ('field' in last) return [set(path, null)]
  return 'key' in last ? [set(path, { ...last.key, $patch: 'delete' })] : []
}

/** Items on the way to a new value must be in a resource: a new one would be another item. */
function reaches(values: Json, path: FieldPath): boolean {
  const lastItem = path.findLastIndex((element) => !('field' in element))
  const way = path.slice(0, lastItem === path.length - 1 ? lastItem : lastItem + 1)
  return !way.some((element) => !('field' in element)) || getPath(values, way) !== undefined
}

/** Operations whose path is the field or above it. */
function jsonPatchEdits(operations: Json, wish: Wish): readonly Edit[] {
  const way = byPosition(wish.manifest.object, wish.path) ?? wish.path
  return (isList(operations) ? operations : []).flatMap((operation, index): Edit[] => {
    const pointer = stringAt(operation, 'path').split('/').slice(1).map(unescape)
    if (pointer.length > way.length || !pointer.every((part, at) => isStep(part, way[at]))) return []
    const value = field(operation, 'value')
    const rest = wish.path.slice(pointer.length)
    const stands = value === undefined ? undefined : getPath(value, rest)
    if (stands === undefined || !equalJson(stands, wish.desired ?? null)) return []
    const at: FieldPath = [{ index }, { field: 'value' }, ...rest]
    if (wish.wanted !== undefined) return [set(at, wish.wanted)]
    // An operation whose value goes with its last part says nothing any more.
    const isEmptied = value === undefined || applyToJson(value, { type: 'remove', path: rest }) === null
    return [{ type: 'remove', path: isEmptied ? [{ index }] : at }]
  })
}

/** `-` stands for the end of a list, wherever that was. */
function isStep(part: string, element: FieldPath[number] | undefined): boolean {
  if (element === undefined) return false
  if ('field' in element) return element.field === part
  return part === '-' || ('index' in element && String(element.index) === part)
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Values of other documents that the field may be copied from (replacements, vars, labels for all objects). */
export function copiedFrom(values: Json, wish: Wish): readonly NodeEdit[] {
  return nodeEdits(values, wish).filter(({ score }) => score >= 4)
}

/** The names of `commonLabels`, `labels`, `commonAnnotations` that give the object what it has at the path. */
export function metadataEdits(values: Json | undefined, wish: Wish): readonly Edit[] {
  const last = wish.path.at(-1)
  if (last === undefined || !('field' in last) || wish.desired === undefined) return []
  const places: FieldPath[] = [
    [{ field: 'commonLabels' }],
    [{ field: 'commonAnnotations' }],
    ...listAt(values, 'labels').map((_, index): FieldPath => [
      { field: 'labels' },
      { index },
      { field: 'pairs' },
    ]),
  ]
  return places
    .map((place) => [...place, last])
    .filter((path) => equalJson(getPath(values, path), wish.desired))
    .map((path) => editOf({ ...wish, path }))
}
