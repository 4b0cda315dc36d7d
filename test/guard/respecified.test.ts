import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, recordedCluster, undone } from './merges.js'

const written = 'argocd/payment-service.yaml'
const old = 'apps/payment-service/deployment.yaml'
const moved = 'services/payment/deployment.yaml'

let shop: Shop
/** Only payment-service is synced by itself, and it names its folder: a merge elsewhere does not move it. */
let named: Cluster
/** Nothing is synced by itself. */
let byHand: Cluster

const application =
  (own: { readonly automated?: JsonObject; readonly annotations?: JsonObject }) =>
  (object: JsonObject): JsonObject => {
    const isPayment = stringAt(object, 'metadata', 'name') === 'payment-service'
    const { automated, annotations = {} } = isPayment ? own : {}
    return {
      ...object,
      metadata: { ...objectAt(object, 'metadata'), annotations },
      spec: { ...objectAt(object, 'spec'), syncPolicy: automated === undefined ? {} : { automated } },
    }
  }

beforeAll(async () => {
  shop = await openShop()
  const annotations = { 'argocd.argoproj.io/manifest-generate-paths': '.' }
  named = await recordedCluster(application({ automated: {}, annotations }))
  byHand = await recordedCluster(application({}))
  const deployment = await readFile(join(shop.folder, old), 'utf8')
  const service = await readFile(join(shop.folder, 'apps/payment-service/service.yaml'), 'utf8')
  const move = {
    [written]: (text: string) => text.replace('apps/payment-service', 'services/payment'),
    'apps/payment-service/service.yaml': null,
    'services/payment/service.yaml': service,
    [old]: null,
  }
  const replicas = (count: number): string => deployment.replace('replicas: 3', `replicas: ${count}`)
  await shop.branch('moved', { ...move, [moved]: deployment })
  await shop.branch('moved-four', { ...move, [moved]: replicas(4) })
  await shop.branch('moved-adopting', { ...move, [moved]: replicas(5) })
  await shop.branch('healing', { [written]: (text) => text.replace('selfHeal: false', 'selfHeal: true') })
  await shop.branch('mild', {
    [written]: (text) =>
      text
        .replace(/ {4}automated:\n.*\n.*\n/, '')
        .replace(
          'metadata:\n',
          "metadata:\n  annotations: {argocd.argoproj.io/manifest-generate-paths: '.'}\n",
        ),
  })
  await shop.branch('v2', { [old]: (text) => text.replace('replicas: 3', 'replicas: 4') })
  for (const revision of ['v2', 'v9'])
    await shop.branch(`to-${revision}`, {
      [written]: (text) => text.replace('targetRevision: main', `targetRevision: ${revision}`),
    })
  await shop.branch('noted', {
    [written]: (text) => text.replace('metadata:\n', 'metadata:\n  annotations: {team: payments}\n'),
  })
}, 300_000)

afterAll(() => shop.remove())

describe('a merge that changes the object of an app in Git', () => {
  test('has it rendered from where it then comes from', async () => {
    const judged = await judgeMerge(shop, 'moved-four', { cluster: byHand })
    expect(undone(judged)).toEqual(['payment-service spec.replicas field'])
    expect(judged.reversals[0]).toMatchObject({ desired: 4, source: { file: moved } })
    expect(judged.problems).toEqual([])
  })

  test('adopts what production has where it moves it there', async () => {
    const judged = await judgeMerge(shop, 'moved-adopting', { cluster: named })
    expect(judged).toMatchObject({ verdict: 'pass', problems: [] })
    expect(judged.adopted.map(({ path }) => path)).toEqual(['spec.replicas'])
  })

  test('moves an app that is out of sync, though its objects stay as they are and it names its folder', async () => {
    expect(undone(await judgeMerge(shop, 'moved', { cluster: named }))).toEqual([
      'payment-service spec.replicas application',
    ])
    expect((await judgeMerge(shop, 'moved', { cluster: byHand })).verdict).toBe('pass')
  })

  test('lets its controller correct by itself what nobody would have synced', async () => {
    const judged = await judgeMerge(shop, 'healing', { cluster: byHand })
    expect(undone(judged)).toEqual(['payment-service spec.replicas application'])
    expect(judged.reversals[0]?.forecast.when).toBe('next-reconcile')
  })

  test('has it rendered at the revision that it then follows', async () => {
    const judged = await judgeMerge(shop, 'to-v2', { cluster: byHand })
    expect(undone(judged)).toEqual(['payment-service spec.replicas field'])
    expect(judged.reversals[0]).toMatchObject({ desired: 4 })
  })

  test('cannot be told where the app then follows a revision that is not in this clone', async () => {
    const { verdict, problems } = await judgeMerge(shop, 'to-v9', { cluster: byHand })
    expect(problems).toMatchObject([{ code: 'REVISION_NOT_FOUND', application: 'payment-service' }])
    expect(verdict).toBe('unknown')
  })

  test('is not made harmless by care that it brings along: that may come after the sync', async () => {
    expect(undone(await judgeMerge(shop, 'mild'))).toContain('payment-service spec.replicas application')
  })

  test('changes nothing by a note on it', async () => {
    expect((await judgeMerge(shop, 'noted', { cluster: named })).verdict).toBe('pass')
  })
})
