import { elementOf } from '../forecast/items.js'
import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { isDefaulted } from '../schema/is-defaulted.js'
import { typeAt } from '../schema/type-at.js'

/** Whether the value at a path is there although nobody stated it. */
export type IsFilledIn = (value: Json, path: FieldPath) => boolean

/**
 * What a field holds in the cluster as a person would write it into Git: a container that was put in by hand came with
 * the API server's defaults, and ownership does not tell them apart, as an update owns all that it sends. Only what is
 * known to be the default of an absent field is left out, and what Git states already stays.
 */
export function statedValue(
  value: Json,
  path: FieldPath,
  type: TypeNode | null,
  sides: { readonly desired: JsonObject; readonly live: JsonObject },
): Json {
  return withoutFilledIn(
    value,
    path,
    type,
    (one, at) => getPath(sides.desired, at) === undefined && isDefaulted(type, at, one, sides) === 'default',
  )
}

/** The value at a path of an object of this type, without what is filled in below it. */
export function withoutFilledIn(
  value: Json,
  path: FieldPath,
  type: TypeNode | null,
  isFilledIn: IsFilledIn,
): Json {
  if (isObject(value)) return fieldsStated(value, path, type, isFilledIn)
  if (!isList(value)) return value
  const own = typeAt(type, path)
  return value.map((item, index) => {
    const element = isObject(item) && own?.kind === 'list' ? elementOf(item, own) : null
    return isObject(item) ? fieldsStated(item, [...path, element ?? { index }], type, isFilledIn) : item
  })
}

/** Structs that say something by being empty (a fresh volume, every pod): nobody leaves them to a default. */
const tellingWhenEmpty: ReadonlySet<string> = new Set([
  'io.k8s.api.core.v1.EmptyDirVolumeSource',
  'io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector',
])

function isTelling(type: TypeNode | null, path: FieldPath): boolean {
  const own = typeAt(type, path)
  return own?.kind === 'struct' && tellingWhenEmpty.has(own.definition ?? '')
}

/** The same of the fields of an object. */
export function fieldsStated(
  object: JsonObject,
  path: FieldPath,
  type: TypeNode | null,
  isFilledIn: IsFilledIn,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): [string, Json][] => {
      const at = [...path, { field: name }]
      return isFilledIn(value, at) && !isTelling(type, at)
        ? []
        : [[name, withoutFilledIn(value, at, type, isFilledIn)]]
    }),
  )
}
