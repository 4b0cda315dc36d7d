import type { Json, JsonObject } from '../../model/json.js'
import { equalJson, isList, isObject, valueAt } from '../../model/json.js'
import type { RowOrigin } from './row-origin.js'
import { TemplateFault } from './template-fault.js'

/**
 * What a generator gives to one Application. For Go templates names lead to values of any kind; the plain ones take
 * texts alone, by names that join keys and positions with dots.
 */
export type Params = {
  readonly named: JsonObject
  /** Where it takes that from; of two that name the same, the later one wins. */
  readonly from: readonly RowOrigin[]
  /**
   * For Go templates: names of mappings to texts and of lists of one kind. Argo CD has Go types of their own for these,
   * which not all its functions and merges take, and its selectors do not look into such lists.
   */
  readonly typed: readonly string[]
}

export function paramsOf(named: JsonObject, from: Params['from'] = [], typed: Params['typed'] = []): Params {
  return { named, from, typed }
}

/** `b` wins where both name the same; for Go templates, of mappings that both have, key by key (mergo, WithOverride). */
export function overridden(a: Params, b: Params, isGo: boolean): Params {
  refuseMixed(a, b)
  const named = isGo ? merged(a.named, b.named) : { ...a.named, ...b.named }
  return paramsOf(named, [...a.from, ...b.from], typedOf(a, b))
}

/** Both together; null where they give the same name different values. */
export function combined(a: Params, b: Params, isGo: boolean): Params | null {
  const from = [...a.from, ...b.from]
  if (isGo) {
    refuseMixed(a, b)
    const named = merged(a.named, b.named)
    return equalJson(merged(b.named, a.named), named) ? paramsOf(named, from, typedOf(a, b)) : null
  }
  const [first, second] = [textsOf(a.named), textsOf(b.named)]
  const isSame = Object.entries(first).every(([name, text]) => (second[name] ?? text) === text)
  return isSame ? paramsOf({ ...first, ...second }, from) : null
}

function typedOf(a: Params, b: Params): readonly string[] {
  return [...new Set([...a.typed, ...b.typed])]
}

/** Argo CD panics where a mapping to texts gets what is in one to anything (mergo, reflect). */
function refuseMixed(a: Params, b: Params): void {
  const isMapping = ({ named }: Params, name: string): boolean => isObject(valueAt(named, ...name.split('.')))
  for (const name of typedOf(a, b)) {
    if (a.typed.includes(name) !== b.typed.includes(name) && isMapping(a, name) && isMapping(b, name))
      throw new TemplateFault(
        `two generators give ${name}, one of which has texts alone, on which Argo CD fails`,
      )
  }
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

/**
 * What has neither keys nor positions, by the way to it, as Argo CD flattens it (jeremywohl/flatten, DotStyle). A list
 * that is `typed` is one value to it.
 */
export function flatten(value: Json, prefix = '', typed: readonly string[] = []): { [name: string]: string } {
  const entries = isObject(value) ? Object.entries(value) : isList(value) ? [...value.entries()] : null
  if (entries === null || (isList(value) && typed.includes(prefix))) return { [prefix]: goText(value) }
  const parts = entries.map(([key, item]) =>
    flatten(item, prefix === '' ? String(key) : `${prefix}.${key}`, typed),
  )
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
