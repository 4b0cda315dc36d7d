import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { editsBeforePin } from '../../src/model/write-back.js'
import { renderWriteBackText } from '../../src/report/write-back-text.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import type { PullSettings } from '../../src/model/pull-request.js'
import type { Issue } from '../github/state.js'
import type { Files } from '../guard/merges.js'
import { recordedCluster } from '../guard/merges.js'
import type { Desk } from './desk.js'
import { branches, openDesk, openPulls } from './desk.js'
import { changedLines, deployment, only, payment } from './scene.js'

jest.setTimeout(180_000)

const application = 'argocd/payment-service.yaml'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await desk.shop.git('tag', 'v1.4.0')
})
afterEach(async () => {
  expect(desk.github.violations).toEqual([])
  await desk.close()
})

/** payment-service follows that revision, in Git and in the cluster, and was scaled to five. */
async function follow(revision: string, files: Files = {}): Promise<void> {
  await commitToMain({ ...files, [application]: following(revision) })
  desk.live(await clusterFollowing(revision))
}

function following(revision: string): (text: string) => string {
  return (text) => text.replace(/targetRevision: \S+/, `targetRevision: ${revision}`)
}

function clusterFollowing(targetRevision: string, status?: JsonObject): Promise<Cluster> {
  return recordedCluster((object): JsonObject => {
    if (stringAt(object, 'metadata', 'name') !== payment) return object
    const spec = objectAt(object, 'spec')
    const source = { ...objectAt(spec, 'source'), targetRevision }
    return { ...object, spec: { ...spec, source }, ...(status === undefined ? {} : { status }) }
  })
}

async function commitToMain(files: Files): Promise<void> {
  await desk.fetch()
  await desk.shop.branch('next', files)
  await git('merge', '--quiet', '--ff-only', 'next')
  await git('branch', '--quiet', '-D', 'next')
  await git('push', '--quiet', 'origin', 'main')
  await desk.fetch()
}

const git = async (...args: string[]): Promise<string> => (await desk.shop.git(...args)).trim()
const judge = async (): Promise<JudgedRun> => only(await desk.judge(), payment)

/** A run for payment-service; returns how many requests wrote something. */
async function run(judged?: JudgedRun): Promise<number> {
  const before = desk.github.writes().length
  const { problems } = await desk.file(judged ?? (await judge()))
  expect(problems).toEqual([])
  return desk.github.writes().length - before
}

const pull = (): number => openPulls(desk)[payment] ?? 0
const issue = (): Issue | undefined =>
  desk.github.state.issues.find(({ title, isPullRequest }) => !isPullRequest && title.includes(payment))

/** The commits of the pull request, first one first: subject, and what it changes. */
async function commits(): Promise<readonly (readonly [string, readonly string[]])[]> {
  await git('fetch', '--quiet', 'origin')
  const branch = `origin/${desk.github.state.pulls.get(pull())?.head ?? ''}`
  const shas = (await git('rev-list', '--reverse', `main..${branch}`)).split('\n')
  return Promise.all(
    shas.map(async (sha) => [
      await git('log', '-1', '--format=%s', sha),
      changedLines(await git('diff', `${sha}~1`, sha)),
    ]),
  )
}

const scaled = ['payment-service: set spec.replicas to 5', ['-  replicas: 3', '+  replicas: 5']]
const pinned = (from: string, to: string): unknown => [
  'payment-service: follow the commit with these values',
  [`-    targetRevision: ${from}`, `+    targetRevision: ${to}`],
]

