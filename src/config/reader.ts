import type { Json, JsonObject } from '../model/json.js'
import { isObject } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { nearest } from './nearest.js'

/** Reads one settings file; mistakes are collected, so that all of them are told at once. */
export type Reader = { readonly file: string; readonly mistakes: Problem[] }

/** One of the allowed words; undefined where none or another was given. */
export function choice<T extends string>(
  reader: Reader,
  value: Json | undefined,
  at: string,
  allowed: readonly T[],
): T | undefined {
  // YAML takes yes, no, on and off for more than text: quotes would not make words of ours of them.
  const given = typeof value === 'boolean' ? String(value) : text(reader, value, at)
  const found = allowed.find((one) => one === given)
  if (given !== '' && found === undefined)
    mistake(reader, `${at}: ${given} is not allowed`, `Use one of: ${allowed.join(', ')}.`)
  return found
}

/** The value as a mapping; keys that are not known are mistakes. Null for a mapping with keys of the reader's own. */
export function mapping(
  reader: Reader,
  value: Json,
  at: string,
  known: readonly string[] | null,
): JsonObject {
  if (!isObject(value)) {
    const hint = known === null ? 'Write "name:" and what it has below.' : `Known keys: ${known.join(', ')}.`
    mistake(reader, `${at || 'the file'} must be a mapping`, hint)
    return {}
  }
  if (known === null) return value
  for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
    const meant = nearest(key, known)
    mistake(
      reader,
      `unknown key ${at === '' ? key : `${at}.${key}`}`,
      meant === null ? `Known keys: ${known.join(', ')}.` : `Did you mean ${meant}?`,
    )
  }
  return value
}

/** The value as a list; empty where there is none. */
export function listOf(reader: Reader, value: Json | undefined, at: string): readonly Json[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value as readonly Json[]
  mistake(reader, `${at} must be a list`, 'Write each item on a line that begins with "- ".')
  return []
}

/** A list of texts, or one text alone. */
export function strings(reader: Reader, value: Json | undefined, at: string): readonly string[] {
  const items = typeof value === 'string' ? [value] : listOf(reader, value, at)
  return items.flatMap((item, i) => {
    const read = text(reader, item, `${at}[${i}]`)
    return read === '' ? [] : [read]
  })
}

/** The value as text; '' where there is none. */
export function text(reader: Reader, value: Json | undefined, at: string): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  mistake(reader, `${at} must be text`, 'Put it in quotes.')
  return ''
}

/** Notes one mistake, with what to do about it. */
export function mistake(reader: Reader, message: string, hint: string): void {
  reader.mistakes.push(problem('CONFIG_INVALID', `${reader.file}: ${message}.`, hint))
}
