import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { ActionEnded } from '../dist/run-dist.js'
import { demo, runAction } from '../dist/run-dist.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { addRun } from '../github/state.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'

const deployment = 'apps/payment-service/deployment.yaml'
const inputs = { 'cluster-name': 'production', 'github-token': 'ghs_testtoken' }

let shop: Shop
let folder: string
let github: GitHub
let number: number
let four: string
let adopt: string
/** What the nightly run recorded. */
let state: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-artifact-'))
  shop = await openShop()
  four = await shop.branch('four', {
    [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4'),
  })
  adopt = await shop.branch('adopt', {
    [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5'),
    'apps/logging-agent/daemonset.yaml': (text) => text.replace('v1.9.0', 'v1.9.1'),
  })
  github = await startGitHub()
  const { outputs } = await nightly({ private: true }, { 'guard-state': 'true' })
  state = await readFile(outputs['state-path'] ?? '', 'utf8')
  await github.stop()
}, 300_000)

beforeEach(async () => {
  github = await startGitHub({
    permissions: { contents: 'read', actions: 'read', 'pull-requests': 'write' },
  })
  number = github.as('dana').createPullRequest({ title: 'A change' })
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

afterAll(async () => {
  await shop.remove()
  await rm(folder, { recursive: true, force: true })
})

async function run(
  event: string,
  payload: object,
  given: Record<string, string>,
  sha = '',
): Promise<ActionEnded> {
  const file = join(folder, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  return runAction(
    { path: shop.folder, ...inputs, ...given },
    { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: sha },
  )
}

function nightly(repository: object, given: Record<string, string>): Promise<ActionEnded> {
  const payload = { repository: { full_name: 'acme/shop', default_branch: 'main', ...repository } }
  return run('schedule', payload, { snapshot: demo.snapshot, ...given })
}

/** A pull request of a fork: no secret, so no kubeconfig. */
async function check(head: string, given: Record<string, string> = {}): Promise<ActionEnded> {
  github.as('dana').push(number, head)
  const base = { ref: 'main', sha: (await shop.git('rev-parse', 'main')).trim() }
  const payload = {
    action: 'synchronize',
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    pull_request: { number, head: { sha: head }, base },
  }
  return run('pull_request', payload, given, head)
}

const zip = (text: string, name = 'guard-state.json'): Uint8Array => zipSync({ [name]: strToU8(text) })
const changed = (change: object): Uint8Array =>
  zip(JSON.stringify({ ...(JSON.parse(state) as object), ...change }))
const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

describe('a check without a kubeconfig', () => {
  test('blocks and passes by what the nightly run recorded', async () => {
    addRun(github.state, zip(state))
    const { code, stdout, outputs } = await check(four)
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ 'guard-verdict': 'block', 'reversal-count': '2' })
    expect(stdout).toContain('Judging by the state of')
    expect(github.state.comments[0]?.body).toContain('Live state as recorded on')
    const passed = await check(adopt)
    expect({ code: passed.code, verdict: passed.outputs['guard-verdict'] }).toEqual({
      code: 0,
      verdict: 'pass',
    })
  })

  test('takes the newest of its own, whatever others upload under that name', async () => {
    const forged = changed({ objects: [], hidden: [], settled: [] })
    addRun(github.state, changed({ takenAt: hours(-50) }), { createdAt: hours(-50) })
    addRun(github.state, zip(state), { event: 'push', createdAt: hours(-1) })
    for (let i = 0; i < 120; i++)
      addRun(github.state, forged, { event: 'pull_request', fromFork: true, createdAt: hours(1) })
    expect((await check(four)).outputs).toMatchObject({ 'guard-verdict': 'block' })
  }, 300_000)

  test.each([
    ['a pull request of a fork', { event: 'pull_request', fromFork: true }],
    ['a pull request', { event: 'pull_request' }],
    ['a push in a fork', { event: 'push', fromFork: true }],
    ['pull_request_target', { event: 'pull_request_target' }],
    ['another branch', { branch: 'feature' }],
    ['another workflow', { workflow: 'other.yml' }],
    ['another name', { name: 'state' }],
    ['a time long gone', { expired: true }],
  ])('does not take one of %s, and fails saying what to do', async (_, about) => {
    addRun(github.state, zip(state), about)
    const { code, stdout, outputs } = await check(adopt)
    expect(code).toBe(1)
    expect(outputs['guard-verdict']).toBeUndefined()
    expect(stdout).toMatch(/STATE_MISSING.*guard-state: true/)
  })

  test.each([
    ['too old', () => changed({ takenAt: hours(-37) }), /STATE_OUTDATED.*Run the triage workflow/],
    ['from tomorrow', () => changed({ takenAt: hours(24) }), /STATE_INVALID.*in the future/],
    ['of another cluster', () => changed({ cluster: { id: 'staging' } }), /STATE_INVALID.*not of production/],
    ['of another version', () => changed({ schemaVersion: 9 }), /STATE_INVALID.*schema version 9/],
    ['no archive', () => strToU8('<html>'), /STATE_INVALID.*no zip archive/],
    ['an empty archive', () => zip('{}', 'other.json'), /STATE_INVALID.*no guard-state.json/],
    ['a bomb', () => zip('0'.repeat(65 * 1024 * 1024)), /STATE_INVALID.*larger than 64 MiB/],
    ['cut off', () => zip(state).slice(0, 2_000), /STATE_INVALID.*no zip archive/],
  ])('that is %s is refused', async (_, archive, message) => {
    addRun(github.state, archive())
    const { code, stdout } = await check(adopt)
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(message) })
  })

  test('that is not what was uploaded is refused', async () => {
    addRun(github.state, zip(state), { digest: `sha256:${'0'.repeat(64)}` })
    const { code, stdout } = await check(adopt)
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('its digest differs') })
  })

  test('its age, its name and its workflow can be chosen', async () => {
    addRun(github.state, changed({ takenAt: hours(-37) }), { workflow: 'nightly.yml', name: 'live' })
    const given = { 'state-max-age': '48', 'state-workflow': 'nightly.yml', 'state-artifact': 'live' }
    expect((await check(adopt, given)).outputs).toMatchObject({ 'guard-verdict': 'pass' })
  })

  test('names the permission that it lacks', async () => {
    await github.stop()
    github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
    number = github.as('dana').createPullRequest({ title: 'A change' })
    addRun(github.state, zip(state))
    const { code, stdout } = await check(adopt)
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/`actions: read`/) })
  })
})

describe('the run that records', () => {
  test('writes nothing where everybody could download it, until that is wanted', async () => {
    const quiet = await nightly({ private: false }, { 'guard-state': 'true' })
    expect(quiet.outputs['state-path']).toBeUndefined()
    expect(quiet.stdout).toContain('guard-state: public records it')
    const wanted = await nightly({ private: false }, { 'guard-state': 'public' })
    expect(wanted.outputs['state-path']).toMatch(/guard-state\.json$/)
  })

  test('and nothing of a run over some apps, or unasked', async () => {
    const some = await nightly({ private: true }, { 'guard-state': 'true', apps: 'payment-service' })
    const unasked = await nightly({ private: true }, {})
    expect([some, unasked].map(({ outputs }) => outputs['state-path'])).toEqual([undefined, undefined])
  })
})
