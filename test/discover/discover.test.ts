import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import type { Config } from '../../src/config/config.js'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Discovered } from '../../src/discover/discover.js'
import { discover } from '../../src/discover/discover.js'
import { appObject } from '../../src/provenance/app-object.js'
import { normaliseRepositoryUrl } from '../../src/discover/repository-url.js'
import type { JsonObject } from '../../src/model/json.js'
import type { ListResult } from '../../src/model/ports.js'
import { problem } from '../../src/model/problem.js'
import { noTools } from '../render/tools.js'
import { applicationKind, memoryCluster, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/shop.git'
const application = (name: string, spec: JsonObject = {}, namespace = 'argocd'): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name, namespace },
  spec: { source: { repoURL: here, path: `apps/${name}`, targetRevision: 'main' }, ...spec },
})
const file = (object: JsonObject): string => stringify(object)

function find(
  inCluster: readonly JsonObject[] | ListResult,
  files: { readonly [file: string]: string } = {},
  {
    wanted = [],
    config = emptyConfig,
    urls = [here],
  }: { wanted?: readonly string[]; config?: Config; urls?: readonly string[] } = {},
): Promise<Discovered> {
  const world = {
    repository: memoryRepository(files, urls),
    cluster: memoryCluster(inCluster),
    kinds: [applicationKind],
    tools: noTools,
  }
  return discover(world, config, wanted)
}
const names = ({ applications }: Discovered): string[] => applications.map(({ name }) => name)

describe('applications', () => {
  test('of the cluster and of Git are one where they are the same; the live spec counts', async () => {
    const live = application('shop', { syncPolicy: { automated: { selfHeal: true } } })
    const found = await find([live], { 'argocd/shop.yaml': `# our shop\n${file(application('shop'))}` })
    expect(found.applications).toMatchObject([
      {
        name: 'shop',
        foundIn: 'both',
        origin: { file: 'argocd/shop.yaml', line: 2 },
        sync: { selfHeal: true },
      },
    ])
  })

  test('whose file leaves the namespace to its parent app are matched by name', async () => {
    const { metadata: _metadata, ...rest } = application('shop')
    const written = { ...rest, metadata: { name: 'shop' } }
    expect(await find([application('shop')], { 'a.yaml': file(written) })).toMatchObject({
      applications: [{ foundIn: 'both' }],
    })
  })

  test('that several files describe are edited in none of them: nothing tells which is this cluster’s', async () => {
    const files = {
      'clusters/a/shop.yaml': file(application('shop')),
      'clusters/b/shop.yaml': file(application('shop')),
    }
    const { applications } = await find([application('shop')], files)
    expect(applications[0]?.alsoIn).toEqual(['clusters/a/shop.yaml'])
    const head = memoryRepository(files, [here]).at('HEAD')
    expect(
      await appObject(applications[0] ?? argoApplication(application('shop'), 'cluster', null), head),
    ).toEqual({
      reason:
        'the value stands in Application shop, which clusters/b/shop.yaml and clusters/a/shop.yaml describe: edit the one of this cluster by hand',
    })
    const other = {
      'clusters/a/shop.yaml': file(application('shop', {}, 'elsewhere')),
      'b.yaml': file(application('shop')),
    }
    expect(
      (await find([application('shop')], other)).applications.find(({ foundIn }) => foundIn === 'both')
        ?.alsoIn,
    ).toBeUndefined()
  })

  test('of one name in two namespaces are told apart', async () => {
    expect(names(await find([application('shop', {}, 'a'), application('shop', {}, 'b')]))).toEqual([
      'b/shop',
      'shop',
    ])
  })

  test('of other repositories are left out, and said to be elsewhere when asked for', async () => {
    const other = application('other', {
      source: { repoURL: 'https://git.acme.example/team/else', path: '.' },
    })
    const found = await find([application('shop'), other], {}, { wanted: ['other'] })
    expect(names(found)).toEqual([])
    expect(found.problems).toMatchObject([
      { code: 'APPLICATION_NOT_FOUND', hint: expect.stringContaining('another repository') as unknown },
    ])
  })

  test('are all taken to come from a repository without remotes, which is said where they name several', async () => {
    const other = application('other', {
      source: { repoURL: 'https://bot:pass@git.acme.example/team/else', path: '.' },
    })
    const found = await find([application('shop'), other], {}, { urls: [] })
    expect(names(found)).toEqual(['other', 'shop'])
    expect(found.notes).toEqual([
      'This repository has no remote, so every application is taken to come from it, though they name 2 repositories: ' +
        `https://git.acme.example/team/else, ${here}. Add the remote, or name the address with --repository-url.`,
    ])
    expect((await find([application('shop'), application('cart')], {}, { urls: [] })).notes).toEqual([])
    expect((await find([application('shop'), other])).notes).toEqual([])
  })

  test('that do not exist are answered with the nearest name', async () => {
    const found = await find([application('shop')], {}, { wanted: ['shpo'] })
    expect(found.problems).toMatchObject([{ code: 'APPLICATION_NOT_FOUND', hint: 'Did you mean shop?' }])
  })

  test('none at all is a problem, unless the cluster could not tell: then that is the problem', async () => {
    expect((await find([])).problems).toMatchObject([{ code: 'NO_APPLICATIONS' }])
    const failed = {
      state: 'failed',
      problem: problem('LIVE_FORBIDDEN', 'applications: 403.', 'Grant list.'),
    } as const
    expect((await find(failed)).problems).toMatchObject([{ code: 'LIVE_FORBIDDEN' }])
  })

  test('of the settings file are folders', async () => {
    const folder = {
      name: 'cart',
      path: 'deploy',
      namespace: 'cart',
      revision: '',
      appliers: ['acme'],
      recurse: true,
    }
    const found = await find([], {}, { config: { ...emptyConfig, applications: [folder] } })
    expect(found.applications).toMatchObject([{ name: 'cart', controller: 'folder', appliers: ['acme'] }])
  })

  test('a status that somebody committed to Git says nothing', () => {
    const object = { ...application('shop'), status: { sync: { status: 'Synced' }, history: [] } }
    expect(argoApplication(object, 'repository', null).status).toBeNull()
    expect(argoApplication(object, 'cluster', null).status).toMatchObject({ sync: 'Synced' })
  })

  test.each([
    [{ automated: {} }, { automated: true, selfHeal: false, prune: false }],
    [{ automated: { selfHeal: true, prune: true } }, { automated: true, selfHeal: true, prune: true }],
    [
      { automated: { enabled: false, selfHeal: true, prune: true } },
      { automated: false, selfHeal: false, prune: false },
    ],
    [{}, { automated: false }],
    [
      { syncOptions: ['ServerSideApply=true', 'ClientSideApplyMigration=false', 'Replace=true'] },
      { serverSideApply: true, clientSideApplyMigration: false, replace: true },
    ],
  ])('sync policy %j', (syncPolicy, expected) => {
    expect(argoApplication(application('shop', { syncPolicy }), 'cluster', null).sync).toMatchObject(expected)
  })
})

test.each([
  'git@git.acme.example:team/shop.git',
  'ssh://git@git.acme.example:22/team/shop',
  'https://user:secret@Git.acme.example/Team/Shop.git/',
])('%s is the same repository', (url) => {
  expect(normaliseRepositoryUrl(url)).toBe(normaliseRepositoryUrl(here))
})
