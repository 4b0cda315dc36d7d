/** What a Go template evaluates: `{{ … }}`, in which quotes and comments may hold braces as well. */
const action =
  /\{\{((?:-\s+)?\/\*.*?\*\/(?:\s+-)?|(?:[^"'`}]|\}(?!\})|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)*)\}\}/gs
const literal = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)/

/** What stands between the braces of each action but comments, with its quoted texts. */
export function actionsOf(text: string): string[] {
  return [...text.matchAll(action)].map(([, inner = '']) => inner).filter((inner) => !isComment(inner))
}

/** The text with something else between the braces; comments stay. */
export function withActions(text: string, change: (inner: string) => string): string {
  return text.replace(action, (whole: string, inner: string) =>
    isComment(inner) ? whole : `{{${change(inner)}}}`,
  )
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
