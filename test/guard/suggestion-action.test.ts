import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ActionEnded } from '../dist/run-dist.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { diffOf } from './diff-of.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'
import { pullRequestPayload, startCheck } from './start-check.js'

const deployment = 'apps/payment-service/deployment.yaml'

let shop: Shop
let folder: string
let github: GitHub
let number: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-suggestion-'))
  shop = await openShop()
  github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
  number = github.as('dana').createPullRequest({ title: 'A change' })
}, 300_000)

afterAll(async () => {
  await github.stop()
  await shop.remove()
  await rm(folder, { recursive: true, force: true })
})

/** A run after the branch was pushed to the pull request. */
async function run(branch: string, sha: string): Promise<ActionEnded> {
  github.as('dana').push(number, sha)
  github.state.diffs.set(number, await diffOf(shop, branch))
  const payload = await pullRequestPayload(shop, number, sha)
  return startCheck({ shop, github, folder }, { name: 'pull_request', payload, sha })
}

const comments = (): string[] => github.state.comments.map(({ body }) => body)

test('the author commits the suggestion beside the line, and that change is not lost any more', async () => {
  const sha = await shop.branch('four', {
    [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4'),
  })
  expect((await run('four', sha)).outputs).toMatchObject({ 'reversal-count': '2' })
  const [suggested] = github.state.reviewComments
  expect(suggested).toMatchObject({ pull: number, path: deployment, line: 10, commit: sha })
  expect(comments()).toEqual([
    expect.stringContaining(
      'A suggestion beside `apps/payment-service/deployment.yaml:10` is ready to commit',
    ),
  ])
  const writes = github.writes().length
  await run('four', sha)
  expect(github.writes()).toHaveLength(writes)

  const line = /^```suggestion\n(.*)\n```$/m.exec(suggested?.body ?? '')?.[1] ?? ''
  const committed = await shop.branch('committed', {
    [deployment]: (text) => text.replace('  replicas: 3', line),
  })
  expect((await run('committed', committed)).outputs).toMatchObject({ 'reversal-count': '1' })
  expect(comments()[0]).not.toContain('ready to commit')
  expect(github.state.reviewComments).toEqual([suggested])
  expect(github.violations).toEqual([])
})
