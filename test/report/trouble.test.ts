import { describe, expect, test } from '@jest/globals'
import type { Trouble } from '../../src/model/application.js'
import type { ApplicationReport, Triage } from '../../src/model/triage.js'
import { createRedactor } from '../../src/pull/redact.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { isMerelyAhead } from '../../src/report/held.js'
import { renderHtml } from '../../src/report/html/page.js'
import { issuePlan } from '../../src/report/plan-issues.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderText } from '../../src/report/text.js'
import { troublePhrase } from '../../src/report/trouble.js'
import { withTrouble } from '../../src/triage/trouble.js'
import { finding, resource, triage } from './builder.js'

const buildFailed: Trouble = {
  ...{ condition: 'Ready', reason: 'BuildFailed', message: 'no key could decrypt the data' },
  ...{ since: null, lastSuccess: '2026-11-20T03:00:00Z', holds: 'everything' },
}
const ahead = finding({
  ...{ application: 'shop', resource: resource('ConfigMap', 'shop', 'settings'), category: 'git-ahead' },
  direction: 'sync',
  forecast: { effect: 'reverts', restartsPods: false, when: 'once-resolved', method: 'simulated' },
})

/** What a run says of an app that its controller has trouble with. */
function withIt(plain: Triage, trouble: Trouble | null, parts: Partial<ApplicationReport> = {}): Triage {
  return {
    ...plain,
    applications: plain.applications.map((app) => ({
      ...{ ...app, controller: 'flux', ...parts },
      ...(trouble === null ? {} : { trouble }),
    })),
  }
}
const drifted = (trouble: Trouble | null, parts: Partial<ApplicationReport> = {}): Triage =>
  withIt(triage({ findings: [ahead] }), trouble, parts)
const said = (trouble: Trouble, parts: Partial<ApplicationReport> = {}): string => {
  const [app] = drifted(trouble, parts).applications
  const plain = (text: string): string => text
  return app === undefined ? '' : renderPhrase(troublePhrase(app), { code: plain, prose: plain })
}
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const sentence =
  'Flux reports BuildFailed, after its last success on 2026-11-20 03:00 UTC: “no key could decrypt the data”. Until that is resolved nothing is applied: neither what is new in Git, nor what would correct the cluster.'

