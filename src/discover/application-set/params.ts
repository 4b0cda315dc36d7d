import type { Json, JsonObject } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'

/** What a generator gives to one Application: nested for Go templates, flat names for the plain ones. */
export type Params = { readonly nested: JsonObject; readonly flat: { readonly [name: string]: string } }

export const noParams: Params = { nested: {}, flat: {} }

/** Flat names join keys with dots and count list items in brackets, as Argo CD flattens a generator's values. */
export function paramsOf(nested: JsonObject, flat: Params['flat'] = flatten(nested)): Params {
  return { nested, flat }
}

/** `b` wins where both name the same. */
export function mergeParams(a: Params, b: Params): Params {
  return { nested: { ...a.nested, ...b.nested }, flat: { ...a.flat, ...b.flat } }
}

export function flatten(value: Json, prefix = ''): { [name: string]: string } {
  if (isObject(value)) {
    const parts = Object.entries(value).map(([key, item]) =>
      flatten(item, prefix === '' ? key : `${prefix}.${key}`),
    )
    return Object.assign({}, ...parts) as { [name: string]: string }
  }
  if (isList(value)) {
    const parts = value.map((item, at) => flatten(item, `${prefix}[${at}]`))
    return Object.assign({}, ...parts) as { [name: string]: string }
  }
  return { [prefix]: value === null ? '' : String(value) }
}
