import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { clusterOf } from '../discover/memory.js'
import { ownedBy } from '../triage/judging.js'
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

let shop: Shop
let suspended: Cluster
let running: Cluster

beforeAll(async () => {
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
}, 120_000)

afterAll(() => shop.remove())

function memoryCluster(kustomization: JsonObject): Cluster {
  const { cluster, kinds } = clusterOf([repository, kustomization, liveMap])
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
