import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { readConfig } from '../../src/config/config.js'
import { eventProblem, guardEvents } from '../../src/shell/event.js'
import { inputNames, readInputs } from '../../src/shell/inputs.js'
import { readManifests } from '../../src/render/manifests.js'
import { read } from './markdown.js'
import { yamlBlock, yamlBlocks } from './yaml-blocks.js'
import { notRun, ranBy } from './yaml-runs.js'

type Step = {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
type Job = Step & {
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly secrets?: object
}
type Called = {
  readonly on: { readonly workflow_call: { readonly inputs: object; readonly secrets: object } }
  readonly jobs: Workflow['jobs']
}

const blocks = yamlBlocks()

const isAction = ({ uses = '' }: Step): boolean => /\/drift-triage@/.test(uses)

/** Inputs have to exist, and a value that is no expression has to be one that the action takes. */
function checkSteps(steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.uses?.startsWith('actions/checkout@'))
      expect(step.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false })
    expect(step.run ?? '').not.toContain('${{ github.event')
    if (!isAction(step)) continue
    const given = Object.entries(step.with ?? {})
    expect([...inputNames]).toEqual(expect.arrayContaining(given.map(([name]) => name)))
    const plain = given.filter(([, value]) => !String(value).includes('${{'))
    const env = Object.fromEntries(
      plain.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]),
    )
    expect(readInputs(env).problems).toEqual([])
  }
}

/** A job that calls a workflow of ours gives it what it takes, and the permissions of its jobs. */
function checkCall({ uses = '', with: given = {}, permissions, secrets = {} }: Job): void {
  const name = /^OWNER\/drift-triage\/(\.github\/workflows\/[\w.-]+)@main$/.exec(uses)?.[1] ?? ''
  const { on, jobs } = parse(read(name)) as Called
  const { inputs, secrets: taken } = on.workflow_call
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  expect(Object.keys(secrets)).toEqual(Object.keys(taken))
  for (const granted of Object.values(jobs).map((job) => job.permissions ?? {}))
    for (const [scope, access] of Object.entries(granted))
      expect([access, 'write']).toContain(permissions?.[scope])
}

function checkWorkflow(workflow: Workflow, text: string): void {
  for (const event of Object.keys(workflow.on)) expect(eventProblem(event)).toBeNull()
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(30)
  expect(text).not.toMatch(/pull_request_target|^\s+paths:/m)
  const isGuard = Object.keys(workflow.on).some((event) => guardEvents.includes(event))
  const called = Object.values(workflow.jobs).filter(({ uses }) => uses !== undefined)
  if (called.length > 0) return called.forEach(checkCall)
  expect(workflow.permissions).toMatchObject({ contents: 'read', ...(isGuard ? {} : { issues: 'write' }) })
  for (const job of Object.values(workflow.jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    expect(job.steps.filter(isAction)).toHaveLength(1)
    checkSteps(job.steps)
  }
}

describe('every YAML block of the documentation', () => {
  test('there are some of each sort', () => {
    expect(blocks.length).toBeGreaterThan(20)
  })

  test.each(blocks.map(({ id, text }) => [id, text]))('%s', (_id, text) => {
    for (const document of parseAllDocuments(text)) expect(document.errors).toEqual([])
    const value = parse(text.split(/^---$/m)[0] ?? '') as unknown
    if (Array.isArray(value)) return checkSteps(value as Step[])
    const root = value as Record<string, unknown>
    if ('jobs' in root) return checkWorkflow(root as unknown as Workflow, text)
    if ('apiVersion' in root) {
      const { manifests, problems } = readManifests('block.yaml', text, '')
      expect(problems).toEqual([])
      expect(manifests.length).toBeGreaterThan(0)
      return
    }
    if ('with' in root) return checkSteps([{ uses: 'OWNER/drift-triage@main', ...root }])
    if ('on' in root) {
      for (const event of Object.keys(root['on'] as object)) expect(eventProblem(event)).toBeNull()
      return
    }
    if ('permissions' in root) {
      expect(['read', 'write']).toEqual(expect.arrayContaining(Object.values(root['permissions'] as object)))
      return
    }
    // A part of another program's object: only that it is YAML can be said of it here.
    if ('data' in root || 'metadata' in root) return
    expect(readConfig(text).problems).toEqual([])
  })
})

describe('what runs the blocks', () => {
  const ids = blocks.map(({ id }) => id)

  test('each is run by a test, or has a reason; neither outlives its block', () => {
    expect([...Object.keys(ranBy), ...Object.keys(notRun)].sort()).toEqual([...ids].sort())
  })

  test.each(Object.entries(ranBy))('%s is named in %s', (id, file) => {
    const text = read(file)
    const page = id.replace(/#.*/, '')
    const comments = [...read(page).matchAll(/<!-- ([\w-]+) -->\s*```ya?ml\n([^]*?)^```$/gm)]
    const comment = comments.find(([, , block]) => block === yamlBlock(id))?.[1]
    const isNamed = text.includes(`'${id}'`) || (comment !== undefined && text.includes(`'${comment}'`))
    expect({ id, isNamed }).toEqual({ id, isNamed: true })
  })

  test('the Kustomize that the documentation installs is the one that the tests build', () => {
    const version = /kustomize\/v5@(v[\d.]+)/.exec(yamlBlock('docs/troubleshooting.md#tool_missing'))?.[1]
    expect(read('test/harness/build-binaries.ts')).toContain(`kustomize/v5', '${version}'`)
  })
})

describe('docs/tokens.md', () => {
  test('says that what the job’s token opens starts no checks, and which one does (peter-evans/create-pull-request#1883)', () => {
    const rows = read('docs/tokens.md').split('\n')
    const row = (start: string): string => rows.find((line) => line.startsWith(start)) ?? ''
    expect(row('| `GITHUB_TOKEN` of the job')).toContain('starts no workflow')
    expect(row('| An App')).toContain('whose checks run at once')
  })

  test('names the permissions that the documented workflows have', () => {
    const text = read('docs/tokens.md')
    const workflows = blocks
      .filter(({ text: block }) => /^jobs:/m.test(block))
      .map(({ text: block }) => parse(block) as Workflow)
    for (const { permissions } of workflows)
      for (const [scope, access] of Object.entries(permissions))
        expect(text).toContain(`\`${scope}: ${access}\``)
  })
})