describe('what the controller says of itself', () => {
  const told: readonly (readonly [Trouble, Partial<ApplicationReport>, string])[] = [
    [buildFailed, {}, sentence],
    [
      { ...buildFailed, reason: 'ReconciliationFailed', holds: 'attempt', lastSuccess: null },
      {},
      'Flux reports ReconciliationFailed: “no key could decrypt the data”. What it tried may be applied in part; it tries again by itself.',
    ],
    [
      { ...buildFailed, of: 'GitRepository flux/fleet', since: '2026-11-20T03:00:00Z', holds: 'newer' },
      {},
      'Flux reports BuildFailed of GitRepository flux/fleet since 2026-11-20 03:00 UTC: “no key could decrypt the data”. Until that is resolved nothing is applied that is newer in Git than what it has fetched.',
    ],
    [
      {
        ...{ ...buildFailed, condition: 'operationState', reason: 'Failed', message: '' },
        ...{ since: '2026-11-20T03:00:00Z', holds: 'until-changed' },
      },
      { controller: 'argo-cd' },
      'The last sync by Argo CD ended as Failed on 2026-11-20 03:00 UTC. Some of it may be applied; Argo CD does not try that commit again by itself.',
    ],
  ]
  test.each(told)('is one or two sentences', (trouble, parts, text) => {
    expect(said(trouble, parts)).toBe(text)
  })

  test('stands with the app in every report', () => {
    const done = drifted(buildFailed)
    const { actions } = issuePlan(done, [], { noiseIssues: 'never' })
    const issue = actions.find(({ type }) => type === 'create-issue')
    const inMarkdown = sentence.replace('BuildFailed', '`BuildFailed`')
    expect(oneLine(renderText(done, { color: false, width: 100 }))).toContain(sentence)
    expect(renderSummary(done, {})).toContain(inMarkdown)
    expect(JSON.stringify(issue)).toContain(inMarkdown)
    expect(oneLine(renderHtml(done, {}))).toContain(
      sentence.replace('BuildFailed', '<code>BuildFailed</code>'),
    )
  })

  test('is a remark where the app has no part of its own', () => {
    const done = withIt(triage({ inSync: ['shop'] }), { ...buildFailed, holds: 'nothing' })
    const remark = 'Application shop: Flux reports BuildFailed'
    expect(oneLine(renderText(done, { color: false, width: 100 }))).toContain(remark)
    expect(renderSummary(done, {})).toContain('- Application shop: Flux reports `BuildFailed`')
    expect(oneLine(renderHtml(done, {}))).toContain('Application shop: Flux reports <code>BuildFailed</code>')
  })

  test('counts the remarks that no report has room for', () => {
    const names = Array.from({ length: 103 }, (_, i) => `shop-${i}`)
    const done = withIt(triage({ inSync: names }), { ...buildFailed, holds: 'nothing' })
    const rest = 'The controllers report trouble of 3 applications more; the JSON report has all of them.'
    const reports = [
      renderText(done, { color: false, width: 100 }),
      renderSummary(done, {}),
      renderHtml(done, {}).split('Remarks on this run')[1] ?? '',
    ]
    for (const report of reports) {
      expect(report.match(/Application shop-/g)).toHaveLength(100)
      expect(oneLine(report)).toContain(rest)
    }
    const fits = withIt(triage({ inSync: names.slice(3) }), { ...buildFailed, holds: 'nothing' })
    expect(renderSummary(fits, {})).not.toContain('The controllers report trouble')
  })

  test('cannot reach into a report', () => {
    const hostile = {
      ...buildFailed,
      message: '::error::x\n</p><script> @team [x](https://a.example) <!-- -->',
    }
    const done = drifted(hostile)
    expect(renderText(done, { color: false, width: 100 })).not.toMatch(/^\s*::/m)
    expect(renderHtml(done, {})).not.toContain('</p><script> @team')
    const summary = renderSummary(done, {})
    expect(summary).not.toMatch(/@team|<script>|<!--/)
    expect(summary).not.toContain('[x](https')
  })

  test('turns the advice to sync into the advice to resolve it first', () => {
    expect(oneLine(renderText(drifted(buildFailed), { color: false, width: 100 }))).toContain(
      'We advise to resolve that first: Git is right and newer, and nothing of it is applied until then.',
    )
  })

  test('never advises a sync by hand, which does nothing either, where a commit brings the sync', () => {
    const forecast = { ...ahead.forecast, when: 'next-commit' } as const
    const trouble: Trouble = { ...buildFailed, condition: 'ComparisonError', reason: '' }
    const found = triage({ findings: [{ ...ahead, forecast }] })
    const stuck = withIt(found, trouble, { controller: 'argo-cd' })
    const advice =
      'We advise to resolve first what keeps the controller from applying anything: Git is right and newer, and until then a sync by hand does nothing either.'
    const { actions } = issuePlan(stuck, [], { noiseIssues: 'never' })
    const reports = [
      renderText(stuck, { color: false, width: 100 }),
      renderSummary(stuck, {}),
      renderHtml(stuck, {}),
      JSON.stringify(actions.find(({ type }) => type === 'create-issue')),
      JSON.stringify(annotationsOf(stuck)),
    ]
    for (const report of reports) expect(oneLine(report)).toContain(advice)
    const free = withIt(found, { ...trouble, holds: 'attempt' }, { controller: 'argo-cd' })
    expect(renderSummary(free, {})).toContain('We advise to sync: Git is right and newer.')
  })
})

describe('an app that is merely ahead in Git', () => {
  const effective = { ...ahead, forecast: { ...ahead.forecast, when: 'next-reconcile' as const } }
  test.each([
    [null, true],
    ['for-now', true],
    ['nothing', true],
    ['everything', false],
    ['newer', false],
    ['attempt', true],
    ['until-changed', false],
  ] as const)('with trouble that holds %s waits for nothing but its sync: %s', (holds, waits) => {
    const [app] = drifted(holds === null ? null : { ...buildFailed, holds }).applications
    expect(app === undefined ? null : isMerelyAhead(app, [effective])).toBe(waits)
  })
})

describe('what a triage tells of it', () => {
  const reported = (trouble: Trouble): ApplicationReport | undefined => {
    const [app] = triage({ inSync: ['shop'] }).applications
    const redactor = createRedactor()
    redactor.object({ kind: 'Secret', stringData: { any: 'plain words here' } })
    const status = {
      sync: 'Unknown',
      resources: [],
      history: [],
      operationInProgress: false,
      trouble,
    } as const
    return app === undefined
      ? undefined
      : withTrouble(
          { ...app, application: { ...app.application, status } },
          (text) => redactor.text(text),
          new Date('2026-11-25T08:00:00Z'),
        )
  }

  test('quotes no secret, here or in what is handed on', () => {
    const told = reported({ ...buildFailed, message: 'cannot parse plain words here' })
    expect(told?.trouble?.message).toBe('cannot parse <redacted #1>')
    expect(JSON.stringify(told)).not.toContain('plain words here')
  })

  test.each([
    ['for-now', '2026-11-25T07:30:00Z', false],
    ['for-now', '2026-11-25T06:59:00Z', true],
    ['for-now', null, false],
    ['newer', '2026-11-25T07:30:00Z', false],
    ['newer', '2026-11-24T07:30:00Z', true],
    ['everything', '2026-11-25T07:59:00Z', true],
    ['attempt', null, true],
  ] as const)('what holds %s since %s is told: %s', (holds, since, isTold) => {
    expect(reported({ ...buildFailed, holds, since })?.trouble !== undefined).toBe(isTold)
  })
})
