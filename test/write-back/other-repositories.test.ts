import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { repositoryWith } from '../../src/provenance/repository-with.js'
import { rendersAlike } from '../../src/render/render.js'
import { runAdopt } from '../../src/shell/command-adopt.js'
import { withOtherRepositories } from '../../src/shell/other-repositories.js'
import { openRepository } from '../../src/shell/repository.js'
import { application as overlaid } from '../decide/judging.js'
import { configMap } from '../triage/two-clusters.js'
import { lineDiff } from './line-diff.js'
import type { TwoRepositories } from './two-repositories.js'
import { application, base, manifest, openTwoRepositories } from './two-repositories.js'

const settings = (app: string): string => `apps/${app}/settings.yaml`
const here = 'https://github.com/acme/shop.git'

/** The same object by another name. */
const named = (object: JsonObject, name: string): JsonObject => ({
  ...object,
  metadata: { ...objectAt(object, 'metadata'), name },
})

/** Made by hand, after the manner of another object of the app. */
const limits: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'limits',
    namespace: 'adding',
    annotations: { 'argocd.argoproj.io/tracking-id': 'adding:/ConfigMap:adding/limits' },
    managedFields: [
      {
        ...{ manager: 'kubectl-create', operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1' },
        time: '2026-11-24T20:00:00Z',
        fieldsV1: { 'f:data': { '.': {}, 'f:orders': {} } },
      },
    ],
  },
  data: { orders: '200' },
}

let two: TwoRepositories
let done: readonly WriteBack[]

beforeAll(async () => {
  two = await openTwoRepositories()
  const apps = ['alone', 'pinned', 'twin', 'both', 'frozen', 'adding']
  await two.commit('base', Object.fromEntries(apps.map((app) => [settings(app), manifest('calm')])))
  two.git('base', 'tag', 'v1.0.0')
  // What this repository has at the same path is another matter.
  await two.commit('shop', {
    [settings('alone')]: manifest('calm'),
    'apps/mine/mine.yaml': manifest('calm', 'mine'),
    // Its own object is here, and states nothing of what differs.
    'argocd/alone.yaml': JSON.stringify(application('alone', { path: 'apps/alone' })),
  })
  const policy = '{ match: { name: limits }, direction: update-git, reason: Limits are kept in Git. }'
  await two.settings(`${base}: ../base\npolicies:\n  - ${policy}`)
  await two.cluster(
    [
      application('alone', { path: 'apps/alone' }),
      application('pinned', { path: 'apps/pinned', targetRevision: 'v1.0.0' }),
      application('twin', { path: 'apps/twin' }),
      application('twin-too', { path: 'apps/twin' }),
      application('adding', { path: 'apps/adding' }),
      application('both', { path: 'apps/both' }, { repoURL: here, path: 'apps/mine' }),
      application('frozen', {
        path: 'apps/frozen',
        targetRevision: two.git('base', 'rev-parse', 'v1.0.0').trim(),
      }),
    ],
    {
      alone: 'loud',
      pinned: 'loud',
      twin: 'loud',
      'twin-too': 'calm',
      both: 'loud',
      frozen: 'loud',
      adding: 'calm',
    },
    [named(configMap('both', 'loud'), 'mine'), limits],
  )
  done = (await two.writeBacks()).writeBacks
}, 300_000)
afterAll(() => two.remove())

const of = (app: string): readonly WriteBack[] => done.filter((one) => one.application === app)
const reasons = (app: string): string[] =>
  of(app).flatMap(({ notWrittenBack }) => notWrittenBack.map(({ reason }) => reason))

