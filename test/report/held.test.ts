import { describe, expect, test } from '@jest/globals'
import { issuePlan } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import type { Forecast } from '../../src/model/finding.js'
import { manager, triage } from './builder.js'
import { Life, config, web } from './life.js'

const synced = { waitForSync: true }
const effect = (to: Forecast['effect']): { forecast: Forecast } => ({
  forecast: { effect: to, restartsPods: false, when: 'next-commit', method: 'simulated' },
})

describe('after a merge, before the sync', () => {
  test('what is merely ahead in Git opens nothing, and the summary says that it waits', () => {
    const life = new Life()
    const findings = [life.replicas(5, 3, { category: 'git-ahead' })]
    expect(life.run({ findings }, synced)).toEqual([])
    expect(life.tracker.issues).toEqual([])
    const { held } = issuePlan(triage({ findings }), [], { noiseIssues: 'never', ...synced })
    expect(held).toEqual([{ application: 'shop', why: 'sync' }])
    expect(renderSummary(triage({ findings }), { held })).toContain(
      '1 drifted application waiting for sync: Git has changed and the controller has not applied it yet. No issue is opened for that: `shop`.',
    )
    // A nightly run that still finds it so files it: then the sync does not come by itself.
    expect(life.run({ findings })).toEqual(['create-issue'])
  })

  test('an open issue says that it waits, without a comment, and closes once synced', () => {
    const life = new Life()
    life.run({ findings: [life.replicas(3, 5)], unsafe: ['shop'] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    const ahead = life.flag({ category: 'git-ahead', ...effect('deletes') })
    expect(life.run({ findings: [ahead] }, synced)).toEqual(['comment-issue', 'update-issue'])
    expect(life.tracker.said(1)).toHaveLength(1)
    expect(life.tracker.said(1)[0]).toContain('(adopted, 2026-11-02)')
    expect(life.tracker.issue(1).body).toContain('**Waiting for sync.**')
    expect(life.labels()).toEqual(['drift-triage', 'drift:git-ahead'])
    expect(life.run({ findings: [ahead] }, synced)).toEqual([])
    life.set(config, 'data.BYPASS', {})
    expect(life.run({ inSync: ['shop'] }, synced)).toEqual(['comment-issue', 'close-issue'])
    expect(life.tracker.said(1)[1]).toContain('the change in Git reached the cluster (synced, 2026-11-04)')
    expect(life.tracker.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  })

  test('a closed issue is not opened again for it', () => {
    const life = new Life()
    life.run({ findings: [life.replicas(3, 5)] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    life.run({ inSync: ['shop'] })
    expect(life.run({ findings: [life.replicas(6, 5, { category: 'git-ahead' })] }, synced)).toEqual([])
    expect(life.tracker.issue(1).state).toBe('closed')
  })

  test.each(['fails', 'keeps', 'unknown'] as const)('where a sync %s, waiting does not help', (to) => {
    const life = new Life()
    const findings = [life.replicas(5, 3, { category: 'git-ahead', ...effect(to) })]
    expect(life.run({ findings }, synced)).toEqual(['create-issue'])
    expect(life.tracker.issue(1).body).not.toContain('Waiting for sync')
  })

  test('anything else beside it is filed as ever', () => {
    const life = new Life()
    const findings = [life.replicas(5, 3, { category: 'git-ahead' }), life.flag()]
    expect(life.run({ findings }, synced)).toEqual(['create-issue'])
  })
})

describe('min-age', () => {
  // Nights begin on 2026-11-01 at 02:10 UTC.
  const changed = (time: string | null) => ({ manager: manager('kubectl', { time }) })

  test.each([
    ['2026-11-01T02:00:00Z', 30, 'too young'],
    ['2026-11-01T01:40:00Z', 30, 'old enough'],
    ['2026-11-01T02:00:00Z', 0, 'old enough'],
    [null, 30, 'old enough'],
    ['yesterday', 30, 'old enough'],
  ] as const)('changed at %s with %d minutes: %s', (time, minAge, verdict) => {
    const life = new Life()
    const done = life.run({ findings: [life.replicas(3, 5, changed(time))] }, { minAge })
    expect(done).toEqual(verdict === 'too young' ? [] : ['create-issue'])
  })

  test('one old difference is enough; an open issue takes young ones up at once', () => {
    const life = new Life()
    const young = changed('2026-11-01T02:09:00Z')
    expect(
      life.run({ findings: [life.replicas(3, 5, young), life.flag(changed(null))] }, { minAge: 60 }),
    ).toEqual(['create-issue'])
    const second = life.flag({ ...changed('2026-11-02T02:09:00Z'), category: 'conflict' })
    expect(life.run({ findings: [life.replicas(3, 5, young), second] }, { minAge: 60 })).toEqual([
      'comment-issue',
      'update-issue',
    ])
  })

  test('the summary names what is too young', () => {
    const held = [{ application: 'shop', why: 'young' as const }]
    expect(renderSummary(triage({}), { held })).toContain(
      '1 drifted application too young for an issue (`min-age`): `shop`. A later run decides.',
    )
  })
})
