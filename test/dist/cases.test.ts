import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonReport } from '../../src/report/json.js'
import { caseNames, readCase, readExpected } from '../cases/case.js'
import { reduceReport } from '../cases/reduce.js'
import { layRepository } from '../cases/repository.js'
import { repositoryRoot } from '../harness/paths.js'
import { run } from '../harness/run.js'

jest.setTimeout(300_000)

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-cases-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** What is committed under dist/ gives the same answers as the sources that it was built from. */
describe('recorded cases by the command line as committed', () => {
  test.each(caseNames())('%s', async (name) => {
    const one = readCase(name)
    const repository = await layRepository(one, join(scratch, name))
    for (const step of one.steps) await repository.perform(step)
    const cli = join(repositoryRoot, 'dist', 'cli.js')
    const args = ['triage', '--repo', repository.folder(), '--snapshot', join(one.folder, 'cluster')]
    const env = { PATH: process.env['PATH'], HOME: scratch }
    const printed = await run(process.execPath, [cli, ...args, '--output', 'json'], { env, accept: [1, 2] })
    expect(reduceReport(JSON.parse(printed) as JsonReport, one)).toEqual(readExpected(name))
  })
})
