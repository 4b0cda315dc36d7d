import { expect, test } from '@jest/globals'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { branches, openPulls } from './desk.js'
import { deployment, payment, proposing, useScene } from './scene.js'

const { desk, all, file, issueOf, pull } = useScene({}, { memory: true })
const flags = 'feature-flags'

/** As apps of one pinned source do: feature-flags is to be brought into Git by the line that payment-service takes too. */
function sharing(judged: JudgedRun): JudgedRun {
  return proposing(judged, (writeBacks) => {
    const first = writeBacks.find(({ application }) => application === payment)
    if (first === undefined) throw new Error('nothing is proposed')
    const { edits } = first
    return writeBacks.flatMap((one) => {
      if (one.application === payment) return [one]
      return one.application === flags
        ? [{ ...one, edits, steps: one.steps.map((step) => ({ ...step, edits })) }]
        : []
    })
  })
}

const waits = (): string =>
  `None yet: #${pull().number} of \`${payment}\` changes the same lines (\`${deployment}:10\`). This application’s comes once that one is merged or closed.`

test('of two that change the same line the worse app’s comes, and the other’s issue says what it waits for', async () => {
  await file(sharing(all()))
  expect([Object.keys(openPulls(desk())), branches(desk())]).toEqual([[payment], [payment]])
  expect(issueOf(flags)?.body).toContain(waits())
  expect(await file(sharing(all()))).toBe(0)
})

test('the other one comes once a person has closed the first', async () => {
  await file(sharing(all()))
  desk().github.as('dana').close(pull().number, 'not_planned')
  await file(sharing(all()))
  expect(Object.keys(openPulls(desk()))).toEqual([flags])
  expect(issueOf(flags)?.body).toContain(`#${openPulls(desk())[flags]} brings what runs into Git.`)
  expect(await file(sharing(all()))).toBe(0)
})

test('one that is open stays, and holds up a worse app’s', async () => {
  await file(proposing(sharing(all()), (own) => own.filter(({ application }) => application === flags)))
  await file(sharing(all()))
  expect(Object.keys(openPulls(desk()))).toEqual([flags])
  expect(issueOf(payment)?.body).toContain(
    `#${openPulls(desk())[flags]} of \`${flags}\` changes the same lines`,
  )
})

test('a run that may open no pull request writes one branch of the two', async () => {
  desk().github.state.settings.workflowsMayOpenPullRequests = false
  await file(sharing(all()))
  await file(sharing(all()))
  expect(branches(desk())).toEqual([payment])
  expect(issueOf(flags)?.body).toContain(
    `None yet: the pull request of \`${payment}\` changes the same lines`,
  )
})
