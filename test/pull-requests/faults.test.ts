import { describe, expect, test } from '@jest/globals'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import type { Fault } from '../github/faults.js'
import { branches, openPulls } from './desk.js'
import { payment, useScene } from './scene.js'

const { desk, drifted, pull, issueOf, onBranch, reset } = useScene()

const answer = (status: number): Fault['with'] => ({ status, body: { message: `fault ${status}` } })

const faults: readonly [string, Omit<Fault, 'on'>][] = [
  ['403', { with: answer(403) }],
  ['an answer that was lost', { with: 'drop', carriedOut: true }],
]

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

/** One right issue and one right pull request, which a further run leaves as they are. */
async function expectRight(judged: JudgedRun, replicas: number): Promise<void> {
  const issues = desk().github.state.issues
  expect(issues.filter(({ isPullRequest }) => isPullRequest)).toHaveLength(1)
  expect(issues.filter(({ isPullRequest }) => !isPullRequest)).toHaveLength(1)
  expect(Object.keys(openPulls(desk()))).toEqual([payment])
  expect(branches(desk())).toEqual([payment])
  expect(onBranch(pull().number, 'apps/payment-service/deployment.yaml')).toContain(`replicas: ${replicas}`)
  expect([...pull().labels].sort()).toEqual(['drift-triage', 'drift:manual-change'])
  expect(desk().github.state.pulls.get(pull().number)?.reviewers).toContain('dana')
  expect(pull().body).toContain(`in #${issueOf(payment)?.number}.`)
  expect(issueOf(payment)?.body).toContain(`#${pull().number} brings what runs into Git.`)
  await expectQuiet(judged)
}

async function expectQuiet(judged: JudgedRun): Promise<void> {
  const before = desk().github.writes().length
  expect((await desk().file(judged)).problems).toEqual([])
  expect(
    desk()
      .github.writes()
      .slice(before)
      .map(({ operation }) => operation),
  ).toEqual([])
}

/** Where a failure leaves something half done. */
const operations = ['git/create-ref', 'pulls/create', 'issues/add-labels', 'pulls/update']

describe('where one of the decisive writes fails once, the next run leaves one right issue and one right pull request', () => {
  test.each(faults)('%s', async (_name, fault) => {
    for (const on of operations) {
      await reset()
      desk().github.state.roles.set('dana', 'write')
      desk().github.fault({ on, ...fault })
      await desk().file(alone(drifted()))
      desk().github.heal()
      expect((await desk().file(alone(drifted()))).problems).toEqual([])
      try {
        await expectRight(alone(drifted()), 5)
      } catch (error) {
        throw new Error(`after a fault of ${on}`, { cause: error })
      }
    }
  })
})
