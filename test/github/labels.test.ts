import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Label } from '../../src/model/action.js'
import { connect, creation } from './loopback-tracker.js'
import { startGitHub, type GitHub } from './server.js'

const unsafe: Label = { name: 'sync:unsafe', color: 'b60205', description: 'A sync would undo live work' }

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

test('a missing label is made with its colour and description', async () => {
  await connect(github).perform({ type: 'ensure-label', label: unsafe })
  expect(github.state.labels).toEqual([unsafe])
})

test('a label that is there is left alone, and the labels are listed once for all', async () => {
  for (let i = 0; i < 150; i++)
    github.state.labels.push({ name: `area-${i}`, color: 'ffffff', description: null })
  github.state.labels.push({ ...unsafe })
  const tracker = connect(github)
  await tracker.perform({ type: 'ensure-label', label: unsafe })
  await tracker.perform({ type: 'ensure-label', label: unsafe })
  expect(github.writes()).toEqual([])
  expect(github.requests.map(({ operation }) => operation)).toEqual(
    Array(2).fill('issues/list-labels-for-repo'),
  )
})

test('the colour and description somebody chose for our label stay', async () => {
  const theirs = { name: 'Sync:Unsafe', color: '00ff00', description: 'ask the platform team' }
  github.state.labels.push({ ...theirs })
  await connect(github).perform({ type: 'ensure-label', label: unsafe })
  expect(github.state.labels).toEqual([theirs])
})

test('a label that an issue made, grey and bare, gets its colour and description', async () => {
  const tracker = connect(github)
  await tracker.perform(creation('payments', ['sync:unsafe']))
  expect(github.state.labels).toEqual([{ name: 'sync:unsafe', color: 'ededed', description: null }])
  await tracker.perform({ type: 'ensure-label', label: unsafe })
  await tracker.perform({ type: 'ensure-label', label: unsafe })
  expect(github.state.labels).toEqual([unsafe])
  expect(github.writes().map(({ operation }) => operation)).toEqual(['issues/create', 'issues/update-label'])
})

test('a label made by another run in the meantime is no failure', async () => {
  const tracker = connect(github)
  await tracker.perform({ type: 'ensure-label', label: { ...unsafe, name: 'drift:unknown' } })
  github.state.labels.push({ ...unsafe })
  await tracker.perform({ type: 'ensure-label', label: unsafe })
  expect(github.state.labels).toHaveLength(2)
})

test('a label whose making was lost in a 502 is made once', async () => {
  github.fault({ on: 'issues/create-label', carriedOut: true, with: { status: 502 } })
  await connect(github).perform({ type: 'ensure-label', label: unsafe })
  expect(github.state.labels).toEqual([unsafe])
})
