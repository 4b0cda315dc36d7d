import type { Adoption, LineEdit } from '../model/guard.js'
import { mergeLines } from './merge-lines.js'

const maxLines = 80

/** What these adoptions take for `git apply`, but for those with a file that makes no patch that people can read. */
export function patchesOf(adoptions: readonly Adoption[]): readonly string[] {
  return adoptions.flatMap(({ edits, isPart }) => {
    const patches = isPart ? [] : edits.map(patchOf)
    return patches.includes(null) ? [] : patches.filter((patch) => patch !== null)
  })
}

/** An edit as a patch of one hunk that `git apply` takes. Null where it is long, or the file's name needs quotes. */
function patchOf({ file, line, removed, added, above, below }: LineEdit): string | null {
  // To compare them takes as many steps as one has lines times the other.
  if (Math.max(removed.length, added.length) > 4 * maxLines) return null
  const lines = [
    ...above.map((text) => ` ${text}`),
    ...mergeLines(removed, added).map(({ sign, text }) => `${sign}${text}`),
    ...below.map((text) => ` ${text}`),
  ]
  if (lines.length > maxLines || !/^[\w./@+-]+$/.test(file)) return null
  const [from, size] = [line - above.length, above.length + below.length]
  const hunk = `@@ -${from},${size + removed.length} +${from},${size + added.length} @@`
  return `${[`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, hunk, ...lines].join('\n')}\n`
}
