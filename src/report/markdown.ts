import type { Writer } from './phrase.js'
import { clip, visible } from './visible.js'

/** Zero width space: keeps GitHub from reading `@name`, `#12` or a URL as a mention, a reference or a link. */
const gap = '\u200b'

/** Breaks what GitHub turns into mentions, references and links in running text (closing keywords need a reference). */
function inert(text: string): string {
  return text
    .replace(/@/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/GH-(?=\d)/gi, (found) => found + gap)
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}${gap}.`)
}

/** An opening comment inside code would be shown as it is, and would be mistaken for the markers of our own block. */
function withoutComments(text: string): string {
  return text.replace(/<!--/g, `<!${gap}--`)
}

/** Foreign words in running text: no formatting, HTML, link, mention or list comes of them. One line. */
export function inline(text: string, max = 300): string {
  return (
    inert(clip(visible(text), max))
      .replace(/[\\*_[\]|~$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Not with a backslash: parsers differ in whether an escaped backtick can still delimit a code span.
      .replace(/`/g, '&#96;')
      .replace(/^([-+=#])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}

/** Foreign words inside HTML (a `<summary>`), where Markdown is not read but GitHub still finds mentions. */
export function html(text: string, max = 300): string {
  return inert(clip(visible(text), max))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** A code span: its delimiter is longer than any run of backticks in the text. Two quotes stand for the empty text. */
export function codeSpan(text: string, max = 160): string {
  const content = withoutComments(clip(visible(text), max))
  if (content.trim() === '') return '`""`'
  const ticks = '`'.repeat(longestRun(content) + 1)
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : ''
  return `${ticks}${pad}${content}${pad}${ticks}`
}

/** A code span in a table, where a pipe must be escaped even inside code (GFM, tables). */
export function cellCode(text: string, max = 160): string {
  return codeSpan(text, max)
    .replace(/\\(?=\|)/g, `\\${gap}`)
    .replace(/\|/g, '\\|')
}

/** How phrases are written into Markdown. */
export const markdownWriter: Writer = { code: (text) => codeSpan(text), prose: (text) => inline(text) }

/** A row of a table; its cells are safe already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Head of a table. */
export function tableHead(titles: readonly string[]): readonly string[] {
  return [tableRow(titles), tableRow(titles.map(() => '---'))]
}

/** A fenced block whose fence no line of the content can close. */
export function fence(info: string, lines: readonly string[]): string {
  const content = lines.map(fenced)
  const longest = content.reduce((max, line) => Math.max(max, longestRun(line)), 0)
  const marks = '`'.repeat(Math.max(3, longest + 1))
  return [`${marks}${info}`, ...content, marks].join('\n')
}

/** True for lines that stand in a fenced block as they are. */
export function isLiteral(lines: readonly string[]): boolean {
  return lines.every((line) => fenced(line) === line)
}

function fenced(line: string): string {
  return withoutComments(line.split('\t').map(visible).join('\t'))
}

/** A folded block; GitHub needs the blank line after the summary to read Markdown inside. */
export function details(summaryHtml: string, body: string): string {
  return `<details>\n<summary>${summaryHtml}</summary>\n\n${body}\n\n</details>`
}

/** A link with safe text; null where the address is not a plain https (or http) one. */
export function link(text: string, url: string): string | null {
  return /^https?:\/\/[\w.:-]+\/[\w./~%#-]*$/.test(url) ? `[${text}](${url})` : null
}

/** A title: one line, nothing unseen, at most 200 characters. */
export function titleText(text: string): string {
  return clip(inert(visible(text)).replace(/ +/g, ' ').trim(), 200)
}

/**
 * As many items as `max` characters hold, in order, then `more(n)` for those left out. Items are made one by one, so
 * that what nobody will read is never written.
 */
export function fit<T>(
  items: readonly T[],
  write: (item: T) => string,
  max: number,
  more: (left: number) => string,
): readonly string[] {
  const kept: string[] = []
  let used = more(items.length).length + 1
  for (const item of items) {
    const text = write(item)
    used += text.length + 1
    if (used > max) break
    kept.push(text)
  }
  const left = items.length - kept.length
  return left === 0 ? kept : [...kept, more(left)]
}

/** For items that are text already. */
export function fitLines(
  lines: readonly string[],
  max: number,
  more: (left: number) => string,
): readonly string[] {
  return fit(lines, (line) => line, max, more)
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), 0)
}
