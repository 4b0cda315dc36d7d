import { describe, expect, test } from '@jest/globals'
import { argoApplication } from '../../src/discover/argo-cd.js'
import type { Source } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Manifest } from '../../src/model/resource.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import type { Renderer } from '../../src/render/render.js'
import { problem } from '../../src/model/problem.js'
import { lastSynced } from '../../src/triage/synced.js'
import { memoryRepository } from '../discover/memory.js'

const settings = (name: string, revision: string): Manifest => {
  const object: JsonObject = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'shop' },
    data: { revision },
  }
  return {
    key: keyOf(object),
    gvk: gvkOf(object),
    object,
    origin: { file: `${name}.yaml`, line: 1, document: 0 },
  }
}
/** Each revision holds two ConfigMaps that say which one they are of. */
const renderer = {
  render: async (_app: unknown, sources: readonly Source[]) => {
    const { revision = '' } = sources[0] ?? {}
    return revision === 'gone'
      ? { manifests: [], problems: [problem('REVISION_NOT_FOUND', 'gone', 'fetch')] }
      : { manifests: [settings('a', revision), settings('b', revision)], problems: [] }
  },
} as unknown as Renderer

const full = {
  id: 1,
  deployedAt: '2026-11-20T08:00:00Z',
  revision: 'first',
  source: { path: 'apps', repoURL: '' },
}
const key = (name: string) => ({ group: '', kind: 'ConfigMap', namespace: 'shop', name })
const operation = (more: JsonObject = {}, sync: JsonObject = {}): JsonObject => ({
  phase: 'Succeeded',
  finishedAt: '2026-11-21T08:00:00Z',
  operation: { sync: { resources: [{ kind: 'ConfigMap', name: 'a' }], ...sync } },
  syncResult: {
    revision: 'second',
    source: { path: 'apps', repoURL: '' },
    resources: [{ ...key('a'), status: 'Synced' }],
  },
  ...more,
})

async function baseOf(name: string, operationState: JsonObject, history: JsonObject[] = [full]) {
  const object: JsonObject = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: { source: { path: 'apps', repoURL: '' }, destination: { namespace: 'shop' } },
    status: { history, operationState },
  }
  const repository = memoryRepository({})
  const synced = await lastSynced(argoApplication(object, 'cluster', null), renderer, () => true, repository)
  const text = `/ConfigMap/shop/${name}`
  const later = synced.since?.get(text)
  if (later !== undefined) return later.source === 'none' ? later.reason : later.object?.['data']
  return synced.known ? synced.byKey.get(text)?.object['data'] : synced.reason
}

describe('a newer partial sync overrides the base', () => {
  test('of the objects it synced, and of no other', async () => {
    expect(await baseOf('a', operation())).toEqual({ revision: 'second' })
    expect(await baseOf('b', operation())).toEqual({ revision: 'first' })
  })

  test.each<[string, JsonObject]>([
    ['an older one', operation({ finishedAt: '2026-11-19T08:00:00Z' })],
    ['one that failed', operation({ phase: 'Failed' })],
    ['one that was only tried', operation({}, { dryRun: true })],
    ['a full one, which the history has', operation({}, { resources: [] })],
  ])('not %s', async (_title, operationState) => {
    expect(await baseOf('a', operationState)).toEqual({ revision: 'first' })
  })

  test('an object it pruned is known to have been taken away', async () => {
    const pruned = operation({
      syncResult: { revision: 'second', source: {}, resources: [{ ...key('b'), status: 'Pruned' }] },
    })
    expect(await baseOf('b', pruned)).toBeUndefined()
    expect(await baseOf('a', pruned)).toEqual({ revision: 'first' })
  })

  test('a revision that is not here makes the base of these objects unknown, not an old one', async () => {
    const gone = operation({
      syncResult: { revision: 'gone', source: {}, resources: [{ ...key('a'), status: 'Synced' }] },
    })
    expect(await baseOf('a', gone)).toMatch(/partial sync cannot be rendered here/)
    expect(await baseOf('b', gone)).toEqual({ revision: 'first' })
  })

  test('also where no full sync is known', async () => {
    expect(await baseOf('a', operation(), [])).toEqual({ revision: 'second' })
    expect(await baseOf('b', operation(), [])).toBe('the app has no sync history')
  })
})
