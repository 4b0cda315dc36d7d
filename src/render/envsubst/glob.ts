import { firstRune } from './bytes.js'

/** A pattern's next sign: any characters, one character, one of a class, or this very byte. */
type Sign =
  | { readonly type: 'star' | 'any' }
  | { readonly type: 'class'; readonly isNegated: boolean; readonly ranges: readonly Range[] }
  | { readonly type: 'byte'; readonly byte: string }
  /** Where the pattern is broken from here on: an error, but only if matching comes that far. */
  | { readonly type: 'broken' }
type Range = readonly [from: string, to: string]

/** A compiled pattern: its pieces between stars, each with whether a star stands before it. */
type Chunk = { readonly star: boolean; readonly signs: readonly Sign[] }
export type Glob = readonly Chunk[]

/** Thrown where matching comes upon what is broken in the pattern. */
export class BadPattern extends Error {}

/**
 * A pattern of `${name#pattern}` in bytes, where `*` stands for any text, slashes included (fluxcd/pkg envsubst/path,
 * Match, a form of Go's path.Match).
 */
export function compileGlob(pattern: string): Glob {
  const chunks: Chunk[] = []
  for (let rest = pattern; rest !== '';) {
    const stars = /^\**/.exec(rest)?.[0].length ?? 0
    const length = chunkLength(rest.slice(stars))
    chunks.push({ star: stars > 0, signs: signsOf(rest.slice(stars, stars + length)) })
    rest = rest.slice(stars + length)
  }
  return chunks
}

/** Up to the next star that is neither escaped nor within brackets. */
function chunkLength(pattern: string): number {
  let isInClass = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '\\') at++
    else if (sign === '[') isInClass = true
    else if (sign === ']') isInClass = false
    else if (sign === '*' && !isInClass) return at
  }
  return pattern.length
}

function signsOf(chunk: string): readonly Sign[] {
  const signs: Sign[] = []
  for (let rest = chunk; rest !== '';) {
    const read = signAt(rest)
    signs.push(read.sign)
    if (read.sign.type === 'broken') break
    rest = rest.slice(read.length)
  }
  return signs
}

const broken = { sign: { type: 'broken' }, length: 0 } as const

function signAt(pattern: string): { readonly sign: Sign; readonly length: number } {
  const [first = '', second] = pattern
  if (first === '?') return { sign: { type: 'any' }, length: 1 }
  if (first === '[') return classAt(pattern)
  if (first !== '\\') return { sign: { type: 'byte', byte: first }, length: 1 }
  return second === undefined ? broken : { sign: { type: 'byte', byte: second }, length: 2 }
}

function classAt(pattern: string): { readonly sign: Sign; readonly length: number } {
  const isNegated = pattern[1] === '^'
  const ranges: Range[] = []
  let at = isNegated ? 2 : 1
  while (pattern[at] !== ']' || ranges.length === 0) {
    const from = memberAt(pattern, at)
    if (from === null) return broken
    at = from.end
    const to = pattern[at] === '-' ? memberAt(pattern, at + 1) : from
    if (to === null) return broken
    at = to.end
    ranges.push([from.rune, to.rune])
  }
  return { sign: { type: 'class', isNegated, ranges }, length: at + 1 }
}

/** One character of a class; something has to follow it. Null where it is none. */
function memberAt(pattern: string, start: number): { readonly rune: string; readonly end: number } | null {
  if ('-]'.includes(pattern[start] ?? '-')) return null
  const at = pattern[start] === '\\' ? start + 1 : start
  if (at >= pattern.length) return null
  const { rune, length } = firstRune(pattern.slice(at, at + 4))
  const isWhole = length > 1 || rune.length === 1
  return isWhole && at + length < pattern.length ? { rune, end: at + length } : null
}

/** True where the pattern is all of the bytes. Throws BadPattern. */
export function matchesGlobBytes(glob: Glob, bytes: string): boolean {
  let rest = bytes
  for (const [at, { star, signs }] of glob.entries()) {
    if (star && signs.length === 0) return true
    const isLast = at === glob.length - 1
    const after = placeChunk(signs, rest, star, isLast)
    if (after === null) return false
    rest = after
  }
  return rest === ''
}

/** What is left behind the chunk at the first place that it can have; null where there is none. */
function placeChunk(signs: readonly Sign[], bytes: string, star: boolean, isLast: boolean): string | null {
  for (let at = 0; at <= (star ? bytes.length : 0); at++) {
    const rest = afterChunk(signs, bytes.slice(at))
    if (rest !== null && (rest === '' || !isLast)) return rest
  }
  return null
}

function afterChunk(signs: readonly Sign[], bytes: string): string | null {
  let rest = bytes
  for (const sign of signs) {
    if (rest === '') return null
    if (sign.type === 'broken') throw new BadPattern()
    const { rune, length } = firstRune(rest.slice(0, 4))
    if (sign.type === 'byte' ? sign.byte !== rest[0] : sign.type === 'class' && !isIn(sign, rune)) return null
    rest = rest.slice(sign.type === 'byte' ? 1 : length)
  }
  return rest
}

/** UTF-8 sorts as the characters do. */
function isIn({ isNegated, ranges }: Extract<Sign, { type: 'class' }>, rune: string): boolean {
  return ranges.some(([from, to]) => from <= rune && rune <= to) !== isNegated
}
