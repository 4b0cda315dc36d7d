import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { reversalText } from '../../src/report/reversal-words.js'
import { renderPhrase } from '../../src/report/phrase.js'
import type { Shop } from './merges.js'
import { guardOf, judgeMerge, openShop, recordedCluster, stateOf, undone } from './merges.js'

let shop: Shop

/** The app of all apps: it applies the Applications in `argocd`. */
const root = (prune: boolean): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'root', namespace: 'argocd' },
  spec: {
    project: 'default',
    source: { repoURL: 'https://github.com/acme/shop.git', targetRevision: 'main', path: 'argocd' },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
    syncPolicy: { automated: { prune } },
  },
  status: { sync: { status: 'Synced', revision: '0'.repeat(40) } },
})

function withoutKey(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}

/** The five apps below the app of all apps, `finalizers` on each. */
async function clusterOf(prune: boolean, finalizers: readonly string[]): Promise<Cluster> {
  const cluster = await recordedCluster((object) => {
    const name = stringAt(object, 'metadata', 'name')
    const tracking = `root:argoproj.io/Application:argocd/${name}`
    const annotations = { 'argocd.argoproj.io/tracking-id': tracking }
    return {
      ...object,
      metadata: { ...objectAt(object, 'metadata'), annotations, finalizers: [...finalizers] },
      spec: withoutKey(objectAt(object, 'spec'), 'syncPolicy'),
    }
  })
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
      return { ...listed, items: [...listed.items, root(prune)] }
    },
  }
}

const apps = ['cert-manager', 'feature-flags', 'logging-agent', 'payment-service', 'user-service']
const cascading = ['resources-finalizer.argocd.argoproj.io']

beforeAll(async () => {
  shop = await openShop()
  const byHand = (text: string): string => text.replace(/ {2}syncPolicy:\n(?: {4}.*\n)*/, '')
  await shop.branch('by-hand', Object.fromEntries(apps.map((app) => [`argocd/${app}.yaml`, byHand])))
  await shop.git('merge', '--quiet', '--ff-only', 'by-hand')
  await shop.branch('without', { 'argocd/payment-service.yaml': null })
  await shop.branch('without-folder', {
    'argocd/payment-service.yaml': null,
    'apps/payment-service/deployment.yaml': null,
    'apps/payment-service/service.yaml': null,
  })
  await shop.branch('without-clean', { 'argocd/cert-manager.yaml': null })
}, 300_000)

afterAll(() => shop.remove())

describe('a merge that takes an Application out of Git', () => {
  test.each(['without', 'without-folder'])(
    'loses what was done by hand to the objects that go (%s)',
    async (head) => {
      const cluster = await clusterOf(true, cascading)
      const guard = await guardOf(shop, head, { cluster })
      expect(guard.problems).toEqual([])
      const texts = guard.reversals.map((reversal) =>
        renderPhrase(reversalText(reversal), { code: (text) => text, prose: (text) => text }),
      )
      expect(texts).toEqual([
        'Deployment payments/payment-service was changed in the cluster by hand with kubectl scale (no time recorded). ' +
          'After the merge Argo CD syncs on the new commit by itself, which deletes it. ' +
          'This merge takes Application argocd/payment-service out of Git, and its deletion takes the objects of the application along.',
      ])
    },
  )

  test('is not let pass by a recorded state either', async () => {
    const state = await stateOf(shop, await clusterOf(true, cascading))
    const judged = await judgeMerge(shop, 'without', state)
    expect(judged.verdict).toBe('block')
    expect(undone(judged)).toEqual(['payment-service  field'])
  })

  test.each([
    ['objects stay without the finalizer', 'without', true, []],
    ['the parent does not prune', 'without', false, cascading],
    ['nobody has changed its objects', 'without-clean', true, cascading],
  ])('passes where %s', async (_why, head, prune, finalizers) => {
    const judged = await judgeMerge(shop, head, { cluster: await clusterOf(prune, finalizers) })
    expect(judged).toMatchObject({ verdict: 'pass', problems: [] })
    expect(undone(judged)).toEqual([])
  })

  test('passes where the objects that somebody has changed stay behind', async () => {
    const cluster = await clusterOf(true, cascading)
    const kept: Cluster = {
      ...cluster,
      async list(kind, namespace) {
        const listed = await cluster.list(kind, namespace)
        if (kind.kind !== 'Deployment' || listed.state !== 'listed') return listed
        const annotations = { 'argocd.argoproj.io/sync-options': 'Delete=false' }
        const items = listed.items.map((object) => {
          const metadata = objectAt(object, 'metadata')
          const own = { ...objectAt(metadata, 'annotations'), ...annotations }
          return { ...object, metadata: { ...metadata, annotations: own } }
        })
        return { ...listed, items }
      },
    }
    const judged = await judgeMerge(shop, 'without', { cluster: kept })
    expect(judged).toMatchObject({ verdict: 'pass', problems: [] })
  })

  test('with its folder, but without the finalizer, is no question', async () => {
    const judged = await judgeMerge(shop, 'without-folder', { cluster: await clusterOf(true, []) })
    expect(judged).toMatchObject({ verdict: 'pass', problems: [] })
  })
})
