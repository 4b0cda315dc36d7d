import { stringify } from 'yaml'
import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const url = 'https://git.acme.example/team/shop.git'
const config = { repositoryUrls: [url] }
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web, namespace: shop}\ndata: {mode: calm}\n'
const liveMap: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web', namespace: 'shop' },
  data: { mode: 'calm' },
}

const repository: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'flux-system' },
  spec: { url, ref: { branch: 'main' }, interval: '1m' },
}

function kustomization(name: string, path: string, more: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: 'flux-system' },
    spec: { path, prune: true, interval: '10m', sourceRef: { kind: 'GitRepository', name: 'shop' }, ...more },
  }
}

/** As somebody left it in the cluster, with who wrote that. */
function edited(object: JsonObject, spec: JsonObject, manager: string, fields: JsonObject): JsonObject {
  return {
    ...object,
    metadata: {
      ...(object['metadata'] as JsonObject),
      managedFields: [ownedBy(manager, { 'f:spec': fields })],
    },
    spec: { ...(object['spec'] as JsonObject), ...spec },
  }
}

const web = kustomization('web', './apps/web')
const inGit = { 'apps/web/map.yaml': map, 'clusters/web.yaml': stringify(web) }

test('a Kustomization that was suspended in the cluster is a finding of that object, though no app applies it', async () => {
  const suspended = edited(web, { suspend: true }, 'flux', { 'f:suspend': {} })
  const { findings, problems } = await judgeFiles(inGit, [repository, suspended, liveMap], config)
  expect(problems).toEqual([])
  expect(findings).toMatchObject([
    {
      resource: { kind: 'Kustomization', namespace: 'flux-system', name: 'web' },
      path: 'spec.suspend',
      live: true,
      category: 'manual-change',
      manager: { name: 'flux' },
      source: { file: 'clusters/web.yaml' },
      forecast: { effect: 'keeps', when: 'never' },
    },
  ])
})

test('a Kustomization is rendered by its live path, and its parent reverts the hand that moved it', async () => {
  const root = kustomization('root', './clusters')
  const moved = edited(web, { path: './apps/hot' }, 'kubectl-edit', { 'f:path': {} })
  const files = { ...inGit, 'apps/hot/map.yaml': map.replace('calm', 'hot') }
  const { findings } = await judgeFiles(files, [repository, root, moved, liveMap], config)
  expect(findings.map(({ application, path }) => [application, path]).sort()).toEqual([
    ['root', 'spec.path'],
    ['web', 'data.mode'],
  ])
  expect(findings.find(({ path }) => path === 'spec.path')).toMatchObject({
    desired: './apps/web',
    live: './apps/hot',
    category: 'manual-change',
    forecast: { effect: 'reverts' },
  })
})

test('values that somebody put into a HelmRelease in the cluster are a finding of its parent', async () => {
  const release: JsonObject = {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'api', namespace: 'flux-system' },
    spec: {
      interval: '10m',
      suspend: true,
      chart: { spec: { chart: './charts/api', sourceRef: { kind: 'GitRepository', name: 'shop' } } },
      values: { replicas: 2 },
    },
  }
  const root = kustomization('root', './clusters')
  const files = { 'clusters/api.yaml': stringify(release) }
  const hot = edited(release, { values: { replicas: 6 } }, 'kubectl-edit', {
    'f:values': { 'f:replicas': {} },
  })
  const { findings } = await judgeFiles(files, [repository, root, hot], config)
  expect(findings).toMatchObject([
    {
      application: 'root',
      resource: { kind: 'HelmRelease', name: 'api' },
      path: 'spec.values.replicas',
      desired: 2,
      live: 6,
      category: 'manual-change',
      source: { file: 'clusters/api.yaml' },
      forecast: { effect: 'reverts' },
    },
  ])
})
