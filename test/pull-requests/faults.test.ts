import { describe, expect, jest, test } from '@jest/globals'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { checkpoint } from '../github/checkpoint.js'
import type { Fault } from '../github/faults.js'
import { secondaryLimit } from '../github/faults.js'
import type { Issue } from '../github/state.js'
import { added } from '../evidence/readings.js'
import { finding, resource, triage } from '../report/builder.js'
import { branches, openPulls } from './desk.js'
import { deployment, payment, useScene } from './scene.js'

const { desk, git, drifted, six, settled, adopted } = useScene({}, { memory: true })
jest.setTimeout(900_000)

const answer = (status: number, headers: Record<string, string> = {}): Fault['with'] => ({
  status,
  headers,
  body: { message: `fault ${status}` },
})
const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.now()) }
const ever = { times: Infinity, with: 'drop' } as const

/** What befalls the one request; a run that is killed sends no further ones. */
const faults: Readonly<Record<string, readonly Omit<Fault, 'on' | 'nth'>[]>> = {
  ...Object.fromEntries(
    [401, 403, 404, 409, 410, 422, 500, 502].map((status) => [String(status), [{ with: answer(status) }]]),
  ),
  'the primary limit': [{ with: answer(429, usedUp) }],
  'the secondary limit': [{ with: secondaryLimit(1) }],
  'a dropped connection': [{ with: 'drop' }],
  'a lost answer': [{ with: 'drop', carriedOut: true }],
  'killed before it': [ever],
  'killed after it': [{ with: 'drop', carriedOut: true }, ever],
}

/** One app alone, with an owner to ask and GitHub to merge: every kind of request, and no more of each than it takes. */
function alone(judged: JudgedRun): JudgedRun {
  const { triage, proposed } = judged
  if (proposed === null) throw new Error('nothing is proposed')
  return {
    ...judged,
    proposed: {
      ...proposed,
      owners: new Map([[payment, ['@dana']]]),
      settings: { ...proposed.settings, autoMerge: 'squash' },
    },
    triage: {
      ...triage,
      applications: triage.applications.filter(({ name }) => name === payment),
      findings: triage.findings.filter(({ application }) => application === payment),
    },
  }
}

const issues = (): readonly Issue[] => desk().github.state.issues.filter((one) => !one.isPullRequest)
const pulls = (): readonly Issue[] => desk().github.state.issues.filter((one) => one.isPullRequest)
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('there is none')
  return one
}

/** What people leave behind on issue and pull request. */
function peopleWrite(): void {
  const dana = desk().github.as('dana')
  for (const { number, body } of desk().github.state.issues) {
    dana.edit(number, { body: `A note.\n\n${body ?? ''}` })
    dana.addLabels(number, 'team:payments')
    dana.comment(number, 'Looking into it.')
  }
}

function expectNothingLost(): void {
  for (const { number, body, labels } of desk().github.state.issues) {
    expect(body).toMatch(/^A note\.\n\n<!-- drift-triage:begin/)
    expect(labels).toContain('team:payments')
    const said = desk().github.state.comments.filter(
      ({ issue, author }) => issue === number && author === 'dana',
    )
    expect(said.map(({ body: text }) => text)).toEqual(['Looking into it.'])
  }
}

/** One open issue and one open pull request with this number of replicas, which know of each other. */
function expectProposed(replicas: number): void {
  const [issue, pull] = [first(issues()), first(pulls())]
  expect([issues().length, pulls().length]).toEqual([1, 1])
  expect(branches(desk())).toEqual([payment])
  expect(openPulls(desk())).toEqual({ [payment]: pull.number })
  const { head = '', reviewers, autoMerge } = desk().github.state.pulls.get(pull.number) ?? {}
  expect(git().text(`refs/heads/${head}`, deployment)).toContain(`replicas: ${replicas}`)
  expect(pull.labels).toEqual(expect.arrayContaining(['drift-triage', 'drift:manual-change']))
  // An answer that says so is taken for GitHub's word on who can be asked, and told.
  if (!desk().logged.includes(`${payment}: GitHub takes no request for a review by @dana.`))
    expect(reviewers).toContain('dana')
  expect(autoMerge).toBe('SQUASH')
  expect(pull.body).toContain(`\`${replicas}\``)
  expect(pull.body).toContain(`in #${issue.number}.`)
  expect(issue.state).toBe('open')
  expect(issue.body).toContain(`#${pull.number} brings what runs into Git.`)
  expect(issue.labels).toEqual(expect.arrayContaining(['drift-triage', 'drift:manual-change', 'sync:unsafe']))
}

function ourComments({ number }: Issue): string[] {
  return desk()
    .github.state.comments.filter(({ issue, author }) => issue === number && author !== 'dana')
    .map(({ body }) => body)
}

type Stage = {
  readonly name: string
  /** What has happened before. */
  readonly begin: () => Promise<void>
  readonly run: () => JudgedRun
  readonly right: () => void
}

/** Of what a GitHub has from the beginning. */
function prepare(): Promise<void> {
  const { roles, settings } = desk().github.state
  roles.set('dana', 'write')
  settings.autoMerge = true
  settings.requiredChecks = ['test']
  return Promise.resolve()
}

const begun = async (): Promise<void> => {
  await prepare()
  await desk().file(alone(drifted()))
  peopleWrite()
  await desk().file(alone(drifted()))
}

