import { beforeAll, describe, expect, test } from '@jest/globals'
import { compareObjects } from '../../src/compare/compare.js'
import { isNotation } from '../../src/compare/notation.js'
import { fillDefaults } from '../../src/forecast/fill-defaults.js'
import { applierOf, methodOf } from '../../src/forecast/method.js'
import { simulateSync } from '../../src/forecast/simulate.js'
import type { Application, SyncPolicy } from '../../src/model/application.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import { isBuiltInKind } from '../../src/schema/defaults.js'
import { typeAt } from '../../src/schema/type-at.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { application } from '../forecast/objects.js'
import { builtInTypes } from '../schema/builtin.js'
import { cases } from './hand-edits.js'

const appliers = clusterAvailable() ? readConnection() : { argoApplier: null, fluxApplier: null }
const isComplete = appliers.argoApplier !== null && appliers.fluxApplier !== null
const withAppliers = isComplete ? describe : describe.skip

const flux = application({}, { controller: 'flux', appliers: ['kustomize-controller'] })
const ways: readonly (readonly [string, Application, Partial<SyncPolicy> | null])[] = [
  argo('Argo CD, client-side', {}),
  argo('Argo CD, server-side', { serverSideApply: true }),
  argo('Argo CD, server-side without migration', { serverSideApply: true, clientSideApplyMigration: false }),
  argo('Argo CD, Replace=true', { replace: true }),
  ['Flux', flux, null],
]

function argo(name: string, sync: Partial<SyncPolicy>): readonly [string, Application, Partial<SyncPolicy>] {
  return [name, application(sync), sync]
}

withAppliers.each(ways)('%s does what the simulation says', (_way, app, options) => {
  let before: readonly JsonObject[]
  let after: readonly JsonObject[]
  let namespace: string

  beforeAll(async () => {
    const cluster = useCluster()
    namespace = await cluster.createNamespace('forecast')
    await sync(
      cluster,
      cases.map(({ object }) => object),
    )
    await Promise.all(cases.map(({ edit, object }) => edit(cluster, namespace, object)))
    before = await objects(cluster)
    await sync(
      cluster,
      cases.map(({ object, then }) => then ?? object),
    )
    after = await objects(cluster)
  }, 300_000)

  async function sync(cluster: Cluster, manifests: readonly JsonObject[], attempts = 5): Promise<void> {
    if (options === null) {
      await cluster.applyAsFlux({ app: 'shop', namespace, manifests })
      return
    }
    const { serverSideApply, clientSideApplyMigration, replace } = app.sync
    const flags = { serverSideApply, clientSideApplyMigration, replace }
    const answer = await cluster.applyAsArgo({ app: 'shop', namespace, manifests, ...flags })
    if (answer.phase === 'Succeeded') return
    // A replacing write loses against a controller that writes status meanwhile; Argo CD then tries again, too.
    const isRace = answer.message.includes('the object has been modified')
    if (!isRace || attempts === 1) throw new Error(JSON.stringify(answer))
    await sync(cluster, manifests, attempts - 1)
  }

  async function objects(cluster: Cluster): Promise<readonly JsonObject[]> {
    const list = await cluster.get<JsonObject>(['configmaps,deployments,services,roles', '-n', namespace])
    return listAt(list, 'items') as readonly JsonObject[]
  }

  test.each(cases)('$name', ({ object, then }) => {
    const manifest = then ?? object
    const desired = { ...manifest, metadata: { ...objectAt(manifest, 'metadata'), namespace } }
    const find = (list: readonly JsonObject[]): JsonObject => {
      const same = (other: JsonObject): boolean =>
        JSON.stringify(keyOf(other)) === JSON.stringify(keyOf(desired))
      return list.find(same) ?? {}
    }
    const [live, synced] = [find(before), find(after)]
    const type = builtInTypes.of(gvkOf(desired))
    const { predicted, fails } = simulateSync({
      desired,
      live,
      type,
      applier: applierOf(app, live),
      method: methodOf(app, keyOf(desired), desired, live),
      ignored: [],
    })
    expect(fails).toBeNull()
    // Once more against the outcome: the simulation completes only what live had before.
    const completed = fillDefaults(predicted ?? {}, synced, desired, type)
    const [said, done] = [comparable(completed), comparable(synced)]
    const wrong = compareObjects(said, done, type, () => false).filter(
      (change) => !isNotation(change, typeAt(type, change.path), isBuiltInKind(type)),
    )
    expect(wrong).toEqual([])
  })
})

/** Without what each write counts up, what controllers add meanwhile, and the text of the last-applied annotation. */
function comparable(object: JsonObject): JsonObject {
  const metadata = { ...objectAt(object, 'metadata') } as Record<string, Json>
  const annotations = { ...objectAt(metadata, 'annotations') } as Record<string, Json>
  delete annotations['deployment.kubernetes.io/revision']
  delete annotations['argocd.argoproj.io/tracking-id']
  const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration'
  if (stringAt(annotations, lastApplied) !== '') annotations[lastApplied] = 'there'
  for (const name of ['managedFields', 'resourceVersion', 'generation']) delete metadata[name]
  const plain = JSON.parse(JSON.stringify(object)) as Record<string, Json>
  delete plain['status']
  const labels = { ...objectAt(metadata, 'labels') } as Record<string, Json>
  // A replaced object lost them, and Flux sets them again: nothing that a manifest would show.
  for (const name of ['name', 'namespace']) delete labels[`kustomize.toolkit.fluxcd.io/${name}`]
  return { ...plain, metadata: { ...metadata, annotations, labels } }
}
