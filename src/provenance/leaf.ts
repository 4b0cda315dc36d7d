import type { Json, Scalar } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'

/** How often one text is looked for in another: a "1" stands everywhere. */
const maxOccurrences = 4

/**
 * What a value would have to become for a field to go from `desired` to `wanted`, if that value is what the field
 * shows: all of it, or a part of its text. Most likely first; none where the value cannot be behind the field.
 */
export function successors(leaf: Json, desired: Json, wanted: Json): readonly Scalar[] {
  if (!isScalar(leaf) || leaf === null || leaf === '' || !isScalar(desired) || !isScalar(wanted)) return []
  if (desired === null || wanted === null) return []
  if (String(leaf) === String(desired)) return [inTypeOf(leaf, wanted)]
  if (typeof leaf === 'boolean') return []
  return partsOf(String(desired), String(wanted), String(leaf)).map((text) => inTypeOf(leaf, text))
}

/** A value as a field's text shows it. */
export function textOf(value: Json | undefined): string {
  return isScalar(value) ? String(value) : JSON.stringify(value ?? null)
}

export function isScalar(value: Json | undefined): value is Scalar {
  return value !== undefined && !isObject(value) && !isList(value)
}

/** True where the value may be part of the field's text, whatever it should become. */
export function isPartOf(leaf: Json, desired: Json): boolean {
  if (!isScalar(leaf) || !isScalar(desired) || leaf === null || desired === null || leaf === '') return false
  return typeof leaf === 'boolean' ? leaf === desired : String(desired).includes(String(leaf))
}

/** Another value of the same kind, to see whether a field moves with it. */
export function otherThan(leaf: Scalar): Scalar {
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf === 'number') return leaf + 1
  return /^\d+$/.test(leaf ?? '') ? String(Number(leaf) + 1) : `${leaf ?? ''}x`
}

/** The only scalar in which two values of the same form differ; null where it is more than one, or the form differs. */
export function onlyDifference(a: Json, b: Json): { readonly from: Scalar; readonly to: Scalar } | null {
  const found = scalarDifferences(a, b)
  return found?.length === 1 ? (found[0] ?? null) : null
}

function scalarDifferences(a: Json, b: Json): { from: Scalar; to: Scalar }[] | null {
  if (equalJson(a, b)) return []
  if (isScalar(a) && isScalar(b)) return [{ from: a, to: b }]
  const pairs =
    isList(a) && isList(b) && a.length === b.length
      ? a.map((item, at): [Json | undefined, Json | undefined] => [item, b[at]])
      : isObject(a) && isObject(b) && equalJson(Object.keys(a).sort(), Object.keys(b).sort())
        ? Object.keys(a).map((name): [Json | undefined, Json | undefined] => [a[name], b[name]])
        : null
  if (pairs === null) return null
  const below = pairs.map(([left, right]) => scalarDifferences(left ?? null, right ?? null))
  return below.every((one) => one !== null) ? below.flat() : null
}

/** The texts that take the place of `leaf` where everything around it stays as it is. */
function partsOf(desired: string, wanted: string, leaf: string): string[] {
  const found: string[] = []
  let at = desired.indexOf(leaf)
  for (let n = 0; at >= 0 && n < maxOccurrences; at = desired.indexOf(leaf, at + 1), n++) {
    const [before, behind] = [desired.slice(0, at), desired.slice(at + leaf.length)]
    const length = wanted.length - before.length - behind.length
    if (length > 0 && wanted.startsWith(before) && wanted.endsWith(behind))
      found.push(wanted.slice(at, at + length))
  }
  return found
}

/** A number stays a number where the new value is one; a text stays a text. */
function inTypeOf(leaf: Scalar, value: Scalar): Scalar {
  if (typeof leaf === typeof value || value === null) return value
  if (typeof leaf === 'string') return String(value)
  const text = String(value)
  if (typeof leaf === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text)
  if (typeof leaf === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return value
}
