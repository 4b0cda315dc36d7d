import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, isList, isObject } from '../../model/json.js'
import type { RowOrigin } from './row-origin.js'

/** What a generator gives to one Application: nested for Go templates, flat names for the plain ones. */
export type Params = {
  readonly nested: JsonObject
  readonly flat: { readonly [name: string]: string }
  /** Where it takes that from; of two that name the same, the later one wins. */
  readonly from: readonly RowOrigin[]
}

export const noParams: Params = { nested: {}, flat: {}, from: [] }

/** Flat names join keys and positions with dots, as Argo CD flattens what a file says (jeremywohl/flatten, DotStyle). */
export function paramsOf(
  nested: JsonObject,
  flat: Params['flat'] = flatten(nested),
  from: Params['from'] = [],
): Params {
  return { nested, flat, from }
}

/** `b` wins where both name the same; of mappings that both have, key by key (mergo, WithOverride). */
export function overridden(a: Params, b: Params): Params {
  return {
    nested: merged(a.nested, b.nested),
    flat: { ...a.flat, ...b.flat },
    from: [...a.from, ...b.from],
  }
}

/** Both together; null where they give the same name different values, which Argo CD's versions treat differently. */
export function combined(a: Params, b: Params): Params | null {
  const both = overridden(a, b)
  const isSame = equalJson(merged(b.nested, a.nested), both.nested)
  return isSame && Object.entries(a.flat).every(([name, value]) => both.flat[name] === value) ? both : null
}

function merged(a: JsonObject, b: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const below = all.get(key)
    all.set(key, isObject(below) && isObject(value) ? merged(below, value) : value)
  }
  return Object.fromEntries(all)
}

export function flatten(value: Json, prefix = ''): { [name: string]: string } {
  const entries = isObject(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : null
  if (entries === null) return { [prefix]: goText(value) }
  const parts = entries.map(([key, item]) => flatten(item, prefix === '' ? String(key) : `${prefix}.${key}`))
  return Object.assign({}, ...parts) as { [name: string]: string }
}

/** From this power of ten on, Go writes an exponent. */
const largest = 6

/** A value as Go prints it with `%v` (strconv, FormatFloat 'g'). */
export function goText(value: Json): string {
  if (value === null) return '<nil>'
  if (typeof value !== 'number') return typeof value === 'object' ? JSON.stringify(value) : String(value)
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < largest) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
