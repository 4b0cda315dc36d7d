import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ActionEnded } from '../dist/run-dist.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'
import { pullRequestPayload, startCheck } from './start-check.js'

const deployment = 'apps/payment-service/deployment.yaml'
const daemonSet = 'apps/logging-agent/daemonset.yaml'

let shop: Shop
let folder: string
let github: GitHub
let number: number
const heads = new Map<string, string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-guard-action-'))
  shop = await openShop()
  const adopt = {
    [deployment]: (text: string) => text.replace('replicas: 3', 'replicas: 5'),
    [daemonSet]: (text: string) => text.replace('v1.9.0', 'v1.9.1'),
  }
  for (const [name, files] of [
    ['readme', { 'README.md': 'Hello\n' }],
    ['four', { [deployment]: (text: string) => text.replace('replicas: 3', 'replicas: 4') }],
    ['adopt', adopt],
  ] as const)
    heads.set(name, await shop.branch(name, files))
}, 300_000)

beforeEach(async () => {
  github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'write' } })
  number = github.as('dana').createPullRequest({ title: 'A change' })
  github.state.roles.set('wanda', 'write').set('theo', 'triage')
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

afterAll(async () => {
  await shop.remove()
  await rm(folder, { recursive: true, force: true })
})

const head = (name: string): string => heads.get(name) ?? ''

/** A run for the pull request at a branch of the shop, as GitHub starts it. */
async function run(
  branch: string,
  event: { action?: string; label?: { name: string } } = {},
  inputs: Record<string, string> = {},
): Promise<ActionEnded> {
  github.as('dana').push(number, head(branch))
  const payload = { ...(await pullRequestPayload(shop, number, head(branch))), ...event }
  return start('pull_request', payload, head(branch), inputs)
}

async function runGroup(branch: string): Promise<ActionEnded> {
  const base = (await shop.git('rev-parse', 'main')).trim()
  const merge_group = {
    head_sha: head(branch),
    head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
  }
  const repository = { full_name: 'acme/shop', default_branch: 'main' }
  return start('merge_group', { action: 'checks_requested', merge_group, repository }, head(branch), {})
}

const start = (
  name: string,
  payload: object,
  sha: string,
  inputs: Record<string, string>,
): Promise<ActionEnded> => startCheck({ shop, github, folder }, { name, payload, sha }, inputs)

const comments = (): string[] =>
  github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body)

