import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, isList, isObject } from '../../model/json.js'
import type { RowOrigin } from './row-origin.js'

/**
 * What a generator gives to one Application. For Go templates names lead to values of any kind; the plain ones take
 * texts alone, by names that join keys and positions with dots.
 */
export type Params = {
  readonly named: JsonObject
  /** Where it takes that from; of two that name the same, the later one wins. */
  readonly from: readonly RowOrigin[]
}

export function paramsOf(named: JsonObject, from: Params['from'] = []): Params {
  return { named, from }
}

/** `b` wins where both name the same; for Go templates, of mappings that both have, key by key (mergo, WithOverride). */
export function overridden(a: Params, b: Params, isGo: boolean): Params {
  const named = isGo ? merged(a.named, b.named) : { ...a.named, ...b.named }
  return paramsOf(named, [...a.from, ...b.from])
}

/** Both together; null where they give the same name different values. */
export function combined(a: Params, b: Params, isGo: boolean): Params | null {
  const from = [...a.from, ...b.from]
  if (isGo) {
    const named = merged(a.named, b.named)
    return equalJson(merged(b.named, a.named), named) ? paramsOf(named, from) : null
  }
  const [first, second] = [textsOf(a.named), textsOf(b.named)]
  const isSame = Object.entries(first).every(([name, text]) => (second[name] ?? text) === text)
  return isSame ? paramsOf({ ...first, ...second }, from) : null
}

function textsOf(named: JsonObject): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, goText(value)]))
}

function merged(a: JsonObject, b: JsonObject): JsonObject {
  const all = new Map<string, Json>(Object.entries(a))
  for (const [key, value] of Object.entries(b)) {
    const below = all.get(key)
    all.set(key, isObject(below) && isObject(value) ? merged(below, value) : value)
  }
  return Object.fromEntries(all)
}

/** What has neither keys nor positions, by the way to it, as Argo CD flattens it (jeremywohl/flatten, DotStyle). */
export function flatten(value: Json, prefix = ''): { [name: string]: string } {
  const entries = isObject(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : null
  if (entries === null) return { [prefix]: goText(value) }
  const parts = entries.map(([key, item]) => flatten(item, prefix === '' ? String(key) : `${prefix}.${key}`))
  return Object.assign({}, ...parts) as { [name: string]: string }
}

/** From this power of ten on, Go writes an exponent. */
const largest = 6

/** A value as Go prints it with `%v`: mappings in the order of their keys. */
export function goText(value: Json): string {
  if (value === null) return '<nil>'
  if (isList(value)) return `[${value.map(goText).join(' ')}]`
  if (isObject(value)) {
    const keys = Object.keys(value).sort()
    return `map[${keys.map((key) => `${key}:${goText(value[key] ?? null)}`).join(' ')}]`
  }
  return typeof value === 'number' ? goNumber(value) : String(value)
}

/** strconv, FormatFloat with 'g' and the shortest precision. */
function goNumber(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < largest) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
