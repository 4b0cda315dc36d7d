import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatPath } from '../../src/model/path.js'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'
import { layRecorded, recordedWays } from '../corpus/recorded.js'
import { editAll, lines, type Made } from './recorded-edits.js'
import { recordedPairs } from './recorded-pairs.js'

/** Another seed makes other edits: DRIFT_TRIAGE_SEED=7 npm test -- test/edits. */
const seed = Number(process.env['DRIFT_TRIAGE_SEED'] ?? 436567)
const rounds = 2

describe.each(recordedWays)(`random edits of recorded objects, applied %s, seed ${seed}`, (way) => {
  let folder: string
  const rounded: { readonly made: readonly Made[]; readonly report: JsonReport }[] = []
  let untouched: ReadonlySet<string>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drift-triage-edits-'))
    const { repository, snapshot } = await layRecorded(way, folder)
    const pairs = await recordedPairs(repository, snapshot)
    untouched = new Set(lines(await judgeFolder(repository, { snapshot })))
    for (let round = 0; round < rounds; round += 1) {
      const target = join(folder, `round-${round}`)
      await cp(snapshot, target, { recursive: true })
      const made = await editAll(pairs, target, seed + round)
      rounded.push({ made, report: await judgeFolder(repository, { snapshot: target }) })
    }
  }, 600_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('are many, of every sort', () => {
    const all = rounded.flatMap(({ made }) => made)
    expect(all.length).toBeGreaterThanOrEqual(2500)
    for (const type of ['added', 'removed', 'modified'])
      expect(all.filter(({ edit }) => edit.type === type).length).toBeGreaterThan(200)
  })

  test('are all found by both apps, each at its path with its manager, and nothing else is', () => {
    for (const { made, report } of rounded) {
      const expected = made.flatMap(({ id, edit: { type, path }, manager }) => {
        const line = `${id} ${type} ${formatPath(path)} ${type === 'removed' ? null : manager}`
        return [line, line]
      })
      const found = lines(report).filter((line) => !untouched.has(line))
      expect(found.sort()).toEqual(expected.sort())
    }
  })
})
