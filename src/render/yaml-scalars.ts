import type { Json } from '../model/json.js'

/** Text that Go's clients read as an infinite number, or none, and then cannot send to an API server. */
export class Unsendable extends Error {}

const words = new Map<string, Json>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Json] => [word, null]),
  ...'Y y Yes yes YES True true TRUE On on ON'.split(' ').map((word): [string, Json] => [word, true]),
  ...'N n No no NO False false FALSE Off off OFF'.split(' ').map((word): [string, Json] => [word, false]),
])

const unsendable = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const decimal = /^[-+]?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/
const whole = /^([-+]?)(0x[\da-f]+|0o[0-7]+|0b[01]+|0[0-7]*|[1-9]\d*)$/i
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i

/**
 * What Kubernetes' clients make of a scalar without quotes; undefined where it stays text (go.yaml.in/yaml/v2,
 * resolve). An underscore is nothing anywhere in a number, and a number that Go has no room for is text.
 */
export function plainValue(text: string): Json | undefined {
  const word = words.get(text)
  if (word !== undefined) return word
  if (decimal.test(text)) return Number(text)
  if (!/^[-+.\d]/.test(text)) return undefined
  if (unsendable.test(text)) throw new Unsendable(`${text} is no number that JSON has`)
  // One that begins with its point is read by a stricter function.
  if (text.startsWith('.')) return finite(text)
  const plain = text.replaceAll('_', '')
  return integer(plain) ?? finite(plain)
}

/** True for text that is read as a number. */
export function isNumber(text: string): boolean {
  return unsendable.test(text) || typeof plainValue(text) === 'number'
}

function finite(text: string): number | undefined {
  const value = float.test(text) ? Number(text) : Infinity
  return Number.isFinite(value) ? value : undefined
}

/** An integer of 64 bits, an unsigned one where it has no sign; `0b-1` is Go's own. */
function integer(text: string): number | undefined {
  const [, sign = '', digits] = whole.exec(text.replace(/^0b([-+])/, '$10b')) ?? []
  if (digits === undefined) return undefined
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits)
  const most = sign === '' ? 2n ** 64n - 1n : 2n ** 63n - (sign === '-' ? 0n : 1n)
  return size > most ? undefined : Number(sign === '-' ? -size : size)
}
