import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { formatPath } from '../../src/model/path.js'
import { judgeRepository } from '../../src/shell/run.js'
import { judgeShard, mergeShards, planShards } from '../../src/shell/shard-run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import type { TwoClusters } from '../triage/two-clusters.js'
import { writeTwoClusters } from '../triage/two-clusters.js'

let two: TwoClusters
let folder: string

beforeAll(async () => {
  two = await writeTwoClusters()
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-shards-two-'))
})
afterAll(() => Promise.all([two.remove(), rm(folder, { recursive: true, force: true })]))

test('apps of two clusters are shared out over three jobs, and come to what one job says of them', async () => {
  const run = {
    ...{ path: two.repo, configFile: '.github/drift-triage.yml', apps: [], repositoryUrls: [] },
    ...{ clusterName: 'production', progress: (): void => undefined },
  }
  const alone = await judgeRepository(await openSnapshot(two.snapshot), run)
  const { plan } = await planShards(await openSnapshot(two.snapshot), run, [], { folder, shards: 3 })
  expect(plan.count).toBe(3)
  for (const index of [1, 2, 3])
    await judgeShard(
      await openSnapshot(two.snapshot),
      run,
      { index, count: 3 },
      { folder, withState: false, report: 'issue' },
    )
  const merged = await mergeShards(run, folder, join(folder, 'guard-state.json'))
  expect(merged.whole).toBe(true)
  const said = ({ applications, findings, problems }: typeof alone.triage): object => ({
    apps: applications
      .map(({ name, status, application }) => `${name} ${status} ${application.cluster?.name ?? ''}`)
      .sort(),
    findings: findings
      .map(
        ({ application, change, category }) => `${application} ${formatPath(change?.path ?? [])} ${category}`,
      )
      .sort(),
    problems: problems.map(({ code, application }) => `${code} ${application ?? ''}`).sort(),
  })
  expect(said(merged.triage)).toEqual(said(alone.triage))
  expect(said(merged.triage)).toMatchObject({
    apps: expect.arrayContaining(['by-name in-sync staging', 'in-hub drifted ']) as unknown,
  })
})
