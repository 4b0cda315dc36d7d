import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { productionPace } from '../../src/shell/github/pace.js'
import { connect, creation } from './loopback-tracker.js'
import { startGitHub, type GitHub } from './server.js'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] })
})
afterEach(async () => {
  jest.useRealTimers()
  await github.stop()
})

/** Lets the faked clock run until the call has ended, and returns how long that took by it. */
async function secondsOf(call: Promise<unknown>): Promise<number> {
  const started = Date.now()
  let ended = false
  const ending = call.finally(() => (ended = true))
  while (!ended) {
    await jest.advanceTimersByTimeAsync(2)
    await nextTurn()
  }
  await ending
  return (Date.now() - started) / 1000
}

test('without spacing, writes follow each other at once', async () => {
  const tracker = connect(github)
  await secondsOf(tracker.perform(creation('payments')))
  expect(await secondsOf(tracker.perform(creation('users')))).toBeLessThan(2)
})

test('in production, issues are created three seconds apart, as GitHub asks for what notifies people', async () => {
  const tracker = connect(github, { pace: { ...productionPace, timeoutMs: 60_000 } })
  await secondsOf(tracker.perform(creation('payments')))
  expect(await secondsOf(tracker.perform(creation('users')))).toBeGreaterThan(2)
  expect(await secondsOf(tracker.perform(creation('flags')))).toBeGreaterThan(2)
  expect(github.state.issues).toHaveLength(3)
})
