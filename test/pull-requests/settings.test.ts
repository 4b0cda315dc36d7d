import { describe, expect, test } from '@jest/globals'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { openPulls } from './desk.js'
import { payment, useScene } from './scene.js'

const { desk, all, drifted, settled, file, pull } = useScene()

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

  test('a dry run says what it would do and does nothing', async () => {
    expect(await file(drifted(), { dryRun: true })).toBe(0)
    expect(desk().logged.join('\n')).toMatch(
      /dry run, would: payment-service: write branch drift-triage\/payment-service-[0-9a-f]{10} from main/,
    )
    expect(desk().logged.join('\n')).toContain('dry run, would: payment-service: open a pull request')
  })
})
