import type { Scalar } from './json.js'
import type { FieldPath, PathElement } from './path.js'

/** The path that formatPath wrote; null for text that it cannot have written. */
export function parsePath(text: string): FieldPath | null {
  const path: PathElement[] = []
  let at = 0
  while (at < text.length) {
    const read = text[at] === '[' ? readBracket(text, at) : readField(text, at)
    if (read === null) return null
    path.push(read.element)
    at = read.end
  }
  return path
}

type Read = { readonly element: PathElement; readonly end: number }

function readField(text: string, start: number): Read | null {
  const from = text[start] === '.' ? start + 1 : start
  const name = /^[^.[\]]+/.exec(text.slice(from))?.[0]
  return name === undefined ? null : { element: { field: name }, end: from + name.length }
}

function readBracket(text: string, start: number): Read | null {
  const end = closing(text, start)
  if (end === null) return null
  const inside = text.slice(start + 1, end)
  const element = /^\d+$/.test(inside) ? { index: Number(inside) } : parseInside(inside)
  return element === null ? null : { element, end: end + 1 }
}

function parseInside(inside: string): PathElement | null {
  if (inside.startsWith('"')) {
    const name = scalar(inside)
    return typeof name === 'string' ? { field: name } : null
  }
  if (inside.startsWith('=')) {
    const value = scalar(inside.slice(1))
    return value === undefined ? null : { value }
  }
  const key: { [name: string]: Scalar } = {}
  for (const part of splitOutsideQuotes(inside)) {
    const equals = part.indexOf('=')
    const value = scalar(part.slice(equals + 1))
    if (equals < 1 || value === undefined) return null
    key[part.slice(0, equals)] = value
  }
  return { key }
}

/** Where the bracket at `start` closes, quotes and their escapes skipped. */
function closing(text: string, start: number): number | null {
  let quoted = false
  for (let i = start + 1; i < text.length; i++) {
    if (quoted && text[i] === '\\') i++
    else if (text[i] === '"') quoted = !quoted
    else if (!quoted && text[i] === ']') return i
  }
  return null
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (quoted && text[i] === '\\') i++
    else if (text[i] === '"') quoted = !quoted
    else if (!quoted && text[i] === ',') {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, text.slice(from)]
}

function scalar(text: string): Scalar | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? undefined : (value as Scalar)
  } catch {
    return undefined
  }
}
