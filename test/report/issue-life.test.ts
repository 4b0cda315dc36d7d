import { beforeEach, describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { clusterChanged } from '../../src/report/cluster-change.js'
import { blockOf, parseBody } from '../../src/report/marker.js'
import { planIssues } from '../../src/report/plan-issues.js'
import { triage } from './builder.js'
import { Life, web } from './life.js'
import type { MemoryTracker } from './memory-tracker.js'

let tracker: MemoryTracker
let run: Life['run']
let replicas: Life['replicas']
let flag: Life['flag']
let labels: Life['labels']
let state: Life['state']

beforeEach(() => {
  ;({ tracker, run, replicas, flag, labels, state } = new Life())
})

describe('opening', () => {
  test('a drifted app gets one issue with its labels; a second run writes nothing (JasonEtco/create-an-issue#63)', () => {
    expect(run({ findings: [replicas(3, 5)], unsafe: ['shop'], inSync: ['search'] })).toEqual([
      'create-issue',
    ])
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change', 'sync:unsafe'])
    expect(run({ findings: [replicas(3, 5)], unsafe: ['shop'], inSync: ['search'] })).toEqual([])
    expect(tracker.issue(1).title).toBe('Drift in shop on harbour-7')
  })

  test('only labels in use are made, with colour and description within their limits', () => {
    const plan = planIssues(triage({ findings: [replicas(3, 5)] }), [], { noiseIssues: 'never' })
    const made = plan.flatMap((action) => (action.type === 'ensure-label' ? [action.label] : []))
    expect(made.map(({ name }) => name)).toEqual(['drift-triage', 'drift:manual-change'])
    for (const { name, color, description } of made) {
      expect(color).toMatch(/^[0-9a-f]{6}$/)
      expect(name.length).toBeLessThanOrEqual(50)
      expect(description.length).toBeGreaterThan(0)
      expect(description.length).toBeLessThanOrEqual(100)
    }
  })

  test.each([
    ['out-of-sync', 'OutOfSync', 1],
    ['out-of-sync', 'Synced', 0],
    ['out-of-sync', null, 0],
    ['always', 'Synced', 1],
    ['never', 'OutOfSync', 0],
  ] as const)(
    'noise alone with noise-issues %s and a controller that says %s: %d issues',
    (noiseIssues, controllerSays, count) => {
      run(
        { findings: [replicas(3, 5, { category: 'serialization-noise' })], controllerSays },
        { noiseIssues },
      )
      expect(tracker.issues).toHaveLength(count)
    },
  )

  test('an unknown app gets no issue, and an open one stays as it is', () => {
    expect(run({ unknown: ['shop'] })).toEqual([])
    run({ findings: [replicas(3, 5)] })
    expect(run({ unknown: ['shop'] })).toEqual([])
    expect(tracker.issue(1).state).toBe('open')
  })

  test('apps of the same name in two clusters have an issue each', () => {
    run({ findings: [replicas(3, 5)] })
    run({
      findings: [replicas(3, 5)],
      cluster: { id: 'harbour-8', server: 'https://other.example', version: '' },
    })
    expect(tracker.issues.map(({ title }) => title)).toEqual([
      'Drift in shop on harbour-7',
      'Drift in shop on harbour-8',
    ])
  })

  test('the same API server under another id is a problem and no second issue', () => {
    run({ findings: [replicas(3, 5)] })
    const moved = triage({
      findings: [replicas(3, 5)],
      cluster: { id: 'new', server: 'https://api.harbour.example:6443', version: '' },
    })
    expect(planIssues(moved, tracker.issues, { noiseIssues: 'never' })).toEqual([])
    expect(clusterChanged(moved, tracker.issues)).toMatchObject({ code: 'CLUSTER_ID_CHANGED' })
    expect(clusterChanged(triage({ findings: [replicas(3, 5)] }), tracker.issues)).toBeNull()
  })

  test('two apps whose names differ only in case or dashes stay apart', () => {
    run({
      findings: [
        replicas(3, 5),
        replicas(3, 5, { application: 'Shop' }),
        replicas(3, 5, { application: 'sh-op' }),
      ],
    })
    expect(tracker.issues).toHaveLength(3)
  })
})

describe('keeping up to date', () => {
  test('first seen outlives the runs; a value that moves on is the same story without a comment', () => {
    run({ findings: [replicas(3, 5)] })
    expect(run({ findings: [replicas(3, 5), flag()] })).toEqual(['update-issue'])
    expect(state()?.findings.map(({ firstSeen }) => firstSeen.slice(0, 10))).toEqual([
      '2026-11-01',
      '2026-11-02',
    ])
    expect(run({ findings: [replicas(3, 7), flag()] })).toEqual(['update-issue'])
    expect(tracker.comments).toEqual([])
    expect(state()?.resolved).toEqual([])
  })

  test('it gets worse: one comment, once; labels follow; labels of humans stay (actions/labeler#763)', () => {
    run({ findings: [flag({ category: 'git-ahead' })] })
    tracker.humanLabels(1, 'team:shop', 'drift:accepted-by-us')
    expect(run({ findings: [replicas(3, 5)], unsafe: ['shop'] })).toEqual(['comment-issue', 'update-issue'])
    expect(tracker.said(1)[0]).toContain('More serious now: `drift:manual-change`, `sync:unsafe`')
    expect(labels()).toEqual([
      'drift-triage',
      'drift:accepted-by-us',
      'drift:manual-change',
      'sync:unsafe',
      'team:shop',
    ])
    run({ findings: [flag({ category: 'git-ahead' })] })
    run({ findings: [replicas(3, 5)], unsafe: ['shop'] })
    expect(tracker.comments.filter(({ body }) => body.includes('More serious'))).toHaveLength(1)
  })

  test('what a human writes around our text stays, ticks stay while their line does, a damaged text is mended', () => {
    run({ findings: [replicas(3, 5)] })
    const line = /- \[ \] (Decide about `spec.replicas`.*)/.exec(tracker.issue(1).body)?.[1] ?? ''
    expect(line).toContain('keep `5` (update Git at `apps/shop/web.yaml:8`) or let a sync return to `3`')
    tracker.humanEdits(
      1,
      (body) =>
        `Ask Ada first.\n\n${body.replace(`- [ ] ${line}`, `- [x] ${line}`)}\n\nSee the notes of 3 May.`,
    )
    expect(run({ findings: [replicas(3, 5)] })).toEqual([])
    expect(run({ findings: [replicas(3, 5), flag()] })).toEqual(['update-issue'])
    const body = tracker.issue(1).body
    expect(body.startsWith('Ask Ada first.\n\n<!--')).toBe(true)
    expect(body.endsWith('See the notes of 3 May.')).toBe(true)
    expect(body).toContain(`- [x] ${line}`)
    tracker.humanEdits(1, (text) => text.replace('| --- |', '| oops |'))
    expect(run({ findings: [replicas(3, 5), flag()] })).toEqual(['update-issue'])
    expect(tracker.issue(1).body).toContain('| --- |')
  })

  test('a title that a human gave stays', () => {
    run({ findings: [replicas(3, 5)] })
    tracker.issue(1).title = 'Black Friday scale-up'
    expect(run({ findings: [replicas(3, 5)] })).toEqual([])
    expect(run({ findings: [replicas(3, 6)] })).toEqual(['update-issue'])
    expect(tracker.issue(1).title).toBe('Black Friday scale-up')
  })

  test('fields of the marker that a later version wrote are kept', () => {
    run({ findings: [replicas(3, 5)] })
    const { state: before, content } = parseBody(tracker.issue(1).body) ?? { state: null, content: '' }
    if (before === null) throw new Error('no state')
    const [first] = before.findings
    if (first === undefined) throw new Error('no finding')
    const newer = {
      ...before,
      rest: { notified: { at: 'x' } },
      findings: [{ ...first, rest: { accepted: 'ada' } }],
    }
    tracker.issue(1).body = blockOf(newer, content)
    run({ findings: [replicas(3, 5), flag()] })
    expect(state()?.rest).toEqual({ notified: { at: 'x' } })
    expect(state()?.findings[0]?.rest ?? state()?.findings[1]?.rest).toEqual({ accepted: 'ada' })
  })

  test('a finding whose object cannot be read today is not resolved, only not judged', () => {
    run({ findings: [replicas(3, 5), flag()] })
    const problems = [
      problem('LIVE_FORBIDDEN', 'Deployment shop/web: 403.', 'Grant list.', {
        application: 'shop',
        resource: web,
      }),
    ]
    expect(run({ findings: [flag()], problems })).toEqual(['update-issue'])
    expect(tracker.issue(1).body).toContain('### Not judged')
    expect(state()?.findings).toHaveLength(2)
    expect(run({ inSync: ['shop'], problems })).toEqual([])
    run({ findings: [replicas(3, 5), flag()] })
    expect(state()?.findings[0]?.firstSeen.slice(0, 10)).toBe('2026-11-01')
  })

  test('the labels of what cannot be judged today stay, and nobody is told of a lesser kind as of something new', () => {
    run({ findings: [replicas(3, 5)], unsafe: ['shop'] })
    const before = labels()
    expect(before).toEqual(['drift-triage', 'drift:manual-change', 'sync:unsafe'])
    const problems = [
      problem('LIVE_FORBIDDEN', 'Deployment shop/web: 403.', 'Grant list.', {
        application: 'shop',
        resource: web,
      }),
    ]
    run({ findings: [flag({ category: 'git-ahead' })], problems })
    expect(labels()).toEqual(before)
    expect(tracker.said(1)).toEqual([])
    run({ findings: [flag({ category: 'git-ahead' })] })
    expect(labels()).toEqual(['drift-triage', 'drift:git-ahead'])
  })
})

describe('duplicates and foreign issues', () => {
  test('the oldest open one stays, the others are closed once', () => {
    run({ findings: [replicas(3, 5)] })
    const plan = planIssues(triage({ findings: [replicas(3, 5)] }), [], { noiseIssues: 'never' })
    tracker.perform(plan)
    expect(run({ findings: [replicas(3, 5)] })).toEqual(['comment-issue', 'close-issue'])
    expect(tracker.said(2)).toEqual(['Duplicate of #1\n\n<!-- drift-triage:comment 1 -->'])
    expect(tracker.issues.map(({ state: is }) => is)).toEqual(['open', 'closed'])
    tracker.humanReopens(2)
    expect(run({ findings: [replicas(3, 5)] })).toEqual([])
  })

  test('an issue without a readable marker of this cluster is nobody of ours', () => {
    run({ findings: [replicas(3, 5)] })
    for (const body of [
      '',
      'Drift in shop',
      '<!-- drift-triage:begin bm9wZQ -->\nx\n<!-- drift-triage:end -->',
    ])
      tracker.issue(1).body = body
    expect(run({ findings: [replicas(3, 5)] })).toEqual(['create-issue'])
  })

  test('a marker whose end was deleted loses nothing that stands below it', () => {
    run({ findings: [replicas(3, 5)] })
    tracker.humanEdits(1, (body) => `${body.replace('<!-- drift-triage:end -->', '')}\nOur notes`)
    run({ findings: [replicas(3, 5)] })
    expect(tracker.issue(1).body).toContain('Our notes')
  })
})
