import { TemplateFault } from './template-fault.js'

/** The rest of what a Go template evaluates: `{{ … }}`, in which quotes and comments may hold braces as well. */
const rest =
  /((?:-\s+)?\/\*.*?\*\/(?:\s+-)?|(?:[^"'`}]|\}(?!\})|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)*)\}\}/sy
const literal = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)/

/** Far more than anybody writes. Names and functions are looked for in each action, which is not done in linear time. */
const longest = 4_000

type Action = { readonly begin: number; readonly end: number; readonly inner: string }

/**
 * The actions of a text but comments. None from the first on that does not end, as Go fails on it; to look for a later
 * one would take the square of the time.
 *
 * @throws TemplateFault for one that is too long.
 */
function* scanned(text: string): Generator<Action> {
  let begin = text.indexOf('{{')
  while (begin >= 0) {
    rest.lastIndex = begin + 2
    const [, inner] = rest.exec(text) ?? []
    if (inner === undefined) return
    const end = rest.lastIndex
    if (!isComment(inner)) yield { begin, end, inner: notTooLong(inner) }
    begin = text.indexOf('{{', end)
  }
}

function notTooLong(inner: string): string {
  if (inner.length <= longest) return inner
  throw new TemplateFault(`an action of ${inner.length} characters is not evaluated here`)
}

/** What stands between the braces of each action but comments, with its quoted texts. */
export function actionsOf(text: string): string[] {
  return [...scanned(text)].map(({ inner }) => inner)
}

/** The text with something else between the braces; comments stay. */
export function withActions(text: string, change: (inner: string) => string): string {
  const parts: string[] = []
  let at = 0
  for (const { begin, end, inner } of scanned(text)) {
    parts.push(text.slice(at, begin), `{{${change(inner)}}}`)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

function isComment(inner: string): boolean {
  return /^(?:-\s)?\s*\/\*/.test(inner)
}

/** An action with what is not in quotes changed. */
export function outsideQuotes(inner: string, change: (code: string) => string): string {
  return inner
    .split(literal)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('')
}

/** An action without what its quotes hold. */
export function withoutQuoted(inner: string): string {
  return inner
    .split(literal)
    .map((part, at) => (at % 2 === 0 ? part : '""'))
    .join('')
}
