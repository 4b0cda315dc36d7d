import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readState } from '../../src/pull/state/state-document.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { judgeForReports } from '../../src/shell/judge-for-reports.js'
import { recordedCluster } from '../guard/merges.js'
import { branches, openPulls } from './desk.js'
import { payment, proposing, useScene } from './scene.js'

const { desk, all, drifted, six, settled, file, pull, issueOf, logged } = useScene()

describe('settings', () => {
  const owned = (owners: readonly string[], reviewers: 'codeowners' | 'none' = 'codeowners'): JudgedRun => {
    const { proposed } = drifted()
    if (proposed === null) throw new Error('nothing is proposed')
    const settings = { ...proposed.settings, reviewers }
    return { ...drifted(), proposed: { ...proposed, settings, owners: new Map([[payment, owners]]) } }
  }

  test('the owners are asked for a review once; who cannot be asked does not keep the others from it', async () => {
    desk().github.state.roles.set('dana', 'write')
    desk().github.state.teams.add('payments')
    const judged = owned(['@dana', '@acme/payments', '@stranger', '@github-actions[bot]'])
    await file(judged)
    const asked = desk().github.state.pulls.get(pull().number)
    expect(asked).toMatchObject({ reviewers: ['dana'], teams: ['payments'] })
    expect(desk().logged.join('\n')).toContain('GitHub takes no request for a review by @stranger.')
    expect(await file(judged)).toBe(0)
  })

  test('nobody is asked where that is not wanted', async () => {
    desk().github.state.roles.set('dana', 'write')
    await file(owned(['@dana'], 'none'))
    expect(desk().github.state.pulls.get(pull().number)?.reviewers).toEqual([])
  })

  test('pull-request: an issue only where a pull request does not say it all', async () => {
    await file(all(), { mode: 'pull-request' })
    expect(Object.keys(openPulls(desk()))).toHaveLength(3)
    const issues = desk().github.state.issues.filter(({ isPullRequest }) => !isPullRequest)
    expect(issues.map(({ title }) => title).sort()).toEqual([
      'Drift in cert-manager on production',
      'Drift in user-service on production',
    ])
    expect(await file(all(), { mode: 'pull-request' })).toBe(0)
    await file(settled(), { mode: 'pull-request' })
    expect(openPulls(desk())[payment]).toBeUndefined()
  })

  test('one that leaves a count to its autoscaler says so in its title, its text and the issue', async () => {
    const leaving = proposing(drifted(), (writeBacks) =>
      writeBacks.map((one) => ({
        ...one,
        steps: one.steps.map((step) => ({ ...step, leavesOut: 'the autoscaler' as const })),
      })),
    )
    await file(leaving)
    expect(pull().title).toBe(`Leave to an autoscaler the count of ${payment} on production`)
    expect(pull().body).toContain(
      'out of Git, which an autoscaler sets. Merging it leaves the count that runs.',
    )
    expect(issueOf(payment)?.body).toContain(`#${pull().number} leaves the count to the autoscaler.`)
    expect(await file(leaving)).toBe(0)
  })

  test('one that only tells Argo CD what to ignore says so in its title and in the issue', async () => {
    const ignoring = proposing(drifted(), (writeBacks) =>
      writeBacks.map((one) => ({
        ...one,
        steps: one.steps.map((step) => ({
          ...step,
          ignores: { who: 'Argo CD' as const, how: '/spec/replicas' },
        })),
      })),
    )
    await file(ignoring)
    expect(pull().title).toBe('Let Argo CD ignore noise of payment-service on production')
    expect(issueOf(payment)?.body).toContain(
      `#${pull().number} tells Argo CD to ignore what asks nothing of anybody.`,
    )
    expect(await file(ignoring)).toBe(0)
    await file(drifted())
    expect(pull().title).toBe('Adopt live changes of payment-service on production')
    expect(issueOf(payment)?.body).toContain(`#${pull().number} brings what runs into Git.`)
  })

  test('no more new ones than a run may open, worst first; the others wait, and their issues say so', async () => {
    await file(all(), { max: 1 })
    expect(Object.keys(openPulls(desk()))).toEqual(['logging-agent'])
    expect(issueOf('feature-flags')?.body).toContain(
      'None: it waits for a later run, as one opens at most 1 pull request (max-new-pull-requests), worst first.',
    )
    expect(branches(desk())).toEqual(['logging-agent'])
    await file(all(), { max: 1 })
    await file(all(), { max: 1 })
    expect(Object.keys(openPulls(desk())).sort()).toEqual(['feature-flags', 'logging-agent', payment])
    expect(issueOf('feature-flags')?.body).toContain('brings what runs into Git.')
    expect(await file(all(), { max: 1 })).toBe(0)
    expect(await file(all(), { max: 0 })).toBe(0)
  })

  test('with the state for the check of merges as well, apps are judged once, and it is the same state', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drift-triage-both-'))
    try {
      const [path, alone] = [join(folder, 'both.json'), join(folder, 'issue.json')]
      const shown: string[] = []
      const run = {
        ...{ path: desk().shop.folder, configFile: 'none', apps: [] },
        repositoryUrls: ['https://github.com/acme/shop.git'],
        ...{ clusterName: 'production', progress: (message: string) => void shown.push(message) },
      }
      const { proposed } = await judgeForReports('both', await recordedCluster(), run, path)
      expect(proposed?.writeBacks.map(({ application }) => application)).toContain(payment)
      expect(shown.filter((message) => message.startsWith('rendering'))).toEqual(['rendering 5 applications'])
      const lasting = (text: string): unknown => ({
        ...readState(text),
        takenAt: '',
        salt: '',
        settled: [],
        outside: [],
      })
      await judgeForReports('issue', await recordedCluster(), run, alone)
      expect(lasting(await readFile(path, 'utf8'))).toEqual(lasting(await readFile(alone, 'utf8')))
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('a dry run says what it would do and does nothing', async () => {
    expect(await file(drifted(), { dryRun: true })).toBe(0)
    expect(desk().logged.join('\n')).toMatch(
      /dry run, would: payment-service: write branch drift-triage\/payment-service-[0-9a-f]{10} from main/,
    )
    expect(desk().logged.join('\n')).toContain('dry run, would: payment-service: open a pull request')
  })
})

describe('auto-merge', () => {
  /** What a run found, where GitHub is to merge by itself. */
  function merging(judged: JudgedRun, autoMerge: 'never' | 'merge' | 'squash' = 'squash'): JudgedRun {
    const { proposed } = judged
    if (proposed === null) throw new Error('nothing is proposed')
    return { ...judged, proposed: { ...proposed, settings: { ...proposed.settings, autoMerge } } }
  }

  const allowed = (): void => {
    desk().github.state.settings.autoMerge = true
    desk().github.state.settings.requiredChecks = ['test']
  }
  const asked = (): number =>
    desk().github.requests.filter(
      ({ operation, body }) => operation === 'graphql' && JSON.stringify(body).includes('AutoMerge'),
    ).length
  const methodOf = (app: string) => desk().github.state.pulls.get(openPulls(desk())[app] ?? 0)?.autoMerge

  test('nothing is merged by itself unless that is asked for', async () => {
    allowed()
    await file(drifted())
    expect(asked()).toBe(0)
    expect(methodOf(payment)).toBeUndefined()
  })

  test('GitHub is asked once, and merges when its checks and reviews are there', async () => {
    allowed()
    await file(merging(drifted()))
    expect(methodOf(payment)).toBe('SQUASH')
    expect(await file(merging(drifted()))).toBe(0)
    expect(asked()).toBe(1)
    const { number } = pull()
    desk().github.as('dana').approve(number)
    expect(desk().github.state.pulls.get(number)?.mergedAt).not.toBeNull()
  })

  test('one that was open before is asked for as well, and who turns it off is not overruled', async () => {
    allowed()
    await file(drifted())
    await file(merging(drifted(), 'merge'))
    expect(methodOf(payment)).toBe('MERGE')
    const own = desk().github.state.pulls.get(pull().number)
    if (own !== undefined) own.autoMerge = null
    await file(merging(six(), 'merge'))
    expect(methodOf(payment)).toBeNull()
    expect(asked()).toBe(1)
  })

  test('never one of which a person should be asked first', async () => {
    allowed()
    await file(merging(all()))
    expect(methodOf('logging-agent')).toBe('SQUASH')
    expect(methodOf('feature-flags')).toBeUndefined()
  })

  test('what keeps GitHub from it is a warning with the reason, and no error', async () => {
    await file(merging(drifted()))
    expect(logged()).toContain(
      'does not merge #1 by itself: Request failed due to following response errors: - Pull request Auto merge is not allowed for this repository',
    )
    expect(methodOf(payment)).toBeUndefined()
    expect(await file(merging(drifted()))).toBe(0)
    expect(asked()).toBe(1)
  })

  test('a GitHub that fails over it leaves a pull request that is right, and is asked again', async () => {
    allowed()
    const judged = merging(drifted())
    desk().github.fault({ on: 'pulls/get', with: { status: 404, body: { message: 'Not Found' } } })
    await file(judged)
    expect(logged()).toContain('does not merge #1 by itself: Not Found; the next run asks again.')
    expect(Object.keys(openPulls(desk()))).toEqual([payment])
    expect(methodOf(payment)).toBeUndefined()
    await file(judged)
    expect(methodOf(payment)).toBe('SQUASH')
    expect(await file(judged)).toBe(0)
    expect(asked()).toBe(1)
  })
})
