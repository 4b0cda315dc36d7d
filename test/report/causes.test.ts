import { beforeEach, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { Json } from '../../src/model/json.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { formatKey } from '../../src/model/resource.js'
import { parseCause } from '../../src/report/cause-state.js'
import { issuePlan, planTwins } from '../../src/report/plan-issues.js'
import type { Sides } from '../../src/report/resolution.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import { added, modified } from '../evidence/readings.js'
import { finding, manager, resource, triage } from './builder.js'
import { corpus } from './hostile.js'
import { MemoryTracker } from './memory-tracker.js'

let tracker: MemoryTracker
let day: number
let sides: Map<string, Sides>

beforeEach(() => {
  tracker = new MemoryTracker()
  day = 0
  sides = new Map()
})

const secret = (application: string): ResourceKey =>
  resource('ExternalSecret', application, 'db', 'external-secrets.io')

/** A default that the definition of ExternalSecret sets, as the seed of forty issues has it. */
const defaulted = (application: string, item = 0, parts: Partial<Finding> = {}): Finding => {
  const path = `spec.data[${item}].remoteRef.conversionStrategy`
  sides.set(`${formatKey(secret(application))} ${path}`, { live: 'Default' })
  return finding({
    application,
    resource: secret(application),
    category: 'serialization-noise',
    direction: 'ignore',
    rules: ['explicit-default'],
    because: ['Its definition sets this default.'],
    change: added(path, 'Default'),
    ...parts,
  })
}
const apps = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `app-${String(i).padStart(4, '0')}`)
const everywhere = (count: number): Finding[] => apps(count).map((name) => defaulted(name))
const scaled = (application: string): Finding =>
  finding({
    application,
    resource: resource('Deployment', application, 'web', 'apps'),
    category: 'manual-change',
    change: modified('spec.replicas', 2, 5),
    manager: manager('kubectl', { subresource: 'scale' }),
  })

type Result = Parameters<typeof triage>[0]

const optionsOf = (options: Partial<IssueOptions>): IssueOptions => ({
  noiseIssues: 'out-of-sync',
  wholeRun: true,
  current: (key, path) =>
    sides.get(`${formatKey(key)} ${path}`) ?? (path === '' ? { desired: true, live: true } : undefined),
  ...options,
})

/** A night's run; planning again over its result writes nothing. */
function run(result: Result, options: Partial<IssueOptions> = {}): readonly string[] {
  day += 1
  const found = triage({ at: `2026-11-${String(day).padStart(2, '0')}T02:10:00Z`, ...result })
  const { actions } = issuePlan(found, tracker.issues, optionsOf(options))
  tracker.perform(actions)
  const later = { ...found, at: '2026-12-24T02:10:00Z' }
  if (options.maxNewIssues === undefined)
    expect(issuePlan(later, tracker.issues, optionsOf(options)).actions).toEqual([])
  return actions.map(({ type }) => type).filter((type) => type !== 'ensure-label')
}

const open = () => tracker.issues.filter(({ state }) => state === 'open')
const titles = (): string[] => open().map(({ title }) => title)
const shared = 'Same drift in several applications: ExternalSecret (explicit-default) on harbour-7'
const agree = (application: string, value: Json): void => {
  const path = 'spec.data[0].remoteRef.conversionStrategy'
  sides.set(`${formatKey(secret(application))} ${path}`, { desired: value, live: value })
}

test('a default on forty ExternalSecrets is one issue that lists the forty apps', () => {
  expect(run({ findings: [...everywhere(40), defaulted('app-0007', 1)] })).toEqual(['create-issue'])
  expect(titles()).toEqual([shared])
  const { body, labels } = tracker.issue(1)
  expect(body).toContain(
    '**ExternalSecret: one cause in 40 applications.** Its definition sets this default.',
  )
  expect(body).toContain('| `spec.data[].remoteRef.conversionStrategy` | (absent) | `Default` | 41 |')
  for (const name of apps(40)) expect(body).toContain(`| \`${name}\` | ${name === 'app-0007' ? 2 : 1} |`)
  expect([...labels].sort()).toEqual(['drift-triage', 'drift:serialization-noise'])
})

