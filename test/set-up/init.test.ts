import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { emptyConfig, readConfig } from '../../src/config/config.js'
import { runInit } from '../../src/shell/command-init.js'
import type { InitFlags } from '../../src/shell/command-init.js'
import { eventProblem } from '../../src/shell/event.js'
import { inputNames } from '../../src/shell/inputs.js'
import type { Ask } from '../../src/shell/set-up/ask.js'
import { problemsOf } from '../../src/shell/run.js'

const home = new URL('../../', import.meta.url)
const action = 'my-org/drift-triage@v1'
let folder: string
let count = 0

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'drift-triage-init-'))))
afterEach(() => void jest.restoreAllMocks())
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A Git repository with these files, at a remote. */
async function repositoryWith(files: { readonly [path: string]: string }, branch = 'main'): Promise<string> {
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

async function init(
  repo: string,
  flags: Partial<InitFlags> = {},
  ask: Ask | null = null,
): Promise<{ code: number; text: string }> {
  let text = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  const code = await runInit({ repo, action, runsOn: 'ubuntu-latest', guard: true, ...flags }, home, ask)
  jest.restoreAllMocks()
  return { code, text }
}

const fileIn = (repo: string, path: string): Promise<string> => readFile(join(repo, path), 'utf8')
const [nightly, check, settings, account] = [
  '.github/workflows/drift-triage.yml',
  '.github/workflows/drift-triage-guard.yml',
  '.github/drift-triage.yml',
  '.github/drift-triage-account.yaml',
] as const

const deployment = (name: string, namespace = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}${namespace && `, namespace: ${namespace}`} }\n`
const argoApp = (revision: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: shop }\nspec: { source: { repoURL: x, path: apps/shop, targetRevision: ${JSON.stringify(revision)} } }\n`

type Workflow = {
  readonly on: { readonly [event: string]: { readonly branches?: readonly string[] } | null }
  readonly permissions: object
  readonly jobs: {
    readonly [job: string]: { 'runs-on': string; steps: { uses: string; with: Record<string, string> }[] }
  }
}

/** The second step of the one job: the action. */
function actionStep(text: string): { uses: string; with: Record<string, string> } {
  const [job] = Object.values((parse(text) as Workflow).jobs)
  expect(job?.steps).toHaveLength(2)
  return job?.steps[1] ?? { uses: '', with: {} }
}

