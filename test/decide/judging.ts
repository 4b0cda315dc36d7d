import type { Application } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import type { Base } from '../../src/pull/base.js'
import type { MatchedPair } from '../../src/pull/pair.js'
import { folderApplication } from '../../src/discover/folders.js'

/** An Argo CD app that syncs on commits; a test changes what it is about. */
export const application: Application = {
  ...folderApplication({
    name: 'shop',
    path: 'apps/shop',
    namespace: 'shop',
    revision: '',
    appliers: [],
    recurse: false,
  }),
  controller: 'argo-cd',
  appliers: ['argocd-controller'],
}

/** Both sides of a ConfigMap whose keys in live are owned by the managers given. */
export function settingsPair(
  desired: JsonObject,
  live: JsonObject,
  base: JsonObject | null,
  owners: { readonly [key: string]: string },
): MatchedPair {
  const object = (data: JsonObject): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace: 'shop' },
    data,
  })
  const managers = [...new Set(Object.values(owners))]
  const managedFields = managers.map((manager) => ({
    manager,
    operation: manager === 'argocd-controller' ? 'Apply' : 'Update',
    apiVersion: 'v1',
    time: '2026-11-16T08:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1: {
      'f:data': Object.fromEntries(
        Object.entries(owners).flatMap(([key, owner]) => (owner === manager ? [[`f:${key}`, {}]] : [])),
      ),
    },
  }))
  const git = object(desired)
  const known: Base =
    base === null
      ? { source: 'none', reason: 'a test' }
      : { source: 'history', object: object(base), at: null }
  return {
    state: 'matched',
    manifest: {
      key: keyOf(git),
      gvk: gvkOf(git),
      object: git,
      origin: { file: 'a.yaml', line: 1, document: 0 },
    },
    live: { ...object(live), metadata: { name: 'settings', namespace: 'shop', managedFields } },
    base: known,
  }
}
