import { createHash } from 'node:crypto'
import type { LineEdit } from '../model/guard.js'
import type { FileEdit } from '../model/write-back.js'

const context = 3

/** An edit as one run of lines; null for a file whose line ends are not plain line feeds, and for an edit of nothing. */
export function lineEditOf({ file, before, after }: FileEdit): LineEdit | null {
  const isPlain = [before, after].every((text) => /^[^\r]*\n$/.test(text))
  if (!isPlain || before === after) return null
  const [old, fresh] = [before.slice(0, -1).split('\n'), after.slice(0, -1).split('\n')]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++
  const below = old.length - end
  return {
    ...{ file, blob: blobOf(before), line: start + 1 },
    removed: old.slice(start, below),
    added: fresh.slice(start, fresh.length - end),
    above: old.slice(Math.max(0, start - context), start),
    below: old.slice(below, below + context),
  }
}

/** All lines that an edit shows. */
export function linesOf({ above, removed, added, below }: LineEdit): readonly string[] {
  return [...above, ...removed, ...added, ...below]
}

/** Git's id of a file's content. */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