describe('an app whose manifests are in a checkout of another repository', () => {
  test('is edited there, in that one line, at the commit of the branch that it follows', () => {
    const [one, ...more] = of('alone')
    expect(more).toEqual([])
    expect(one).toMatchObject({
      repository: { url: base, path: '../base' },
      revision: 'main',
      commit: two.git('base', 'rev-parse', 'main').trim(),
      notWrittenBack: [],
    })
    expect(one?.edits.map(({ file }) => file)).toEqual([settings('alone')])
    expect(lineDiff(one?.edits[0]?.before ?? '', one?.edits[0]?.after ?? '')).toEqual([
      '-  mode: calm # as agreed',
      '+  mode: loud # as agreed',
    ])
  })

  test('stays as it is at a tag there, and the reason says what to do', () => {
    expect(of('pinned').flatMap(({ edits }) => edits)).toEqual([])
    expect(reasons('pinned')).toEqual([
      expect.stringContaining(`in ${base}, another repository, at v1.0.0, which is no branch there`),
    ])
  })

  test('stays as it is at a commit', () => {
    expect(of('frozen').flatMap(({ edits }) => edits)).toEqual([])
    expect(reasons('frozen')).toEqual([expect.stringContaining('which is no branch there')])
  })

  test('stays as it is where another app takes the same files', () => {
    expect(reasons('twin')).toEqual(['the edit would change twin-too as well (ConfigMap twin-too/settings)'])
  })

  test('is edited in each repository that has something of it', () => {
    expect(
      of('both').map(({ repository, edits }) => [repository?.url, edits.map((one) => one.file)]),
    ).toEqual([
      [undefined, ['apps/mine/mine.yaml']],
      [base, [settings('both')]],
    ])
  })

  test('gets a document there for an object that Git lacks and should have', () => {
    const [one, ...more] = of('adding')
    expect(more).toEqual([])
    expect(one).toMatchObject({
      repository: { url: base },
      edits: [{ file: 'apps/adding/configmap-limits.yaml', before: '' }],
    })
    expect(one?.edits[0]?.after).toMatch(/^data:\n {2}orders: ["']200["']$/m)
  })

  test('is touched by an edit of what it takes from there as a base', async () => {
    await two.commit('shop', {
      'overlays/web/kustomization.yaml': `resources: ['${base}//apps/twin?ref=main']\n`,
    })
    await two.commit('base', { 'apps/twin/kustomization.yaml': 'resources: [settings.yaml]\n' })
    const { path } = two.options
    const repository = await withOtherRepositories(
      await openRepository(path, [here]),
      { repositories: [{ url: base, path: '../base' }], fetchFrom: [] },
      { path },
    )
    const commit = (await repository.resolve('main', { url: base })) ?? ''
    const directory = { recurse: false, include: '', exclude: '' }
    const source = { ...{ repoUrl: here, path: 'overlays/web', revision: 'main', raw: {} }, directory }
    const alikeWith = (app: string): Promise<boolean> =>
      rendersAlike(
        { ...overlaid, sources: [source] },
        repository,
        repositoryWith(repository, commit, new Map([[settings(app), manifest('loud')]])),
      )
    expect([await alikeWith('twin'), await alikeWith('alone')]).toEqual([false, true])
    repository.close()
  })
})

describe('adopt', () => {
  const flags = (): Parameters<typeof runAdopt>[0] => ({
    repo: two.options.path,
    config: two.options.configFile,
    snapshot: join(two.folder, 'snapshot'),
    repositoryUrl: [here],
    app: ['alone'],
  })
  async function adopt(more: Partial<Parameters<typeof runAdopt>[0]> = {}): Promise<[number, string]> {
    const printed: string[] = []
    const out = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => printed.push(String(text)) > 0)
    try {
      return [await runAdopt({ ...flags(), ...more }), printed.join('')]
    } finally {
      out.mockRestore()
    }
  }

  test('says in which folder it would write, and writes nothing in a dry run', async () => {
    const [code, printed] = await adopt({ dryRun: true })
    expect(code).toBe(0)
    expect(printed).toContain(`would write ${settings('alone')} in ../base (${base})\n`)
    expect(two.git('base', 'status', '--short')).toBe('')
  })

  test('leaves a work tree alone that is not what was judged', async () => {
    const path = join(two.folder, 'base', settings('alone'))
    await writeFile(path, `${manifest('calm')}# mine\n`)
    expect((await adopt())[0]).toBe(2)
    expect(await readFile(path, 'utf8')).toBe(`${manifest('calm')}# mine\n`)
    two.git('base', 'checkout', '--quiet', '.')
  })

  test('writes into that checkout, and into nothing of the same name here', async () => {
    const [code, printed] = await adopt()
    expect(code).toBe(0)
    expect(printed).toContain('1 file written, 0 changes not written back.')
    expect(two.git('base', 'diff', '--stat')).toContain(`${settings('alone')} | 2 +-`)
    expect(two.git('shop', 'status', '--short')).toBe('')
    two.git('base', 'checkout', '--quiet', '.')
  })
})
