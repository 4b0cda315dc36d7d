import type { FieldPath } from '../../model/path.js'
import type { RepoFiles } from '../../model/ports.js'
import type { Context } from '../context.js'

/** A template of the chart, that of the object at hand first. */
export type Template = { readonly file: string; readonly text: string; readonly isOwn: boolean }

const maxTemplates = 200

/** The chart's templates with their texts; those of local subcharts too. */
export async function templatesOf({ files, made }: Context, own: string): Promise<readonly Template[]> {
  const all = (await files.list(made.source.path)) ?? []
  const names = all.filter((file) => /(?:^|\/)templates\/.+\.(?:ya?ml|tpl|txt|json)$/.test(file))
  const ordered = [own, ...names.filter((file) => file !== own)].slice(0, maxTemplates)
  const texts = await Promise.all(ordered.map((file) => files.read(file)))
  return ordered.flatMap((file, at) => {
    const text = texts[at]
    return typeof text === 'string' ? [{ file, text, isOwn: file === own }] : []
  })
}

/** From 0 to 3: how much of a value's path the templates name as `.Values.a.b`, the object's own template above all. */
export function mentioned(templates: readonly Template[], path: FieldPath): number {
  const list = path.findIndex((element) => !('field' in element))
  const names = path
    .slice(0, list < 0 ? path.length : list)
    .map((element) => ('field' in element ? element.field : ''))
  let best = 0
  for (const { text, isOwn } of templates)
    for (let length = names.length; length > 0; length--) {
      if (!namesPath(text, names.slice(0, length))) continue
      best = Math.max(best, (length / names.length) * (isOwn ? 3 : 2))
      break
    }
  return best
}

function namesPath(text: string, names: readonly string[]): boolean {
  const dotted = `.Values.${names.join('.')}`
  for (let at = text.indexOf(dotted); at >= 0; at = text.indexOf(dotted, at + 1))
    if (!/[\w]/.test(text[at + dotted.length] ?? '')) return true
  const last = names.at(-1) ?? ''
  return last.includes('-') && text.includes(`"${last}"`)
}

/** Paths of values that templates name, whether or not anything gives them a value. */
export function namedPaths(templates: readonly Template[]): readonly (readonly string[])[] {
  const found = new Set<string>()
  for (const { text } of templates)
    for (const match of text.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)) found.add(match[1] ?? '')
  return [...found].map((path) => path.slice(1).split('.'))
}

/** The line of a template that a person would look at for a field: its key, behind the kind of its object. */
export async function templateLine(
  files: RepoFiles,
  file: string,
  kind: string,
  name: string,
): Promise<number> {
  const lines = ((await files.read(file)) ?? '').split('\n')
  const starts = lines.flatMap((line, at) => (new RegExp(`^kind:\\s*["']?${kind}\\b`).test(line) ? [at] : []))
  const start = starts[0] ?? 0
  const keys = lines.flatMap((line, at) =>
    at >= start && line.replace(/^[\s-]*/, '').startsWith(`${name}:`) ? [at] : [],
  )
  return (name !== '' && keys[0] !== undefined ? keys[0] : start) + 1
}
