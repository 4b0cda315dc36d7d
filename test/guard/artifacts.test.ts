import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { clusterOf } from '../discover/memory.js'
import type { Registry } from '../fetch/registry.js'
import { startRegistry } from '../fetch/registry.js'
import { put } from '../triage/two-clusters.js'
import { ownedBy } from '../triage/judging.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, undone } from './merges.js'

const namespace = 'flux-system'
const [app, source] = ['clusters/production/web.yaml', 'clusters/production/source.yaml']
const map = (data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\ndata: {${data}}\n`

let folder: string
let registry: Registry
let shop: Shop
let first: string

const kustomization = (name: string, spec: JsonObject, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name, namespace, ...more },
  spec: { interval: '10m', prune: true, ...spec },
})
const web = (path: string, more: JsonObject = {}): JsonObject =>
  kustomization('web', { path, sourceRef: { kind: 'OCIRepository', name: 'web' } }, more)
const artifact = (tag: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'OCIRepository',
  metadata: { name: 'web', namespace, ...more },
  spec: { interval: '1m', url: `oci://${registry.host}/shop`, ref: { tag } },
})

const labels = {
  'kustomize.toolkit.fluxcd.io/name': 'cluster',
  'kustomize.toolkit.fluxcd.io/namespace': namespace,
}
const applied = (fields: JsonObject): JsonObject => ({
  labels,
  managedFields: [ownedBy('kustomize-controller', { 'f:spec': fields }, 'Apply')],
})

/** A key that somebody added is live, and Flux leaves it alone while no manifest says it. */
function clusterWith(branch = 'main'): Cluster {
  const root: JsonObject = {
    ...artifact('', {}),
    kind: 'GitRepository',
    metadata: { name: 'root', namespace },
    spec: { url: 'https://github.com/acme/shop.git', ref: { branch } },
  }
  const { cluster, kinds } = clusterOf([
    root,
    kustomization('cluster', {
      path: './clusters/production',
      sourceRef: { kind: 'GitRepository', name: 'root' },
    }),
    artifact('v1', applied({ 'f:interval': {}, 'f:ref': { 'f:tag': {} }, 'f:url': {} })),
    {
      ...web('./calm', applied({ 'f:interval': {}, 'f:path': {}, 'f:sourceRef': {} })),
      status: { lastAppliedRevision: `v1@${first}` },
    },
    {
      ...{ apiVersion: 'v1', kind: 'ConfigMap', data: { mode: 'calm', HOTFIX: 'on' } },
      metadata: {
        ...{ name: 'web', namespace: 'shop' },
        managedFields: [
          ownedBy('kustomize-controller', { 'f:data': { 'f:mode': {} } }, 'Apply'),
          ownedBy('k9s', { 'f:data': { 'f:HOTFIX': {} } }),
        ],
      },
    },
  ])
  return { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-guard-artifacts-'))
  registry = await startRegistry(folder)
  const calm = { 'calm/map.yaml': map('mode: calm'), 'loud/map.yaml': map("mode: calm, HOTFIX: 'off'") }
  first = await registry.push('shop', 'v1', calm)
  await registry.push('shop', 'v2', { 'calm/map.yaml': calm['loud/map.yaml'] })
  await registry.push('shop', 'v3', calm)
  shop = await openShop()
  await shop.git('rm', '-r', '--quiet', 'argocd')
  await put(join(shop.folder, app), stringify(web('./calm')))
  await put(join(shop.folder, source), stringify(artifact('v1')))
  const settings = join(shop.folder, '.github/drift-triage.yml')
  const own = await readFile(settings, 'utf8').catch(() => '')
  await put(settings, `${own}fetch-from: ['http://${registry.host}']\n`)
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'Flux')
  const setting = (from: string, to: string) => (text: string) => text.replace(from, to)
  await shop.branch('next-tag', { [source]: setting('tag: v1', 'tag: v2') })
  await shop.branch('same-tag', { [source]: setting('tag: v1', 'tag: v3') })
  await shop.branch('no-tag', { [source]: setting('tag: v1', 'tag: v9') })
  await shop.branch('other-host', { [source]: setting(registry.host, 'registry.example') })
  await shop.branch('path', { [app]: setting('./calm', './loud') })
  await shop.branch('interval', { [app]: setting('10m', '5m') })
  await shop.branch('readme', { 'README.md': 'Hello\n', 'calm/map.yaml': map("HOTFIX: 'off'") })
}, 600_000)

afterAll(async () => {
  await shop.remove()
  await registry.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('an app that Flux has from an artifact', () => {
  test.each(['next-tag', 'path'])('is judged by what a merge has it take (%s)', async (head) => {
    const judged = await judgeMerge(shop, head, { cluster: clusterWith() })
    expect(judged.problems).toEqual([])
    expect(undone(judged)).toEqual(['web data.HOTFIX field'])
  })

  test.each(['same-tag', 'interval', 'readme'])('is left as it is by other changes (%s)', async (head) => {
    const judged = await judgeMerge(shop, head, { cluster: clusterWith() })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
  })

  test.each([
    ['no-tag', 'FETCH_FAILED'],
    ['other-host', 'SOURCE_REMOTE'],
  ])('cannot be told where that is not to be had (%s)', async (head, code) => {
    const judged = await judgeMerge(shop, head, { cluster: clusterWith() })
    expect(judged.problems).toMatchObject([{ code, application: 'web' }])
    expect(judged.verdict).toBe('unknown')
  })

  test.each(['next-tag', 'path'])(
    'is not where its object is applied from another branch (%s)',
    async (head) => {
      const judged = await judgeMerge(shop, head, { cluster: clusterWith('release') })
      expect(judged.reversals).toEqual([])
    },
  )
})
