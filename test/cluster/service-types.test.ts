import { beforeAll, describe, expect, test } from '@jest/globals'
import { compareObjects } from '../../src/compare/compare.js'
import { isNotation } from '../../src/compare/notation.js'
import { fillDefaults } from '../../src/forecast/fill-defaults.js'
import { applierOf, methodOf } from '../../src/forecast/method.js'
import { simulateSync } from '../../src/forecast/simulate.js'
import type { Simulation } from '../../src/forecast/simulation.js'
import type { Application } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { field, listAt, objectAt, stringAt } from '../../src/model/json.js'
import { keyOf } from '../../src/model/resource.js'
import { isBuiltInKind } from '../../src/schema/defaults.js'
import { typeAt } from '../../src/schema/type-at.js'
import { application } from '../forecast/objects.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { useCluster } from '../harness/cluster.js'
import { builtInTypes } from '../schema/builtin.js'

const appliers = clusterAvailable() ? readConnection() : { argoApplier: null, fluxApplier: null }
const withAppliers = appliers.argoApplier !== null && appliers.fluxApplier !== null ? describe : describe.skip

const ports = [{ port: 80 }]
/** What Git says of a Service, or somebody who makes it by hand. */
const states: { readonly [name: string]: JsonObject } = {
  plain: { ports },
  'empty-address': { clusterIP: '', ports },
  headless: { clusterIP: 'None', ports },
  'node-port': { type: 'NodePort', ports },
  'load-balancer': { type: 'LoadBalancer', ports },
  'external-name': { type: 'ExternalName', externalName: 'shop.example' },
  'external-name-with-ports': { type: 'ExternalName', externalName: 'shop.example', ports },
  'headless-node-port': { type: 'NodePort', clusterIP: 'None', ports },
}
const never = 'headless-node-port'
const pairs = Object.keys(states)
  .filter((before) => before !== never)
  .flatMap((before) => Object.keys(states).map((after): [string, string] => [before, after]))
  .filter(([before, after]) => before !== after)

const service = (state: string, id: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: id },
  spec: { selector: { app: 'web' }, ...states[state] },
})
const type = builtInTypes.of({ group: '', version: 'v1', kind: 'Service' })
const idOf = ([before, after]: [string, string]): string => `${before}-to-${after}`

const ways: readonly (readonly [string, Application])[] = [
  ['Argo CD, client-side', application()],
  ['Argo CD, server-side', application({ serverSideApply: true })],
  ['Argo CD, Replace=true', application({ replace: true })],
  ['Flux', application({}, { controller: 'flux', appliers: ['kustomize-controller'] })],
]

describe.each(['synced', 'made by hand'])('of a Service that was %s', (how) => {
  withAppliers.each(ways)('%s takes and refuses what the simulation says', (_way, app) => {
    let before: ReadonlyMap<string, JsonObject>
    let after: ReadonlyMap<string, JsonObject>
    const refused = new Map<string, string>()
    let namespace: string

    beforeAll(async () => {
      namespace = await useCluster().createNamespace('services')
      const first = pairs.map((pair) => service(pair[0], idOf(pair)))
      if (how === 'synced') expect(await sync(app, namespace, first)).toBeNull()
      else await create(namespace, first)
      before = await read(namespace)
      const fails = (pair: [string, string]): boolean => simulate(pair).fails !== null
      // One that is refused keeps Argo CD from applying the others.
      const together = pairs.filter((pair) => !fails(pair)).map((pair) => service(pair[1], idOf(pair)))
      expect(await sync(app, namespace, together)).toBeNull()
      const alone = pairs.filter(fails)
      const work = async (): Promise<void> => {
        for (let pair = alone.shift(); pair !== undefined; pair = alone.shift()) {
          const error = await sync(app, namespace, [service(pair[1], idOf(pair))])
          if (error !== null) refused.set(idOf(pair), error)
        }
      }
      await Promise.all([work(), work(), work()])
      after = await read(namespace)
    }, 300_000)

    function simulate(pair: [string, string]): Simulation {
      const manifest = service(pair[1], idOf(pair))
      const desired = { ...manifest, metadata: { ...objectAt(manifest, 'metadata'), namespace } }
      const live = before.get(idOf(pair)) ?? {}
      const method = methodOf(app, keyOf(desired), desired, live)
      return simulateSync({ desired, live, type, applier: applierOf(app, live), method, ignored: [] })
    }

    test.each(pairs)('%s to %s', (...pair) => {
      const { predicted, fails } = simulate(pair)
      expect(refused.has(idOf(pair))).toBe(fails !== null)
      if (fails !== null) return
      const synced = after.get(idOf(pair)) ?? {}
      // Once more against the outcome: the simulation completes only what live had before.
      const said = fillDefaults(predicted ?? {}, synced, service(pair[1], idOf(pair)), type)
      expect(differences(said, synced)).toEqual([])
    })
  })
})

/** Why a sync fails, null where it succeeds. */
async function sync(
  app: Application,
  namespace: string,
  manifests: readonly JsonObject[],
): Promise<string | null> {
  const target = { app: 'shop', namespace, manifests }
  if (app.controller === 'flux')
    return useCluster()
      .applyAsFlux(target)
      .then(() => null, String)
  const { serverSideApply, replace } = app.sync
  const answer = await useCluster().applyAsArgo({ ...target, serverSideApply, replace })
  return answer.phase === 'Succeeded' ? null : JSON.stringify(answer)
}

async function create(namespace: string, items: readonly JsonObject[]): Promise<void> {
  const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items })
  await useCluster().kubectl(['create', '-n', namespace, '-f', '-'], { input })
}

async function read(namespace: string): Promise<ReadonlyMap<string, JsonObject>> {
  const list = await useCluster().get<JsonObject>(['services', '-n', namespace])
  const items = listAt(list, 'items') as readonly JsonObject[]
  return new Map(items.map((item) => [stringAt(item, 'metadata', 'name'), item]))
}

function differences(said: JsonObject, synced: JsonObject): unknown {
  const specOf = (object: JsonObject): JsonObject => ({ spec: field(object, 'spec') ?? null })
  return compareObjects(specOf(said), specOf(synced), type, () => false).filter(
    (change) => !isNotation(change, typeAt(type, change.path), isBuiltInKind(type)),
  )
}
