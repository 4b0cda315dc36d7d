import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dryRunOf, mergePatch } from '../../src/forecast/dry-run.js'
import type { SyncInput, SyncMethod } from '../../src/forecast/simulation.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { isObject } from '../../src/model/json.js'
import { gvkOf, keyOf, type Manifest } from '../../src/model/resource.js'
import { builtInTypes } from '../schema/builtin.js'

const desired: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace: 'shop' },
  data: { mode: 'calm' },
}
const live: JsonObject = {
  ...desired,
  metadata: {
    name: 'settings',
    namespace: 'shop',
    uid: 'u',
    resourceVersion: '7',
    managedFields: [
      {
        manager: 'argocd-controller',
        operation: 'Apply',
        apiVersion: 'v1',
        fieldsV1: { 'f:data': { 'f:mode': {} } },
      },
      {
        manager: 'kubectl-client-side-apply',
        operation: 'Update',
        apiVersion: 'v1',
        fieldsV1: { 'f:data': { 'f:HOTFIX': {} } },
      },
    ],
  },
  data: { mode: 'hot', HOTFIX: 'on' },
}
const manifest = { object: desired, key: keyOf(desired), gvk: gvkOf(desired) } as Manifest

function tried(method: SyncMethod, more: Partial<Manifest> = {}): ReturnType<typeof dryRunOf> {
  const type = builtInTypes.of(gvkOf(desired))
  const input: SyncInput = { desired, live, type, applier: 'argocd-controller', method, ignored: [] }
  return dryRunOf(input, { ...manifest, ...more })
}

describe('what is sent to try a sync', () => {
  test('is the apply itself, by the applier', () => {
    expect(tried({ way: 'server-side', migrates: [] })).toEqual({
      key: keyOf(desired),
      version: 'v1',
      fieldManager: 'argocd-controller',
      way: 'apply',
      body: desired,
    })
  })

  test('is what the steps come to, where another manager is taken over first', () => {
    expect(tried({ way: 'server-side', migrates: ['kubectl-client-side-apply'] })).toMatchObject({
      way: 'merge-patch',
      body: { data: { mode: 'calm', HOTFIX: null } },
    })
  })

  test('is the outcome of the three-way merge for a client-side apply', () => {
    expect(tried({ way: 'client-side', force: false })).toMatchObject({
      way: 'merge-patch',
      body: { data: { mode: 'calm' } },
    })
  })

  test('is the whole object for Replace, at the version that was read', () => {
    const { way, body } = tried({ way: 'replace', recreates: false }) ?? {}
    expect([way, body?.['data'], body?.['metadata']]).toEqual([
      'replace',
      { mode: 'calm' },
      { name: 'settings', namespace: 'shop', resourceVersion: '7' },
    ])
  })

  test('is nothing where the object is left alone, made anew, or not wholly known', () => {
    expect(tried({ way: 'skip', reason: '' })).toBeNull()
    expect(tried({ way: 'replace', recreates: true })).toBeNull()
    expect(tried({ way: 'client-side', force: false }, { unread: 'a Secret' })).toBeNull()
  })

  test('is a patch that makes the one object of the other', () => {
    const anyObject = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })
    fc.assert(
      fc.property(anyObject, anyObject, (a, b) => {
        const [from, to] = [plain(a), plain(b)]
        expect(patched(from, mergePatch(from, to))).toEqual(to)
      }),
    )
  })
})

/** Objects as a cluster holds them: a merge patch cannot say null, which there means absent. */
function plain(value: unknown): JsonObject {
  const without = (item: Json): Json => {
    if (Array.isArray(item)) return item as Json
    if (!isObject(item)) return item
    const kept = Object.entries(item).filter(([, one]) => one !== null)
    return Object.fromEntries(kept.map(([name, one]) => [name, without(one)]))
  }
  return without(JSON.parse(JSON.stringify(value)) as Json) as JsonObject
}

/** RFC 7386, section 2. */
function patched(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const result = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name)
    else result.set(name, patched(result.get(name), value))
  }
  return Object.fromEntries(result)
}
