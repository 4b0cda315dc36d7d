import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { createLiveStore } from '../../src/pull/live-store.js'
import { pull } from '../../src/pull/pull.js'
import { clusterOf } from '../discover/memory.js'

const kinds = ['ConfigMap', 'Service', 'ServiceAccount']
const objects = kinds.map((kind): JsonObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'web', namespace: 'shop' },
}))
const application = argoApplication(
  {
    ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' },
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: { source: { repoURL: 'https://git.example/shop.git', path: 'shop' }, destination: {} },
    status: { resources: kinds.map((kind) => ({ kind, version: 'v1', namespace: 'shop', name: 'web' })) },
  },
  'cluster',
  null,
)

test('objects that only the controller reports are asked for side by side, and come in its order', async () => {
  const { cluster, kinds: served } = clusterOf(objects)
  const asked: string[] = []
  const slow: Cluster = {
    ...cluster,
    async list(kind, namespace) {
      asked.push(kind.kind)
      // The first to be asked answers last.
      await sleep(30 / asked.length)
      expect(asked).toEqual(kinds)
      return cluster.list(kind, namespace)
    },
  }
  const pairs = await pull(
    application,
    [],
    { known: false, reason: '' },
    createLiveStore(slow, served, true),
    { redact: (object) => object, secrets: false },
  )
  const extra = pairs.flatMap((pair) => (pair.state === 'extra' ? pair.key.kind : []))
  expect(extra).toEqual(kinds)
})
