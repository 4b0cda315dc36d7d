import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { guard } from '../../src/guard/guard.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Repository, Tools } from '../../src/model/ports.js'
import { createRedactor } from '../../src/pull/redact.js'
import { worldOf } from '../../src/shell/world.js'
import { openRepository } from '../../src/shell/repository.js'
import { clusterOf } from '../discover/memory.js'
import { realTools } from '../render/tools.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'

let shop: Shop
let repository: Repository & { close(): void }

const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: map}\ndata: {key: a}\n'

const application = (name: string): string =>
  `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  source: {repoURL: 'https://git.example.com/shop.git', path: ${name}, targetRevision: main}
  destination: {namespace: shop}
  syncPolicy: {automated: {}}
`

beforeAll(async () => {
  shop = await openShop()
  await shop.branch('start', {
    'one/kustomization.yaml': 'resources: [map.yaml]\n',
    'one/map.yaml': map,
    'two/kustomization.yaml': 'resources: [map.yaml]\n',
    'two/map.yaml': map,
    'argo/one.yaml': application('one'),
    'argo/two.yaml': application('two'),
  })
  await shop.git('merge', '--quiet', 'start')
  await shop.branch('edit', { 'one/map.yaml': map.replace('key: a', 'key: b') })
  repository = await openRepository(shop.folder, [])
}, 300_000)

afterAll(async () => {
  repository.close()
  await shop.remove()
})

test('an app that the merge does not touch is rendered once for both sides', async () => {
  const real = await realTools()
  const runs: string[] = []
  const tools: Tools = {
    ...real,
    run: (tool, job) => {
      runs.push(`${tool} ${job.folder}`)
      return real.run(tool, job)
    },
  }
  const options = { path: shop.folder, clusterName: '', progress: () => undefined }
  const world = worldOf(repository, clusterOf([]).cluster, options, createRedactor())
  const commit = async (name: string): Promise<string> => (await shop.git('rev-parse', name)).trim()
  const done = await guard(
    { ...world, tools },
    {
      branch: { name: 'main', isDefault: true },
      target: await commit('main'),
      head: await commit('edit'),
      changedFiles: ['one/map.yaml'],
    },
    { config: emptyConfig, applications: ['one', 'two'], scope: 'branch' },
  )
  expect(done.applications).toEqual(['one', 'two'])
  expect(runs).toEqual(['kustomize one', 'kustomize two', 'kustomize one'])
}, 300_000)
