import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, jest } from '@jest/globals'
import { parse } from 'yaml'
import { runInit } from '../../src/shell/command-init.js'
import type { InitFlags } from '../../src/shell/command-init.js'
import type { Ask } from '../../src/shell/set-up/ask.js'

export const home = new URL('../../', import.meta.url)
export const action = 'my-org/drift-triage@v1'
/** Ends with the test file. */
export let folder: string
let count = 0

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'drift-triage-init-'))))
afterEach(() => void jest.restoreAllMocks())
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A Git repository with these files, at a remote. */
export async function repositoryWith(
  files: { readonly [path: string]: string },
  branch = 'main',
): Promise<string> {
  const repo = join(folder, `repo-${++count}`)
  await mkdir(repo)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(repo, path)), { recursive: true })
    await writeFile(join(repo, path), text)
  }
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-C', repo, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      stdio: 'pipe',
    })
  git('init', '--quiet', '--initial-branch', branch)
  git('remote', 'add', 'origin', 'git@github.example.com:Acme/Shop.git')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'start')
  return repo
}

/** Runs init in this process, with what it printed. */
export async function init(
  repo: string,
  flags: Partial<InitFlags> = {},
  ask: Ask | null = null,
): Promise<{ code: number; text: string }> {
  let text = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  const code = await runInit(
    { repo, action, runsOn: 'ubuntu-latest', guard: 'state' as const, ...flags },
    home,
    ask,
  )
  jest.restoreAllMocks()
  return { code, text }
}

export const fileIn = (repo: string, path: string): Promise<string> => readFile(join(repo, path), 'utf8')
export const [nightly, check, settings, account] = [
  '.github/workflows/drift-triage.yml',
  '.github/workflows/drift-triage-guard.yml',
  '.github/drift-triage.yml',
  '.github/drift-triage-account.yaml',
] as const

export const deployment = (name: string, namespace = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}${namespace && `, namespace: ${namespace}`} }\n`
export const argoApp = (revision: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: shop }\nspec: { source: { repoURL: x, path: apps/shop, targetRevision: ${JSON.stringify(revision)} } }\n`

export type Workflow = {
  readonly on: { readonly [event: string]: { readonly branches?: readonly string[] } | null }
  readonly permissions: object
  readonly jobs: {
    readonly [job: string]: { 'runs-on': string; steps: { uses: string; with: Record<string, string> }[] }
  }
}

/** The second step of the one job: the action. */
export function actionStep(text: string): { uses: string; with: Record<string, string> } {
  const [job] = Object.values((parse(text) as Workflow).jobs)
  return job?.steps[1] ?? { uses: '', with: {} }
}
