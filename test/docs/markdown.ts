import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function read(file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8')
}

/** Folders whose Markdown is output, recorded data or somebody else's. */
const skipped = new Set([
  'node_modules',
  '.git',
  'dist',
  'build',
  'coverage',
  'fixtures',
  'cases',
  'drift-triage-report',
])

/** Every Markdown file of ours, relative to the root. */
export function markdownFiles(folder = ''): readonly string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : markdownFiles(path)
    return entry.isFile() && entry.name.endsWith('.md') ? [path] : []
  })
}

/** The text without fenced blocks: a comment in a shell script is no heading. */
export function prose(text: string): string {
  return text.replace(/^( *(?:> )?)(```+)[^\n]*\n[^]*?^\1\2 *$/gm, '')
}

/** The headings of a level, as they are written. */
export function headings(text: string, level: number): readonly string[] {
  const found = prose(text).matchAll(new RegExp(`^${'#'.repeat(level)} (.*)$`, 'gm'))
  return [...found].map((match) => (match[1] ?? '').trim())
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** The targets of all links that lead to a file or heading of this repository. */
export function relativeLinks(text: string): readonly string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** The code block after the comment `<!-- name -->`. */
export function blockAfter(text: string, name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\s*\`\`\`\\w+\\n([^]*?)\n\`\`\``).exec(text)
  if (found?.[1] === undefined) throw new Error(`no block after <!-- ${name} -->`)
  return found[1]
}