describe('an app that follows no branch', () => {
  test('gets the value on the branch at hand, and its pin moved from the tag to the commit with it', async () => {
    await follow('v1.4.0')
    await run()
    const made = await commits()
    const withValue = await git('rev-parse', `origin/${desk.github.state.pulls.get(pull())?.head ?? ''}~1`)
    expect(made).toEqual([scaled, pinned('v1.4.0', withValue)])
    const { body } = desk.github.issue(pull())
    expect(body).toContain('The application follows `v1.4.0`, which has none of this')
    expect(body).toContain('**Merge it with a merge commit:**')
    expect(body).toMatch(/### Before merging[^]*- logging-agent: `spec\.template\.spec\.containers/)
    expect(body).not.toContain('- payment-service: `spec.replicas`')
    expect(await run()).toBe(0)
    await commitToMain({ 'README.md': 'What the shop runs\n' })
    expect(await run()).toBe(0)
  })

  test('is done with once that is merged, and its object is synced', async () => {
    await follow('v1.4.0')
    await run()
    desk.github.as('dana').merge(pull())
    await desk.fetch()
    // Git is ahead of the Application in the cluster: nothing more is to be written.
    await run()
    expect([openPulls(desk), issue()?.state]).toEqual([{}, 'open'])
    expect(issue()?.body).toMatch(/names "[0-9a-f]{40}" by now, which is not synced yet/)
    expect(issue()?.body).not.toContain('By hand: make the change')
    const revision = /targetRevision: (\S+)/.exec(await git('show', `main:${application}`))?.[1] ?? ''
    expect(await git('merge-base', '--is-ancestor', revision, 'main')).toBe('')
    desk.live(await clusterFollowing(revision, {}))
    await run()
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issue()?.body).toContain('(adopted')
    expect(await run()).toBe(0)
  })

  test('takes over a commit that has the value already', async () => {
    await follow(await git('rev-parse', 'v1.4.0'))
    const from = await git('rev-parse', 'v1.4.0')
    await commitToMain({ [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
    const tip = await git('rev-parse', 'main')
    await run()
    expect(await commits()).toEqual([pinned(from, tip)])
  })

  test('is not moved over what else was merged since: the issue says what that is', async () => {
    await follow('v1.4.0', { [deployment]: (text) => text.replace('image: ', 'image: mirror.example/') })
    await run()
    expect(openPulls(desk)).toEqual({})
    expect(issue()?.body).toContain(
      'and is not moved from there: since then the branch at hand has changed Deployment payments/payment-service as well',
    )
  })

  test('goes on following a range of versions', async () => {
    await follow('1.*')
    await run()
    expect(openPulls(desk)).toEqual({})
    expect(issue()?.body).toContain('a range of versions takes up a new tag by itself')
  })

  test('is not written over a branch that has moved on since it was judged', async () => {
    await follow('v1.4.0')
    const judged = await judge()
    await commitToMain({ 'README.md': 'What the shop runs\n' })
    await run(judged)
    expect([openPulls(desk), branches(desk)]).toEqual([{}, []])
    await run()
    expect(Object.keys(openPulls(desk))).toEqual([payment])
  })

  test('is edited in a work tree without its pin, as no commit can be named before it is made', async () => {
    await follow('v1.4.0')
    const [one] = (await judge()).proposed?.writeBacks ?? []
    if (one === undefined) throw new Error('nothing is proposed')
    expect(editsBeforePin(one).map(({ file }) => file)).toEqual([deployment])
    const text = renderWriteBackText([one], 'wrote').split('\n')
    expect(text).toContain(`  wrote ${deployment}`)
    expect(text).toContain(
      `  then, once it is committed: set targetRevision in ${application}, which is v1.4.0, to that commit or to a tag of it`,
    )
    expect(text).toContain('1 file written, 0 changes not written back.')
  })

  test('is merged by itself only with a merge commit', async () => {
    await follow('v1.4.0')
    const judged = await judge()
    const merging = (autoMerge: PullSettings['autoMerge']): JudgedRun =>
      judged.proposed === null
        ? judged
        : {
            ...judged,
            proposed: { ...judged.proposed, settings: { ...judged.proposed.settings, autoMerge } },
          }
    desk.github.state.settings.autoMerge = true
    desk.github.state.settings.requiredChecks = ['test']
    const asked = () => desk.github.state.pulls.get(pull())?.autoMerge ?? null
    await run(merging('squash'))
    expect(asked()).toBeNull()
    await run(merging('merge'))
    expect(asked()).toBe('MERGE')
  })
})
