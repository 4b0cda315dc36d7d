import { describe, expect, test } from '@jest/globals'
import { emptyConfig } from '../../src/config/config.js'
import { discover } from '../../src/discover/discover.js'
import type { JsonObject } from '../../src/model/json.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/shop.git'

const argo = (namespace: string, creationTimestamp: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'shop', namespace, creationTimestamp },
  spec: { source: { repoURL: here, path: namespace }, destination: { namespace: 'shop' } },
  ...more,
})
const source: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'team' },
  spec: { url: here },
}
const sourceRef = { kind: 'GitRepository', name: 'shop' }
const kustomization = (creationTimestamp: string): JsonObject => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'shop', namespace: 'team', creationTimestamp },
  spec: { path: './apps', sourceRef },
})
const release = (creationTimestamp: string): JsonObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'shop', namespace: 'team', creationTimestamp },
  spec: { chart: { spec: { chart: './chart', sourceRef } } },
})

async function names(objects: readonly JsonObject[], folders: readonly string[] = []): Promise<string[]> {
  const { cluster, kinds } = clusterOf([source, ...objects])
  const world = { repository: memoryRepository({}, [here]), cluster, kinds, tools: noTools }
  const applications = folders.map((name) => ({
    ...{ name, path: name, namespace: name, revision: '', appliers: [], recurse: true },
  }))
  const found = await discover(world, { ...emptyConfig, applications }, [])
  return found.applications.map(
    ({ name, resource }) => `${name} = ${resource?.kind ?? 'folder'} ${resource?.namespace ?? ''}`,
  )
}

describe('the name of an app', () => {
  test('stays what it was when others of the same name come', async () => {
    const all = [
      argo('team', '2026-01-02T00:00:00Z'),
      argo('argocd', '2026-02-02T00:00:00Z'),
      kustomization('2026-03-02T00:00:00Z'),
      release('2026-04-02T00:00:00Z'),
    ]
    const seen: string[][] = []
    for (let count = 1; count <= all.length; count++) seen.push(await names(all.slice(0, count).reverse()))
    expect(seen.at(-1)).toEqual([
      'HelmRelease/team/shop = HelmRelease team',
      'argocd/shop = Application argocd',
      'shop = Application team',
      'team/shop = Kustomization team',
    ])
    for (const before of seen) expect(seen.at(-1)).toEqual(expect.arrayContaining(before))
  })

  test('is the same in every run where the objects are of one age', async () => {
    const at = '2026-01-02T00:00:00Z'
    const all = [release(at), kustomization(at), argo('team', at), argo('argocd', at)]
    expect(await names(all)).toEqual(await names([...all].reverse()))
    expect(await names(all)).toContain('shop = Application argocd')
  })

  test('is a folder’s own, and that of what is in the cluster before what is only written', async () => {
    expect(await names([argo('argocd', '2026-01-02T00:00:00Z')], ['shop'])).toEqual([
      'argocd/shop = Application argocd',
      'shop = folder ',
    ])
  })

  test('is not how its objects are tracked', async () => {
    const status = { controllerNamespace: 'argocd' }
    const all = [
      argo('team', '2026-01-02T00:00:00Z', { status }),
      argo('argocd', '2026-02-02T00:00:00Z', { status }),
      argo('other', '2026-03-02T00:00:00Z'),
    ]
    const { cluster, kinds } = clusterOf(all)
    const world = { repository: memoryRepository({}, [here]), cluster, kinds, tools: noTools }
    const found = await discover(world, emptyConfig, [])
    expect(found.applications.map(({ name, trackedAs }) => [name, trackedAs])).toEqual([
      ['argocd/shop', ['shop']],
      ['other/shop', ['other_shop']],
      ['shop', ['team_shop']],
    ])
  })
})
