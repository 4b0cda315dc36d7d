import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { clusterOf } from '../discover/memory.js'
import { ownedBy } from '../triage/judging.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, undone } from './merges.js'

const file = 'clusters/production/source.yaml'
const pinned = 'clusters/production/pinned.yaml'
const url = 'https://github.com/acme/shop.git'
const map = (data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\ndata: {${data}}\n`

function kustomization(name: string, path: string, source: string): JsonObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: 'flux-system' },
    spec: { interval: '10m', path, prune: true, sourceRef: { kind: 'GitRepository', name: source } },
  }
}

function repository(name: string, ref: JsonObject, metadata: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace: 'flux-system', ...metadata },
    spec: { interval: '1m', url, ref },
  }
}

/** As Flux has applied it. */
function applied(name: string, ref: JsonObject, labels: JsonObject): JsonObject {
  const set = Object.fromEntries(Object.keys(ref).map((key) => [`f:${key}`, {}]))
  const fields = { 'f:spec': { 'f:interval': {}, 'f:url': {}, 'f:ref': set } }
  return repository(name, ref, { labels, managedFields: [ownedBy('kustomize-controller', fields, 'Apply')] })
}

/** What production has: a key that somebody added and Flux leaves alone, as Git says nothing of it. */
const liveMap: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'web',
    namespace: 'shop',
    managedFields: [
      ownedBy('kustomize-controller', { 'f:data': { 'f:mode': {} } }, 'Apply'),
      ownedBy('k9s', { 'f:data': { 'f:HOTFIX': {} } }),
    ],
  },
  data: { mode: 'calm', HOTFIX: 'on' },
}

/** By the Kustomization `cluster`, which applies what is in clusters/production. */
const byCluster = {
  'kustomize.toolkit.fluxcd.io/name': 'cluster',
  'kustomize.toolkit.fluxcd.io/namespace': 'flux-system',
}

/** `of`: what the cluster itself is applied from. */
function clusterWith({ labels = byCluster, of = 'main', source = 'web' } = {}): Cluster {
  const { cluster, kinds } = clusterOf([
    repository('root', { branch: of }),
    { ...kustomization('cluster', './clusters/production', 'root'), status: { lastAppliedRevision: synced } },
    applied('web', { branch: 'main' }, labels),
    applied('pinned', { tag: 'v1' }, labels),
    kustomization('web', './flux/web', source),
    liveMap,
  ])
  return { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

let shop: Shop
/** As Flux names what it has applied. */
let synced: string

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(shop.folder, name)), { recursive: true })
    await writeFile(join(shop.folder, name), text)
  }
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'Flux')
  synced = `main@sha1:${(await shop.git('rev-parse', 'main')).trim()}`
}

beforeAll(async () => {
  shop = await openShop()
  await shop.git('rm', '-r', '--quiet', 'argocd')
  await write({
    [file]: stringify(repository('web', { branch: 'main' })),
    [pinned]: stringify(repository('pinned', { tag: 'v1' })),
    'flux/web/map.yaml': map('mode: calm'),
  })
  const setting = (from: string, to: string) => (text: string) => text.replace(from, to)
  // Another line of the repository's history, in which Git states the key.
  await shop.branch('next', { 'flux/web/map.yaml': map("mode: calm, HOTFIX: 'off'") })
  await shop.git('tag', 'v2', 'next')
  await shop.git('tag', 'v1', 'main')
  await shop.branch('to-branch', { [file]: setting('branch: main', 'branch: next') })
  await shop.branch('to-tag', { [file]: setting('branch: main', 'tag: v2') })
  await shop.branch('next-tag', { [pinned]: setting('tag: v1', 'tag: v2') })
  await shop.branch('to-same', { [file]: setting('branch: main', 'tag: v1') })
  await shop.branch('to-missing', { [file]: setting('branch: main', 'tag: v9') })
  await shop.branch('to-variable', { [file]: setting('branch: main', 'branch: ${next}') })
  await shop.branch('to-url', { [file]: setting('acme/shop.git', 'acme/elsewhere.git') })
  await shop.branch('suspended', { [file]: setting('interval: 1m', 'interval: 1m\n  suspend: true') })
  await shop.branch('in-staging', {
    'clusters/staging/source.yaml': stringify(repository('web', { branch: 'next' })),
  })
}, 300_000)

afterAll(() => shop.remove())

const following = (): Cluster => clusterWith()

describe('a merge that lets a source of Flux follow another revision', () => {
  test.each(['to-branch', 'to-tag'])('is judged by what that holds (%s)', async (head) => {
    const judged = await judgeMerge(shop, head, { cluster: following() })
    expect(judged.problems).toEqual([])
    expect(undone(judged)).toEqual(['web data.HOTFIX field'])
    expect(judged.reversals[0]).toMatchObject({ desired: 'off', live: 'on' })
  })

  test('passes where that holds the same', async () => {
    const judged = await judgeMerge(shop, 'to-same', { cluster: following() })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
  })

  test.each([
    ['a revision that is not in this clone', 'to-missing', 'REVISION_NOT_FOUND'],
    ['a variable of which no file tells the value', 'to-variable', 'REVISION_NOT_FOUND'],
    ['another repository', 'to-url', 'SOURCE_ELSEWHERE'],
  ])('cannot be told where it is %s', async (_, head, code) => {
    const judged = await judgeMerge(shop, head, { cluster: following() })
    expect(judged.problems).toMatchObject([{ code, application: 'web' }])
    expect(judged.verdict).toBe('unknown')
  })

  test('counts for an app that did not follow the branch before', async () => {
    const cluster = clusterWith({ source: 'pinned' })
    const judged = await judgeMerge(shop, 'next-tag', { cluster })
    expect(undone(judged)).toEqual(['web data.HOTFIX field'])
  })

  test('changes nothing where what applies the source follows another branch', async () => {
    const judged = await judgeMerge(shop, 'to-branch', {
      cluster: clusterWith({ of: 'release' }),
    })
    expect(judged.reversals).toEqual([])
  })

  test('whose change is only a suspension protects nothing, and undoes nothing', async () => {
    const judged = await judgeMerge(shop, 'suspended', { cluster: following() })
    expect(judged).toMatchObject({ verdict: 'pass', problems: [] })
  })
})

describe('of a source that Git has for several clusters', () => {
  test('the one below the folder of what applies it is meant', async () => {
    const own = await openShop()
    const before = { shop, synced }
    shop = own
    try {
      await own.git('rm', '-r', '--quiet', 'argocd')
      await write({
        [file]: stringify(repository('web', { branch: 'main' })),
        [pinned]: stringify(repository('pinned', { tag: 'v1' })),
        'clusters/staging/source.yaml': stringify(repository('web', { branch: 'main' })),
        'flux/web/map.yaml': map('mode: calm'),
      })
      const setting = (text: string): string => text.replace('branch: main', 'branch: next')
      await own.branch('next', { 'flux/web/map.yaml': map("mode: calm, HOTFIX: 'off'") })
      await own.branch('staging', { 'clusters/staging/source.yaml': setting })
      await own.branch('production', { [file]: setting })
      expect(undone(await judgeMerge(own, 'production', { cluster: following() }))).toEqual([
        'web data.HOTFIX field',
      ])
      expect(await judgeMerge(own, 'staging', { cluster: following() })).toMatchObject({ verdict: 'pass' })
      const unmarked = clusterWith({ labels: {} as typeof byCluster })
      expect(await judgeMerge(own, 'production', { cluster: unmarked })).toMatchObject({ verdict: 'pass' })
    } finally {
      ;({ shop, synced } = before)
      await own.remove()
    }
  })

  test('one that comes with the merge for another cluster changes nothing', async () => {
    expect(await judgeMerge(shop, 'in-staging', { cluster: following() })).toMatchObject({ verdict: 'pass' })
  })
})
