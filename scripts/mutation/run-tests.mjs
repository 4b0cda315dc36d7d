import { addEventHandler, getState, removeEventHandler, resetState, run } from 'jest-circus'
import { TestStatus } from '@stryker-mutator/api/test-runner'
import jest from '../../jest.config.mjs'

// What `testNamePattern` is asked about: the names of a test and of all that it stands in, without the root.
const idOf = (testPath) => testPath.slice(1).join(' ')

/**
 * Runs what `load` describes with jest's own runner: all of it, or only the tests of these ids, to the end or up to
 * the first failure. `onTest` hears which test runs, and undefined between two.
 */
export async function runTests(load, { only, bail = false, onTest = () => {} }) {
  resetState()
  load()
  let stopped = false
  const listen = ({ name, test }) => {
    if (name === 'test_started') onTest(getState().testNamePattern.current)
    if (name === 'test_done') {
      onTest(undefined)
      stopped ||= bail && test.errors.length > 0
    }
  }
  const isWanted = (id) => {
    getState().testNamePattern.current = id
    return !stopped && (only?.has(id) ?? true)
  }
  Object.assign(getState(), { testTimeout: jest.testTimeout, testNamePattern: { test: isWanted } })
  addEventHandler(listen)
  const { testResults, unhandledErrors } = await run()
  removeEventHandler(listen)
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join('\n'))
  return testResults.map(toResult)
}

function toResult({ testPath, status, errors, duration }) {
  const id = idOf(testPath)
  const result = { id, name: id, fileName: testPath[1], timeSpentMs: duration ?? 0 }
  if (status !== 'done') return { ...result, status: TestStatus.Skipped }
  if (errors.length === 0) return { ...result, status: TestStatus.Success }
  return { ...result, status: TestStatus.Failed, failureMessage: errors.join('\n') }
}
