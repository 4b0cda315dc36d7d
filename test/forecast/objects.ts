import type { Application, SyncPolicy } from '../../src/model/application.js'
import type { Change, Forecast } from '../../src/model/finding.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { getPath } from '../../src/model/path.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import { createForecaster } from '../../src/forecast/forecaster.js'
import { builtInTypes } from '../schema/builtin.js'

/** An app as the tests vary it. */
export function application(sync: Partial<SyncPolicy> = {}, more: Partial<Application> = {}): Application {
  return {
    name: 'shop',
    controller: 'argo-cd',
    resource: null,
    foundIn: 'cluster',
    origin: null,
    sources: [],
    destination: { server: '', name: '', namespace: 'shop' },
    appliers: ['argocd-controller'],
    sync: {
      automated: false,
      selfHeal: false,
      prune: false,
      serverSideApply: false,
      clientSideApplyMigration: true,
      replace: false,
      force: false,
      applyOutOfSyncOnly: false,
      respectIgnoreDifferences: false,
      options: [],
      ...sync,
    },
    ignore: [],
    annotations: {},
    status: null,
    ...more,
  }
}

/** One entry of managedFields. */
export function owned(
  manager: string,
  operation: 'Apply' | 'Update',
  fields: JsonObject,
  apiVersion = 'v1',
): Json {
  return {
    manager,
    operation,
    apiVersion,
    fieldsType: 'FieldsV1',
    fieldsV1: fields,
    time: '2026-01-01T00:00:00Z',
  }
}

export const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'

/** What the app's next sync does to the value at `path`. */
export function forecast(app: Application, desired: JsonObject, live: JsonObject, path: FieldPath): Forecast {
  const [git, cluster] = [getPath(desired, path), getPath(live, path)]
  const change: Change =
    git === undefined
      ? { type: 'added', path, live: cluster ?? null }
      : cluster === undefined
        ? { type: 'removed', path, desired: git }
        : { type: 'modified', path, desired: git, live: cluster }
  const manifest = {
    key: keyOf(desired),
    gvk: gvkOf(desired),
    object: desired,
    origin: { file: 'a.yaml', line: 1, document: 0 },
  }
  return createForecaster(app, { manifest, live }, builtInTypes.of(gvkOf(desired)))(change)
}
