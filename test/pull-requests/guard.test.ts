import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Guard } from '../../src/model/guard.js'
import { guardComment } from '../../src/report/guard-comment.js'
import { withAdoptingPulls } from '../../src/shell/guard-adopting.js'
import type { Pull } from '../github/state.js'
import { guardOf } from '../guard/merges.js'
import type { Desk } from './desk.js'
import { openDesk, openPulls } from './desk.js'

const deployment = 'apps/payment-service/deployment.yaml'

let desk: Desk
/** The open pull requests of the triage. */
let payment: number
let logging: number
/** A merge that moves the replica count itself, one that only moves the revision, and one that adopts. */
let moved: Guard
let elsewhere: Guard
let adopted: Guard

beforeAll(async () => {
  desk = await openDesk()
  const { shop } = desk
  await shop.branch('four', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4') })
  await shop.branch('readme', { 'README.md': 'Hello\n' })
  await shop.branch('adopt', {
    [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5'),
    'apps/logging-agent/daemonset.yaml': (text) => text.replace('v1.9.0', 'v1.9.1'),
  })
  moved = await guardOf(shop, 'four')
  elsewhere = await guardOf(shop, 'readme')
  adopted = await guardOf(shop, 'adopt')
  expect(await takingIn(moved)).toEqual([])
  await desk.run('both')
  ;({ 'payment-service': payment = 0, 'logging-agent': logging = 0 } = openPulls(desk))
}, 300_000)

afterAll(() => desk.close())

/** What the comment on another pull request says of taking such a one in, and the requests that it took to know. */
async function takingIn(guard: Guard, number: number | null = null): Promise<readonly string[]> {
  const { url: apiUrl, token, owner, repo, requests, violations } = desk.github
  const before = requests.length
  const told = await withAdoptingPulls(guard, number, { githubToken: token }, { apiUrl, owner, repo })
  expect(told.problems).toEqual([])
  const lists = requests.slice(before).filter(({ operation }) => operation === 'pulls/list')
  expect(lists.length).toBe(guard.reversals.length === 0 ? 0 : 1)
  expect(violations).toEqual([])
  const comment = guardComment(told.guard, {
    overrideLabel: 'o',
    acceptance: null,
    refused: null,
    suggested: [],
  })
  return comment.split('\n').filter((line) => line.includes('the adopting pull request'))
}

function pullAt(number: number): Pull {
  const pull = desk.github.state.pulls.get(number)
  if (pull === undefined) throw new Error(`#${number} is no pull request`)
  return pull
}

const takeIn = (number: number | undefined, app: string): string =>
  `- Or take in the adopting pull request #${number}, which brings live changes of \`${app}\` into Git: merge its branch into this one, or bring this one up to date once it is merged.`

test('where the triage has proposed to adopt what a merge would undo, taking that in is a way out', async () => {
  const both = [takeIn(logging, 'logging-agent'), takeIn(payment, 'payment-service')]
  expect((await takingIn(moved)).toSorted()).toEqual(both.toSorted())
  expect((await takingIn(elsewhere)).toSorted()).toEqual(both.toSorted())
})

test('a merge that undoes nothing asks for nothing', async () => {
  expect(adopted.reversals).toEqual([])
  expect(await takingIn(adopted)).toEqual([])
})

test('the adopting pull request is not told to take in itself, nor one that is closed', async () => {
  expect(await takingIn(moved, payment)).toEqual([takeIn(logging, 'logging-agent')])
  desk.github.as('dana').closePull(logging)
  expect(await takingIn(moved)).toEqual([takeIn(payment, 'payment-service')])
  desk.github.as('dana').reopenPull(logging)
})

test.each([
  ['a branch of that name in a fork', { fork: 'mallory' }, {}],
  ['one into another branch', { base: 'release' }, {}],
  ['a person’s own pull request', {}, { author: 'mallory' }],
  ['a body that is none of ours', {}, { body: 'Nothing to see here' }],
])('%s is not believed', async (_, pull, issue) => {
  const [before, told] = [{ ...pullAt(payment) }, { ...desk.github.issue(payment) }]
  Object.assign(pullAt(payment), pull)
  Object.assign(desk.github.issue(payment), issue)
  expect(await takingIn(moved)).toEqual([takeIn(logging, 'logging-agent')])
  desk.github.state.pulls.set(payment, before)
  Object.assign(desk.github.issue(payment), told)
  expect(await takingIn(moved)).toHaveLength(2)
})

test('one that takes over other changes than those at stake is no way out', async () => {
  const [, other] = elsewhere.reversals
  if (other === undefined) throw new Error('nothing else is at stake')
  const others = {
    ...elsewhere,
    reversals: [{ ...other, finding: { ...other.finding, fingerprint: '0'.repeat(16) } }],
  }
  expect(await takingIn(others)).toEqual([])
})

test('a token that may not look leaves the verdict as it is, and says which permission is missing', async () => {
  const { url: apiUrl, owner, repo } = desk.github
  const message = 'Resource not accessible by integration'
  desk.github.fault({ on: 'pulls/list', with: { status: 403, body: { message } } })
  const told = await withAdoptingPulls(
    moved,
    null,
    { githubToken: desk.github.token },
    { apiUrl, owner, repo },
  )
  expect(told.guard).toEqual(moved)
  expect(told.problems).toMatchObject([
    { code: 'GITHUB_FORBIDDEN', hint: expect.stringContaining('pull-requests: read') },
  ])
})
