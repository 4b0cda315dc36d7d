import type { FileEdit } from '../model/write-back.js'

const context = 3
const maxLines = 80

/**
 * An edit as a patch of one hunk that `git apply` takes. Null where it would be none that people can read: a long one,
 * or a file whose name or line ends need more than that.
 */
export function patchOf({ file, before, after }: FileEdit): string | null {
  const isPlain = /^[\w./@+-]+$/.test(file) && [before, after].every((text) => /^[^\r]*\n$/.test(text))
  if (!isPlain || before === after) return null
  const [old, fresh] = [before.slice(0, -1).split('\n'), after.slice(0, -1).split('\n')]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++
  const from = Math.max(0, start - context)
  const below = Math.min(context, end)
  const [removed, added] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)]
  const head = old.slice(from, start)
  const tail = old.slice(old.length - end, old.length - end + below)
  const lines = [
    ...head.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`),
  ]
  if (lines.length > maxLines) return null
  const size = head.length + tail.length
  const hunk = `@@ -${from + 1},${size + removed.length} +${from + 1},${size + added.length} @@`
  return `${[`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, hunk, ...lines].join('\n')}\n`
}