describe('a pull request', () => {
  test('that would undo a hotfix fails the job, beside the line, in one comment and in the outputs (dorny/test-reporter#67)', async () => {
    const { code, stdout, outputs, summary } = await run('four')
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ 'guard-verdict': 'block', 'reversal-count': '2' })
    expect(stdout).toMatch(
      /::error title=payment-service%3A merging would undo a live change,file=apps\/payment-service\/deployment\.yaml,line=10::`?spec\.replicas/,
    )
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toContain(
      '`spec.replicas` of Deployment payments/payment-service is `5` in the cluster',
    )
    expect(comments()[0]).toContain('which sets it to `4`. This merge moves that very field.')
    expect(summary).toContain('This merge would undo live changes')
    // The job is the verdict: a check run of our own would be shown below whichever workflow GitHub picks.
    expect(github.requests.filter(({ operation }) => operation?.startsWith('checks/'))).toEqual([])
  })

  test('that does no harm passes and says nothing on the pull request (zapier/kubechecks#466)', async () => {
    const { code, outputs } = await run('adopt')
    expect({ code, verdict: outputs['guard-verdict'] }).toEqual({ code: 0, verdict: 'pass' })
    expect(github.writes()).toEqual([])
  })

  test('keeps its one comment: untouched by the same run again, rewritten once the harm is gone (zapier/kubechecks#362)', async () => {
    await run('four')
    const writes = github.writes().length
    await run('four')
    expect(github.writes()).toHaveLength(writes)
    const { code } = await run('adopt')
    expect(code).toBe(0)
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toContain(
      'Merging undoes nothing in the cluster and brings 2 live changes into Git.',
    )
  })

  test.each(['opened', 'reopened', 'unlabeled', 'ready_for_review', 'edited'])(
    'is judged when it is %s as on a push',
    async (action) => {
      const { code, outputs } = await run('four', { action })
      expect({ code, verdict: outputs['guard-verdict'] }).toEqual({ code: 1, verdict: 'block' })
    },
  )

  test('a comment that somebody else planted is not taken for ours, though its record be a true copy', async () => {
    github.as('wanda').addLabels(number, 'drift-override')
    expect((await run('four', { action: 'labeled', label: { name: 'drift-override' } })).code).toBe(0)
    const [accepted = ''] = comments()
    number = github.as('dana').createPullRequest({ title: 'The same once more' })
    github.as('mallory').comment(number, accepted)
    github.as('wanda').addLabels(number, 'drift-override')
    expect((await run('four')).code).toBe(1)
  })

  test('a dry run blocks just as well and writes nothing', async () => {
    expect((await run('four', {}, { 'dry-run': 'true' })).code).toBe(1)
    expect(github.writes()).toEqual([])
  })

  test('without the right to comment it still blocks, and names the permission (marocchino/sticky-pull-request-comment#227)', async () => {
    await github.stop()
    github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    number = github.as('dana').createPullRequest({ title: 'A change' })
    const { code, stdout, summary } = await run('four')
    expect(code).toBe(1)
    expect(stdout).toMatch(/GITHUB_FORBIDDEN.*`pull-requests: write`/)
    expect(summary).toContain('Or accept the loss in a pull request from a branch of this repository')
    expect(summary).not.toContain('somebody with write access adds the label')
  })

  test('without the right to comment a label is answered with why it does not count', async () => {
    await github.stop()
    github = await startGitHub({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    github.state.roles.set('wanda', 'write')
    number = github.as('dana').createPullRequest({ title: 'A change' })
    const label = { name: 'drift-override' }
    github.as('wanda').addLabels(number, label.name)
    const { code, stdout, summary } = await run('four', { action: 'labeled', label })
    expect(code).toBe(1)
    for (const said of [stdout, summary])
      expect(said).toContain('does not count: it could not be recorded in a comment on this pull request')
  })
})

describe('an override', () => {
  const label = { name: 'drift-override' }

  async function accept(login: string, branch = 'four'): Promise<ActionEnded> {
    github.as(login).addLabels(number, label.name)
    return run(branch, { action: 'labeled', label })
  }

  test('by somebody who may write passes, and stays valid for that commit', async () => {
    expect((await run('four')).code).toBe(1)
    const { code, stdout, summary } = await accept('wanda')
    expect(code).toBe(0)
    expect(stdout).toContain('Accepted by wanda')
    expect(summary).toContain('**Accepted** by wanda')
    expect(comments()[0]).toContain('**Accepted** by wanda with the label `drift-override`')
    expect((await run('four')).code).toBe(0)
  })

  test('counts however the name of the label is written: GitHub tells them apart without regard to case', async () => {
    github.as('wanda').addLabels(number, 'Drift-Override')
    const { code } = await run('four', { action: 'labeled', label: { name: 'Drift-Override' } })
    expect(code).toBe(0)
  })

  test('by a triager, who can set labels but not write, does not count', async () => {
    const { code, stdout, summary } = await accept('theo')
    expect(code).toBe(1)
    for (const said of [stdout, summary, comments()[0]])
      expect(said).toContain('theo set the label, but may not write')
  })

  test('ends with the next commit and with the label', async () => {
    await accept('wanda')
    expect((await run('readme')).code).toBe(1)
    expect(comments()[0]).toContain('the label was set for an earlier commit')
    await accept('wanda', 'readme')
    github.as('wanda').removeLabel(number, label.name)
    expect((await run('readme')).code).toBe(1)
  })

  test('set before the first run is answered with what to do', async () => {
    github.as('wanda').addLabels(number, label.name)
    expect((await run('four')).code).toBe(1)
    expect(comments()[0]).toContain('set before there was anything to accept')
  })

  test('is read by the merge queue, for a head that equals the recorded one (amannn/action-semantic-pull-request#236)', async () => {
    expect((await runGroup('four')).code).toBe(1)
    await accept('wanda')
    expect((await runGroup('four')).code).toBe(0)
    github.as('dana').push(number, head('readme'))
    expect((await runGroup('four')).code).toBe(1)
  })
})

test('the comment brings a patch that the author can take as it is, and then the check passes', async () => {
  await run('four')
  const patch = /^```diff\n([\s\S]*?)^```$/m.exec(comments()[0] ?? '')?.[1] ?? ''
  expect(patch).toContain('-  replicas: 4\n+  replicas: 5')
  const file = join(folder, 'keep.patch')
  await writeFile(file, patch)
  await shop.git('checkout', '--quiet', '-b', 'kept', 'four')
  await shop.git('apply', file)
  await shop.git('commit', '--quiet', '-a', '-m', 'Keep what production has')
  heads.set('kept', (await shop.git('rev-parse', 'kept')).trim())
  await shop.git('checkout', '--quiet', 'main')
  expect((await run('kept')).outputs).toMatchObject({ 'guard-verdict': 'pass' })
})

test('an accepted loss is noted in the issues of the apps that lose something, once', async () => {
  await github.stop()
  github = await startGitHub({
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
  })
  github.state.roles.set('wanda', 'write')
  await start(
    'schedule',
    { repository: { full_name: 'acme/shop', default_branch: 'main' } },
    head('readme'),
    {},
  )
  number = github.as('dana').createPullRequest({ title: 'A change' })
  github.as('wanda').addLabels(number, 'drift-override')
  const labeled = { action: 'labeled', label: { name: 'drift-override' } }
  expect((await run('four', labeled)).code).toBe(0)
  expect((await run('four', labeled)).code).toBe(0)
  const noted = github.state.comments.filter(({ issue }) => issue !== number)
  const titles = noted.map(({ issue }) => github.issue(issue).title).sort()
  expect(titles).toEqual(['Drift in logging-agent on production', 'Drift in payment-service on production'])
  const [note] = noted.filter(({ body }) => body.includes('spec.replicas'))
  expect(note?.body).toMatch(
    new RegExp(`^wanda accepted on .* that merging #${number} .* undoes 1 live change:`),
  )
})

