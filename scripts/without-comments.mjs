/**
 * The text of a module without its comments, and without the lines that hold nothing else: every run of every user
 * downloads the bundle, and comments are a tenth of it. What a licence asks to keep stays.
 */
import { parse } from 'acorn'

const kept = /@license|@preserve|copyright|licen[cs]ed under|^!/i

export function withoutComments(text) {
  const comments = []
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments })
  let done = ''
  let from = 0
  for (const { start, end, value } of comments.filter((one) => !kept.test(one.value))) {
    const line = text.lastIndexOf('\n', start - 1) + 1
    const next = text.indexOf('\n', end)
    const isAlone =
      next >= 0 && line >= from && (text.slice(line, start) + text.slice(end, next)).trim() === ''
    done += text.slice(from, isAlone ? line : start)
    // Between two words of the code something has to stay, and a line's end where there was one.
    if (!isAlone) done += value.includes('\n') ? '\n' : ' '
    from = isAlone ? next + 1 : end
  }
  return done + text.slice(from)
}
