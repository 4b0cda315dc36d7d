import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { guard } from '../../src/guard/guard.js'
import { emptyConfig } from '../../src/config/config.js'
import type { Guard } from '../../src/model/guard.js'
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

const application = (name: string, revision = 'main'): string =>
  `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  source: {repoURL: 'https://git.example.com/shop.git', path: ${name}, targetRevision: ${revision}}
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
    'pinned/kustomization.yaml': 'resources: [map.yaml]\n',
    'pinned/map.yaml': map,
    'argo/one.yaml': application('one'),
    'argo/two.yaml': application('two'),
    'argo/pinned.yaml': application('pinned', 'v1'),
  })
  await shop.git('merge', '--quiet', 'start')
  await shop.git('tag', 'v1', 'main')
  const edited = map.replace('key: a', 'key: b')
  await shop.branch('edit', { 'one/map.yaml': edited, 'pinned/map.yaml': edited })
  await shop.branch('break', { 'one/kustomization.yaml': 'resources: [absent.yaml]\n' })
  repository = await openRepository(shop.folder, [])
}, 300_000)

afterAll(async () => {
  repository.close()
  await shop.remove()
})

/** What merging a branch into main means, with the tools that were run for it in their order. */
async function merge(name: string, files: readonly string[]): Promise<{ done: Guard; runs: string[] }> {
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
  const commit = async (ref: string): Promise<string> => (await shop.git('rev-parse', ref)).trim()
  const done = await guard(
    { ...world, tools },
    {
      branch: { name: 'main', isDefault: true },
      target: await commit('main'),
      head: await commit(name),
      changedFiles: files,
    },
    { config: emptyConfig, applications: ['one', 'two', 'pinned'], scope: 'branch' },
  )
  return { done, runs }
}

test('an app that the merge changes is rendered on both sides before all others, and these once', async () => {
  const { done, runs } = await merge('edit', ['one/map.yaml', 'pinned/map.yaml'])
  expect(done.applications).toEqual(['one', 'two'])
  expect(runs).toEqual(['kustomize one', 'kustomize one', 'kustomize two'])
}, 300_000)

test('what fails ahead of the others is said once', async () => {
  const { done, runs } = await merge('break', ['one/kustomization.yaml'])
  const failed = done.problems.filter(({ code }) => code === 'RENDER_FAILED')
  expect(failed).toMatchObject([{ application: 'one' }])
  expect(runs.slice(0, 2)).toEqual(['kustomize one', 'kustomize one'])
}, 300_000)
