import { isMap, isSeq } from 'yaml'
import type { Pair } from 'yaml'
import type { Splice, Spot, Step } from './edit-yaml.js'
import { behindLine, endOf, endOfPair, isFlow, isNode, lineStart, startOf } from './yaml-place.js'

/** Takes an entry out with its key, and with it a mapping or list that would be left empty. */
export function removeEntry({ text, trail, rest }: Spot): Splice | { readonly refused: string } {
  if (rest.length > 0) return { refused: 'the value does not stand there' }
  let depth = trail.length - 1
  while (depth > 1 && sizeOf(trail[depth - 1]) === 1) depth--
  const [step, parent] = [trail[depth], trail[depth - 1]]
  if (step === undefined || parent === undefined) return { refused: 'the whole document would go' }
  return isFlow(parent.node) ? removeFromFlow(text, step, parent) : removeLines(text, step, parent)
}

function sizeOf(step: Step | undefined): number {
  return step !== undefined && (isMap(step.node) || isSeq(step.node)) ? step.node.items.length : 0
}

function removeLines(text: string, step: Step, parent: Step): Splice | { readonly refused: string } {
  const { start, end } = extentOf(step)
  const from = step.pair === null ? text.lastIndexOf('-', start - 1) : start
  const before = text.slice(lineStart(text, from), from)
  if (before.trim() === '') return { start: lineStart(text, from), end: behindLine(text, end), text: '' }
  // The first key of a list's item shares its line with the dash: the next key moves up.
  const next = following(step, parent)
  return next === null || !/^[\s-]*$/.test(before)
    ? { refused: 'it shares its line with something else' }
    : { start: from, end: next, text: '' }
}

function removeFromFlow(text: string, step: Step, parent: Step): Splice {
  const { start, end } = extentOf(step)
  const next = following(step, parent)
  if (next !== null) return { start, end: next, text: '' }
  const comma = text.lastIndexOf(',', start)
  return comma > startOf(parent.node) ? { start: comma, end, text: '' } : { start, end, text: '' }
}

function extentOf({ node, pair }: Step): { readonly start: number; readonly end: number } {
  if (pair === null) return { start: startOf(node), end: endOf(node) }
  const key = pair.key
  return { start: isNode(key) ? startOf(key) : startOf(node), end: endOfPair(pair) }
}

/** Where the entry behind this one begins; null for the last one. */
function following({ node, pair }: Step, parent: Step): number | null {
  const items: readonly unknown[] = isMap(parent.node) || isSeq(parent.node) ? parent.node.items : []
  const next = items[items.indexOf(pair ?? node) + 1]
  if (next === undefined) return null
  if (isNode(next)) return startOf(next)
  const key = (next as Pair).key
  return isNode(key) ? startOf(key) : null
}
