import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import type { TwoClusters } from '../triage/two-clusters.js'
import { writeTwoClusters } from '../triage/two-clusters.js'
import { runCli } from './run-dist.js'

let two: TwoClusters

beforeAll(async () => {
  two = await writeTwoClusters()
})
afterAll(() => two.remove())

test('the command line judges two recorded clusters in one run, and says of which one it speaks', async () => {
  const args = ['triage', '--repo', two.repo, '--snapshot', two.snapshot]
  const { code, stdout } = await runCli([...args, '--output', 'json'])
  const report = JSON.parse(stdout) as JsonReport
  expect(code).toBe(1)
  const found = report.applications.map(({ name, cluster, status }) => [name, cluster ?? '', status])
  expect(found).toEqual([
    ['by-context', 'staging', 'drifted'],
    ['by-folder', 'staging', 'drifted'],
    ['by-map', 'staging', 'drifted'],
    ['by-name', 'staging', 'in-sync'],
    ['by-server', 'staging', 'drifted'],
    ['in-hub', '', 'drifted'],
    ['nowhere', '', 'unknown'],
  ])
  expect(report.problems.map(({ code: problem, application }) => [problem, application])).toEqual([
    ['DESTINATION_UNKNOWN', 'nowhere'],
  ])
})
