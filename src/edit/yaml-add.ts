import { isMap, isSeq } from 'yaml'
import type { Pair, YAMLMap, YAMLSeq } from 'yaml'
import type { Json } from '../model/json.js'
import type { PathElement } from '../model/path.js'
import type { Splice, Step } from './edit-yaml.js'
import { behindLine, columnOf, endOf, isFlow, isNode, lineBreak, lineStart, startOf } from './yaml-place.js'
import { blockLines, flowText, indented, isJsonText, scalarText } from './yaml-text.js'

/** Puts a new entry behind the last one of a mapping or a list that is there. */
export function addEntry(
  text: string,
  { node }: Step,
  element: PathElement,
  value: Json,
): Splice | { readonly refused: string } {
  const key = 'field' in element ? element.field : null
  if (!isMap(node) && !isSeq(node)) return { refused: 'the path does not fit the document' }
  const last = node.items.at(-1)
  if (isFlow(node) || last === undefined) return addToFlow(text, node, key, value)
  const column = key === null ? dashColumn(text, last) : columnOf(text, startOfEntry(last))
  if (column === null) return { refused: 'its list is not written one item a line' }
  const eol = lineBreak(text)
  const at = behindLine(text, endOf(node))
  const open = at > 0 && text[at - 1] !== '\n' ? eol : ''
  return { start: at, end: at, text: `${open}${indented(blockLines(key, value), column).join(eol)}${eol}` }
}

/** Behind the last entry in braces: in JSON's own form where its neighbours have it, on a line of its own where they do. */
function addToFlow(text: string, node: YAMLMap | YAMLSeq, key: string | null, value: Json): Splice {
  const last = node.items.at(-1)
  const isJson = isJsonText(text)
  const shown = isJson ? JSON.stringify(value) : flowText(value)
  const entry = key === null ? shown : `${isJson ? JSON.stringify(key) : scalarText(key, 'plain')}: ${shown}`
  const closing = (node.range?.[1] ?? 1) - 1
  if (last === undefined) return { start: closing, end: closing, text: entry }
  const end = isNode(last) ? (last.range?.[1] ?? closing) : endOfFlowPair(last as Pair, closing)
  const at = startOfEntry(last)
  const isAlone = text.slice(lineStart(text, at), at).trim() === ''
  const gap = isAlone ? `${lineBreak(text)}${text.slice(lineStart(text, at), at)}` : ' '
  return { start: end, end, text: `,${gap}${entry}` }
}

function endOfFlowPair({ key, value }: Pair, closing: number): number {
  if (isNode(value) && value.range) return value.range[1]
  return isNode(key) ? (key.range?.[1] ?? closing) : closing
}

function startOfEntry(entry: unknown): number {
  if (isNode(entry)) return startOf(entry)
  const key = (entry as Pair).key
  return isNode(key) ? startOf(key) : 0
}

/** The column of the dash before a list's item; null where none stands there. */
function dashColumn(text: string, item: unknown): number | null {
  const start = startOfEntry(item)
  const dash = text.lastIndexOf('-', start - 1)
  return dash < 0 || text.slice(dash + 1, start).trim() !== '' ? null : columnOf(text, dash)
}
