import type { FieldPath } from '../model/path.js'
import type { YamlDocument } from './yaml.js'
import { isUnusual } from './yaml-fast.js'
import { plainValue } from './yaml-scalars.js'

/** Where a quote begins a scalar that does not end in the same line. */
const openQuote = /(?:^|[:-] +)(?!"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))["']/

/**
 * Line and column of a field in a document of plain block style, found by its indentation alone; exactly those of the
 * thorough reader (a property test holds the two together), which has to look where this is null. Its parse of a whole
 * document for each finding takes longer than all else that is read of it.
 */
export function locateByIndentation(
  text: string,
  { start, end }: Pick<YamlDocument, 'start' | 'end'>,
  path: FieldPath,
): { line: number; column: number } | null {
  const names = path.map((element) => ('field' in element ? element.field : ''))
  if (names.length === 0 || !names.every(isPlainName) || isUnusual(text)) return null
  const lines = text.slice(start, end).split('\n')
  let found = { at: -1, indent: -1 }
  for (const name of names) {
    // What stands behind a key is no mapping that goes on below it.
    if (found.at >= 0 && !/:\s*$/.test(lines[found.at] ?? '')) return null
    const next = findKey(lines, name, found)
    if (next === null) return null
    found = next
  }
  const before = text.slice(0, start).split('\n').length
  return { line: before + found.at, column: found.indent + 1 }
}

/** One that YAML reads as the text that it is. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_][\w./-]*$/.test(name) && plainValue(name) === undefined
}

/** The line of a key in the mapping below another line; whatever belongs to the keys before it is indented more. */
function findKey(
  lines: readonly string[],
  name: string,
  above: { readonly at: number; readonly indent: number },
): { at: number; indent: number } | null {
  let indent = -1
  for (let at = above.at + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (line.startsWith('---') || mayGoOn(content)) return null
    const own = line.length - line.trimStart().length
    // The first line says how far the mapping is indented; a list has no keys of its own.
    if (indent < 0) {
      if (own <= above.indent || content.startsWith('-')) return null
      indent = own
    }
    if (own < indent) return null
    if (own === indent && (content === `${name}:` || content.startsWith(`${name}: `))) return { at, indent }
  }
  return null
}

/** Text in quotes and in brackets may go on in the next line, with what looks like a key of this mapping. */
function mayGoOn(content: string): boolean {
  if (openQuote.test(content)) return true
  const open = content.match(/[{[]/g)?.length ?? 0
  const closed = content.match(/[}\]]/g)?.length ?? 0
  return open !== closed || (open > 0 && /["']/.test(content))
}
