import type { Json } from '../model/json.js'
import { equalJson, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import { keyOf } from '../model/resource.js'
import type { Context } from './context.js'
import { attemptIn, holderOf } from './holder.js'
import { variableTries } from './variables.js'
import type { Tries, Wish } from './wish.js'
import { editOf } from './wish.js'

/** The field in the document that the manifest was read from, or the variable that stands there. */
export async function plainTries(context: Context, wish: Wish): Promise<Tries> {
  const { origin, key } = wish.manifest
  const within: FieldPath = origin.item === undefined ? [] : [{ field: 'items' }, { index: origin.item }]
  const holder = await holderOf(context.files, origin.file, origin.document, within)
  const object = holder?.values
  if (holder === null || !isObject(object)) return refuse('its manifest is not in the file any more')
  const own = keyOf(object)
  if (own.group !== key.group || own.kind !== key.kind || own.name !== key.name)
    return refuse('its manifest is generated, and the file it comes from does not hold the object itself')
  if (!spellsOut(object, wish)) {
    const tries = await variableTries(context, object, wish)
    return tries.attempts.length + tries.refusals.length > 0
      ? tries
      : refuse(`${origin.file} does not spell that value out as it is rendered`)
  }
  const attempt = await attemptIn(context.files, holder, [editOf(wish)], wish.desired === undefined)
  return 'refused' in attempt ? refuse(attempt.refused) : { attempts: [attempt], refusals: [] }
}

function refuse(reason: string): Tries {
  return { attempts: [], refusals: [reason] }
}

/** A value that is changed must stand there as it was rendered; the items on the way to a new one must be there. */
function spellsOut(source: Json, { path, desired }: Wish): boolean {
  if (desired !== undefined) return equalJson(getPath(source, path), desired)
  const lastItem = path.slice(0, -1).findLastIndex((element) => !('field' in element))
  return getPath(source, path.slice(0, lastItem + 1)) !== undefined
}