describe('what init writes', () => {
  let repo: string
  let text: string

  beforeAll(async () => {
    repo = await repositoryWith({
      'argocd/shop.yaml': argoApp('main'),
      'apps/shop/web.yaml': deployment('web'),
    })
    const done = await init(repo)
    expect(done.code).toBe(0)
    text = done.text
  })

  test('two workflows whose events, permissions and inputs are the action’s', async () => {
    const [triage, guard] = [await fileIn(repo, nightly), await fileIn(repo, check)]
    for (const workflow of [triage, guard]) {
      for (const event of Object.keys((parse(workflow) as Workflow).on))
        expect(eventProblem(event)).toBeNull()
      const { uses, with: given } = actionStep(workflow)
      expect(uses).toBe(action)
      expect([...inputNames]).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(given).toMatchObject({ kubeconfig: '${{ secrets.KUBECONFIG }}', 'cluster-name': 'production' })
    }
    expect((parse(triage) as Workflow).permissions).toEqual({ contents: 'read', issues: 'write' })
    expect((parse(guard) as Workflow).permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    expect(guard).not.toMatch(/^\s+paths:/m)
  })

  test('settings that are read without a mistake, also with every comment taken away', async () => {
    const written = await fileIn(repo, settings)
    expect(readConfig(written)).toEqual({ config: emptyConfig, problems: [] })
    expect(written.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=https://github.example.com/my-org/drift-triage/raw/v1/docs/config.schema.json',
    )
    const { config, problems } = readConfig(uncommented(written))
    expect(problems).toEqual([])
    for (const [key, value] of Object.entries(emptyConfig))
      if (key !== 'guard') expect([key, config[key as keyof typeof config]]).not.toEqual([key, value])
  })

  test('an account that may get and list, and no more than the one in rbac/', async () => {
    const [own, ours] = [
      await fileIn(repo, account),
      await readFile(new URL('rbac/read-only.yaml', home), 'utf8'),
    ]
    const documents = (of: string): unknown[] => parseAllDocuments(of).map((one) => one.toJS() as unknown)
    expect(documents(own)).toEqual(documents(ours))
  })

  test('and it says what comes next, for this repository', () => {
    expect(text).toContain('1 Argo CD Applications')
    expect(text).toContain('gh secret set KUBECONFIG --repo Acme/Shop')
    expect(text).toMatch(/doctor --repo \. --kubeconfig/)
  })

  test('a second run changes nothing', async () => {
    const before = (await stat(join(repo, nightly))).mtimeMs
    const { code, text: said } = await init(repo)
    expect([code, (await stat(join(repo, nightly))).mtimeMs]).toEqual([0, before])
    expect(said.match(/unchanged: /g)).toHaveLength(4)
  })
})

/** The file as it is with the # taken away from everything that is no sentence. */
function uncommented(text: string): string {
  return text.replace(/^# (?=(?: |[a-z-]+:(?: |$)))/gm, '').replace(/^yaml-language.*$/m, '')
}

describe('nothing is lost', () => {
  test('a file that differs is kept, with exit code 1, and overwritten with --force', async () => {
    const repo = await repositoryWith({ [settings]: 'applications: []\n', 'a/b.yaml': deployment('b') })
    const first = await init(repo)
    expect(first.code).toBe(1)
    expect(first.text).toContain(`kept: ${settings}`)
    expect(await fileIn(repo, settings)).toBe('applications: []\n')
    expect(await fileIn(repo, nightly)).toContain('schedule')
    expect((await init(repo, { force: true })).code).toBe(0)
    expect(await fileIn(repo, settings)).not.toBe('applications: []\n')
  })

  test('a dry run writes nothing', async () => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    const { text } = await init(repo, { dryRun: true })
    expect(text).toContain(`would write: ${nightly}`)
    await expect(stat(join(repo, '.github'))).rejects.toThrow('ENOENT')
  })

  test.each(['.github', settings])('a link in the place of %s is not followed', async (path) => {
    const [repo, elsewhere] = [
      await repositoryWith({ 'a/b.yaml': deployment('b') }),
      join(folder, `out-${++count}`),
    ]
    await mkdir(elsewhere)
    await mkdir(dirname(join(repo, path)), { recursive: true })
    await symlink(path === '.github' ? elsewhere : join(elsewhere, 'file'), join(repo, path))
    await expect(init(repo, { force: true })).rejects.toMatchObject({ problem: { code: 'INPUT_INVALID' } })
    await expect(stat(join(elsewhere, 'file'))).rejects.toThrow('ENOENT')
    await expect(stat(join(elsewhere, 'workflows/drift-triage.yml'))).rejects.toThrow('ENOENT')
  })
})

describe('flags first, then what is found, then questions', () => {
  test('without a terminal, an action that has no address is asked for by its flag', async () => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    const bare = join(folder, `home-${++count}`)
    await mkdir(bare)
    await cp(new URL('rbac', home), join(bare, 'rbac'), { recursive: true })
    const flags = { repo, runsOn: 'ubuntu-latest', guard: true }
    const refused = runInit(flags, new URL(`file://${bare}/`), null)
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    const [found] = problemsOf(await refused.catch((error: unknown) => error))
    expect(found).toMatchObject({ code: 'INPUT_INVALID', message: '--action is missing.' })
  })

  test('answers fill what no flag says', async () => {
    const repo = await repositoryWith({ 'deploy/shop/web.yaml': deployment('web', 'shop') })
    const asked: string[] = []
    const ask: Ask = async (question) => {
      asked.push(question)
      return question.startsWith('Name') ? 'staging' : 'yes'
    }
    await init(repo, {}, ask)
    expect(asked).toHaveLength(2)
    expect(actionStep(await fileIn(repo, nightly)).with['cluster-name']).toBe('staging')
    const { config, problems } = readConfig(await fileIn(repo, settings))
    expect(problems).toEqual([])
    expect(config.applications).toMatchObject([{ name: 'shop', path: 'deploy/shop', namespace: 'shop' }])
  })

  test('without the guard there is no second workflow', async () => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    await init(repo, { guard: false })
    await expect(stat(join(repo, check))).rejects.toThrow('ENOENT')
  })

  test.each([
    [{ clusterName: "x', y: '" }, '--cluster-name'],
    [{ clusterName: '${{ github.token }}' }, '--cluster-name'],
    [{ runsOn: 'a\nb' }, '--runs-on'],
    [{ action: 'drift-triage' }, '--action'],
    [{ action: 'a/b@v1 # x' }, '--action'],
    [{ action: '../b@v1' }, '--action'],
  ])('what could break out of the file is refused: %j', async (flags, named) => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    await expect(init(repo, flags)).rejects.toThrow(named)
    await expect(stat(join(repo, '.github'))).rejects.toThrow('ENOENT')
  })
})

