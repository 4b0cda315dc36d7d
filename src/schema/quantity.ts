import type { Json } from '../model/json.js'

/** mantissa · 10^tens · 2^twos, exact. `tens` and `twos` are small; see the limit in `parseQuantity`. */
type Quantity = {
  readonly mantissa: bigint
  readonly tens: number
  readonly twos: number
  readonly form: Form
}
type Form = 'binary' | 'decimal' | 'exponent'

const grammar = /^([+-]?)(\d*)(?:\.(\d*))?(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?\d+))?$/
const decimalSuffixes = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E']
const binarySuffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/** Beyond it Kubernetes caps the value anyway; a hostile `1e999999999` must not become a number of that length. */
const largestExponent = 100
const longestText = 200

/**
 * Both are quantities of the same value (apimachinery pkg/api/resource: sign, digits, SI or binary suffix, exponent).
 * Exact: without the server's rounding up to nano, or to milli in resource lists.
 */
export function equalQuantity(a: Json, b: Json): boolean {
  const [left, right] = [parseQuantity(a), parseQuantity(b)]
  if (left === null || right === null) return false
  const tens = Math.min(left.tens, right.tens)
  return scaled(left, tens) === scaled(right, tens)
}

/**
 * A quantity as Kubernetes writes it: no fraction, the largest suffix of the same family that leaves an integer;
 * binary below 1 or with a fraction turns decimal. Null where the value is none.
 */
export function canonicalQuantity(value: Json): string | null {
  const quantity = parseQuantity(value)
  if (quantity === null) return null
  if (quantity.mantissa === 0n) return '0'
  const whole = scaled(quantity, 0)
  const exact =
    quantity.tens >= 0 || whole * 10n ** BigInt(-quantity.tens) === scaled(quantity, quantity.tens)
  if (quantity.form === 'binary' && exact && magnitude(whole) >= 1024n) return writeBinary(whole)
  return writeDecimal(quantity)
}

/** Null where the value is no quantity, or too long to be one that anybody meant. */
function parseQuantity(value: Json): Quantity | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
  const match = text.length > longestText ? null : grammar.exec(text)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = '', suffix = '', exponent] = match
  if (whole === '' && fraction === '') return null
  const power = exponent === undefined ? 0 : Number(exponent)
  if (Math.abs(power) > largestExponent) return null
  const mantissa = BigInt(whole + fraction)
  const binary = binarySuffixes.indexOf(suffix)
  const decimal = decimalSuffixes.indexOf(suffix)
  const isBinary = suffix.endsWith('i')
  return {
    mantissa: sign === '-' ? -mantissa : mantissa,
    tens: power - fraction.length + (isBinary ? 0 : (decimal - 3) * 3),
    twos: isBinary ? binary * 10 : 0,
    form: exponent !== undefined ? 'exponent' : isBinary ? 'binary' : 'decimal',
  }
}

/** The value in units of 10^tens; truncated where `tens` is above the quantity's own. */
function scaled(quantity: Quantity, tens: number): bigint {
  const value = quantity.mantissa * 2n ** BigInt(quantity.twos)
  const power = quantity.tens - tens
  return power >= 0 ? value * 10n ** BigInt(power) : value / 10n ** BigInt(-power)
}

function writeBinary(whole: bigint): string {
  let value = whole
  let suffix = 0
  while (suffix < binarySuffixes.length - 1 && value % 1024n === 0n) {
    value /= 1024n
    suffix += 1
  }
  return `${value}${binarySuffixes[suffix] ?? ''}`
}

function writeDecimal(quantity: Quantity): string {
  let value = quantity.mantissa * 2n ** BigInt(quantity.twos)
  let tens = quantity.tens
  while (value % 10n === 0n) {
    value /= 10n
    tens += 1
  }
  const step = Math.max(-3, Math.min(quantity.form === 'exponent' ? 33 : 6, Math.floor(tens / 3)))
  const digits = step * 3 <= tens ? value * 10n ** BigInt(tens - step * 3) : roundUp(value, step * 3 - tens)
  if (quantity.form === 'exponent') return step === 0 ? `${digits}` : `${digits}e${step * 3}`
  return `${digits}${decimalSuffixes[step + 3] ?? ''}`
}

/** Below nano the server rounds away from zero. */
function roundUp(value: bigint, digits: number): bigint {
  const unit = 10n ** BigInt(digits)
  const up = (magnitude(value) + unit - 1n) / unit
  return value < 0n ? -up : up
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** The value of a quantity as a number, for sums and shares; null where the value is none. */
export function quantityNumber(value: Json): number | null {
  const quantity = parseQuantity(value)
  return quantity === null ? null : Number(quantity.mantissa) * 2 ** quantity.twos * 10 ** quantity.tens
}
