import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import { withoutRunNumbers } from './redacted.js'
import { needsQuotes } from './value-text.js'
import { clip } from './visible.js'

/** One line of a diff; `depth` counts levels of indentation. */
export type DiffLine = { readonly sign: ' ' | '-' | '+'; readonly depth: number; readonly text: string }

/** A value as lines that look like YAML, below `head` (`name:` or `-`). For reading, not for parsing. */
export function yamlLines(value: Json, depth: number, head: string): readonly Omit<DiffLine, 'sign'>[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [
      { depth, text: `${head} ${value.endsWith('\n') ? '|' : '|-'}` },
      ...value
        .replace(/\n$/, '')
        .split('\n')
        .map((text) => ({ depth: depth + 1, text })),
    ]
  if (isList(value) && value.length > 0)
    return [{ depth, text: head }, ...value.flatMap((item) => yamlLines(item, depth + 1, '-'))]
  if (isObject(value) && Object.keys(value).length > 0)
    return [
      { depth, text: head },
      ...Object.entries(value).flatMap(([key, item]) => yamlLines(item, depth + 1, `${keyScalar(key)}:`)),
    ]
  return [{ depth, text: `${head} ${scalarText(value)}` }]
}

/** A mapping's key as YAML writes it. */
export function keyScalar(key: string): string {
  return /^[\w./-]+$/.test(key) ? key : JSON.stringify(key)
}

function scalarText(value: Json): string {
  if (isList(value)) return '[]'
  if (isObject(value)) return '{}'
  if (typeof value !== 'string') return String(value)
  return needsQuotes(value) || /^[-?:,[\]{}#&*!|>'"%@`]|: | #/.test(value) ? JSON.stringify(value) : value
}

const context = 2

/** Only the lines near a change, with the ancestors of those lines; `...` where lines are left out. */
export function nearChanges(lines: readonly DiffLine[]): readonly DiffLine[] {
  const keep = new Set<number>()
  lines.forEach((line, i) => {
    if (line.sign === ' ') return
    for (let near = i - context; near <= i + context; near += 1) keep.add(near)
    let depth = line.depth
    for (let above = i - 1; above >= 0 && depth > 0; above -= 1) {
      const ancestor = lines[above]
      if (ancestor !== undefined && ancestor.depth < depth) {
        keep.add(above)
        depth = ancestor.depth
      }
    }
  })
  const result: DiffLine[] = []
  lines.forEach((line, i) => {
    if (keep.has(i)) result.push(line)
    else if (i === 0 || keep.has(i - 1)) result.push({ sign: ' ', depth: line.depth, text: '...' })
  })
  return result
}

/** One line as it stands in a diff. */
export function lineText({ sign, depth, text }: DiffLine): string {
  return clip(`${sign} ${'  '.repeat(depth)}${withoutRunNumbers(text)}`, 240)
}

/** Puts the first field of a list's item on the line of its dash, where both have the same sign. */
export function joinDashes(lines: readonly DiffLine[]): readonly DiffLine[] {
  const result: DiffLine[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = result.at(-1)
    if (
      before?.text === '-' &&
      last?.text === '-' &&
      line.depth === before.depth + 1 &&
      line.sign === before.sign
    )
      result[result.length - 1] = { ...last, text: `- ${line.text}` }
    else result.push(line)
  })
  return result
}
