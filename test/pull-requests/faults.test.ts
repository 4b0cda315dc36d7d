import { describe, expect, jest, test } from '@jest/globals'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { checkpoint } from '../github/checkpoint.js'
import type { Fault } from '../github/faults.js'
import { secondaryLimit } from '../github/faults.js'
import type { Issue } from '../github/state.js'
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

/**
 * After the first stage only what the client tells apart: 401, 409 and 410 take the way of 403, 500 that of 502, and
 * what befalls a read leaves the same as nothing at all or an end right there.
 */
const apart = [
  '403',
  '404',
  '422',
  '502',
  'the primary limit',
  'a lost answer',
  'killed before it',
  'killed after it',
]
const apartForReads = ['403', '404', '502', 'killed before it']

/** One app alone, with an owner to ask: every kind of request, and no more of each than it takes. */
function alone(judged: JudgedRun): JudgedRun {
  const { triage, proposed } = judged
  if (proposed === null) throw new Error('nothing is proposed')
  return {
    ...judged,
    proposed: { ...proposed, owners: new Map([[payment, ['@dana']]]) },
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
  const { head = '', reviewers } = desk().github.state.pulls.get(pull.number) ?? {}
  expect(git().text(`refs/heads/${head}`, deployment)).toContain(`replicas: ${replicas}`)
  expect(pull.labels).toEqual(expect.arrayContaining(['drift-triage', 'drift:manual-change']))
  // An answer that says so is taken for GitHub's word on who can be asked, and told.
  if (!desk().logged.includes(`${payment}: GitHub takes no request for a review by @dana.`))
    expect(reviewers).toContain('dana')
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

const begun = async (): Promise<void> => {
  desk().github.state.roles.set('dana', 'write')
  await desk().file(alone(drifted()))
  peopleWrite()
  await desk().file(alone(drifted()))
}

const stages: readonly Stage[] = [
  {
    name: 'drift is seen for the first time',
    begin: () => Promise.resolve(void desk().github.state.roles.set('dana', 'write')),
    run: drifted,
    right: () => expectProposed(5),
  },
  {
    name: 'it changes',
    begin: begun,
    run: six,
    right: () => {
      expectProposed(6)
      expectNothingLost()
    },
  },
  {
    name: 'it is undone by a sync',
    begin: begun,
    run: settled,
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
    run: adopted,
    right: () => {
      expectNothingLost()
      expect([issues().length, pulls().length, branches(desk()).length]).toEqual([1, 1, 0])
      expect(first(issues())).toMatchObject({ state: 'closed', stateReason: 'completed' })
      expect(ourComments(first(issues()))).toEqual([expect.stringContaining('adopted')])
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
  const judged = alone(stage.run())
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
  test.each(stages)('$name', async (stage) => {
    await stage.begin()
    const back = checkpoint(desk().github.state)
    const from = desk().github.requests.length
    await desk().file(alone(stage.run()))
    stage.right()
    const methods = desk()
      .github.requests.slice(from)
      .map(({ method }) => method)
    expect(methods.length).toBeGreaterThan(5)
    // States from which a run is known to go well.
    const known = new Set<string>()
    const failures: string[] = []
    for (const [at, method] of methods.entries()) {
      const some = method === 'GET' ? apartForReads : apart
      for (const kind of stage === stages[0] ? Object.keys(faults) : some) {
        back()
        const failure = await failureOf({ ...stage, known }, at + 1, kind)
        if (failure !== null) failures.push(failure)
      }
    }
    expect(failures).toEqual([])
  })
})
