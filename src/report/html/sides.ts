import { withoutRunNumbers } from '../redacted.js'
import { clip } from '../visible.js'
import type { DiffLine } from '../yaml-lines.js'
import type { Markup } from './markup.js'
import { h } from './markup.js'

/** Longest line of a diff and most rows of one object. */
const maxLine = 240
const maxRows = 400

type Row = { readonly git: DiffLine | null; readonly live: DiffLine | null }

/**
 * The lines of a diff side by side: what changed stands in one row with what it became, as far as both have lines;
 * the rest has nothing on its other side.
 */
export function rowsOf(lines: readonly DiffLine[]): readonly Row[] {
  const rows: Row[] = []
  let removed: DiffLine[] = []
  let added: DiffLine[] = []
  const flush = (): void => {
    for (let i = 0; i < Math.max(removed.length, added.length); i += 1)
      rows.push({ git: removed[i] ?? null, live: added[i] ?? null })
    removed = []
    added = []
  }
  for (const line of lines) {
    if (line.sign === '-') {
      if (added.length > 0) flush()
      removed.push(line)
    } else if (line.sign === '+') added.push(line)
    else {
      flush()
      rows.push({ git: line, live: line })
    }
  }
  flush()
  return rows
}

/** Git on the left, the cluster on the right. `title` names the object for those who cannot see the table. */
export function sideBySide(lines: readonly DiffLine[], title: string): Markup {
  const rows = rowsOf(lines)
  const left = rows.length - maxRows
  return h`<div class="scroll" tabindex="0" role="region" aria-label="Git and cluster: ${title}"><table class="diff">
<thead><tr><th scope="col">Git</th><th scope="col">Cluster</th></tr></thead>
<tbody>${rows.slice(0, maxRows).map(({ git, live }) => h`<tr>${cell(git)}${cell(live)}</tr>`)}</tbody></table></div>
${left > 0 ? h`<p class="quiet">${left} more lines differ; the JSON report has the values.</p>` : h``}`
}

const classes = { ' ': 'same', '-': 'git', '+': 'live' } as const

function cell(line: DiffLine | null): Markup {
  if (line === null) return h`<td class="none"></td>`
  const text = clip(`${'  '.repeat(line.depth)}${withoutRunNumbers(line.text)}`, maxLine)
  return h`<td class="${classes[line.sign]}"><span class="sign">${line.sign}</span> ${text}</td>`
}
