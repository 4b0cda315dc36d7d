/** Plain JSON data, as the API server and a YAML file hold it. */
export type Scalar = string | number | boolean | null
export type Json = Scalar | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** True for a mapping; false for null, lists and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a list. `Array.isArray` alone loses the readonly element type. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/**
 * The own property `key` of `value`, or undefined where `value` is no mapping or has no such key.
 * Own properties only: a ConfigMap may have a key called `constructor`.
 */
export function field(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The value below `keys`, or undefined where a step is absent or no mapping. */
export function valueAt(value: Json | undefined, ...keys: string[]): Json | undefined {
  return below(value, keys)
}

/** The keys as they came: asked many times of every object, and copying them costs as much as the steps. */
function below(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let at = value
  for (const key of keys) at = field(at, key)
  return at
}

/** The string below `keys`, or '' where there is none. */
export function stringAt(value: Json | undefined, ...keys: string[]): string {
  const found = below(value, keys)
  return typeof found === 'string' ? found : ''
}

/** The mapping below `keys`, or an empty one. */
export function objectAt(value: Json | undefined, ...keys: string[]): JsonObject {
  const found = below(value, keys)
  return isObject(found) ? found : {}
}

/** The list below `keys`, or an empty one. */
export function listAt(value: Json | undefined, ...keys: string[]): readonly Json[] {
  const found = below(value, keys)
  return isList(found) ? found : []
}

/** A copy without nulls below mappings: to the API server, null in a manifest means absent. */
export function withoutNulls(value: Json): Json {
  if (isList(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([, item]) => item !== null)
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]))
}

/** Deep equality of JSON data; the order of a mapping's keys has no meaning. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => equalJson(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  )
}
