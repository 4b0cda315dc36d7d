import type { Json } from '../../model/json.js'
import { successors } from '../leaf.js'
import { nameAt } from '../node-edits.js'
import type { Attempt, Wish } from '../wish.js'
import type { Template } from './templates.js'

const maxLines = 6

/** A value that a template spells out itself: `replicas: 3`, `image: nginx:1.27`. Each line of the field's name is tried. */
export function templateLiterals(templates: readonly Template[], wish: Wish): readonly Attempt[] {
  const { desired, wanted, path } = wish
  const name = nameAt(path, path.length)
  if (desired === undefined || wanted === undefined || name === '') return []
  return templates
    .flatMap(({ file, text }) => literalsIn(file, text, name, desired, wanted))
    .slice(0, maxLines)
}

const line = /^(\s*(?:- )?)("?)([\w./-]+)\2(:[ \t]*)(["']?)([^\r\n]*?)\5([ \t]*(?:#[^\r\n]*)?)$/gm

function literalsIn(file: string, text: string, name: string, desired: Json, wanted: Json): Attempt[] {
  return [...text.matchAll(line)].flatMap((match): Attempt[] => {
    const [whole, indent = '', mark = '', key = '', colon = '', quote = '', value = ''] = match
    if (key !== name || value === '' || value.includes('{{')) return []
    return successors(value, desired, wanted).map((next) => {
      const start = match.index + indent.length + mark.length * 2 + key.length + colon.length + quote.length
      const edited = text.slice(0, start) + String(next) + text.slice(start + value.length)
      const number = text.slice(0, match.index + (whole.startsWith('\n') ? 1 : 0)).split('\n').length
      return { texts: new Map([[file, edited]]), spec: [], place: { file, line: number }, adds: false }
    })
  })
}
