import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { issuePlan } from '../../src/report/plan-issues.js'
import { noticesOf } from '../../src/report/notices.js'
import { webhookBody } from '../../src/report/webhook-body.js'
import { finding, triage } from './builder.js'
import { anyTriage, corpus, text } from './hostile.js'
import { Life, web } from './life.js'

const run = { repository: 'acme/shop', runUrl: 'https://github.example/acme/shop/actions/runs/7' }

/** The notices of a night, as perform would hand its actions over. */
function night(life: Life, result: Parameters<Life['run']>[0], options = {}) {
  const at = '2026-11-20T02:10:00Z'
  const all = {
    noiseIssues: 'out-of-sync' as const,
    current: (key: typeof web, path: string) => life.sidesOf(key, path),
    ...options,
  }
  const found = triage({ at, ...result })
  const { actions } = issuePlan(found, life.tracker.issues, all)
  life.tracker.perform(actions)
  const urls = new Map([['shop', 'https://github.example/acme/shop/issues/1']])
  return { found, notices: noticesOf(found, actions, urls) }
}

describe('what is told', () => {
  test('new, worse, overdue, reverted, resolved and back; nothing where nothing turned', () => {
    const life = new Life()
    const told = (result: Parameters<Life['run']>[0], options = {}) =>
      night(life, result, options).notices.map(({ event }) => event)
    const ahead = life.replicas(3, 5, { category: 'extra' })
    expect(told({ findings: [ahead] })).toEqual(['new'])
    expect(told({ findings: [ahead] })).toEqual([])
    expect(told({ findings: [life.replicas(3, 5)], unsafe: ['shop'] })).toEqual(['worse'])
    const later = { at: '2026-11-30T02:10:00Z', findings: [life.replicas(3, 5)], unsafe: ['shop'] }
    expect(told(later, { followUpAfter: 5 })).toEqual(['overdue'])
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    expect(told({ inSync: ['shop'] })).toEqual(['reverted'])
    life.tracker.humanLabels(1, 'drift:acknowledged')
    expect(told({ inSync: ['shop'] })).toEqual(['resolved'])
    expect(told({ findings: [life.replicas(3, 6)] })).toEqual(['back'])
  })

  test('the JSON form', () => {
    const life = new Life()
    const { found, notices } = night(life, { findings: [life.replicas(3, 5)], unsafe: ['shop'] })
    expect(JSON.parse(webhookBody('json', found, notices, run))).toEqual({
      schemaVersion: 1,
      cluster: 'harbour-7',
      at: '2026-11-20T02:10:00Z',
      repository: 'acme/shop',
      runUrl: 'https://github.example/acme/shop/actions/runs/7',
      events: [
        {
          event: 'new',
          application: 'shop',
          category: 'manual-change',
          syncUnsafe: true,
          url: 'https://github.example/acme/shop/issues/1',
          text: expect.stringContaining('Someone changed spec.replicas of Deployment shop/web from 3 to 5'),
        },
      ],
      more: 0,
    })
  })

  test('the Slack form', () => {
    const life = new Life()
    const { found, notices } = night(life, { findings: [life.replicas(3, 5)], unsafe: ['shop'] })
    const { text: said, ...rest } = JSON.parse(webhookBody('slack', found, notices, run)) as { text: string }
    expect(rest).toEqual({})
    expect(said.split('\n')[0]).toBe(
      'Drift triage of `harbour-7` in `acme/shop` (<https://github.example/acme/shop/actions/runs/7|run>): 1 change',
    )
    expect(said.split('\n')[1]).toMatch(
      /^• \*new drift\* `shop`, manual-change, unsafe to sync \(<https:\/\/github\.example\/acme\/shop\/issues\/1\|issue>\): Someone changed `spec\.replicas` of `Deployment shop\/web` from `3` to `5`/,
    )
  })

  test('many apps: the most urgent first, the rest counted, a bounded message', () => {
    const findings = Array.from({ length: 900 }, (_, i) =>
      finding({ application: `app-${i}`, resource: web, category: 'unknown' }),
    )
    const { found, notices } = night(new Life(), { findings })
    expect(notices).toHaveLength(900)
    const json = JSON.parse(webhookBody('json', found, notices, run)) as { events: unknown[]; more: number }
    expect([json.events.length, json.more]).toEqual([200, 700])
    const slack = webhookBody('slack', found, notices, run)
    expect(slack).toContain('and 870 more')
    expect(slack.length).toBeLessThan(40_000)
  })
})

/** What is left of a Slack text outside of code spans and our own links. */
function bare(said: string): string {
  return said.replace(/`[^`\n]*`/g, '').replace(/<https?:\/\/[\w./:~%#-]*\|(?:run|issue)>/g, '')
}

describe('hostile words', () => {
  test.each(corpus.filter((word) => word !== ''))(
    '%j as an app, a cluster and a value is only words in Slack',
    (word) => {
      const life = new Life()
      const { found, notices } = night(life, {
        findings: [life.replicas(word, `${word}!`, { application: word })],
        cluster: { id: word, server: '', version: '' },
      })
      const { text: said } = JSON.parse(webhookBody('slack', found, notices, run)) as { text: string }
      expect(said.split('\n')).toHaveLength(2)
      expect(bare(said)).not.toMatch(/[<>`]|&(?!amp;|lt;|gt;)/)
      expect(bare(said).match(/\*/g) ?? []).toHaveLength(2)
      expect(bare(said)).not.toMatch(/[@_~]/)
    },
  )

  test('property: no finding can mention, link or format in Slack, and either body is JSON in its bounds', () => {
    fc.assert(
      fc.property(anyTriage, text, (found, url) => {
        const { actions } = issuePlan(found, [], { noiseIssues: 'always' })
        const urls = new Map(found.applications.map(({ name }) => [name, url]))
        const notices = noticesOf(found, actions, urls)
        const { text: said } = JSON.parse(webhookBody('slack', found, notices, run)) as { text: string }
        expect(bare(said)).not.toMatch(/[<>`@]/)
        expect(said.split('\n').length).toBeLessThanOrEqual(32)
        const { events } = JSON.parse(webhookBody('json', found, notices, run)) as {
          events: { text: string }[]
        }
        for (const event of events) expect(event.text.length).toBeLessThanOrEqual(500)
      }),
      { numRuns: 60 },
    )
  })
})
