import { describe, expect, test } from '@jest/globals'
import type { TrackedIssue } from '../../src/model/action.js'
import { issuePlan } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import type { Triage } from '../../src/model/triage.js'
import { Life } from './life.js'
import { triage } from './builder.js'

/** A run over so many apps, each changed by hand. */
function fleet(count: number): Triage {
  const life = new Life()
  const findings = Array.from({ length: count }, (_, i) => ({
    ...life.replicas(3, 5),
    application: `app-${String(i).padStart(2, '0')}`,
  }))
  return triage({ findings })
}

const first: IssueOptions = {
  noiseIssues: 'out-of-sync',
  previewFirst: true,
  maxNewIssues: 20,
  wholeRun: true,
}

describe('a first run in bulk', () => {
  test('files nothing, and says what it would file and how to go on', () => {
    const done = fleet(11)
    const { actions, held } = issuePlan(done, [], first)
    expect(actions).toEqual([])
    expect(held).toHaveLength(11)
    const summary = renderSummary(done, { held })
    expect(summary).toContain(
      'it would open issues for 11 drifted applications, worst first: `app-00`, `app-01`',
    )
    expect(summary).toContain('start the workflow by hand without dry-run, or set `first-run: file`')
  })

  test('of few apps files them', () => {
    const { actions, held } = issuePlan(fleet(10), [], first)
    expect(actions.filter(({ type }) => type === 'create-issue')).toHaveLength(10)
    expect(held).toEqual([])
  })

  test('files where somebody has agreed to it', () => {
    const { actions } = issuePlan(fleet(11), [], { ...first, previewFirst: false })
    expect(actions.filter(({ type }) => type === 'create-issue')).toHaveLength(11)
  })

  test('is none where an issue of ours was ever filed', () => {
    const done = fleet(11)
    const filed = issuePlan(fleet(1), [], { noiseIssues: 'always' }).actions.find(
      ({ type }) => type === 'create-issue',
    )
    const [labels, body] = filed?.type === 'create-issue' ? [filed.labels, filed.body] : [[], '']
    const closed: TrackedIssue = {
      number: 1,
      title: 'Drift in app-00',
      body,
      labels,
      state: 'closed',
      stateReason: 'completed',
      author: 'github-actions[bot]',
      url: 'https://github.example.com/acme/shop/issues/1',
    }
    const { actions } = issuePlan(done, [closed], first)
    expect(actions.filter(({ type }) => type === 'create-issue' || type === 'reopen-issue')).toHaveLength(11)
  })
})
