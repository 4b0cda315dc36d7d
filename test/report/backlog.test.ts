import { beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import { backlogMarker, parseBacklog } from '../../src/report/backlog.js'
import { issuePlan } from '../../src/report/plan-issues.js'
import { renderSummary } from '../../src/report/summary.js'
import { finding, resource, triage } from './builder.js'
import { corpus } from './hostile.js'
import { MemoryTracker } from './memory-tracker.js'

let tracker: MemoryTracker
let day: number

beforeEach(() => {
  tracker = new MemoryTracker()
  day = 0
})

const drift = (application: string, category: Finding['category'] = 'unknown'): Finding =>
  finding({ application, category, resource: resource('ConfigMap', 'shop', application) })

const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) => drift(`app-${String(i).padStart(4, '0')}`))

/** A night's run over these apps; returns who waits after it. */
function run(
  findings: readonly Finding[],
  parts: { unsafe?: string[]; max?: number; wholeRun?: boolean; inSync?: string[] } = {},
): readonly string[] {
  day += 1
  const { unsafe = [], inSync = [], max = 3, wholeRun = true } = parts
  const found = triage({ findings, unsafe, inSync, at: `2026-11-${String(day).padStart(2, '0')}T02:10:00Z` })
  const options = {
    noiseIssues: 'out-of-sync' as const,
    wholeRun,
    maxNewIssues: max,
    current: () => undefined,
  }
  const plan = issuePlan(found, tracker.issues, options)
  tracker.perform(plan.actions)
  return plan.held.map(({ application }) => application)
}

const openTitles = (): string[] =>
  tracker.issues.filter(({ state }) => state === 'open').map(({ title }) => title)
const backlogIssue = () => tracker.issues.find(({ body }) => parseBacklog(body) !== null)

test('500 drifted apps open 20 issues and one that names the other 480', () => {
  expect(run(many(500), { max: 20 })).toHaveLength(480)
  expect(tracker.issues).toHaveLength(21)
  expect(backlogIssue()?.body).toContain('480 drifted applications without an issue of their own yet')
  expect(backlogIssue()?.body.length).toBeLessThan(60_000)
})

test('later runs open the rest, and close the list', () => {
  const findings = many(100)
  for (const waiting of [80, 60, 40, 20, 0]) expect(run(findings, { max: 20 })).toHaveLength(waiting)
  expect(tracker.issues).toHaveLength(101)
  expect(new Set(tracker.issues.map(({ title }) => title)).size).toBe(101)
  expect(backlogIssue()).toMatchObject({ state: 'closed', stateReason: 'completed' })
  const before = JSON.stringify(tracker.issues)
  expect(run(findings, { max: 20 })).toEqual([])
  expect(JSON.stringify(tracker.issues)).toBe(before)
})

test('the worst come first: unsafe, then by category, then by how long they have waited', () => {
  const waiting = run(
    [drift('a', 'controller'), drift('b', 'unknown'), drift('c', 'conflict'), drift('d', 'extra')],
    { unsafe: ['d'], max: 1 },
  )
  expect(openTitles()[0]).toBe('Drift in d on harbour-7')
  expect(waiting).toEqual(['c', 'b', 'a'])
  // As severe as c, and new: c has waited a night longer.
  run([drift('a', 'controller'), drift('aa', 'conflict'), drift('c', 'conflict'), drift('d', 'extra')], {
    max: 1,
  })
  expect(openTitles()).toContain('Drift in c on harbour-7')
  expect(parseBacklog(backlogIssue()?.body ?? '')?.since).toEqual(
    new Map([
      ['aa', '2026-11-02'],
      ['a', '2026-11-01'],
    ]),
  )
})

test('issues that are there already do not count, and are brought up to date', () => {
  run(many(3))
  const waiting = run([...many(3), drift('z'), drift('zz')], { max: 1 })
  expect(waiting).toEqual(['zz'])
  expect(tracker.issues).toHaveLength(5)
})

test('one issue again counts as much as a new one', () => {
  run([drift('a')])
  run([], { inSync: ['a'] })
  expect(tracker.issue(1).state).toBe('closed')
  expect(run([drift('a')], { max: 0 })).toEqual(['a'])
  expect(tracker.issue(1).state).toBe('closed')
  expect(run([drift('a')], { max: 1 })).toEqual([])
  expect(tracker.issue(1).state).toBe('open')
})

test('a run over some apps opens no more, and leaves the list of all alone', () => {
  run(many(5))
  const before = backlogIssue()?.body
  expect(run([drift('x'), drift('y')], { max: 1, wholeRun: false })).toEqual(['y'])
  expect(backlogIssue()?.body).toBe(before)
})

test('a list that a human closed stays closed; ours is opened again; a second one is closed', () => {
  run(many(5))
  const number = backlogIssue()?.number ?? 0
  tracker.humanCloses(number, 'not_planned')
  run(many(9))
  expect(tracker.issue(number).state).toBe('closed')
  tracker.humanReopens(number)
  run(many(9), { max: 100 })
  expect(tracker.issue(number)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  run([...many(9), drift('x'), drift('y')], { max: 1 })
  expect(tracker.issue(number).state).toBe('open')
  const twin = { title: 'twin', body: tracker.issue(number).body, labels: ['drift-triage'] }
  tracker.perform([{ type: 'create-issue', application: '', ...twin }])
  run([...many(9), drift('x'), drift('y')], { max: 1 })
  expect(tracker.issues.find(({ title }) => title === 'twin')?.state).toBe('closed')
  expect(tracker.issue(number).state).toBe('closed')
})

test('the list of another cluster is not ours, and a marker that cannot be read is none', () => {
  const marker = backlogMarker({
    cluster: 'harbour-8',
    since: new Map([['a', '2026-01-01']]),
    settled: false,
  })
  tracker.perform([
    { type: 'ensure-label', label: { name: 'drift-triage', color: '', description: '' } },
    { type: 'create-issue', application: '', title: 'other', body: marker, labels: ['drift-triage'] },
  ])
  run(many(5))
  expect(openTitles()).toContain('Drift in further applications on harbour-7')
  expect(tracker.issue(1).body).toBe(marker)
  for (const body of [
    '',
    'words',
    '<!-- drift-triage:backlog bm9wZQ -->',
    '<!-- drift-triage:backlog e30 -->',
  ])
    expect(parseBacklog(body)).toBeNull()
})

test.each(corpus)('an app named %j can neither leave its cell nor the marker', (name) => {
  run([...many(3), drift(name)], { max: 0 })
  const body = backlogIssue()?.body ?? ''
  expect(body.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| ``'))).toHaveLength(4)
  expect(parseBacklog(body)?.since.has(name)).toBe(true)
  expect(body.match(/<!--/g)).toHaveLength(1)
})

test('the job summary names who waits, up to a hundred', () => {
  const names = many(120).map(({ application }) => ({ application, why: 'limit' as const }))
  const text = renderSummary(triage({ findings: many(120) }), { held: names })
  expect(text).toContain('120 drifted applications more without an issue yet')
  expect(text).toContain('`app-0099` and 20 more. Later runs open the rest.')
  expect(renderSummary(triage({ findings: many(2) }), { held: [] })).not.toContain('without an issue yet')
})