const stages: readonly Stage[] = [
  {
    name: 'drift is seen for the first time',
    begin: prepare,
    run: () => alone(drifted()),
    right: () => expectProposed(5),
  },
  {
    name: 'it changes',
    begin: begun,
    run: () => alone(six()),
    right: () => {
      expectProposed(6)
      expectNothingLost()
    },
  },
  {
    name: 'it is undone by a sync',
    begin: begun,
    run: () => alone(settled()),
    right: () => {
      expectNothingLost()
      expect([issues().length, pulls().length, branches(desk()).length]).toEqual([1, 1, 0])
      expect(first(issues()).state).toBe('open')
      expect(first(issues()).labels).toContain('drift:reverted')
      expect(ourComments(first(issues()))).toEqual([expect.stringContaining('was undone')])
      expect(first(pulls()).state).toBe('closed')
    },
  },
  {
    name: 'its pull request is merged',
    begin: async () => {
      await begun()
      desk().github.as('dana').merge(first(pulls()).number)
    },
    run: () => alone(adopted()),
    right: () => {
      expectNothingLost()
      expect([issues().length, pulls().length, branches(desk()).length]).toEqual([1, 1, 0])
      expect(first(issues())).toMatchObject({ state: 'closed', stateReason: 'completed' })
      expect(ourComments(first(issues()))).toEqual([expect.stringContaining('adopted')])
    },
  },
]

/** These apps, with the same default on an object of each: one cause, and nobody's doing. */
function alike(...apps: readonly string[]): JudgedRun {
  const path = 'spec.data[0].remoteRef.conversionStrategy'
  const findings = apps.map((application) =>
    finding({
      application,
      resource: resource('ExternalSecret', application, 'db', 'external-secrets.io'),
      category: 'serialization-noise',
      direction: 'ignore',
      rules: ['explicit-default'],
      change: added(path, 'Default'),
    }),
  )
  const inSync = ['app-1', 'app-2', 'app-3'].filter((name) => !apps.includes(name))
  const current: JudgedRun['current'] = ({ namespace }, at) => {
    if (at === '') return { desired: true, live: true }
    return apps.includes(namespace) ? { live: 'Default' } : { desired: 'Default', live: 'Default' }
  }
  return { triage: triage({ findings, inSync }), current, proposed: null }
}

const openIssues = (): Issue[] => issues().filter(({ state }) => state === 'open')
const all = ['app-1', 'app-2', 'app-3'] as const

const causeStages: readonly Stage[] = [
  {
    name: 'a third application gets what two have: one issue takes the place of theirs',
    begin: async () => {
      await desk().file(alike('app-1', 'app-2'))
      peopleWrite()
      await desk().file(alike('app-1', 'app-2'))
    },
    run: () => alike(...all),
    right: () => {
      expect(openIssues().map(({ title }) => title)).toEqual([
        expect.stringMatching(/^Same drift in several applications: ExternalSecret/),
      ])
      for (const name of all) expect(first(openIssues()).body).toContain(`| \`${name}\` | 1 |`)
      const closed = issues().filter(({ state }) => state === 'closed')
      expect(closed).toHaveLength(2)
      for (const issue of closed) {
        expect(issue.body).toMatch(/^A note\.\n\n/)
        expect(ourComments(issue)).toEqual([expect.stringContaining('told in one issue for all')])
      }
    },
  },
  {
    name: 'the last of the applications that share a cause is out of it',
    begin: async () => {
      await desk().file(alike(...all))
      peopleWrite()
      await desk().file(alike(...all))
    },
    run: () => alike(),
    right: () => {
      expect(issues()).toHaveLength(1)
      expect(first(issues())).toMatchObject({ state: 'closed', stateReason: 'completed' })
      expectNothingLost()
    },
  },
]

/** What GitHub holds, but for the times: from the same state the next run does the same. */
function worldNow(): string {
  const { issues: all, labels, comments, pulls: requested, git: store } = desk().github.state
  const world = [all, labels, comments, [...requested], [...(store?.refs('') ?? [])]]
  return JSON.stringify(world).replace(/"\w+At":"[^"]*"/g, '')
}

/** Null where the run after the fault left all as it should be, and the run after that nothing to do. */
async function failureOf(
  stage: Stage & { readonly known: Set<string> },
  at: number,
  kind: string,
): Promise<string | null> {
  const { github } = desk()
  for (const [after, fault] of (faults[kind] ?? []).entries())
    github.fault({ on: '*', nth: at + after, ...fault })
  const from = github.requests.length
  const judged = stage.run()
  desk().logged.splice(0)
  await desk().file(judged)
  const { method = '', operation = '' } = github.requests[from + at - 1] ?? {}
  github.heal()
  const left = worldNow()
  if (stage.known.has(left)) return null
  try {
    expect((await desk().file(judged)).problems).toEqual([])
    stage.right()
    const before = github.writes().length
    expect((await desk().file(judged)).problems).toEqual([])
    expect(
      github
        .writes()
        .slice(before)
        .map((one) => one.operation),
    ).toEqual([])
    stage.known.add(left)
    return null
  } catch (error) {
    return `${kind} at request ${at}, ${method} ${operation}: ${error instanceof Error ? error.message : ''}`
  }
}

describe('whichever request fails in whichever way, the next run leaves one right issue and one right pull request', () => {
  test.each([...stages, ...causeStages])('$name', async (stage) => {
    await stage.begin()
    const back = checkpoint(desk().github.state)
    const from = desk().github.requests.length
    await desk().file(stage.run())
    stage.right()
    const { length } = desk().github.requests.slice(from)
    expect(length).toBeGreaterThan(4)
    // States from which a run is known to go well.
    const known = new Set<string>()
    const failures: string[] = []
    for (let at = 1; at <= length; at++)
      for (const kind of Object.keys(faults)) {
        back()
        const failure = await failureOf({ ...stage, known }, at, kind)
        if (failure !== null) failures.push(failure)
      }
    expect(failures).toEqual([])
  })
})
