import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import { folders } from '../corpus/corpus.js'
import { layRecorded, recordedWays } from '../corpus/recorded.js'
import { alarms } from '../corpus/stage.js'
import { repositoryRoot } from '../harness/paths.js'
import { run } from '../harness/run.js'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-corpus-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** Whoever has only a recording, and no schema of any cluster, is alarmed no more than on the cluster itself. */
describe('the recorded corpus by the command line as committed', () => {
  test.each(recordedWays)('applied %s: judged whole, no alarm, nothing to do', async (way) => {
    const { repository, snapshot } = await layRecorded(way, join(scratch, way))
    const cli = join(repositoryRoot, 'dist', 'cli.js')
    const args = ['triage', '--repo', repository, '--snapshot', snapshot, '--output', 'json']
    const env = { PATH: process.env['PATH'], HOME: scratch }
    const report = JSON.parse(await run(process.execPath, [cli, ...args], { env })) as JsonReport
    expect(alarms(report, 'acme-corpus')).toEqual([])
    expect(report.applications).toHaveLength(2 * folders.length)
    expect(report.findings.length).toBeGreaterThan(100)
  })
})
