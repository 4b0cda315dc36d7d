import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/config.js'
import { emptyConfig } from '../../src/config/config.js'
import { guardEvents } from '../../src/shell/event.js'
import { inputNames, readInputs } from '../../src/shell/inputs.js'
import { blockAfter, read } from './markdown.js'

type Workflow = {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>
  readonly permissions: unknown
  readonly concurrency: { readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { uses: string; with: Record<string, unknown> }[] }>
  >
}

test('the settings of the guard page are the defaults', () => {
  const { config, problems } = readConfig(blockAfter(read('docs/guard.md'), 'guard-settings'))
  expect(problems).toEqual([])
  expect(config.guard).toEqual(emptyConfig.guard)
})

test('the workflow of the guard page is short, always runs, and grants what the tests grant', () => {
  const text = blockAfter(read('docs/guard.md'), 'guard-workflow')
  expect(text.split('\n').length).toBeLessThanOrEqual(20)
  const workflow = parse(text) as Workflow
  expect(Object.keys(workflow.on)).toEqual(guardEvents)
  expect([...(workflow.on['pull_request']?.types ?? [])].sort()).toEqual(
    ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'ready_for_review', 'edited'].sort(),
  )
  expect(text).not.toMatch(/paths:|pull_request_target/)
  expect(text).not.toMatch(/secrets\./)
  const granted = { contents: 'read', actions: 'read', issues: 'write', 'pull-requests': 'write' }
  expect(workflow.permissions).toEqual(granted)
  expect(workflow.concurrency['cancel-in-progress']).toBe(true)
  const [checkout, action] = workflow.jobs['drift-guard']?.steps ?? []
  expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
  for (const name of Object.keys(action?.with ?? {})) expect([...inputNames]).toContain(name)
})

test('the quick start shows the very workflow of the guard page', () => {
  expect(blockAfter(read('README.md'), 'guard')).toBe(blockAfter(read('docs/guard.md'), 'guard-workflow'))
})

test('the workflow that records uploads the file under the name that the check looks for', () => {
  const workflow = parse(blockAfter(read('docs/guard.md'), 'guard-record')) as Workflow
  const [, action, upload] = workflow.jobs['triage']?.steps ?? []
  for (const name of Object.keys(action?.with ?? {})) expect([...inputNames]).toContain(name)
  const { inputs } = readInputs({})
  expect(upload?.with).toMatchObject({
    name: inputs.stateArtifact,
    path: '${{ steps.triage.outputs.state-path }}',
  })
})

test.each([
  ['guard: {scope: everything}', /guard\.scope: everything is not allowed/],
  ['guard: {on-unknown: pass}', /guard\.on-unknown: pass is not allowed/],
  ['guard: {scop: app}', /unknown key guard\.scop/],
])('settings that are wrong are named: %s', (text, message) => {
  expect(
    readConfig(text)
      .problems.map((one) => one.message)
      .join('\n'),
  ).toMatch(message)
})