test('workflow_dispatch checks the pull request that somebody names, and writes its comment', async () => {
  github.as('dana').push(number, head('four'))
  github.state.bases.set(number, (await shop.git('rev-parse', 'main')).trim())
  const payload = { inputs: {}, repository: { full_name: 'acme/shop', default_branch: 'main' } }
  const inputs = { 'pull-request': String(number) }
  const { code, outputs } = await start('workflow_dispatch', payload, 'unused', inputs)
  expect({ code, ...outputs }).toMatchObject({ code: 1, 'guard-verdict': 'block' })
  expect(comments()).toHaveLength(1)
  const wrong = await start('workflow_dispatch', payload, 'unused', { 'pull-request': 'four' })
  expect(wrong.stdout).toMatch(/INPUT_INVALID.*pull-request/)
})

test('a pull request whose base was edited is judged against the new base, whatever was merged before', async () => {
  const old = (await shop.git('rev-parse', 'main')).trim()
  await shop.git('checkout', '--quiet', '-b', 'release', head('adopt'))
  await shop.git('checkout', '--quiet', '--detach', old)
  await shop.git('merge', '--quiet', '--no-ff', '-m', 'Merge into main', head('readme'))
  const stale = (await shop.git('rev-parse', 'HEAD')).trim()
  await shop.git('checkout', '--quiet', 'main')
  github.as('dana').push(number, head('readme'))
  const payload = {
    ...{ action: 'edited', changes: { base: { ref: { from: 'main' } } } },
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    pull_request: { number, head: { sha: head('readme') }, base: { ref: 'release', sha: head('adopt') } },
  }
  const { stdout } = await start('pull_request', payload, stale, {})
  expect(stdout).toContain(`into release at ${head('adopt').slice(0, 12)}`)
})

test('what cannot be judged fails, and settings on the target side may make it a warning', async () => {
  const own = await openShop()
  const before = shop
  try {
    await own.git('checkout', '--quiet', 'main')
    const broken = await own.branch('broken', {
      [deployment]: (text) => text.replace('spec:', 'spec: ['),
      [daemonSet]: (text) => text.replace('v1.9.0', 'v1.9.1'),
    })
    await own.branch('lenient', { '.github/drift-triage.yml': 'guard: {on-unknown: warn, scope: field}\n' })
    shop = own
    heads.set('broken', broken)
    const { code, stdout } = await run('broken')
    expect(code).toBe(1)
    expect(stdout).toContain('::error title=YAML_INVALID')
    await own.git('merge', '--quiet', '--ff-only', 'lenient')
    const lenient = await run('broken')
    expect({ code: lenient.code, verdict: lenient.outputs['guard-verdict'] }).toEqual({
      code: 0,
      verdict: 'unknown',
    })
  } finally {
    shop = before
    await own.remove()
  }
})

test('a checkout without the commits says how to get them', async () => {
  const { code, stdout } = await start(
    'pull_request',
    {
      repository: { default_branch: 'main' },
      pull_request: { number, head: { sha: 'a'.repeat(40) }, base: { ref: 'main', sha: 'b'.repeat(40) } },
    },
    'c'.repeat(40),
    {},
  )
  expect(code).toBe(1)
  expect(stdout).toMatch(/REVISION_NOT_FOUND.*fetch-depth: 0/)
})
