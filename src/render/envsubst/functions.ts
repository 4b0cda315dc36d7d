import { runes, toBytes, toText } from './bytes.js'
import { BadPattern, compileGlob, matchesGlobBytes } from './glob.js'

/** Something that is evaluated by some versions of Flux only, or that this program does not evaluate. */
export class NotEvaluated extends Error {}

/** A value and what the operator works with, in bytes, become another value. */
type Change = (value: string, words: readonly string[]) => string

/** As large as a manifest may be (readYaml). */
export const longest = 8 * 1024 * 1024

/**
 * What each form makes of a value (fluxcd/pkg envsubst, funcs.go). One that is not here leaves the value as it is.
 * Throws NotEvaluated.
 */
const changes: { readonly [operator: string]: Change } = {
  '=': orElse,
  ':=': orElse,
  ':-': orElse,
  ':?': orElse,
  ':+': orElse,
  ',': (value) => inCase(value, 'first', (rune) => rune.toLowerCase()),
  ',,': (value) => inCase(value, 'all', (rune) => rune.toLowerCase()),
  '^': (value) => inCase(value, 'first', (rune) => rune.toUpperCase()),
  '^^': (value) => inCase(value, 'all', (rune) => rune.toUpperCase()),
  ':': part,
  '#': (value, [pattern]) =>
    pattern === undefined ? String(value.length) : without(value, pattern, 'shortest'),
  '##': (value, [pattern = '']) => without(value, pattern, 'longest'),
  '%': (value, [pattern = '']) => reversed(without(reversed(value), reversed(pattern), 'shortest')),
  '%%': (value, [pattern = '']) => reversed(without(reversed(value), reversed(pattern), 'longest')),
  '/': (value, [old = '', text = '']) => value.replace(old, () => text),
  '//': (value, [old = '', text = '']) =>
    joined(old === '' ? ['', ...runes(value), ''] : value.split(old), text),
  '/#': (value, [old = '', text]) =>
    text === undefined || !value.startsWith(old) ? value : text + value.slice(old.length),
  '/%': (value, [old = '', text]) =>
    text === undefined || !value.endsWith(old) ? value : value.slice(0, value.length - old.length) + text,
}

/** The value after an operator, in bytes. Throws NotEvaluated. */
export function changed(operator: string, value: string, words: readonly string[]): string {
  return changes[operator]?.(value, words) ?? value
}

/** Flux has no other meaning for `:?` and `:+`. */
function orElse(value: string, words: readonly string[]): string {
  return value === '' ? words.join('') : value
}

function inCase(value: string, which: 'first' | 'all', turn: (rune: string) => string): string {
  return runes(value)
    .map((rune, at) => {
      if (which === 'first' && at > 0) return rune
      const turned = turn(toText(rune) ?? '')
      // Where Unicode has several characters for one, Go has one of its own.
      if ([...turned].length !== 1)
        throw new NotEvaluated('the other case of one of its characters is not known here')
      return toBytes(turned)
    })
    .join('')
}

function joined(pieces: readonly string[], text: string): string {
  if (pieces.length * text.length > longest) throw tooLarge()
  return pieces.join(text)
}

export function tooLarge(): NotEvaluated {
  return new NotEvaluated(`with its variables it is larger than ${longest} bytes`)
}

/** `${name:position:length}` in bytes; what is no whole number leaves the value as it is. */
function part(value: string, [position = '', length]: readonly string[]): string {
  const from = wholeNumber(position)
  if (from === null) return value
  const size = BigInt(value.length)
  const start = from >= 0n ? from : from + size < 0n ? 0n : from + size
  if (length === undefined) return value.slice(Number(start < size ? start : size))
  const count = wholeNumber(length)
  if (count === null) return value
  if (count < 0n) throw new NotEvaluated('a negative length is evaluated by newer versions of Flux only')
  if (start + count > largest) throw new NotEvaluated('its position and length are too large for Flux')
  return start >= size ? '' : value.slice(Number(start), Number(start + count))
}

const largest = 2n ** 63n - 1n

/** As Go reads one (strconv.Atoi); null for what is none. */
function wholeNumber(text: string): bigint | null {
  if (!/^[-+]?\d+$/.test(text) || text.length > 1000) return null
  const value = BigInt(text.replace(/^\+/, ''))
  return value > largest || value < -largest - 1n ? null : value
}

function reversed(bytes: string): string {
  return runes(bytes).reverse().join('')
}

/** Without what the pattern is of its beginning, and as it is where that is nothing or the pattern is broken. */
function without(value: string, pattern: string, which: 'shortest' | 'longest'): string {
  const glob = compileGlob(pattern)
  let found = 0
  try {
    // Flux looks at the longest first, and a pattern may be found broken on the way to the shortest.
    for (let length = value.length; length > 0; length--) {
      if (!matchesGlobBytes(glob, value.slice(0, length))) continue
      found = length
      if (which === 'longest') break
    }
  } catch (error) {
    if (error instanceof BadPattern) return value
    throw error
  }
  return value.slice(found)
}
