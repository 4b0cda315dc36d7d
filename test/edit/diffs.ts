import type { Edit } from '../../src/edit/edit.js'
import type { Json } from '../../src/model/json.js'
import { parsePath } from '../../src/model/parse-path.js'

/** The edit that puts a value at a path, or takes it away without one. */
export function edit(path: string, value?: Json): Edit {
  const parsed = parsePath(path)
  if (parsed === null) throw new Error(`${path} is no path`)
  return value === undefined ? { type: 'remove', path: parsed } : { type: 'set', path: parsed, value }
}

/** Each line of `text` that begins with `-` or `+` is what the edit takes out or puts in; the rest stays. */
export function both(text: string): { before: string; after: string } {
  const side = (keep: string): string =>
    text
      .split('\n')
      .filter((line) => !/^[-+]/.test(line) || line.startsWith(keep))
      .map((line) => (/^[-+ ]/.test(line) ? line.slice(1) : line))
      .join('\n')
  return { before: side('-'), after: side('+') }
}
