import { cp, mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { emptyConfig, readConfig } from '../../src/config/config.js'
import { runInit } from '../../src/shell/command-init.js'
import { eventProblem } from '../../src/shell/event.js'
import { inputNames } from '../../src/shell/inputs.js'
import type { Ask } from '../../src/shell/set-up/ask.js'
import { problemsOf } from '../../src/shell/problems-of.js'
import type { Workflow } from './set-up.js'
import {
  account,
  action,
  actionStep,
  argoApp,
  check,
  deployment,
  fileIn,
  folder,
  home,
  init,
  nightly,
  repositoryWith,
  settings,
} from './set-up.js'

let outside = 0

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
      expect(given).toMatchObject({ 'cluster-name': 'production' })
    }
    expect((parse(triage) as Workflow).permissions).toEqual({ contents: 'read', issues: 'write' })
    expect(actionStep(triage).with).toMatchObject({
      kubeconfig: '${{ secrets.KUBECONFIG }}',
      'guard-state': true,
    })
    expect((parse(guard) as Workflow).permissions).toEqual({
      contents: 'read',
      actions: 'read',
      issues: 'write',
      'pull-requests': 'write',
    })
    // No pull request comes near the cluster's credentials.
    expect(guard).not.toContain('secrets.')
    expect(actionStep(guard).with).toEqual({
      'cluster-name': 'production',
      'state-workflow': 'drift-triage.yml',
    })
    expect(guard).not.toMatch(/^\s+paths:/m)
  })

  test('settings that are read without a mistake, also with every comment taken away', async () => {
    const written = await fileIn(repo, settings)
    expect(readConfig(written)).toEqual({ config: emptyConfig, problems: [] })
    expect(written.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=https://github.example.com/my-org/drift-triage/raw/v1/docs/config.schema.json',
    )
    const everything = uncommented(written)
    expect(readConfig(everything).problems).toEqual([])
    const schema = JSON.parse(await readFile(new URL('docs/config.schema.json', home), 'utf8')) as {
      properties: object
    }
    expect(Object.keys(parse(everything) as object).sort()).toEqual(Object.keys(schema.properties).sort())
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
      join(folder, `out-${++outside}`),
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
    const bare = join(folder, `home-${++outside}`)
    await mkdir(bare)
    await cp(new URL('rbac', home), join(bare, 'rbac'), { recursive: true })
    const flags = { repo, runsOn: 'ubuntu-latest', guard: 'state' as const }
    const refused = runInit(flags, new URL(`file://${bare}/`), null)
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    const [found] = problemsOf(await refused.catch((error: unknown) => error))
    expect(found).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/^--action is missing: .* was not cloned from a server\.$/),
    })
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

  test('the check may ask the cluster instead of recorded state', async () => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    await init(repo, { guard: 'cluster' })
    expect(actionStep(await fileIn(repo, check)).with['kubeconfig']).toBe('${{ secrets.KUBECONFIG }}')
    expect(await fileIn(repo, nightly)).not.toContain('upload-artifact')
  })

  test('without the guard there is no second workflow', async () => {
    const repo = await repositoryWith({ 'a/b.yaml': deployment('b') })
    await init(repo, { guard: 'none' })
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
