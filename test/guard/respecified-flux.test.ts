import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { clusterOf } from '../discover/memory.js'
import { ownedBy } from '../triage/judging.js'
import { toolPath } from '../render/tools.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, undone } from './merges.js'

const file = 'clusters/web.yaml'
const map = (data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\ndata: {${data}}\n`

const web: JsonObject = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'web', namespace: 'flux-system' },
  spec: {
    interval: '10m',
    path: './flux/web',
    prune: true,
    suspend: true,
    sourceRef: { kind: 'GitRepository', name: 'shop' },
  },
}
const repository: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'flux-system' },
  spec: { url: 'https://github.com/acme/shop.git', ref: { branch: 'main' } },
}

/** What production has after the incident: a value changed and a key added, by a tool that Flux takes nothing over from. */
const liveMap: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'web',
    namespace: 'shop',
    managedFields: [
      ownedBy('kustomize-controller', { 'f:data': { 'f:size': {} } }, 'Apply'),
      ownedBy('k9s', { 'f:data': { 'f:mode': {}, 'f:HOTFIX': {} } }),
    ],
  },
  data: { mode: 'hot', size: '1', HOTFIX: 'on' },
}

/** What applies `web` in a repository where each cluster patches a common base. */
const apps: JsonObject = {
  ...web,
  metadata: { name: 'apps', namespace: 'flux-system' },
  spec: { ...objectAt(web, 'spec'), path: './flux/production', suspend: false },
  status: {
    inventory: { entries: [{ id: 'flux-system_web_kustomize.toolkit.fluxcd.io_Kustomization', v: 'v1' }] },
  },
}
const ownWeb = {
  ...web,
  metadata: {
    ...objectAt(web, 'metadata'),
    labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps' },
    managedFields: [
      ownedBy('kustomize-controller', { 'f:spec': { 'f:path': {}, 'f:suspend': {} } }, 'Apply'),
    ],
  },
}

const { PATH } = process.env
let shop: Shop
let suspended: Cluster
let running: Cluster

beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${PATH ?? ''}`
  shop = await openShop()
  const files = {
    [file]: stringify(web),
    'flux/web/map.yaml': map("mode: calm, size: '1'"),
    'flux/next/map.yaml': map("mode: calm, size: '1', HOTFIX: 'off'"),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(shop.folder, name)), { recursive: true })
    await writeFile(join(shop.folder, name), text)
  }
  await shop.git('rm', '-r', '--quiet', 'argocd')
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'Flux')
  suspended = memoryCluster(web)
  const { suspend: _, ...spec } = objectAt(web, 'spec')
  running = memoryCluster({ ...web, spec })
  const setting = (from: string, to: string) => (text: string) => text.replace(from, to)
  await shop.branch('resume', { [file]: setting('suspend: true', 'suspend: false') })
  await shop.branch('move', { [file]: setting('flux/web', 'flux/next') })
  await shop.branch('rarely', { [file]: setting('10m', '60m') })
  await shop.branch('variable', { [file]: setting('./flux/web', './flux/${next}') })
  await shop.branch('two-clusters', {
    [file]: setting('suspend: true', 'suspend: false'),
    'clusters-b/web.yaml': stringify(web),
  })
}, 600_000)

afterAll(async () => {
  process.env['PATH'] = PATH
  await shop.remove()
})

function memoryCluster(...kustomizations: readonly JsonObject[]): Cluster {
  const { cluster, kinds } = clusterOf([repository, ...kustomizations, liveMap])
  return { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

test('a merge that resumes a suspended Kustomization undoes what it would then correct', async () => {
  const judged = await judgeMerge(shop, 'resume', { cluster: suspended })
  expect(undone(judged)).toEqual(['web data.mode application'])
  expect(judged.reversals[0]).toMatchObject({ forecast: { when: 'next-reconcile' } })
  expect(judged.problems).toEqual([])
})

test('a merge that moves a Kustomization is judged by the folder it then builds', async () => {
  expect(undone(await judgeMerge(shop, 'move', { cluster: running }))).toEqual(['web data.HOTFIX field'])
})

test('a merge that has it looked at less often undoes nothing', async () => {
  expect((await judgeMerge(shop, 'rarely', { cluster: suspended })).verdict).toBe('pass')
})

test('a variable of which no file tells the value is a problem, not a guess', async () => {
  const { problems } = await judgeMerge(shop, 'variable', { cluster: running })
  expect(problems).toMatchObject([{ code: 'VALUES_UNREADABLE', application: 'web' }])
})

test('of a name that Git has for several clusters nobody knows which is meant: the live spec counts', async () => {
  expect((await judgeMerge(shop, 'two-clusters', { cluster: suspended })).verdict).toBe('pass')
})

test('an object that a patch of this cluster changes is followed, whatever else has its name', async () => {
  const of = (cluster: string, suspend: boolean) => ({
    [`flux/${cluster}/kustomization.yaml`]: 'resources: [../base]\npatches: [{path: web.yaml}]\n',
    [`flux/${cluster}/web.yaml`]: stringify({ ...web, spec: { suspend } }),
  })
  const base = {
    [file]: null,
    'flux/base/kustomization.yaml': 'resources: [web.yaml]\n',
    'flux/base/web.yaml': stringify(web),
  }
  await shop.branch('patched', { ...base, ...of('production', true), ...of('staging', true) })
  const commit = async (name: string, files: Record<string, string>): Promise<string> => {
    await shop.git('checkout', '--quiet', '-B', name, 'patched')
    for (const [path, text] of Object.entries(files)) await writeFile(join(shop.folder, path), text)
    await shop.git('commit', '--quiet', '--all', '-m', name)
    return name
  }
  const cluster = memoryCluster(apps, ownWeb)
  const judge = async (name: string): Promise<string[]> => {
    const head = await commit(`resume-${name}`, of(name, false))
    const judged = await judgeMerge(shop, head, { cluster, target: 'patched' })
    expect(judged.problems).toEqual([])
    return undone(judged)
  }
  expect(await judge('staging')).toEqual([])
  expect(await judge('production')).toEqual(['web data.mode application'])
}, 300_000)
