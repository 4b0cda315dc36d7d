import { Scanner } from './scanner.js'

/** A text of variables, taken apart: what stands as it is, and what is put in. */
export type Part = string | Expression

/** `${name}` with what is to be done to the value; '' for nothing. */
export type Expression = {
  readonly name: string
  readonly operator: string
  /** What the operator works with; several texts of a default are one behind the other. */
  readonly words: readonly (readonly Part[])[]
}

/** Why a text is none that Flux evaluates: it fails the whole build there. */
export class BadSubstitution extends Error {
  /** The expression as far as the sign behind its name, or a part of a long one: what comes then may be a secret. */
  expression = ''
}

/** Deeper ones are refused before they exhaust the stack. */
const maxDepth = 50

/**
 * Takes a text apart as Flux does (fluxcd/pkg envsubst/parse): `$$` is a dollar sign, and what it does not know as a form
 * is an error, not a text. Throws BadSubstitution.
 */
export function parse(text: string): readonly Part[] {
  const scanner = new Scanner(text)
  const parts: Part[] = []
  while (!scanner.isAtEnd()) {
    const begin = scanner.ahead(/\$\{#?[\p{L}\p{Nd}_]{0,100}[^\p{L}\p{Nd}_\s]?/uy)
    if (begin === null) parts.push(scanner.text(() => true, '$'))
    else parts.push(named(begin, () => expressionAt(scanner, 0)))
  }
  return parts
}

function named<T>(begin: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof BadSubstitution) error.expression = begin
    throw error
  }
}

const isOfName = (character: string): boolean => /[\p{L}\p{Nd}_]/u.test(character)
const isBefore =
  (end: string) =>
  (character: string): boolean =>
    !end.includes(character)

function expressionAt(scanner: Scanner, depth: number): Expression {
  scanner.takes('${')
  if (depth > maxDepth) throw new BadSubstitution('it is nested too deep')
  if (scanner.takes('#')) return close(scanner, { name: nameIn(scanner), operator: '#', words: [] })
  const name = nameIn(scanner)
  if (scanner.takes('}')) return { name, operator: '', words: [] }
  const operator = operatorIn(scanner)
  return { name, operator, words: wordsOf(scanner, operator, depth) }
}

function nameIn(scanner: Scanner): string {
  const name = scanner.text(isOfName, '')
  if (name === '') throw new BadSubstitution('there is no name of a variable where one is expected')
  return name
}

/** Longest first. A case operator is any two of its signs, and those that are not alike do nothing. */
const operators = /:[-=?+]|:(?!\P{ASCII})|=|[,^]{1,2}|\/[/#%]?|##?|%%?/uy

function operatorIn(scanner: Scanner): string {
  const operator = scanner.match(operators)
  if (operator === null) throw new BadSubstitution('there is no closing brace where one is expected')
  return operator
}

/** True for the forms that have a value of their own for a variable without one, if only none. */
export function isDefault(operator: string): boolean {
  return operator === '=' || /^:[-=?+]$/.test(operator)
}

function wordsOf(scanner: Scanner, operator: string, depth: number): Expression['words'] {
  if (isDefault(operator)) return [untilClosed(scanner, depth)]
  if (/^[,^]/.test(operator)) return close(scanner, [])
  if (operator === ':') return positions(scanner, depth)
  if (operator.startsWith('/')) return patternAndText(scanner, depth)
  return close(scanner, [word(scanner, '}', '', depth)])
}

function untilClosed(scanner: Scanner, depth: number): readonly Part[] {
  const parts: Part[] = []
  while (!scanner.takes('}')) parts.push(...word(scanner, '}', '', depth))
  return parts
}

/** `${name:position}`, `${name:position:length}`; any number of colons counts as one. */
function positions(scanner: Scanner, depth: number): Expression['words'] {
  const position = word(scanner, ':}', '', depth)
  if (scanner.takes('}')) return [position]
  if (scanner.match(/:+/y) === null) throw new BadSubstitution('a position is followed by neither : nor }')
  return close(scanner, [position, word(scanner, '}', '', depth)])
}

/** `${name/pattern/text}`. The pattern goes to the next slash, over a brace as well. */
function patternAndText(scanner: Scanner, depth: number): Expression['words'] {
  const pattern = word(scanner, '/', '$\\', depth)
  if (scanner.match(/\/+/y) === null) throw new BadSubstitution('no second / says what to put in')
  if (scanner.takes('}')) return [pattern]
  return close(scanner, [pattern, word(scanner, '}', '$\\', depth)])
}

/** One text, or one expression: what is put together of both is none of Flux's forms. */
function word(scanner: Scanner, end: string, escapes: string, depth: number): readonly Part[] {
  if (scanner.ahead(/\$\{/y) !== null) return [expressionAt(scanner, depth + 1)]
  const text = scanner.text(isBefore(end), escapes)
  if (text === '') throw new BadSubstitution('a form lacks what it is to work with')
  return [text]
}

function close<T>(scanner: Scanner, value: T): T {
  if (!scanner.takes('}')) throw new BadSubstitution('there is no closing brace where one is expected')
  return value
}
