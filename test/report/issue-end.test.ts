import { beforeEach, describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { finding, pair } from './builder.js'
import { Life, config, web } from './life.js'
import type { MemoryTracker } from './memory-tracker.js'

let life: Life
let tracker: MemoryTracker
let run: Life['run']
let replicas: Life['replicas']
let flag: Life['flag']
let labels: Life['labels']
let state: Life['state']

beforeEach(() => {
  life = new Life()
  ;({ tracker, run, replicas, flag, labels, state } = life)
})

describe('closing by what really moved', () => {
  test('adopted: Git moved to live', () => {
    run({ findings: [replicas(3, 5)], unsafe: ['shop'] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    expect(run({ inSync: ['shop'] })).toEqual(['update-issue', 'comment-issue', 'close-issue'])
    expect(tracker.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(tracker.said(1)[0]).toContain('Git moved to what the cluster has `5` (adopted, 2026-11-02)')
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change'])
    expect(run({ inSync: ['shop'] })).toEqual([])
  })

  test('reverted by hand or by a sync: loud, labelled, open until acknowledged', () => {
    run({ findings: [replicas(3, 5)], unsafe: ['shop'] })
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    expect(run({ inSync: ['shop'] })).toEqual(['comment-issue', 'update-issue'])
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change', 'drift:reverted'])
    expect(tracker.labels).toContain('drift:acknowledged')
    expect(tracker.said(1)[0]).toContain('**A change made by hand was undone.**')
    expect(tracker.issue(1).state).toBe('open')
    expect(run({ inSync: ['shop'] })).toEqual([])
    tracker.humanLabels(1, 'drift:acknowledged')
    expect(run({ inSync: ['shop'] })).toEqual(['comment-issue', 'close-issue'])
    expect(tracker.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(labels()).toEqual(['drift-triage', 'drift:acknowledged', 'drift:manual-change', 'drift:reverted'])
  })

  test('a revert that a human closes is closed', () => {
    run({ findings: [replicas(3, 5)] })
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    run({ inSync: ['shop'] })
    tracker.humanCloses(1, 'completed')
    expect(run({ inSync: ['shop'] })).toEqual([])
    expect(tracker.issue(1).state).toBe('closed')
  })

  test('Git that was ahead and is synced now is not a revert', () => {
    run({ findings: [replicas(5, 3, { category: 'git-ahead' })] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    run({ inSync: ['shop'] })
    expect(tracker.said(1)[0]).toContain('the change in Git reached the cluster `5` (synced, 2026-11-02)')
    expect(tracker.issue(1).stateReason).toBe('completed')
    expect(labels()).not.toContain('drift:reverted')
  })

  test('still different but left out by a rule: ignored, not planned', () => {
    run({ findings: [replicas(3, 5)] })
    expect(run({ inSync: ['shop'] })).toEqual(['comment-issue', 'close-issue'])
    expect(tracker.issue(1).stateReason).toBe('not_planned')
    expect(tracker.said(1)[0]).toContain('(ignored, 2026-11-02)')
  })

  test('still there as noise that the controller no longer reports: ignored', () => {
    run({ findings: [replicas(3, 5, { category: 'metadata-noise' })] })
    run({ findings: [replicas(3, 5, { category: 'metadata-noise' })], controllerSays: 'Synced' })
    expect(tracker.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(tracker.said(1)[0]).toContain('the controller no longer reports it')
  })

  test('noise of an object as a whole that is no longer reported: ignored, as nothing moved', () => {
    const noise = finding({ application: 'shop', resource: config, category: 'serialization-noise' })
    run({ findings: [noise], objects: [pair('shop', config, { data: {} }, { data: {} })] })
    run({ inSync: ['shop'] })
    expect(tracker.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  })

  test('an added key: adopted when Git gets it, reverted when the cluster loses it, gone with its object', () => {
    run({ findings: [flag()] })
    life.set(config, 'data.BYPASS', { desired: 'true', live: 'true' })
    run({ inSync: ['shop'] })
    expect(tracker.said(1)[0]).toContain('(adopted')
    run({ findings: [flag()] })
    life.set(config, 'data.BYPASS', {})
    run({ inSync: ['shop'] })
    expect(tracker.said(1).at(-1)).toContain('(reverted')
    tracker.humanCloses(1, 'completed')
    run({ findings: [flag()] })
    life.set(config, 'data.BYPASS', {})
    life.set(config, '', {})
    run({ inSync: ['shop'] })
    expect(tracker.said(1).at(-1)).toContain('in neither Git nor the cluster any more (gone')
  })

  test('an object deleted by hand: back in the cluster is a revert, gone from Git is adopted', () => {
    const deleted = finding({ application: 'shop', resource: web, category: 'manual-change' })
    const objects = [pair('shop', web, { kind: 'Deployment' }, null)]
    run({ findings: [deleted], objects })
    life.set(web, '', {})
    run({ inSync: ['shop'] })
    expect(tracker.said(1)[0]).toContain('Git was brought to what the cluster has (adopted')
    run({ findings: [deleted], objects })
    life.set(web, '', { desired: {}, live: {} })
    run({ inSync: ['shop'] })
    expect(tracker.said(1).at(-1)).toContain('the cluster is back at what Git says (reverted')
    expect(tracker.issue(1).state).toBe('open')
  })

  test('without a look-up, or for values that are secret or long: ended, and how is not known', () => {
    run({ findings: [replicas(3, 5)] })
    run({ inSync: ['shop'] }, { current: () => undefined })
    expect(tracker.said(1)[0]).toContain('(how is not known, 2026-11-02)')
    run({ findings: [replicas('<redacted #1>', '<redacted #2>')] })
    expect(state()?.findings[0]?.values).toBeNull()
    life.set(web, 'spec.replicas', { desired: '<redacted #1>', live: '<redacted #1>' })
    run({ inSync: ['shop'] })
    expect(tracker.said(1).at(-1)).toContain('both sides agree again (settled')
  })

  test('left out by policy since: ignored', () => {
    run({ findings: [flag()] })
    run(
      { inSync: ['shop'], notChecked: [{ application: 'shop', resource: config, reason: 'secrets' }] },
      { current: () => undefined },
    )
    expect(tracker.issue(1).stateReason).toBe('not_planned')
  })

  test('mixed endings over several runs: each is said, also what ended while something was left', () => {
    run({ findings: [replicas(3, 5), flag()] })
    life.set(config, 'data.BYPASS', { desired: 'true', live: 'true' })
    expect(run({ findings: [replicas(3, 5)] })).toEqual(['comment-issue', 'update-issue'])
    expect(tracker.said(1)[0]).toMatch(/^Settled, while the rest goes on:\n\n- `data.BYPASS`.*\(adopted/)
    expect(tracker.issue(1).body).toContain('### Settled so far')
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    run({ inSync: ['shop'] })
    tracker.humanLabels(1, 'drift:acknowledged')
    run({ inSync: ['shop'] })
    const last = tracker.said(1).at(-1) ?? ''
    expect(last).toContain('`data.BYPASS` of ConfigMap shop/settings: Git moved')
    expect(last).toContain('`spec.replicas` of Deployment shop/web: the cluster went back')
  })

  test('a revert while other drift is left: loud at once; acknowledging clears it and the issue goes on', () => {
    run({ findings: [replicas(3, 5), flag()] })
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    expect(run({ findings: [flag()] })).toEqual(['comment-issue', 'update-issue'])
    expect(labels()).toContain('drift:reverted')
    expect(run({ findings: [flag()] })).toEqual([])
    tracker.humanLabels(1, 'drift:acknowledged')
    expect(run({ findings: [flag()] })).toEqual(['update-issue'])
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change'])
  })

  test('an app that is gone: only a run over all apps closes, and not where the list itself had a problem', () => {
    run({ findings: [replicas(3, 5)] })
    expect(run({ inSync: ['search'] })).toEqual([])
    const problems = [problem('CLUSTER_FORBIDDEN', 'Applications: 403.', 'Grant list.')]
    expect(run({ inSync: ['search'], problems }, { wholeRun: true })).toEqual([])
    expect(run({ inSync: ['search'] }, { wholeRun: true })).toEqual(['comment-issue', 'close-issue'])
    expect(tracker.issue(1).stateReason).toBe('not_planned')
  })
})

describe('opening again', () => {
  test('drift that returns after we closed', () => {
    run({ findings: [replicas(3, 5)] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    run({ inSync: ['shop'] })
    expect(run({ findings: [replicas(5, 8)], unsafe: ['shop'] })).toEqual([
      'comment-issue',
      'reopen-issue',
      'update-issue',
    ])
    expect(tracker.said(1).at(-1)).toMatch(/^The drift is back\./)
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change', 'sync:unsafe'])
    expect(tracker.issues).toHaveLength(1)
  })

  test('closed by a human as completed while it is still there', () => {
    run({ findings: [replicas(3, 5)] })
    tracker.humanCloses(1, 'completed')
    expect(run({ findings: [replicas(3, 5)] })).toEqual(['comment-issue', 'reopen-issue'])
    expect(tracker.said(1)[0]).toMatch(/^This issue was closed, and the drift is still there\./)
  })

  test.each(['not_planned', 'duplicate'] as const)(
    'closed by a human as %s: respected until something new is there',
    (reason) => {
      run({ findings: [replicas(3, 5)] })
      tracker.humanCloses(1, reason)
      expect(run({ findings: [replicas(3, 5)] })).toEqual([])
      expect(run({ findings: [replicas(3, 5), flag({ category: 'metadata-noise' })] })).toEqual([])
      expect(run({ findings: [replicas(3, 6)] })).toEqual(['comment-issue', 'reopen-issue'])
    },
  )

  test('the acknowledgement of an old revert does not count for the next one', () => {
    run({ findings: [replicas(3, 5)] })
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    run({ inSync: ['shop'] })
    tracker.humanLabels(1, 'drift:acknowledged')
    run({ inSync: ['shop'] })
    run({ findings: [replicas(3, 9)] })
    expect(labels()).toEqual(['drift-triage', 'drift:manual-change'])
    life.set(web, 'spec.replicas', { desired: 3, live: 3 })
    run({ inSync: ['shop'] })
    expect(tracker.issue(1).state).toBe('open')
  })

  test('an issue that a human opened again after us is theirs while nothing is found', () => {
    run({ findings: [replicas(3, 5)] })
    life.set(web, 'spec.replicas', { desired: 5, live: 5 })
    run({ inSync: ['shop'] })
    tracker.humanReopens(1)
    expect(run({ inSync: ['shop'] })).toEqual([])
    expect(run({ findings: [replicas(5, 6)] })).toEqual(['update-issue'])
    life.set(web, 'spec.replicas', { desired: 6, live: 6 })
    expect(run({ inSync: ['shop'] })).toEqual(['comment-issue', 'close-issue'])
  })
})
