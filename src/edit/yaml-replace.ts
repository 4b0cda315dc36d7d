import { isScalar } from 'yaml'
import type { Node } from 'yaml'
import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { Splice, Spot, Step } from './edit-yaml.js'
import { columnOf, endOf, isFlow, isNode, lineBreak, lineStart, startOf } from './yaml-place.js'
import type { Style } from './yaml-text.js'
import { blockLines, flowText, indented, isJsonText, scalarText } from './yaml-text.js'

/** Puts a value in the place of the one that is there, in the style of the old one where it has one. */
export function replaceValue(
  spot: Spot,
  { node, pair }: Step,
  value: Json,
): Splice | { readonly refused: string } {
  const { text } = spot
  if (isJsonText(text))
    return { start: startOf(node), end: node.range?.[1] ?? 0, text: JSON.stringify(value) }
  if (isObject(value) || isList(value)) return replaceByCollection(spot, { node, pair }, value)
  if (isScalar(node)) {
    const start = startOf(node)
    const end = node.range?.[1] ?? start
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      return typeof value === 'string' && value.includes('\n')
        ? blockScalar(text, node, pair, value)
        : { start, end, text: `${scalarText(value, 'plain')}${lineBreak(text)}` }
    }
    if (typeof value === 'string' && value.includes('\n')) return { start, end, text: JSON.stringify(value) }
    // A key without a value: the node is empty and stands right behind the colon.
    const gap = start === end && /[:-]/.test(text[start - 1] ?? '') ? ' ' : ''
    return { start, end, text: gap + scalarText(value, styleOf(node.type)) }
  }
  if (isFlow(node))
    return { start: startOf(node), end: node.range?.[1] ?? 0, text: scalarText(value, 'plain') }
  const key = pair?.key
  if (!isNode(key)) return { refused: 'a list item in block style would become a single value' }
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1
  return { start: colon, end: endOf(node), text: ` ${scalarText(value, 'plain')}` }
}

function replaceByCollection(
  { text }: Spot,
  { node, pair }: Step,
  value: Json,
): Splice | { readonly refused: string } {
  const isEmpty = isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
  const key = pair?.key
  if (isFlow(node) || isEmpty || (isNode(key) && isInFlow(text, key)))
    return { start: startOf(node), end: node.range?.[1] ?? 0, text: flowText(value) }
  if (!isNode(key) || !isScalar(key)) return { refused: 'a list item would be replaced as a whole' }
  const at = startOf(key)
  const lines = blockLines(String(key.value), value)
  const [first = '', ...others] = lines
  const keyText = text.slice(at, key.range?.[1] ?? at)
  const head = `${keyText}${first.slice(first.indexOf(':'))}`
  return {
    start: at,
    end: trimmed(text, endOf(node)),
    text: [head, ...indented(others, columnOf(text, at))].join(lineBreak(text)),
  }
}

/** A pair inside braces shares its line with them. */
function isInFlow(text: string, key: Node): boolean {
  return /[{,]\s*$/.test(text.slice(lineStart(text, startOf(key)), startOf(key)))
}

function trimmed(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

/** Lines that stay keep their bytes: indentation and, where the end is the same, the head of the block as well. */
function blockScalar(text: string, node: Node, pair: Step['pair'], value: string): Splice {
  const start = startOf(node)
  const end = node.range?.[1] ?? start
  const [head = '', ...old] = text.slice(start, end).split(/\r?\n/)
  const key = pair?.key
  const first = old.find((line) => line.trim() !== '')
  const column =
    first !== undefined
      ? first.length - first.trimStart().length
      : isNode(key)
        ? columnOf(text, startOf(key)) + 2
        : 2
  const chomp = value.endsWith('\n') ? '' : '-'
  const isKept = /^\|-?\s*(?:#.*)?$/.test(head) && head.startsWith('|-') === (chomp === '-')
  const lines = value.replace(/\n$/, '').split('\n')
  const eol = lineBreak(text)
  return {
    start,
    end,
    text: `${isKept ? head : `|${chomp}`}${eol}${indented(lines, column).join(eol)}${eol}`,
  }
}

function styleOf(type: string | undefined): Style {
  return type === 'QUOTE_DOUBLE' ? 'double' : type === 'QUOTE_SINGLE' ? 'single' : 'plain'
}