test('an app with other drift has its own issue beside it, until that is settled', () => {
  const findings = everywhere(5)
  run({ findings: [...findings, scaled('app-0002')] })
  expect(titles().sort()).toEqual(['Drift in app-0002 on harbour-7', shared])
  expect(parseCause(tracker.issue(1).body)?.state.apps).toHaveLength(5)
  sides.set('apps/Deployment app-0002/web spec.replicas', { desired: 5, live: 5 })
  run({ findings })
  expect(titles()).toEqual([shared])
  expect(tracker.said(2)[0]).toContain('the same in several applications, and is told in one issue for all')
  expect(tracker.said(2)[0]).toContain('(grouped, 2026-11-02)')
})

test('two apps are no crowd, and what people did has an issue for each app', () => {
  run({ findings: everywhere(2) })
  expect(titles()).toHaveLength(2)
  run({ findings: [...everywhere(2), ...apps(6).slice(2).map(scaled)] })
  expect(titles()).toHaveLength(6)
  expect(titles().join()).not.toContain('Same drift')
})

test('an app that is unsafe to sync does not rest on the issue of a cause', () => {
  run({ findings: everywhere(4), unsafe: ['app-0001'] })
  expect(titles().sort()).toEqual(['Drift in app-0001 on harbour-7', shared])
})