describe('what is read off the repository', () => {
  test('branches that applications follow, where they exist and are no pattern', async () => {
    const repo = await repositoryWith({
      'argocd/a.yaml': argoApp('release/prod'),
      'argocd/b.yaml': argoApp('gone'),
      'argocd/c.yaml': argoApp('odd+name'),
    })
    for (const branch of ['release/prod', 'odd+name']) execFileSync('git', ['-C', repo, 'branch', branch])
    const { text } = await init(repo)
    expect((parse(await fileIn(repo, nightly)) as Workflow).on['push']?.branches).toEqual([
      'main',
      'release/prod',
    ])
    expect(text).toContain('the branch odd+name')
  })

  test('kinds of their own get a rule, by the name that their definition gives them', async () => {
    const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: mice.lab.example.com }
spec:
  group: lab.example.com
  scope: Namespaced
  names: { kind: Mouse, plural: mice }
  versions: [{ name: v1, served: true, storage: true }]
`
    const repo = await repositoryWith({
      'a/crd.yaml': crd,
      'a/mouse.yaml':
        'apiVersion: lab.example.com/v1\nkind: Mouse\nmetadata: { name: jerry, namespace: lab }\n',
      'a/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n',
      'a/route.yaml': 'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: r }\n',
    })
    await init(repo)
    const roles = parseAllDocuments(await fileIn(repo, account)).map(
      (one) =>
        one.toJS() as {
          kind: string
          rules?: { apiGroups: string[]; resources: string[]; verbs: string[] }[]
        },
    )
    const rules = roles.flatMap((role) => role.rules ?? [])
    expect(rules).toContainEqual({
      apiGroups: ['lab.example.com'],
      resources: ['mice'],
      verbs: ['get', 'list'],
    })
    expect(rules).toContainEqual({
      apiGroups: ['route.openshift.io'],
      resources: ['routes'],
      verbs: ['get', 'list'],
    })
    for (const { resources, verbs } of rules) {
      expect(verbs).toEqual(['get', 'list'])
      expect(resources).not.toContain('secrets')
      expect(resources).not.toContain('*')
    }
  })

  test('folders of plain manifests, the uppermost, without those of Kustomize and Helm', async () => {
    const repo = await repositoryWith({
      'deploy/shop/web.yaml': deployment('web', 'shop'),
      'deploy/shop/db/db.yaml': deployment('db', 'shop'),
      'other/shop/x.yaml': deployment('x'),
      'overlays/prod/kustomization.yaml': 'kind: Kustomization\nresources: [x.yaml]\n',
      'overlays/prod/x.yaml': deployment('x'),
      'chart/Chart.yaml': 'name: c\nversion: 1.0.0\n',
      'chart/templates/x.yaml': 'kind: Deployment\nmetadata: { name: {{ .Release.Name }} }\n',
      "odd/it's: a 'name' #1/x.yaml": deployment('odd'),
    })
    await init(repo, { folders: true })
    const { config, problems } = readConfig(await fileIn(repo, settings))
    expect(problems).toEqual([])
    expect(config.applications.map(({ name, path, namespace }) => [name, path, namespace])).toEqual([
      ['deploy-shop', 'deploy/shop', 'shop'],
      ["it's: a 'name' #1", "odd/it's: a 'name' #1", 'default'],
      ['other-shop', 'other/shop', 'default'],
    ])
  })
})
