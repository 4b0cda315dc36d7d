import type { Edit } from '../../edit/edit.js'
import type { Json } from '../../model/json.js'
import { field, listAt, stringAt } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import type { Image } from '../image.js'
import { imageOf, imageText } from '../image.js'
import { textOf } from '../leaf.js'
import { nameAt } from '../node-edits.js'
import type { Wish } from '../wish.js'

/** Edits of `images` entries, one list of edits for each entry that may be behind the image. */
export function imageEdits(holder: Json | undefined, wish: Wish): readonly (readonly Edit[])[] {
  const { desired, wanted, path } = wish
  if (nameAt(path, path.length) !== 'image' || typeof desired !== 'string' || typeof wanted !== 'string')
    return []
  const [from, to] = [imageOf(desired), imageOf(wanted)]
  return listAt(holder, 'images').flatMap((entry, index): Edit[][] => {
    if (typeof entry === 'string') return textEntry(entry, index, from, to)
    const [name, newName] = [stringAt(entry, 'name'), stringAt(entry, 'newName')]
    if (from.name !== (newName || name)) return []
    const at = (key: string): FieldPath => [{ field: 'images' }, { index }, { field: key }]
    return [
      [
        ...(to.name === from.name ? [] : [set(at('newName'), to.name)]),
        ...partEdits(at('newTag'), field(entry, 'newTag'), to.tag),
        ...partEdits(at('digest'), field(entry, 'digest'), to.digest),
      ],
    ]
  })
}

/** Argo CD's form: `[name=]newName[:tag|@digest]`. */
function textEntry(entry: string, index: number, from: Image, to: Image): Edit[][] {
  const [first = '', second] = entry.split('=')
  const image = imageOf(second ?? first)
  if (image.name !== from.name) return []
  const name = second !== undefined ? `${first}=` : to.name === from.name ? '' : `${image.name}=`
  return [[set([{ field: 'images' }, { index }], name + imageText(to))]]
}

function partEdits(path: FieldPath, stands: Json | undefined, wanted: string): Edit[] {
  if (wanted === '') return stands === undefined ? [] : [{ type: 'remove', path }]
  return stands !== undefined && textOf(stands) === wanted ? [] : [set(path, wanted)]
}

/** Edits of `replicas` entries. */
export function replicaEdits(
  holder: Json | undefined,
  { path, wanted, desired, manifest }: Wish,
): readonly Edit[] {
  if (nameAt(path, path.length) !== 'replicas' || path.length !== 2 || typeof wanted !== 'number') return []
  return listAt(holder, 'replicas').flatMap((entry, index): Edit[] => {
    const [name, count] = [stringAt(entry, 'name'), field(entry, 'count')]
    if (name === '' || !manifest.key.name.includes(name) || textOf(count) !== textOf(desired)) return []
    // A set has only texts to put values into.
    const next = typeof count === 'string' ? String(wanted) : wanted
    return [set([{ field: 'replicas' }, { index }, { field: 'count' }], next)]
  })
}

export function set(path: FieldPath, value: Json): Edit {
  return { type: 'set', path, value }
}
