import { describe, expect, test } from '@jest/globals'
import type { Application } from '../../src/model/application.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { fields } from '../../src/model/path.js'
import { whenOf } from '../../src/forecast/when.js'
import { application, forecast, lastApplied, owned } from './objects.js'

const identity = { name: 'flags', namespace: 'shop' }
const git: JsonObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: identity, data: { mode: 'calm' } }
const flag = fields('data', 'HOTFIX')

/** What live holds after the applier's sync and a person's edit. */
function edited(data: JsonObject, annotations: JsonObject, managedFields: readonly Json[]): JsonObject {
  return { ...git, metadata: { ...identity, annotations, managedFields }, data }
}

const annotationOf = (object: JsonObject): JsonObject => ({ [lastApplied]: JSON.stringify(object) })
const withFlag = { mode: 'calm', HOTFIX: 'true' }
const applierUpdate = owned('argocd-controller', 'Update', {
  'f:data': { '.': {}, 'f:mode': {} },
  'f:metadata': { 'f:annotations': { '.': {}, [`f:${lastApplied}`]: {} } },
})
const applierApply = owned('argocd-controller', 'Apply', { 'f:data': { 'f:mode': {} } })
const person = (manager: string, more: JsonObject = {}): Json =>
  owned(manager, 'Update', { 'f:data': { 'f:HOTFIX': {} }, ...more })
const applied = person('kubectl-client-side-apply', {
  'f:metadata': { 'f:annotations': { [`f:${lastApplied}`]: {} } },
})

test('an annotation of a person stays where the tracking id, the only one of the applier, was taken away', () => {
  const recorded = annotationOf({
    ...git,
    metadata: {
      ...identity,
      annotations: { 'argocd.argoproj.io/tracking-id': 'shop:/ConfigMap:shop/flags' },
    },
  })
  const note = owned('kubectl-annotate', 'Update', { 'f:metadata': { 'f:annotations': { 'f:note': {} } } })
  const live = edited({ mode: 'calm' }, { ...recorded, note: 'on call' }, [applierUpdate, note])
  expect(forecast(application(), git, live, fields('metadata', 'annotations', 'note')).effect).toBe('keeps')
})

describe('a key that a person added to a ConfigMap', () => {
  const byEdit = edited(withFlag, annotationOf(git), [applierUpdate, person('kubectl-edit')])
  const byApply = edited(withFlag, annotationOf({ ...git, data: withFlag }), [applierUpdate, applied])
  const byEditServerSide = edited(withFlag, {}, [applierApply, person('kubectl-edit')])
  const byApplyServerSide = edited(withFlag, annotationOf({ ...git, data: withFlag }), [
    applierApply,
    applied,
  ])
  const serverSide = { serverSideApply: true }

  test.each<[string, Application, JsonObject, string]>([
    ['edit, client-side sync', application(), byEdit, 'keeps'],
    ['edit, server-side sync', application(serverSide), byEditServerSide, 'keeps'],
    ['apply, client-side sync', application(), byApply, 'deletes'],
    ['apply, server-side sync', application(serverSide), byApplyServerSide, 'deletes'],
    [
      "apply, server-side sync without Argo CD's migration",
      application({ ...serverSide, clientSideApplyMigration: false }),
      byApplyServerSide,
      'deletes',
    ],
    ['edit, Replace=true', application({ replace: true }), byEdit, 'deletes'],
    ['edit, Replace=true and Force=true', application({ replace: true, force: true }), byEdit, 'recreates'],
    ['edit, only out-of-sync objects', synced(), byEdit, 'keeps'],
    ['apply, only out-of-sync objects', synced(), byApply, 'keeps'],
  ])('by %s', (_, app, live, effect) => {
    expect(forecast(app, git, live, flag).effect).toBe(effect)
  })

  test.each<[string, string, string]>([
    ['kubectl-edit', 'Update', 'deletes'],
    ['kubectl-patch', 'Update', 'deletes'],
    ['kubectl', 'Apply', 'deletes'],
    ['k9s', 'Update', 'keeps'],
    ['node-fetch', 'Update', 'keeps'],
  ])('%s (%s) on a Flux app', (manager, operation, effect) => {
    const flux = application(
      { automated: true, selfHeal: true },
      { controller: 'flux', appliers: ['kustomize-controller'] },
    )
    const entries = [
      owned('kustomize-controller', 'Apply', { 'f:data': { 'f:mode': {} } }),
      owned(manager, operation as 'Apply', { 'f:data': { 'f:HOTFIX': {} } }),
    ]
    expect(forecast(flux, git, edited(withFlag, {}, entries), flag)).toMatchObject({
      effect,
      when: 'next-reconcile',
    })
  })
})

function synced(): Application {
  const key = { group: '', kind: 'ConfigMap', ...identity }
  const resources = [{ key, version: 'v1', status: 'Synced', requiresPruning: false }]
  return application(
    { applyOutOfSyncOnly: true },
    { status: { sync: 'Synced', resources, history: [], operationInProgress: false } },
  )
}

