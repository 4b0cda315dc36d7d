import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/model/finding.js'
import { fields } from '../../src/model/path.js'
import { issuePlan } from '../../src/report/plan-issues.js'
import { memoryOf } from '../../src/report/memory.js'
import { hotfixSection, recurringSection } from '../../src/report/hotfixes.js'
import { renderSummary } from '../../src/report/summary.js'
import { manager, triage } from './builder.js'
import { anyTriage } from './hostile.js'
import { Life, web } from './life.js'

const nobody = { firstSeen: new Map<string, string>(), past: [] }
const at = '2026-11-25T03:17:00Z'

describe('open hotfixes without a commit', () => {
  test('the oldest first, with age, values and what to do; the issue is linked', () => {
    const life = new Life()
    const findings = [
      life.flag({ manager: manager('kubectl', { time: '2026-11-20T02:00:00Z' }) }),
      life.replicas(3, 5, { application: 'pay|ment', category: 'conflict' }),
      life.replicas(3, 4, { category: 'git-ahead' }),
      life.replicas(3, 4, { application: 'implied', impliedBy: 'spec.type' }),
    ]
    const [text = ''] = hotfixSection(
      triage({ at, findings }),
      nobody,
      new Map([['shop', 'https://github.example/acme/shop/issues/1']]),
    )
    expect(text.split('\n')).toEqual([
      '### Open hotfixes without a commit: 2',
      '',
      '| Application | Changed by hand | Since | Age, at least | What to do |',
      '| --- | --- | --- | --- | --- |',
      '| `shop` ([issue](https://github.example/acme/shop/issues/1)) | `data.BYPASS` of ConfigMap shop/settings: (absent) in Git, `"true"` live | 2026-11-20 | 5 days | ask whether it is still needed, then put it into Git or take it out of the cluster |',
      '| `pay\\|ment` | `spec.replicas` of Deployment shop/web: `3` in Git, `5` live | 2026-11-25 | less than a day | decide which side is right, then merge both (`apps/shop/web.yaml:8`) |',
    ])
  })

  test('of what is gone from the cluster, Git is what would follow', () => {
    const life = new Life()
    const gone = {
      forecast: { effect: 'recreates', restartsPods: null, when: 'next-sync', method: 'simulated' },
    }
    const removed = { type: 'removed', path: fields('spec', 'paused'), desired: true } as const
    const of = (parts: Partial<Finding>): Finding => ({ ...life.replicas(3, 5), ...parts })
    const findings = [
      of({
        application: 'a',
        change: null,
        subject: 'object',
        direction: 'follow-up',
        ...gone,
      } as Partial<Finding>),
      of({ application: 'b', change: removed }),
      of({ application: 'c', change: removed, direction: 'follow-up' }),
      of({ application: 'd', change: removed, direction: 'sync' }),
    ]
    const [text = ''] = hotfixSection(triage({ at, findings }), nobody, new Map())
    expect(
      text
        .split('\n')
        .slice(4)
        .map((row) =>
          row
            .split(' | ')
            .slice(1, 5)
            .filter((_cell, i) => i !== 1 && i !== 2),
        ),
    ).toEqual([
      [
        'Deployment shop/web: deleted',
        'ask whether it should stay away, then take it out of Git (`apps/shop/web.yaml:8`) or let a sync bring it back |',
      ],
      [
        '`spec.paused` of Deployment shop/web: `true` in Git, (absent) live',
        'take it out of Git (`apps/shop/web.yaml:8`) |',
      ],
      [
        '`spec.paused` of Deployment shop/web: `true` in Git, (absent) live',
        'ask whether it should stay away, then take it out of Git (`apps/shop/web.yaml:8`) or let a sync bring it back |',
      ],
      ['`spec.paused` of Deployment shop/web: `true` in Git, (absent) live', 'let a sync bring it back |'],
    ])
  })

  test('the age comes from the marker where the field has no time, also over another value', () => {
    const life = new Life()
    life.run({ findings: [life.replicas(3, 5)] })
    life.run({ findings: [life.replicas(3, 6)] })
    const found = triage({ at, findings: [life.replicas(3, 6)] })
    const [text = ''] = hotfixSection(found, memoryOf(found, life.tracker.issues, []), new Map())
    expect(text).toContain('| 2026-11-01 | 24 days | put it into Git (`apps/shop/web.yaml:8`) |')
  })

  test('what this run writes counts already; another cluster’s issues do not', () => {
    const life = new Life()
    life.run({ findings: [life.replicas(3, 5)] })
    const moved = triage({ at, findings: [life.replicas(3, 7)] })
    const { actions } = issuePlan(moved, life.tracker.issues, { noiseIssues: 'never' })
    const fingerprint = moved.findings[0]?.fingerprint ?? ''
    expect(memoryOf(moved, life.tracker.issues, []).firstSeen.has(fingerprint)).toBe(false)
    expect(memoryOf(moved, life.tracker.issues, actions).firstSeen.get(fingerprint)).toMatch(/^2026-11-01/)
    const other = { ...moved, cluster: { ...moved.cluster, id: 'harbour-8' } }
    expect(memoryOf(other, life.tracker.issues, []).firstSeen.size).toBe(0)
  })

  test('nothing to tell is no section', () => {
    const found = triage({ findings: [], inSync: ['shop'] })
    expect(hotfixSection(found, nobody, new Map())).toEqual([])
    expect(recurringSection(found, nobody, new Map())).toEqual([])
    expect(renderSummary(found, {})).not.toMatch(/hotfixes|Again and again/)
  })
})

