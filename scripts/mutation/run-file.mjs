import { addEventHandler, describe, getState, removeEventHandler, resetState, run } from 'jest-circus'
import { TestStatus } from '@stryker-mutator/api/test-runner'
import jest from '../../jest.config.mjs'

/**
 * Runs a file of tests with jest's own runner: all of it, or only the tests of these ids, to the end or up to the first
 * failure. An id is the file and the names of a test and of all that it stands in. `onTest` hears the one that runs, and
 * undefined between two. Throws where the file does not load.
 */
export async function runFile(file, load, { only, bail, onTest = () => {} }) {
  resetState()
  describe(file, load)
  let asked
  let stopped = false
  const isWanted = (id) => {
    asked = id
    return !stopped && (only === undefined || only.includes(id))
  }
  const listen = ({ name, test }) => {
    if (name === 'test_started') onTest(asked)
    if (name !== 'test_done') return
    onTest(undefined)
    stopped ||= bail && test.errors.length > 0
  }
  // Each test is asked for by its id right before it starts.
  Object.assign(getState(), { testTimeout: jest.testTimeout, testNamePattern: { test: isWanted } })
  addEventHandler(listen)
  const { testResults, unhandledErrors } = await run()
  removeEventHandler(listen)
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join('\n'))
  return testResults.map((result) => toResult(file, result))
}

function toResult(fileName, { testPath, status, errors, duration }) {
  // The first name is jest's own for the whole.
  const id = testPath.slice(1).join(' ')
  const result = { id, name: id, fileName, timeSpentMs: duration ?? 0 }
  if (status !== 'done') return { ...result, status: TestStatus.Skipped }
  if (errors.length === 0) return { ...result, status: TestStatus.Success }
  return { ...result, status: TestStatus.Failed, failureMessage: errors.join('\n') }
}
