import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Json } from '../../src/model/json.js'
import type { Policy } from '../../src/model/policy.js'
import type { Tools } from '../../src/model/ports.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { realTools } from '../render/tools.js'
import { lineDiff } from './line-diff.js'
import type { HandEdit, Made } from './staged.js'
import { adopt, stage } from './staged.js'

/**
 * Each folder is a repository in a shape that teams use (`repo/`, with the objects of its apps below `clusters/` or
 * `argocd/`) and `cases.yaml`: what somebody changed by hand, and what that does to which file, line by line. With
 * UPDATE_FIXTURES=1 the results are written there instead, to be read before they are committed.
 */
const folder = fileURLToPath(new URL('fixtures/', import.meta.url))

type Case = Partial<HandEdit> & {
  readonly name: string
  /** Objects that Git does not have. */
  readonly made?: readonly Made[]
  /** The kind of objects that a policy of the settings wants in Git. */
  readonly policy?: string
  /** More changes made at the same time. */
  readonly also?: readonly HandEdit[]
  readonly diff?: { readonly [file: string]: string }
  readonly refused?: readonly string[]
}

let tools: Tools
beforeAll(async () => {
  tools = await realTools()
}, 600_000)

const shapes = readdirSync(folder).sort()
const casesOf = (shape: string): Case[] =>
  (parse(readFileSync(join(folder, shape, 'cases.yaml'), 'utf8')) as { cases: Case[] }).cases

describe.each(shapes)('%s', (shape) => {
  const cases = casesOf(shape)
  const results = new Map<string, Case>()

  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const repo = join(folder, shape, 'repo')
    const edits = [...editOf(one), ...(one.also ?? [])]
    const done = await adopt(await stage(repo, new Map(), edits, tools, one.made), policiesOf(one))
    const result = resultOf(done)
    results.set(one.name, { ...inputOf(one), ...result })
    if (process.env['UPDATE_FIXTURES'] !== '1')
      expect(result).toEqual({
        ...(one.diff === undefined ? {} : { diff: one.diff }),
        ...(one.refused === undefined ? {} : { refused: one.refused }),
      })
    if (result.diff === undefined || result.refused !== undefined) return
    // With the edits in Git and synced, nothing is left to write back: the rendering gives what the cluster has.
    const texts = new Map(done.flatMap((app) => app.edits.map(({ file, after }) => [file, after] as const)))
    expect(await adopt(await stage(repo, texts, edits, tools, one.made), policiesOf(one))).toEqual([])
  })

  test('every case was run', () => {
    if (process.env['UPDATE_FIXTURES'] === '1')
      writeFileSync(
        join(folder, shape, 'cases.yaml'),
        stringify({ cases: cases.map((one) => results.get(one.name) ?? one) }, { lineWidth: 0 }),
      )
    expect([...results.keys()]).toEqual(cases.map(({ name }) => name))
  })
})

test('there are as many cases as are asked for', () => {
  const count = (prefix: string): number =>
    shapes.filter((shape) => shape.startsWith(prefix)).reduce((sum, shape) => sum + casesOf(shape).length, 0)
  expect(count('kustomize-')).toBeGreaterThanOrEqual(45)
  expect(count('helm-')).toBeGreaterThanOrEqual(45)
  expect(count('plain-')).toBeGreaterThanOrEqual(60)
})

function editOf({ object, at, live }: Case): HandEdit[] {
  if (object === undefined || at === undefined) return []
  return [{ object, at, ...(live === undefined ? {} : { live }) }]
}

function policiesOf({ policy }: Case): Policy[] {
  if (policy === undefined) return []
  const match = { application: '', group: '', kind: policy, namespace: '', name: '', path: '' }
  return [{ match, direction: 'update-git', reason: 'ours' }]
}

function inputOf({ name, object, at, live, also, made, policy }: Case): Case {
  return {
    name,
    ...(object === undefined ? {} : { object }),
    ...(at === undefined ? {} : { at }),
    ...(made === undefined ? {} : { made }),
    ...(policy === undefined ? {} : { policy }),
    ...(live === undefined ? {} : { live }),
    ...(also === undefined ? {} : { also }),
  }
}

function resultOf(done: readonly WriteBack[]): Pick<Case, 'diff' | 'refused'> {
  const edits = done.flatMap((app) => app.edits)
  const refused = done.flatMap((app) => app.notWrittenBack.map(({ reason }) => reason))
  const diff = Object.fromEntries(
    edits.map(({ file, before, after }): [string, string] => [file, lineDiff(before, after).join('\n')]),
  )
  return {
    ...(edits.length === 0 ? {} : { diff }),
    ...(refused.length === 0 ? {} : { refused }),
  } satisfies { readonly [name: string]: Json }
}
