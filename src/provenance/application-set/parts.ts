import type { Json, Scalar } from '../../model/json.js'
import { equalJson } from '../../model/json.js'
import type { FieldPath } from '../../model/path.js'
import { getPath } from '../../model/path.js'
import { isScalar, onlyDifference, otherThan } from '../leaf.js'
import { nodesOf } from '../node-edits.js'

/** The value, or the line of a text, that an edit of a spec changes; `at` below what the edit is of. */
export type Part = {
  readonly at: FieldPath
  readonly from: Scalar
  readonly to: Scalar
  readonly line: number | null
}

/** The part in which a spec differs once edited, null where it is more than one; without `to`, any of another value. */
export function differingPart(from: Json, to: Json | undefined): Part | null {
  const pair = to === undefined ? (isScalar(from) ? { from, to: otherThan(from) } : null) : pairOf(from, to)
  if (pair === null) return null
  const at = nodesOf(from).find(
    ({ path, value }) => isScalar(value) && !equalJson(value, getPath(to ?? null, path)),
  )
  const part = { ...pair, at: at?.path ?? [] }
  if (typeof pair.from !== 'string' || typeof pair.to !== 'string') return { ...part, line: null }
  const [before, after] = [pair.from.split('\n'), pair.to.split('\n')]
  const line = before.findIndex((text, index) => text !== after[index])
  if (before.length === 1 || line < 0) return { ...part, line: null }
  return { ...part, from: before[line] ?? '', to: after[line] ?? '', line }
}

function pairOf(from: Json, to: Json): { readonly from: Scalar; readonly to: Scalar } | null {
  return isScalar(from) && isScalar(to) ? { from, to } : onlyDifference(from, to)
}

/** What moves beside the part, of the same object or text, says nothing of where the part comes from. */
export function hasMoved(now: Json | undefined, then: Json, { at, line }: Part): boolean {
  const [is, was] = [getPath(now ?? null, at), getPath(then, at)]
  if (line === null || typeof is !== 'string' || typeof was !== 'string') return !equalJson(is, was)
  return is.split('\n')[line] !== was.split('\n')[line]
}