describe('what drifts again and again', () => {
  test('from the second time on, with what would end it, also over closing and reopening', () => {
    const life = new Life()
    const once = (): string[] => {
      const found = triage({ at, findings: [life.replicas(3, 5)] })
      return [...recurringSection(found, memoryOf(found, life.tracker.issues, []), new Map())]
    }
    expect(once()).toEqual([])
    for (const times of [2, 3]) {
      life.run({ findings: [life.replicas(3, 5)] })
      life.set(web, 'spec.replicas', { desired: 3, live: 3 })
      life.run({ inSync: ['shop'] })
      life.tracker.humanCloses(1, 'completed')
      expect(once()[0]).toContain(
        `| \`shop\` | \`spec.replicas\` of Deployment shop/web | ${times} times | manual-change | a HorizontalPodAutoscaler`,
      )
    }
    const settled = triage({ at, inSync: ['shop'] })
    const [text] = recurringSection(settled, memoryOf(settled, life.tracker.issues, []), new Map())
    expect(text).toContain('| 2 times | settled |')
  })

  test('a sync that arrived is nothing that comes back', () => {
    const life = new Life()
    for (const git of [4, 5, 6]) {
      life.run({ findings: [life.replicas(git, git - 1, { category: 'git-ahead' })] })
      life.set(web, 'spec.replicas', { desired: git, live: git })
      life.run({ inSync: ['shop'] })
    }
    expect(life.state()?.past).toEqual([])
  })
})

test('property: whatever is found and remembered, both tables keep their form', () => {
  fc.assert(
    fc.property(anyTriage, (found) => {
      const { actions } = issuePlan(found, [], { noiseIssues: 'always' })
      const remembered = memoryOf(found, [], actions)
      const past = found.findings.map(({ application, resource }) => ({
        ...{ application, resource, path: 'spec.x|y`' },
        times: 3,
      }))
      const sections = [
        ...hotfixSection(found, remembered, new Map()),
        ...recurringSection(found, { ...remembered, past }, new Map()),
      ]
      for (const section of sections) {
        expect(section.length).toBeLessThan(25_000)
        const rows = section.split('\n').filter((line) => line.startsWith('|'))
        for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(6)
      }
    }),
    { numRuns: 60 },
  )
})

test('an issue about a change by hand links to the steps after an incident, others do not', () => {
  const guideUrl = 'https://github.example/acme/drift-triage/blob/HEAD/docs/post-incident.md'
  const life = new Life()
  life.run({ findings: [life.replicas(3, 5)] }, { guideUrl })
  expect(life.tracker.issue(1).body).toContain(`[How a hotfix gets into Git](${guideUrl})`)
  const other = new Life()
  other.run({ findings: [other.replicas(3, 5, { category: 'extra' })] }, { guideUrl })
  expect(other.tracker.issue(1).body).not.toContain('How a hotfix')
})
