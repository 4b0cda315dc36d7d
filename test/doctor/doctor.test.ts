import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Check } from '../../src/doctor/check.js'
import { renderDoctorText } from '../../src/report/doctor-text.js'
import type { DoctorFlags } from '../../src/shell/command-doctor.js'
import { runDoctor } from '../../src/shell/command-doctor.js'

const demo = (part: string): string => fileURLToPath(new URL(`../../demo/${part}`, import.meta.url))
const schema = JSON.parse(
  await readFile(new URL('../../docs/doctor.schema.json', import.meta.url), 'utf8'),
) as object
const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

let folder: string
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'drift-triage-doctor-'))))
afterEach(() => void jest.restoreAllMocks())
afterAll(() => rm(folder, { recursive: true, force: true }))

type Report = { verdict: string; checks: readonly Check[] }

async function doctor(flags: Partial<DoctorFlags>): Promise<Report & { code: number }> {
  let text = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  const defaults = { repo: demo('repo'), config: '.github/drift-triage.yml', output: 'json' } as const
  const code = await runDoctor({ ...defaults, snapshot: demo('snapshot'), ...flags })
  jest.restoreAllMocks()
  const report = JSON.parse(text) as Report
  expect(isValid(report) ? [] : isValid.errors).toEqual([])
  return { ...report, code }
}

const inArea = ({ checks }: Report, area: Check['area']): readonly Check[] =>
  checks.filter((check) => check.area === area)

test('a recording of five apps is ready but for what a plain folder lacks', async () => {
  const report = await doctor({})
  expect(report).toMatchObject({ code: 1, verdict: 'warning' })
  expect(inArea(report, 'repository')).toMatchObject(
    [{ state: 'warning', what: /plain folder/ }].map(matching),
  )
  const applications = inArea(report, 'applications')
  expect(applications).toHaveLength(5)
  expect(applications[3]).toMatchObject({
    state: 'warning',
    what: 'payment-service: 2 objects, applied by argocd-controller; what was last synced is not known: the repository has no history here',
  })
  expect(inArea(report, 'permissions')).toMatchObject([{ state: 'skipped' }])
})

/** Texts by pattern, everything else as it is. */
function matching({ what, ...check }: { what: RegExp; state: string }): object {
  return { ...check, what: expect.stringMatching(what) as unknown }
}

test('why the commits are not read: no work tree, no commit, a folder below the top', async () => {
  const repo = join(folder, 'plain')
  await cp(demo('repo'), repo, { recursive: true })
  const said = async (at: string): Promise<string | undefined> =>
    inArea(await doctor({ repo: at }), 'repository')[0]?.what
  expect(await said(repo)).toBe(`${repo} is read as a plain folder: it is no Git work tree`)
  execFileSync('git', ['-C', repo, 'init', '--quiet'])
  expect(await said(repo)).toBe(`${repo} is read as a plain folder: it has no commit yet`)
  const below = join(repo, 'apps')
  expect(await said(below)).toBe(
    `${below} is read as a plain folder: it is the folder "apps/" of a work tree`,
  )
})

test('a folder that is not there ends it, with a next step', async () => {
  const report = await doctor({ repo: join(folder, 'nowhere') })
  expect(report.code).toBe(2)
  expect(report.checks).toMatchObject([{ state: 'failed', next: 'Give the folder of a checkout.' }])
})

test('a kubeconfig that is not there fails the cluster, and the rest is still looked at', async () => {
  const { snapshot: _, ...rest } = { snapshot: '', kubeconfig: join(folder, 'none') }
  const report = await doctor({ ...rest, snapshot: undefined } as unknown as Partial<DoctorFlags>)
  expect(report.code).toBe(2)
  expect(inArea(report, 'cluster')).toMatchObject([
    { state: 'failed', what: expect.stringContaining('KUBECONFIG_MISSING') as unknown },
  ])
  expect(inArea(report, 'tools').length).toBeGreaterThan(1)
})

describe('in a Git repository', () => {
  let repo: string
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', repo, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      stdio: 'pipe',
    })

  beforeAll(async () => {
    repo = join(folder, 'repo')
    await cp(demo('repo'), repo, { recursive: true })
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'start')
    git('remote', 'add', 'origin', 'https://someone:hidden-token@git.example.com/acme/other.git')
  })

  test('another address than the Applications name is said, with both addresses and without credentials', async () => {
    const report = await doctor({ repo })
    expect(inArea(report, 'repository')[1]?.what).toBe('known as https://git.example.com/acme/other.git')
    const [failure] = inArea(report, 'applications')
    expect(failure).toMatchObject({
      state: 'failed',
      next: expect.stringContaining('repository-urls') as unknown,
    })
    expect(failure?.what).toContain('5 applications')
    expect(JSON.stringify(report)).not.toContain('hidden-token')
  })

  test('mistakes of the settings are failures, each with its next step', async () => {
    await writeFile(join(repo, 'settings.yml'), 'aplications: []\n')
    const report = await doctor({ repo, config: 'settings.yml' })
    expect(inArea(report, 'settings')).toMatchObject([
      { state: 'failed', next: 'Did you mean applications?' },
    ])
  })
})

describe('the text', () => {
  const checks: Check[] = [
    { area: 'permissions', state: 'ok', what: 'list pods', next: null },
    { area: 'permissions', state: 'ok', what: 'list services', next: null },
    {
      area: 'permissions',
      state: 'failed',
      what: 'may not list \u001b[2Jevil\n::error::',
      next: 'Grant it.',
    },
  ]

  test('gathers what is allowed, shows the next step, and is inert', () => {
    const text = renderDoctorText(checks, { color: false, width: 80 })
    expect(text).toContain('ok   list pods; list services\n')
    expect(text).toContain('FAIL may not list')
    expect(text).toContain('Next: Grant it.\n')
    expect(text).toContain('1 failed, 0 warnings, 0 not checked.')
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^::/m)
  })
})
