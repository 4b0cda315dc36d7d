import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readCase } from '../cases/case.js'
import { openLive } from '../cases/judge.js'
import { applyChange, gitIn, layRepository } from '../cases/repository.js'
import type { Answer, Row } from './table.js'
import { answerOf, judgeRow, overlaid, readTable } from './table.js'

const rows = await readTable()
const synced = rows.filter((row) => row.synced === true)

let scratch: string
/** The repositories of the cases, laid down once each. */
const repositories = new Map<string, Promise<string>>()

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-table-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

function repositoryOf(name: string): Promise<string> {
  const known = repositories.get(name)
  if (known !== undefined) return known
  const one = readCase(name)
  const laid = layRepository(one, join(scratch, name)).then(async (repository) => {
    for (const step of one.steps) await repository.perform(step)
    return repository.folder()
  })
  repositories.set(name, laid)
  return laid
}

async function answer(row: Row): Promise<Answer> {
  const folder = await repositoryOf(row.case)
  await gitIn(folder, ['checkout', '--quiet', '-B', 'head', 'main'])
  await applyChange(folder, row.head)
  await gitIn(folder, ['add', '--all', '--force'])
  await gitIn(folder, ['commit', '--quiet', '-m', row.merge])
  const cluster = await openLive({ snapshot: join(readCase(row.case).folder, 'cluster') })
  const guard = await judgeRow(row, overlaid(cluster, row.app), folder, { target: 'main', head: 'head' })
  await gitIn(folder, ['checkout', '--quiet', 'main'])
  return answerOf(guard)
}

test('the table is large, no row stands twice, and a third of it is really synced', () => {
  const names = rows.map((row) => `${row.case}: ${row.merge}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(80)
  expect(synced.length).toBeGreaterThanOrEqual(names.length / 3)
})

test.each([
  'ApplyOutOfSyncOnly=true',
  'Replace=true',
  'manifest-generate-paths',
  '"selfHeal":true',
  '"prune":true',
  'PrunePropagationPolicy=orphan',
])('rows with %s are among those really synced, some that block and some that pass', (setting) => {
  const having = synced.filter(({ app = {} }) => JSON.stringify(app).includes(setting))
  expect(new Set(having.map(({ expect: { verdict } }) => verdict))).toEqual(new Set(['block', 'pass']))
})

test.each(rows.map((row) => [row.case, row.merge, row] as const))(
  '%s: a merge that %s',
  async (_, __, row) => {
    expect(await answer(row)).toEqual(row.expect)
  },
)
