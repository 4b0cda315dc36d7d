import { logLine } from './log-text.js'

/** Columns of text set side by side, two spaces apart; no trailing spaces. Cells are one line each, already safe. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell))))
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/**
 * Breaks a text at spaces into lines of at most `max` characters; a longer word stands alone. Each line is a safe log
 * line by itself: a break puts the middle of a text where the runner looks for a command.
 */
export function wrap(text: string, max: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > max) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return (line === '' ? lines : [...lines, line]).map(logLine)
}

/** Terminal columns of a text: East Asian wide characters and emoji take two. Marks are already made visible. */
function width(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
