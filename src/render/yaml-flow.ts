/** What has to be in a text in which a scalar without quotes ends elsewhere for Go's clients: cheap to look for. */
const suspect = /\?|:[,[\]{}]|[[{,:]\s*:/
/** Where a collection in brackets may begin, and all but one that is empty. */
const opening = /(?:^|[:-] ) *[[{](?!\s*[\]}])/gm
const plain = /[^\s,?[\]{}:#"'](?:[^\s,?[\]{}:]|:(?![\s,[\]{}]|$))*/
const quoted = /(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*')(?:[ \t]*:)?/
/** One bracket, or a run of what stands between two; bounded, as each part of a run takes memory. */
const token = new RegExp(
  String.raw`(?:\s+(?:#[^\n]*)?|,|:(?=\s)|${quoted.source}|${plain.source}){1,100}|([[{])|[\]}]`,
  'y',
)

/**
 * True where brackets hold a scalar without quotes that has a `?`, begins with `:`, or has one before a comma or
 * bracket: Go's clients end it elsewhere than YAML says. Also where that cannot be told.
 */
export function hasOddScalars(text: string): boolean {
  if (!suspect.test(text)) return false
  opening.lastIndex = 0
  while (opening.exec(text) !== null) {
    const end = endOf(text, opening.lastIndex)
    if (end === null) return true
    opening.lastIndex = end
  }
  return false
}

/** Behind the bracket that closes what has been opened before `at`; null where something odd comes first. */
function endOf(text: string, at: number): number | null {
  token.lastIndex = at
  for (let depth = 1; depth > 0;) {
    const found = token.exec(text)
    if (found === null) return null
    if (found[1] !== undefined) depth++
    else if (found[0] === ']' || found[0] === '}') depth--
    at = token.lastIndex
  }
  return at
}
