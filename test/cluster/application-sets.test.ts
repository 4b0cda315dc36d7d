import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Json, JsonObject } from '../../src/model/json.js'
import { field, listAt, stringAt, valueAt } from '../../src/model/json.js'
import { deletesLeftOver } from '../../src/discover/application-set/left-over.js'
import { notUpdated, policyOfEach } from '../../src/discover/application-set/sync-policy.js'
import { startArgoSets, type ArgoSets } from '../harness/argo-sets.js'
import { buildArgoSets } from '../harness/build-binaries.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { startControlPlane, type ControlPlane } from '../harness/control-plane.js'
import { findGo } from '../harness/find-go.js'

/** What the real controller of ApplicationSets does to what it has made, and what this program says of it. */
// A cluster of its own: the controller takes up every set.
const canStart = clusterAvailable() && readConnection().fluxApplier !== null
const withController = canStart ? describe : describe.skip
const admin = { as: 'admin' } as const
jest.setTimeout(180_000)

const revision = ['spec', 'source', 'targetRevision'] as const
const ignoring = (rule: JsonObject): JsonObject => ({ ignoreApplicationDifferences: [rule] })
const policy = (applicationsSync: string): JsonObject => ({ syncPolicy: { applicationsSync } })

/** Sets by what they say of the Applications that are there. */
const sets: { readonly [name: string]: JsonObject } = {
  plain: {},
  synced: policy('sync'),
  'create-only': policy('create-only'),
  'create-update': policy('create-update'),
  'create-delete': policy('create-delete'),
  'ignores-revision': ignoring({ jsonPointers: ['/spec/source/targetRevision'] }),
  'ignores-by-jq': ignoring({ jqPathExpressions: ['.spec.source.targetRevision'] }),
  'ignores-of-another': ignoring({ name: 'another', jsonPointers: ['/spec/source/targetRevision'] }),
  'ignores-automation': ignoring({ jsonPointers: ['/spec/syncPolicy'] }),
  preserving: { preservedFields: { annotations: ['acme.example/kept'] } },
}

function setOf(name: string, spec: JsonObject, elements: readonly string[]): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name, namespace: 'argocd' },
    spec: {
      generators: [{ list: { elements: elements.map((app) => ({ app: `${name}-${app}` })) } }],
      template: {
        metadata: { name: '{{app}}' },
        spec: {
          project: 'default',
          source: {
            repoURL: 'https://git.acme.example/team/fleet.git',
            path: '{{app}}',
            targetRevision: 'main',
          },
          destination: { server: 'https://kubernetes.default.svc', namespace: 'x' },
        },
      },
      ...spec,
    },
  }
}

let cluster: ControlPlane
let controller: ArgoSets

async function apply(elements: readonly string[]): Promise<void> {
  const input = Object.entries(sets).map(([name, spec]) => JSON.stringify(setOf(name, spec, elements)))
  await cluster.kubectl(['apply', '-f', '-'], { ...admin, input: input.join('\n') })
  for (const name of Object.keys(sets)) await controller.reconcile(name)
}

async function application(name: string): Promise<Json> {
  return cluster.get<JsonObject>(['application', name, '-n', 'argocd'], admin)
}

withController('what a set has made', () => {
  beforeAll(async () => {
    const { kubectl, argoApplier, fluxApplier } = readConnection()
    const go = await findGo()
    if (go === null) throw new Error('Go was there when the appliers were built')
    const program = await buildArgoSets(go, () => undefined)
    cluster = await startControlPlane({ folder: dirname(kubectl), argoApplier, fluxApplier })
    controller = await startArgoSets(cluster, program)
    await apply(['stays', 'goes'])
  }, 900_000)
  afterAll(async () => {
    await controller.stop()
    await cluster.stop()
  })

  test('belongs to its controller, with the finalizer that takes its objects along', async () => {
    const made = await application('plain-stays')
    expect(listAt(made, 'metadata', 'managedFields').map((one) => stringAt(one, 'manager'))).toEqual([
      'argocd-applicationset-controller',
    ])
    expect(listAt(made, 'metadata', 'finalizers')).toEqual(['resources-finalizer.argocd.argoproj.io'])
  })

  test('is changed back where this program says so, and else kept', async () => {
    const edit = {
      metadata: { annotations: { 'acme.example/kept': 'x' } },
      spec: { source: { targetRevision: 'hotfix' } },
    }
    for (const name of Object.keys(sets)) {
      const args = [
        'patch',
        'application',
        `${name}-stays`,
        '-n',
        'argocd',
        '--type=merge',
        '-p',
        JSON.stringify(edit),
      ]
      await cluster.kubectl(args, admin)
    }
    for (const name of Object.keys(sets)) await controller.reconcile(name)
    const found: { [name: string]: string } = {}
    const said: { [name: string]: string } = {}
    for (const [name, spec] of Object.entries(sets)) {
      found[name] = stringAt(await application(`${name}-stays`), ...revision)
      const keeps = notUpdated(setOf(name, spec, []), `${name}-stays`, policyOfEach) !== null
      said[name] = keeps ? 'hotfix' : 'main'
    }
    expect(said).toEqual(found)
    expect(new Set(Object.values(found))).toEqual(new Set(['main', 'hotfix']))
    const annotations = valueAt(await application('preserving-stays'), 'metadata', 'annotations')
    expect(field(annotations, 'acme.example/kept')).toBe('x')
    expect(valueAt(await application('plain-stays'), 'metadata', 'annotations')).toBeUndefined()
  })

  test('is not made where two have one name', async () => {
    const elements = ['a', 'a', 'b']
    const input = JSON.stringify(setOf('twins', {}, elements))
    await cluster.kubectl(['apply', '-f', '-'], { ...admin, input })
    await controller.reconcile('twins')
    const { items } = await cluster.get<{ items: JsonObject[] }>(['applications', '-n', 'argocd'], admin)
    const names = items
      .map((one) => stringAt(one, 'metadata', 'name'))
      .filter((name) => name.startsWith('twins'))
    expect(names).toEqual(['twins-b'])
  })

  test('is deleted where a set makes it no more and this program says so', async () => {
    await apply(['stays'])
    const { items } = await cluster.get<{ items: JsonObject[] }>(['applications', '-n', 'argocd'], admin)
    // Nobody is there who would take the finalizer away.
    const isGone = (one: JsonObject): boolean => valueAt(one, 'metadata', 'deletionTimestamp') !== undefined
    const gone = items.filter(isGone).map((one) => stringAt(one, 'metadata', 'name'))
    const said = Object.entries(sets).filter(([name, spec]) =>
      deletesLeftOver(setOf(name, spec, []), policyOfEach),
    )
    expect(gone.sort()).toEqual(said.map(([name]) => `${name}-goes`).sort())
    expect(gone.length).toBeLessThan(Object.keys(sets).length)
  })
})
