import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import type { Json } from '../../src/model/json.js'
import { formatPath } from '../../src/model/path.js'
import type { Tools } from '../../src/model/ports.js'
import { triage } from '../../src/triage/triage.js'
import { realTools } from '../render/tools.js'
import { stage } from '../write-back/staged.js'

/**
 * Object, field, its value in the cluster, and the line in Git as `file: text`; behind an arrow the file that gets the
 * value instead where that line counts for more than the field.
 */
type Row = readonly [object: string, field: string, live: Json, line?: string]

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const table = parse(readFileSync(path('table.yaml'), 'utf8')) as { readonly [shape: string]: readonly Row[] }
const isUpdate = process.env['UPDATE_FIXTURES'] === '1'

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

/** The line that each changed field of a repository is traced to, all of them changed at once. */
async function linesOf(shape: string, rows: readonly Row[]): Promise<Map<string, string>> {
  const repo = path(`../write-back/fixtures/${shape}/repo`)
  const edits = rows.map(([object, at, live]) => ({ object, at, live }))
  const world = await stage(repo, new Map(), edits, tools)
  const { triage: done } = await triage(world, { config: emptyConfig, applications: [] })
  return new Map(
    done.findings.flatMap(
      ({ resource: { kind, namespace, name }, change, source, editIn }): [string, string][] => {
        if (change === null || source === null) return []
        const text = readFileSync(join(repo, source.file), 'utf8').split(/\r?\n/)[source.line - 1] ?? ''
        const line = `${source.file}: ${text.trim()}${editIn === undefined ? '' : ` -> ${editIn}`}`
        const field = formatPath(change.path)
        return [
          [`${kind}/${name} ${field}`, line],
          [`${kind}/${namespace}/${name} ${field}`, line],
        ]
      },
    ),
  )
}

describe.each(Object.entries(table))('%s', (shape, rows) => {
  let lines: Map<string, string>
  beforeAll(async () => {
    const isDone = isUpdate && rows.every(([, , , line]) => line !== undefined)
    lines = isDone ? new Map<string, string>() : await linesOf(shape, rows)
    if (isUpdate && !isDone) writeLines(shape, rows, lines)
  }, 300_000)

  test.each(rows.map((row) => [row[0], row[1], row[3] ?? ''] as const))('%s %s', (object, field, line) => {
    if (!isUpdate) expect(lines.get(`${object} ${field}`)).toBe(line)
  })
})

test('the table holds the three renderers, with as many fields as are asked for', () => {
  const count = (renderer: string): number =>
    Object.entries(table).reduce(
      (sum, [shape, rows]) => sum + (shape.startsWith(renderer) ? rows.length : 0),
      0,
    )
  expect(count('plain-')).toBeGreaterThanOrEqual(10)
  expect(count('kustomize-')).toBeGreaterThanOrEqual(25)
  expect(count('helm-')).toBeGreaterThanOrEqual(25)
})

/** Puts what was found behind each row, to be read line by line before it is committed. */
function writeLines(shape: string, rows: readonly Row[], lines: ReadonlyMap<string, string>): void {
  const file = path('table.yaml')
  let text = readFileSync(file, 'utf8')
  for (const [object, field] of rows) {
    const found = JSON.stringify(lines.get(`${object} ${field}`) ?? 'nowhere')
    const row = text
      .split('\n')
      .findIndex(
        (line, at, all) =>
          at > all.indexOf(`${shape}:`) &&
          line.includes(`[${object}, `) &&
          new RegExp(`${field.replace(/\W/g, '.')}'?,`).test(line),
      )
    const withLine = (line: string): string => `${line.replace(/\]$/, '')}, ${found}]`
    text = text
      .split('\n')
      .map((line, at) => (at === row ? withLine(line) : line))
      .join('\n')
  }
  writeFileSync(file, text)
}
