import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { keyOf } from '../../src/model/resource.js'
import type { LiveStore } from '../../src/pull/live-store.js'
import { createLiveStore } from '../../src/pull/live-store.js'
import { clusterOf } from '../discover/memory.js'

const map = (namespace: string, name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name,
    namespace,
    annotations: { 'argocd.argoproj.io/tracking-id': `shop:/ConfigMap:${namespace}/${name}` },
  },
})
const objects = [map('shop', 'web'), map('shop', 'api'), map('other', 'web')]

/** A store over the three, and the namespaces that it has listed. */
function storeOf(near: boolean, recorded: boolean): { store: LiveStore; listed: string[] } {
  const { cluster, kinds } = clusterOf(objects)
  const listed: string[] = []
  const watched: Cluster = {
    ...cluster,
    ...(recorded ? { recorded: 'snapshot' } : {}),
    async list(kind, namespace) {
      listed.push(namespace)
      const items = objects.filter((one) => namespace === '' || keyOf(one).namespace === namespace)
      return kind.kind === 'ConfigMap' ? { state: 'listed', items } : { state: 'absent' }
    },
  }
  return { store: createLiveStore(watched, kinds, near), listed }
}

const key = (namespace: string, name: string) => ({ group: '', kind: 'ConfigMap', namespace, name })

test('near: each namespace is listed once, and says nothing of the others', async () => {
  const { store, listed } = storeOf(true, false)
  expect((await store.get(key('shop', 'web'), 'v1')).state).toBe('found')
  expect((await store.get(key('shop', 'gone'), 'v1')).state).toBe('absent')
  expect((await store.around('', 'ConfigMap', 'shop')).state).toBe('listed')
  expect(listed).toEqual(['shop'])
  expect(await store.trackedBy('shop')).toEqual([objects[0], objects[1]])
  // What was not looked for in the whole cluster is not known to be gone from it.
  expect(store.wasListed('', 'ConfigMap')).toBe(false)
  expect((await store.get(key('other', 'web'), 'v1')).state).toBe('found')
  expect(listed).toEqual(['shop', 'other'])
})

test.each([
  ['not near', false, false],
  ['near, in a recording', true, true],
])('%s: the whole cluster is listed once', async (_name, near, recorded) => {
  const { store, listed } = storeOf(near, recorded)
  for (const namespace of ['shop', 'other']) await store.get(key(namespace, 'web'), 'v1')
  await store.around('', 'ConfigMap', 'shop')
  expect(listed).toEqual([''])
  expect(await store.trackedBy('shop')).toEqual(objects)
  expect(store.wasListed('', 'ConfigMap')).toBe(true)
})