test('issues from before are closed in favour of the one, and it lives until the last app is out', () => {
  run({ findings: everywhere(2) })
  run({ findings: everywhere(3) })
  expect(titles()).toEqual([shared])
  agree('app-0000', 'Default')
  agree('app-0001', 'Default')
  run({ findings: [defaulted('app-0002')], inSync: ['app-0000', 'app-0001'] })
  expect(titles()).toEqual([shared])
  expect(tracker.issue(3).body).toContain('Where it ended')
  expect(tracker.issue(3).body).toMatch(/- app-0000: .*Git moved to what the cluster has `Default` \(adopted/)
  agree('app-0002', 'Default')
  expect(run({ inSync: apps(3) })).toEqual(['comment-issue', 'close-issue'])
  expect(tracker.issue(3)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(tracker.said(3)[0]).toContain('No application has this difference any more.')
  expect(run({ findings: everywhere(3) })).toEqual(['comment-issue', 'reopen-issue'])
  expect(tracker.issues).toHaveLength(3)
  expect(tracker.said(3)[1]).toContain('The drift is back, in 3 applications.')
})

test('an app that could not be judged stays in the list, and keeps the issue open', () => {
  run({ findings: everywhere(3) })
  run({ unknown: apps(3) })
  expect(titles()).toEqual([shared])
  run({ findings: everywhere(2), unknown: ['app-0002'] })
  expect(tracker.issue(1).body).toContain('| `app-0002` | not judged in the last run | 2026-11-01 |')
})

test('an app that is gone leaves it; not where the list of apps had a problem', () => {
  run({ findings: everywhere(4) })
  const problem = {
    code: 'YAML_INVALID',
    message: '',
    hint: '',
    application: null,
    resource: null,
    location: null,
  }
  run({ findings: everywhere(3), problems: [problem as never] })
  expect(parseCause(tracker.issue(1).body)?.state.apps).toHaveLength(4)
  run({ findings: everywhere(3) })
  expect(parseCause(tracker.issue(1).body)?.state.apps).toHaveLength(3)
})

test("a human's won't fix holds for later apps too, and another cause is another issue", () => {
  run({ findings: everywhere(3) })
  tracker.humanCloses(1, 'not_planned')
  expect(run({ findings: everywhere(9) })).toEqual([])
  const other = apps(9).map((name) => defaulted(name, 0, { rules: ['null-or-empty'] }))
  run({ findings: [...everywhere(9), ...other] })
  expect(titles()).toEqual([shared.replace('explicit-default', 'null-or-empty')])
})

test('closed as completed while the drift is there, it is opened again, and says so', () => {
  run({ findings: everywhere(3) })
  tracker.humanCloses(1, 'completed')
  expect(run({ findings: everywhere(3) })).toEqual(['comment-issue', 'reopen-issue'])
  expect(tracker.said(1)[0]).toContain(
    'This issue was closed, and the drift is still there, in 3 applications.',
  )
})

test('a run over some apps writes nothing to it, and opens none for its apps', () => {
  run({ findings: everywhere(3) })
  expect(run({ findings: [defaulted('app-0000')] }, { wholeRun: false })).toEqual([])
  expect(run({ inSync: ['app-0000'] }, { wholeRun: false })).toEqual([])
  expect(parseCause(tracker.issue(1).body)?.state.apps).toHaveLength(3)
})

test('it counts among those that a run may open, and comes first', () => {
  run({ findings: [...everywhere(3), scaled('a'), scaled('b')] }, { maxNewIssues: 1 })
  expect(titles().sort()).toEqual(['Drift in further applications on harbour-7', shared])
  run({ findings: [...everywhere(3), scaled('a'), scaled('b')] }, { maxNewIssues: 0 })
  expect(titles()).toHaveLength(2)
})

test('two runs at once close the newer one', () => {
  const findings = everywhere(3)
  run({ findings })
  const { title, body, labels } = tracker.issue(1)
  tracker.perform([{ type: 'create-issue', application: '', title, body, labels }])
  tracker.perform(planTwins(triage({ findings }), tracker.issues).actions)
  expect(open().map(({ number }) => number)).toEqual([1])
  run({ findings })
  expect(open().map(({ number }) => number)).toEqual([1])
})

test('what humans write around it stays, and the label that they took off comes back', () => {
  run({ findings: everywhere(3) })
  tracker.humanEdits(1, (body) => `Ours to fix in May.\n\n${body}`)
  run({ findings: everywhere(4) })
  expect(tracker.issue(1).body).toMatch(/^Ours to fix in May\./)
  expect(parseCause(tracker.issue(1).body)?.state.apps).toHaveLength(4)
})

test('a run that is ended after any of its writes is completed by the next', () => {
  const before: Result = { findings: [...everywhere(2), scaled('app-0000')] }
  const now: Result = { findings: everywhere(4) }
  const steps = stepsOf(before, now)
  expect(steps).toBeGreaterThan(6)
  for (let ended = 0; ended <= steps; ended += 1) {
    tracker = new MemoryTracker()
    day = 0
    run(before)
    const found = triage({ at: '2026-11-02T02:10:00Z', ...now })
    tracker.perform(issuePlan(found, tracker.issues, optionsOf({})).actions.slice(0, ended))
    run(now)
    expect(titles()).toEqual([shared])
    expect(tracker.comments).toHaveLength(2)
  }
})

function stepsOf(before: Result, now: Result): number {
  run(before)
  return issuePlan(triage({ at: '2026-11-02T02:10:00Z', ...now }), tracker.issues, optionsOf({})).actions
    .length
}

test('two thousand apps stay within the limits of an issue', () => {
  run({ findings: everywhere(2000) })
  expect(tracker.issue(1).body.length).toBeLessThan(60_001)
  expect(tracker.issue(1).body).toContain('further applications not shown here; the JSON report has them.')
  expect(tracker.issue(1).body).toContain('one cause in 2000 applications')
  expect(titles()).toEqual([shared])
})

test.each(corpus)('an app named %j can neither leave its cell nor the marker', (name) => {
  run({ findings: [...everywhere(2), defaulted(name)] })
  const body = tracker.issue(1).body
  expect(body.match(/<!--/g)).toHaveLength(2)
  expect(parseCause(body)?.state.apps.map(({ application }) => application)).toContain(name)
  expect(body.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(4)
})

test('a marker that cannot be read is none', () => {
  for (const body of ['', 'words', '<!-- drift-triage:begin e30 --><!-- drift-triage:end -->'])
    expect(parseCause(body)).toBeNull()
})
