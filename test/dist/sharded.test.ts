import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { run } from '../harness/run.js'
import { layRepository } from '../scenario/story.js'
import { demo, runAction } from './run-dist.js'

let folder: string
let repository: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-sharded-dist-'))
  repository = join(folder, 'shop')
  await layRepository(repository)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A dry run, as writes are spaced out as GitHub wants it. Returns what it would do. */
async function wouldDo(github: GitHub, inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const always = { 'cluster-name': 'production', report: 'both', 'dry-run': 'true' }
  const { code, stdout } = await runAction(
    { ...always, 'github-token': github.token, ...inputs },
    { GITHUB_API_URL: github.url, GITHUB_WORKSPACE: repository },
  )
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' })
  return stdout.split('\n').filter((line) => line.startsWith('dry run, would: '))
}

test('jobs that share the applications out would open the pull requests that one job opens', async () => {
  await run('git', ['clone', '--quiet', '--bare', repository, join(folder, 'shop.git')])
  const permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const
  const github = await startGitHub({ permissions, git: join(folder, 'shop.git') })
  const { snapshot } = demo
  const shards = { 'shard-folder': join(folder, 'shards') }
  const alone = await wouldDo(github, { snapshot })
  await wouldDo(github, { ...shards, snapshot, shard: 'plan', shards: '2' })
  const asked = github.requests.length
  expect(await wouldDo(github, { ...shards, snapshot, shard: '1/2' })).toEqual([])
  expect(await wouldDo(github, { ...shards, snapshot, shard: '2/2' })).toEqual([])
  expect(github.requests.length).toBe(asked)
  expect(await wouldDo(github, { ...shards, shard: 'merge' })).toEqual(alone)
  expect(alone.filter((line) => line.includes('pull request')).length).toBeGreaterThan(1)
  expect({ writes: github.writes(), violations: github.violations }).toEqual({ writes: [], violations: [] })
  await github.stop()
})
