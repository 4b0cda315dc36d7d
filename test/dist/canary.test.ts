import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Fault } from '../github/faults.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { leaks, plant } from '../redaction/planted.js'
import { runAction, runCli } from './run-dist.js'

jest.setTimeout(300_000)

let github: GitHub
let scratch: string

beforeEach(async () => {
  github = await startGitHub()
  scratch = await mkdtemp(join(tmpdir(), 'drift-triage-canary-'))
})
afterEach(async () => {
  await github.stop()
  await rm(scratch, { recursive: true, force: true })
})

const canaries = ['canary1Xq8Rk2Lm9Zt', 'canary9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaB']

async function filesBelow(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  )
}

const faults: readonly (readonly [string, readonly Fault[]])[] = [
  ['nothing goes wrong', []],
  [
    'GitHub answers with errors that quote what it was sent',
    [{ on: 'issues/create', times: 9, with: { status: 422, body: { message: 'Validation Failed' } } }],
  ],
  ['the connection breaks', [{ on: 'issues/create', with: 'drop' }]],
  ['GitHub refuses everything', [{ on: '*', times: 99, with: { status: 403, body: { message: 'no' } } }]],
]

describe('a planted secret leaves the bundle nowhere', () => {
  test.each(faults.flatMap(([title, each]) => canaries.map((canary) => ({ title, each, canary }))))(
    'the action, $title ($canary)',
    async ({ each, canary }) => {
      const { repo, snapshot } = await plant(scratch, canary)
      for (const fault of each) github.fault(fault)
      const ended = await runAction(
        { snapshot, path: repo, 'cluster-name': 'test', 'github-token': github.token, 'noise-issues': 'always' },
        { GITHUB_API_URL: github.url, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
      )
      expect(ended.stdout).toContain('YAML_INVALID')
      expect(leaks(canary, await filesBelow(repo)).length).toBeGreaterThan(4)
      expect(github.requests.length).toBeGreaterThan(0)
      const outputs = {
        stdout: ended.stdout,
        stderr: ended.stderr,
        outputs: JSON.stringify(ended.outputs),
        github: JSON.stringify(github.requests),
        ...(await filesBelow(ended.folder)),
      }
      expect(leaks(canary, outputs)).toEqual([])
      await rm(ended.folder, { recursive: true, force: true })
    },
  )

  test.each([
    ['triage as JSON', ['triage', '--output', 'json']],
    ['triage as text', ['triage', '--output', 'text']],
    ['triage as Markdown', ['triage', '--output', 'markdown']],
    ['adopt', ['adopt', '--dry-run']],
  ])('%s', async (_title, args) => {
    const [canary = ''] = canaries
    const { repo, snapshot } = await plant(scratch, canary)
    const { stdout, stderr } = await runCli([...args, '--repo', repo, '--snapshot', snapshot])
    expect(stdout + stderr).toMatch(/Secret|secret/)
    expect(leaks(canary, { stdout, stderr })).toEqual([])
  })

  test('a recording that cannot be read, and settings that cannot', async () => {
    const [canary = ''] = canaries
    const { repo, snapshot } = await plant(scratch, canary)
    await writeFile(join(snapshot, 'more.yaml'), `kind: Secret\nstringData: {password: ${canary}\n  x: "\n`)
    const unread = await runCli(['triage', '--repo', repo, '--snapshot', snapshot])
    expect(unread).toMatchObject({ code: 2 })
    await rm(join(snapshot, 'more.yaml'))
    await writeFile(join(repo, '.github/drift-triage.yml'), `password: ${canary}\nsecrets: {x: ${canary}}\n`)
    const unset = await runCli(['triage', '--repo', repo, '--snapshot', snapshot])
    expect(unset).toMatchObject({ code: 2 })
    expect(leaks(canary, { unread: JSON.stringify(unread), unset: JSON.stringify(unset) })).toEqual([])
  })
})
