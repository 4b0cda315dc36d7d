import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readConfig } from '../../src/config/config.js'
import type { Triage } from '../../src/model/triage.js'
import { outputsOf } from '../../src/report/outputs.js'
import { eventProblem } from '../../src/shell/event.js'
import { inputNames, readInputs } from '../../src/shell/inputs.js'
import { nightly } from '../e2e/workflow.js'
import { blockAfter, read } from './markdown.js'

type Described = { readonly description: string; readonly default?: string }
type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = {
  readonly on: Readonly<Record<string, { inputs?: Record<string, unknown> } | null>>
  readonly permissions: unknown
  readonly concurrency?: { readonly 'cancel-in-progress'?: boolean }
  readonly jobs: Readonly<Record<string, { 'timeout-minutes'?: number; steps: readonly Step[] }>>
}

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
  readonly runs: unknown
}

const nothing: Triage = {
  cluster: { id: 'test', server: '', version: '' },
  applications: [],
  findings: [],
  problems: [],
  notChecked: [],
  objects: [],
  at: '2026-01-01T00:00:00Z',
}

describe('action.yml', () => {
  test('declares the inputs that the code reads', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames])
  })

  test('declares the outputs that the code sets', () => {
    const own = ['action', 'action-report', 'guard-action', 'shard-action'].flatMap((file) =>
      [...read(`src/shell/${file}.ts`).matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name),
    )
    expect(own.length).toBeGreaterThan(0)
    expect(Object.keys(action.outputs).sort()).toEqual(
      [...new Set([...Object.keys(outputsOf(nothing)), ...own])].sort(),
    )
  })

  test('names and describes everything', () => {
    for (const [name, { description }] of [
      ...Object.entries(action.inputs),
      ...Object.entries(action.outputs),
    ]) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(description).toMatch(/\.$/)
    }
  })

  test('has the defaults that the code falls back to', () => {
    const given = Object.entries(action.inputs).filter(([name]) => name !== 'github-token')
    const env = Object.fromEntries(
      given.map(([name, { default: value }]) => [`INPUT_${name.toUpperCase()}`, value ?? '']),
    )
    expect(readInputs(env)).toEqual(readInputs({}))
  })

  test('runs on Node 24, and the README says which runner has it', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' })
    expect(read('README.md')).toContain('2.327.1')
  })
})

describe('the workflow of the README', () => {
  const text = blockAfter(read('README.md'), 'workflow')
  const workflow = parse(text) as Workflow
  const [job] = Object.values(workflow.jobs)
  const uses = (name: RegExp): Step | undefined => job?.steps.find((step) => name.test(step.uses ?? ''))

  test('is short', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(20)
  })

  test('starts on events that start a triage', () => {
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'push', 'workflow_dispatch'])
    for (const event of Object.keys(workflow.on)) expect(eventProblem(event)).toBeNull()
  })

  test('asks for the permissions that the end-to-end test has, and no others', () => {
    expect(workflow.permissions).toEqual((parse(nightly) as Workflow).permissions)
    expect(workflow.permissions).toEqual({ contents: 'read', issues: 'write' })
  })

  test('gives the action inputs that it has, and takes its own from the event', () => {
    const given = uses(/drift-triage@/)?.with ?? {}
    expect(Object.keys(given)).toContain('kubeconfig')
    for (const name of Object.keys(given)) expect([...inputNames]).toContain(name)
    const dispatched = Object.keys(workflow.on['workflow_dispatch']?.inputs ?? {})
    const used = Object.values(given).flatMap((value) => /inputs\.([a-z-]+)/.exec(String(value))?.[1] ?? [])
    expect(used).toEqual(dispatched)
  })

  test('checks out everything without leaving a token, ends in time, and cancels nothing', () => {
    expect(uses(/^actions\/checkout@/)?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    expect(job?.['timeout-minutes']).toBeGreaterThan(0)
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false)
  })
})

test('the settings of docs/settings.md are read without a mistake', () => {
  const { config, problems } = readConfig(blockAfter(read('docs/settings.md'), 'settings'))
  expect(problems).toEqual([])
  expect(config.applications).toMatchObject([
    { name: 'shop', revision: 'main', appliers: ['helmfile'], recurse: true, exclude: '*.draft.yaml' },
    { name: 'cart', renderer: { helm: { releaseName: 'cart', valueFiles: ['values-prod.yaml'] } } },
    { name: 'web', renderer: { kustomize: { images: ['registry.example.com/web:1.4.0'] } } },
  ])
  expect(config.repositoryUrls).toHaveLength(1)
  expect(Object.values(config.managers).every((names) => names.length === 1)).toBe(true)
})

test.each([
  ['0', 0],
  ['1000', 1000],
  ['', 20],
  ['1001', 20],
  ['-1', 20],
  ['1e3', 20],
  ['many', 20],
] as const)('max-new-issues %j is read as %d, or is named as a mistake', (given, meant) => {
  const { inputs, problems } = readInputs({ 'INPUT_MAX-NEW-ISSUES': given })
  expect(inputs.maxNewIssues).toBe(meant)
  const fine = ['', String(meant)].includes(given)
  expect(problems.map(({ message }) => message)).toEqual(
    fine ? [] : [`Input max-new-issues: ${given} is not allowed.`],
  )
})
