import { isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair } from 'yaml'

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset behind the line break of the line that holds `offset`, or the end of the text. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** The text's own line break. */
export function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** How many characters stand before `offset` in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** Where a node's own text begins. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

/** Where a node's content ends, comments and blank lines behind it left out. */
export function endOf(node: Node): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last !== undefined) return isNode(last) ? endOf(last) : endOfPair(last as Pair)
  }
  return node.range?.[1] ?? 0
}

/** Where a pair's content ends: its value's end, or its key's where it has none. */
export function endOfPair({ key, value }: Pair): number {
  const end = isNode(value) ? endOf(value) : 0
  return Math.max(end, isNode(key) ? (key.range?.[1] ?? 0) : 0)
}

/** True for a collection in braces or brackets. */
export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

export function isNode(value: unknown): value is Node {
  return (
    isMap(value) ||
    isSeq(value) ||
    isScalar(value) ||
    (typeof value === 'object' && value !== null && 'range' in value)
  )
}

/**
 * Where a line may be put in behind content that ends at `end`: behind that line, its trailing comment included. A
 * block scalar ends with its own line break already.
 */
export function behindLine(text: string, end: number): number {
  return end > 0 && text[end - 1] === '\n' ? end : lineEnd(text, end)
}
