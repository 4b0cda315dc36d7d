import { describe, expect, test } from '@jest/globals'
import { applierOf, methodOf } from '../../src/forecast/method.js'
import type { Application } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { keyOf } from '../../src/model/resource.js'
import { application, owned } from './objects.js'

const object = (annotations: JsonObject = {}, kind = 'ConfigMap'): JsonObject => ({
  apiVersion: kind === 'CustomResourceDefinition' ? 'apiextensions.k8s.io/v1' : 'v1',
  kind,
  metadata: { name: 'a', annotations },
})
const options = (text: string): JsonObject => object({ 'argocd.argoproj.io/sync-options': text })
const flux = application({}, { controller: 'flux' })
const forced = application({ force: true }, { controller: 'flux', appliers: ['kustomize-controller'] })
const folder = application({}, { controller: 'folder', appliers: ['ci'] })
const fluxObject = (name: string, value: string): JsonObject =>
  object({ [`kustomize.toolkit.fluxcd.io/${name}`]: value })

describe('how a controller writes an object', () => {
  const plain = object()
  const kubectl = ['kubectl-client-side-apply']
  const manager = { 'argocd.argoproj.io/client-side-apply-migration-manager': 'old-tool' }
  test.each<[string, Application, JsonObject, object]>([
    ['as the app says', application(), plain, { way: 'client-side', force: false }],
    ['server-side', application({ serverSideApply: true }), plain, { way: 'server-side', migrates: kubectl }],
    [
      'migrating another manager',
      application({ serverSideApply: true }, { annotations: manager }),
      plain,
      { migrates: ['old-tool'] },
    ],
    [
      'without migration',
      application({ serverSideApply: true, clientSideApplyMigration: false }),
      plain,
      { migrates: [] },
    ],
    [
      "by the object's own option",
      application(),
      options('Prune=false, ServerSideApply=true'),
      { way: 'server-side' },
    ],
    [
      'not by the app, where the object refuses',
      application({ serverSideApply: true }),
      options('ServerSideApply=false'),
      { way: 'client-side' },
    ],
    [
      'client-side, a binding after kubectl auth reconcile',
      application(),
      { ...plain, apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding' },
      { way: 'client-side', force: false, reconcilesRoles: true },
    ],
    [
      'server-side, a binding as anything else',
      application({ serverSideApply: true }),
      { ...plain, apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding' },
      { way: 'server-side', migrates: kubectl },
    ],
    ['replacing', application(), options('Replace=true'), { way: 'replace', recreates: false }],
    [
      'replacing by force',
      application({ force: true }),
      options('Replace=true'),
      { way: 'replace', recreates: true },
    ],
    [
      'never deleting a definition with all its objects',
      application({ force: true, replace: true }),
      object({}, 'CustomResourceDefinition'),
      { way: 'replace', recreates: false },
    ],
    [
      'nor a namespace',
      application({ force: true, replace: true }),
      object({}, 'Namespace'),
      { way: 'replace', recreates: false },
    ],
    ['by Flux', flux, plain, { way: 'flux', takesOver: true, force: false }],
    ['by Flux without takeover', flux, fluxObject('ssa', 'Merge'), { way: 'flux', takesOver: false }],
    ['by Flux by force, as the app says', forced, plain, { way: 'flux', takesOver: true, force: true }],
    ['by Flux by force', flux, fluxObject('force', 'enabled'), { way: 'flux', force: true }],
    ['once by Flux', flux, fluxObject('ssa', 'IfNotPresent'), { way: 'skip' }],
    ['never by Flux', flux, fluxObject('ssa', 'Ignore'), { way: 'skip' }],
    ['not now by Flux', flux, fluxObject('reconcile', 'disabled'), { way: 'skip' }],
    ['a folder', folder, plain, { way: 'client-side' }],
  ])('%s', (_, app, desired, expected) => {
    expect(methodOf(app, keyOf(desired), desired, plain)).toMatchObject(expected)
  })

  test('a folder whose applier has applied server-side', () => {
    const live = { ...plain, metadata: { name: 'a', managedFields: [owned('ci', 'Apply', {})] } }
    expect(methodOf(folder, keyOf(plain), plain, live)).toEqual({ way: 'server-side', migrates: [] })
    expect(applierOf(folder, live)).toBe('ci')
  })

  test('the applier is the one of its names that wrote the object', () => {
    const app = application({}, { appliers: ['first', 'second'] })
    const live = { metadata: { managedFields: [owned('second', 'Update', {})] } }
    expect(applierOf(app, live)).toBe('second')
    expect(applierOf(app, {})).toBe('first')
    expect(applierOf({ ...app, appliers: [] }, {})).toBe('')
  })
})
