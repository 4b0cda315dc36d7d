import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { read, root } from './markdown.js'

type Step = {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}
type Job = {
  readonly 'timeout-minutes'?: number
  readonly permissions?: object
  readonly steps: readonly Step[]
}
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const workflows = readdirSync(`${root}/.github/workflows`)
const textOf = (name: string): string => read(`.github/workflows/${name}`)
const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow

describe.each(workflows)('%s', (name) => {
  const [text, workflow] = [textOf(name), workflowOf(name)]
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('grants nothing for all jobs, and each job says what it has and ends in time', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      expect(Object.keys(job.permissions ?? {})).not.toEqual([])
    }
  })

  test('gives a reason for each permission', () => {
    const grants = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line))
    expect(grants.length).toBeGreaterThan(0)
    for (const line of grants) expect(line).toMatch(/ # \S/)
  })

  test('names every foreign action by its commit (its own stands for whoever releases it), with the version beside it', () => {
    const used = text
      .split('\n')
      .filter((line) => /\buses: /.test(line) && !/uses: (\.\/|OWNER\/)/.test(line))
    for (const line of used) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('leaves no token behind at a checkout, and puts no expression into a script', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
      expect(step.run ?? '').not.toContain('${{')
    }
  })
})

test('what checks a change runs in a merge queue as well', () => {
  for (const name of ['ci.yml', 'codeql.yml', 'lint-workflows.yml', 'self-test.yml'])
    expect(Object.keys(workflowOf(name).on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group']))
})

test('an action is pinned to the same commit everywhere', () => {
  const pins = workflows.flatMap((name) => [
    ...textOf(name).matchAll(/uses: ([\w-]+\/[\w-]+)(?:\/[\w-]+)?@([0-9a-f]{40})/g),
  ])
  const commits = new Map<string, Set<string>>()
  for (const [, action = '', commit = ''] of pins)
    commits.set(action, (commits.get(action) ?? new Set()).add(commit))
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([])
})

describe('a release', () => {
  const jobs = workflowOf('release.yml').jobs as Readonly<
    Record<string, Job & { environment?: string; needs?: string }>
  >
  const script = (job: string): string => jobs[job]?.steps.map(({ run }) => run ?? '').join('\n') ?? ''

  test('is checked, then published, then named by the moving tag, the last two behind an approval', () => {
    expect(jobs['publish']).toMatchObject({ needs: 'check', environment: 'release' })
    expect(jobs['move-major-tag']).toMatchObject({ needs: 'publish', environment: 'major-tag' })
  })

  test('is a draft until its assets are there', () => {
    const text = script('publish')
    expect(text.indexOf('--draft --verify-tag')).toBeGreaterThan(0)
    expect(text.indexOf('--draft=false')).toBeGreaterThan(text.indexOf('--draft --verify-tag'))
    expect(text).toContain('npm sbom --omit dev')
    expect(text).toContain('.sigstore.json')
  })
})

test('dependencies come in groups, and only after a week', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown: object; groups: object }[]
  }
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const { cooldown, groups } of updates) {
    expect(cooldown).toEqual({ 'default-days': 7 })
    expect(Object.keys(groups)).not.toEqual([])
  }
})

test('forms ask in fields that GitHub knows', () => {
  for (const name of readdirSync(`${root}/.github/ISSUE_TEMPLATE`).filter((file) => file !== 'config.yml')) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label?: string; value?: string } }[]
    }
    expect([form.name, form.description]).not.toContain(undefined)
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy()
      expect(type === 'markdown' ? 'text' : id).toBeTruthy()
    }
  }
})

test.each([
  'LICENSE',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'CHANGELOG.md',
  '.editorconfig',
  '.github/CODEOWNERS',
  '.github/pull_request_template.md',
])('there is a %s', (name) => expect(existsSync(`${root}/${name}`)).toBe(true))
