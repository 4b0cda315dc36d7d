import { toBytes, toText } from './bytes.js'
import { NotEvaluated, changed, longest, tooLarge } from './functions.js'
import type { Expression, Part } from './parse.js'
import { BadSubstitution, isDefault, parse } from './parse.js'

/** A variable without a value: in `${name}` itself, or in a form that works on the value without a default. */
export type Missing = { readonly name: string; readonly form: 'plain' | 'changed' }

/** A text with its variables put in, or why that is not possible. */
export type Evaluated =
  | {
      readonly text: string
      /** Names whose value nobody here knows; `${name}` stands in their place. */
      readonly unknown: readonly string[]
      /** What was taken for empty; a default for it makes it none of these. */
      readonly missing: readonly Missing[]
    }
  /** Flux itself refuses to build with it; `expression`: how the one begins that it is about. */
  | { readonly refused: string; readonly expression?: string }
  /** Flux may well evaluate it, and this program does not. */
  | { readonly unsupported: string }

/** In bytes that are looked at: what would take many seconds is not evaluated. */
const mostWork = 100_000_000
/** What goes character by character takes about so many times what the bytes as a whole do. */
const byCharacter = 100

type Run = {
  readonly values: ReadonlyMap<string, string>
  readonly mayBeElsewhere: boolean
  readonly missing: Map<string, Missing>
  readonly done: { work: number }
}
/** In bytes; `unknown`: the names that it depends on. */
type Value = { readonly bytes: string; readonly unknown: ReadonlySet<string> }

/**
 * Puts variables into a text as Flux does (fluxcd/pkg envsubst). A name without a value counts as empty and is told;
 * where it `mayBeElsewhere`, what is made of it is not known.
 */
export function evaluate(
  text: string,
  values: { readonly [name: string]: string },
  mayBeElsewhere: boolean,
): Evaluated {
  const run: Run = {
    values: new Map(Object.entries(values)),
    mayBeElsewhere,
    missing: new Map(),
    done: { work: 0 },
  }
  try {
    const { bytes, unknown } = all(parse(text), run)
    const done = toText(bytes)
    if (done === null) return { refused: 'a character is cut in two' }
    return { text: done, unknown: [...unknown], missing: [...run.missing.values()] }
  } catch (error) {
    if (error instanceof BadSubstitution) return { refused: error.message, expression: error.expression }
    if (error instanceof NotEvaluated) return { unsupported: error.message }
    throw error
  }
}

function all(parts: readonly Part[], run: Run): Value {
  const done: string[] = []
  const unknown = new Set<string>()
  let length = 0
  for (const part of parts) {
    const value = typeof part === 'string' ? { bytes: toBytes(part), unknown: none } : valueOf(part, run)
    for (const name of value.unknown) unknown.add(name)
    length += value.bytes.length
    if (length > longest) throw tooLarge()
    done.push(value.bytes)
  }
  return { bytes: done.join(''), unknown }
}

const none: ReadonlySet<string> = new Set()

/** Flux evaluates a default before it looks whether one is needed: what is undefined in it counts in any case. */
function valueOf({ name, operator, words }: Expression, run: Run): Value {
  const given = words.map((word) => all(word, run))
  const value = run.values.get(name)
  if (value === undefined && run.mayBeElsewhere)
    return { bytes: `\${${toBytes(name)}}`, unknown: new Set([name]) }
  if (value === undefined && !isDefault(operator)) {
    const form = operator === '' ? 'plain' : 'changed'
    run.missing.set(`${form} ${name}`, { name, form })
  }
  const bytes = toBytes(value ?? '')
  const unknown =
    isDefault(operator) && bytes !== '' ? none : new Set(given.flatMap((one) => [...one.unknown]))
  // What a form makes of a placeholder says nothing; the placeholders alone are easily known for what they are.
  if (unknown.size > 0) return { bytes: [...unknown].map((one) => `\${${toBytes(one)}}`).join(''), unknown }
  const texts = given.map((one) => one.bytes)
  count(run, workOf(operator, bytes, texts))
  return { bytes: changed(operator, bytes, texts), unknown }
}

/** Looking for a pattern takes the square of the value's length. */
function workOf(operator: string, bytes: string, texts: readonly string[]): number {
  const length = bytes.length + texts.reduce((sum, text) => sum + text.length, 0)
  if (/^[#%]/.test(operator) && texts.length > 0)
    return length * byCharacter + bytes.length ** 2 * (texts[0]?.length ?? 0)
  return /^(?:[,^]|\/\/)/.test(operator) ? length * byCharacter : length
}

function count(run: Run, work: number): void {
  run.done.work += work
  if (run.done.work > mostWork) throw new NotEvaluated('its expressions take too long to evaluate')
}
