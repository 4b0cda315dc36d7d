import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseNames, readCase, readExpected } from './case.js'
import { judgeFolder } from './judge.js'
import { reduceReport } from './reduce.js'
import { layRepository } from './repository.js'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-cases-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

describe('recorded cases', () => {
  test.each(caseNames())('%s', async (name) => {
    const one = readCase(name)
    const repository = await layRepository(one, join(scratch, name))
    for (const step of one.steps) await repository.perform(step)
    const report = await judgeFolder(repository.folder(), { snapshot: join(one.folder, 'cluster') })
    expect(reduceReport(report, one)).toEqual(readExpected(name))
  })
})