describe('a changed value', () => {
  const live = edited({ mode: 'hot' }, annotationOf(git), [applierUpdate, person('kubectl-edit')])
  test.each([application(), application({ serverSideApply: true }), application({ replace: true })])(
    'is set back',
    (app) => {
      expect(forecast(app, git, live, fields('data', 'mode')).effect).toBe('reverts')
    },
  )

  test('in an immutable ConfigMap: the sync fails', () => {
    const frozen = { ...live, immutable: true }
    const wanted = { ...git, immutable: true }
    expect(forecast(application(), wanted, frozen, fields('data', 'mode')).effect).toBe('fails')
    expect(forecast(application({ force: true }), wanted, frozen, fields('data', 'mode')).effect).toBe(
      'recreates',
    )
  })

  test("Flux's own annotations leave it alone", () => {
    const flux = application({}, { controller: 'flux', appliers: ['kustomize-controller'] })
    const annotations = { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' }
    const left = { ...live, metadata: { ...identity, annotations } }
    expect(forecast(flux, git, left, fields('data', 'mode'))).toMatchObject({
      effect: 'keeps',
      when: 'never',
    })
  })
})

describe("the last-applied annotation, which a person's kubectl apply rewrote", () => {
  const path = fields('metadata', 'annotations', lastApplied)
  const live = edited({ mode: 'calm' }, annotationOf(git), [applierUpdate, applied])
  test.each<[string, Application, string]>([
    ['a client-side sync writes its own', application(), 'reverts'],
    ['a server-side sync removes it', application({ serverSideApply: true }), 'deletes'],
    ['Replace=true removes it', application({ replace: true }), 'deletes'],
    [
      'Flux removes it',
      application({}, { controller: 'flux', appliers: ['kustomize-controller'] }),
      'deletes',
    ],
  ])('%s', (_, app, effect) => {
    expect(forecast(app, git, live, path).effect).toBe(effect)
  })

  test("the applier's own text stays", () => {
    const own = edited({ mode: 'calm' }, annotationOf(git), [applierUpdate])
    expect(forecast(application(), git, own, path).effect).toBe('keeps')
  })
})

describe('a Deployment', () => {
  const meta = { name: 'web', namespace: 'shop' }
  const container = { name: 'web', image: 'web:1' }
  const template = (more: JsonObject = {}, of: JsonObject = container): JsonObject => ({
    metadata: { labels: { app: 'web' } },
    spec: { containers: [of], ...more },
  })
  const selector = { matchLabels: { app: 'web' } }
  const manifest = (spec: JsonObject): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: meta,
    spec: { selector, template: template(), ...spec },
  })
  const own = owned(
    'argocd-controller',
    'Apply',
    {
      'f:spec': {
        'f:replicas': {},
        'f:selector': {},
        'f:template': {
          'f:spec': { 'f:containers': { 'k:{"name":"web"}': { '.': {}, 'f:name': {}, 'f:image': {} } } },
        },
      },
    },
    'apps/v1',
  )
  const scaler = owned('kube-controller-manager', 'Update', { 'f:spec': { 'f:replicas': {} } }, 'apps/v1')
  const live = (
    spec: JsonObject,
    entries: readonly Json[] = [own],
    last: JsonObject = manifest({ replicas: 3 }),
  ): JsonObject => ({
    ...manifest({ replicas: 3, progressDeadlineSeconds: 600, ...spec }),
    metadata: { ...meta, annotations: annotationOf(last), managedFields: entries },
  })
  const replicas = fields('spec', 'replicas')
  const web: FieldPath = [...fields('spec', 'template', 'spec', 'containers'), { key: { name: 'web' } }]
  const serverSide = application({ serverSideApply: true })

  test('scaled by hand: set back, no pod restarts', () => {
    expect(forecast(application(), manifest({ replicas: 3 }), live({ replicas: 5 }), replicas)).toEqual({
      effect: 'reverts',
      restartsPods: false,
      when: 'next-sync',
      method: 'simulated',
    })
  })

  test.each<[string, Application, readonly Json[], string]>([
    ['client-side, back to one', application(), [own], 'reverts'],
    ['server-side, nobody else owns it', serverSide, [own], 'reverts'],
    ['server-side, an autoscaler owns it too', serverSide, [own, scaler], 'keeps'],
  ])('the replicas line removed in Git: %s', (_, app, entries, effect) => {
    expect(forecast(app, manifest({}), live({ replicas: 7 }, entries), replicas).effect).toBe(effect)
  })

  test('another image restarts pods, and only that change says so', () => {
    const now = live({ replicas: 5, template: template({}, { name: 'web', image: 'web:2' }) })
    const at = (path: FieldPath): unknown => forecast(application(), manifest({ replicas: 3 }), now, path)
    expect(at([...web, { field: 'image' }])).toMatchObject({ effect: 'reverts', restartsPods: true })
    expect(at(replicas)).toMatchObject({ effect: 'reverts', restartsPods: false })
  })

  test('a sidecar added by hand stays, a variable too', () => {
    const sidecar = { name: 'debug', image: 'busybox' }
    const spec = { containers: [{ ...container, env: [{ name: 'X', value: '1' }] }, sidecar] }
    const now = live({ template: { metadata: { labels: { app: 'web' } }, spec } })
    for (const app of [application(), serverSide]) {
      const at = (path: FieldPath): string => forecast(app, manifest({ replicas: 3 }), now, path).effect
      expect(at([...web.slice(0, -1), { key: { name: 'debug' } }])).toBe('keeps')
      expect(at([...web, { field: 'env' }, { key: { name: 'X' } }])).toBe('keeps')
    }
  })

  test('a container removed in Git goes, whoever set its image', () => {
    const old = { name: 'old', image: 'old:2', imagePullPolicy: 'IfNotPresent' }
    const now = live(
      { template: template({ containers: [container, old] }) },
      [
        owned('argocd-controller', 'Apply', {
          'f:spec': {
            'f:template': {
              'f:spec': { 'f:containers': { 'k:{"name":"old"}': { '.': {}, 'f:image': {} } } },
            },
          },
        }),
        owned('kubectl-set', 'Update', {
          'f:spec': {
            'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"old"}': { 'f:image': {} } } } },
          },
        }),
      ],
      manifest({ template: template({ containers: [container, old] }) }),
    )
    const path: FieldPath = [...web.slice(0, -1), { key: { name: 'old' } }]
    for (const app of [application(), serverSide]) {
      expect(forecast(app, manifest({ replicas: 3 }), now, path).effect).toBe('deletes')
    }
  })

  test('an item added to a list that is one value goes', () => {
    const now = live({ template: template({}, { ...container, args: ['--fast', '--loud'] }) })
    const wanted = manifest({ replicas: 3, template: template({}, { ...container, args: ['--fast'] }) })
    for (const app of [application(), serverSide]) {
      expect(forecast(app, wanted, now, [...web, { field: 'args' }]).effect).toBe('reverts')
    }
  })

  test('a quantity in another notation stays', () => {
    const resources = (cpu: string): JsonObject =>
      template({}, { ...container, resources: { limits: { cpu } } })
    const now = live({ template: resources('1') })
    const path = [...web, ...fields('resources', 'limits', 'cpu')]
    const result = forecast(application(), manifest({ replicas: 3, template: resources('1000m') }), now, path)
    expect(result).toMatchObject({ effect: 'keeps', restartsPods: false })
  })

  test('another selector cannot be synced, unless it may be made anew', () => {
    const wanted = manifest({ replicas: 3, selector: { matchLabels: { app: 'shop' } } })
    const at = (app: Application): unknown => forecast(app, wanted, live({}), fields('spec', 'selector'))
    expect(at(application())).toMatchObject({ effect: 'fails', restartsPods: false })
    expect(at(application({ force: true }))).toMatchObject({ effect: 'recreates', restartsPods: true })
  })

  test('a field that the kind does not have: dropped client-side, refused server-side', () => {
    const wanted = manifest({ replicas: 3, replicaz: 4 })
    const path = fields('spec', 'replicaz')
    expect(forecast(application(), wanted, live({}), path).effect).toBe('keeps')
    expect(forecast(serverSide, wanted, live({}), path).effect).toBe('fails')
  })

  test('a strategy keeps nothing that Git does not name', () => {
    const now = live({
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    })
    const recreate = manifest({ replicas: 3, strategy: { type: 'Recreate' } })
    const path = fields('spec', 'strategy', 'rollingUpdate')
    expect(forecast(application(), recreate, now, path).effect).toBe('deletes')
    const rolling = manifest({ replicas: 3, strategy: { type: 'RollingUpdate' } })
    expect(forecast(application(), rolling, now, path).effect).toBe('reverts')
  })
})

describe('when a sync comes', () => {
  test.each<[string, Application, string]>([
    ['self-heal', application({ automated: true, selfHeal: true }), 'next-reconcile'],
    ['automated', application({ automated: true }), 'next-commit'],
    ['by hand', application(), 'next-sync'],
    ['Flux', application({ automated: true, selfHeal: true }, { controller: 'flux' }), 'next-reconcile'],
    ['Flux, suspended', application({}, { controller: 'flux' }), 'never'],
    ['a folder', application({}, { controller: 'folder' }), 'unknown'],
    [
      'told not to',
      application({ automated: true }, { annotations: { 'argocd.argoproj.io/skip-reconcile': 'true' } }),
      'never',
    ],
  ])('%s', (_, app, expected) => {
    expect(whenOf(app)).toBe(expected)
  })
})
