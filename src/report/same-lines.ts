import type { FileLocation } from '../model/resource.js'
import type { FileEdit } from '../model/write-back.js'
import { mergeLines } from './merge-lines.js'

/** Products of line counts beyond which the lines between the first and the last change count as one. */
const maxCompared = 1_000_000

/** Lines of the text before, counted from 0: from the first that is replaced up to the one that stays after it. */
type Range = readonly [from: number, to: number]

/**
 * The first place where two proposals, made of the same texts, change the same lines or lines that touch: Git merges one
 * of them alone. Null where it merges both.
 */
export function sameLines(one: readonly FileEdit[], other: readonly FileEdit[]): FileLocation | null {
  for (const edit of one) {
    const rival = other.find(({ file }) => file === edit.file)
    if (rival === undefined) continue
    const theirs = changedRanges(rival)
    const met = changedRanges(edit).find(([from, to]) =>
      theirs.some(([start, end]) => from <= end && start <= to),
    )
    if (met !== undefined) return { file: edit.file, line: met[0] + 1 }
  }
  return null
}

function changedRanges({ before, after }: FileEdit): readonly Range[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++
  const [removed, added] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)]
  if (removed.length + added.length === 0) return []
  if (removed.length * added.length > maxCompared) return [[start, start + removed.length]]
  return runsOf(removed, added).map(([from, to]) => [start + from, start + to])
}

/** Lines that follow one another and change. */
function runsOf(removed: readonly string[], added: readonly string[]): readonly Range[] {
  const runs: Range[] = []
  let line = 0
  let from: number | null = null
  for (const { sign } of [...mergeLines(removed, added), { sign: ' ' }]) {
    if (sign !== ' ') from ??= line
    else if (from !== null) {
      runs.push([from, line])
      from = null
    }
    if (sign !== '+') line++
  }
  return runs
}
