import { beforeAll, describe, expect, test } from '@jest/globals'
import { compareObjects } from '../../src/compare/compare.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { fillDefaults } from '../../src/forecast/fill-defaults.js'
import type { Change } from '../../src/model/finding.js'
import { equalJson, field, isList, isObject, listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { FieldPath } from '../../src/model/path.js'
import { gvkOf } from '../../src/model/resource.js'
import type { Types } from '../../src/model/type-node.js'
import { isDefaulted } from '../../src/schema/is-defaulted.js'
import { createTypes } from '../../src/schema/types.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable } from '../harness/connection.js'
import { builtIn, builtInTypes } from '../schema/builtin.js'
import { extensions, network, settings, workloads } from './minimal-objects.js'

const withCluster = clusterAvailable() ? describe : describe.skip
const all = [...workloads, ...network, ...settings, ...extensions]

type IsKnown = (path: FieldPath, value: Json) => boolean

/** A mapping that is one value differs as a whole where the server completed it; and a stated zero is not stored. */
function isCompletion(change: Change, isKnown: IsKnown): boolean {
  if (change.type !== 'modified') return change.type === 'removed' && change.desired === false
  return completes(change.path, change.desired, change.live, isKnown)
}

function completes(path: FieldPath, desired: Json, live: Json, isKnown: IsKnown): boolean {
  if (isList(desired) && desired.length === 0) return live === null
  if (isList(desired) && isList(live)) {
    return live.every((item, index) => completes([...path, { index }], desired[index] ?? null, item, isKnown))
  }
  if (!isObject(desired) || !isObject(live)) return equalJson(desired, live)
  return Object.entries(live).every(([name, value]) => {
    const [at, given] = [[...path, { field: name }], field(desired, name)]
    return given === undefined ? isKnown(at, value) : completes(at, given, value, isKnown)
  })
}

/** As plain JSON and without status. */
function withoutStatus(object: JsonObject): unknown {
  return JSON.parse(JSON.stringify({ ...object, status: null })) as unknown
}

withCluster('what the API server adds to an object that says little is known as a default', () => {
  let cluster: Cluster
  let namespace: string
  let ownTypes: Types
  const paths = new Map<string, string>()

  beforeAll(async () => {
    cluster = useCluster()
    namespace = await cluster.createNamespace('defaults')
    const documents = new Map<string, Json>()
    for (const apiVersion of new Set(all.map((object) => stringAt(object, 'apiVersion')))) {
      const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
      documents.set(apiVersion, await get(`/openapi/v3${root}`))
      for (const resource of listAt(await get(root), 'resources')) {
        const name = stringAt(resource, 'name')
        const scope = isObject(resource) && resource['namespaced'] === true ? `/namespaces/${namespace}` : ''
        if (!name.includes('/'))
          paths.set(`${apiVersion} ${stringAt(resource, 'kind')}`, `${root}${scope}/${name}`)
      }
    }
    ownTypes = createTypes(documents, builtIn)
  })

  async function get(path: string): Promise<Json> {
    return JSON.parse((await cluster.request(path)).body) as Json
  }

  /** As the applier sends it: with its namespace, where its kind has one. */
  function placed(object: JsonObject): JsonObject {
    const path = paths.get(`${stringAt(object, 'apiVersion')} ${stringAt(object, 'kind')}`) ?? ''
    const metadata = { ...objectAt(object, 'metadata'), namespace }
    return path.includes('/namespaces/') ? { ...object, metadata } : object
  }

  /** The object as the API server would store it, all admission included, without storing it. */
  async function created(object: JsonObject): Promise<JsonObject> {
    const kind = `${stringAt(object, 'apiVersion')} ${stringAt(object, 'kind')}`
    const path = `${paths.get(kind) ?? kind}?dryRun=All&fieldManager=minimal`
    const { status, body } = await cluster.request(path, { method: 'POST', body: JSON.stringify(object) })
    if (status !== 201) throw new Error(`${kind}: ${status} ${body}`)
    return JSON.parse(body) as JsonObject
  }

  test.each(
    all.map((object) => [stringAt(object, 'kind'), stringAt(object, 'metadata', 'name'), object] as const),
  )('%s %s', async (_kind, _name, minimal) => {
    const object = placed(minimal)
    const live = await created(object)
    for (const types of [ownTypes, builtInTypes]) {
      const type = types.of(gvkOf(object))
      const sides = { desired: object, live }
      const isKnown: IsKnown = (path, value) => isDefaulted(type, path, value, sides) !== null
      const changes = compareObjects(object, live, type, isKnown)
      expect(changes.filter((change) => !isCompletion(change, isKnown))).toEqual([])
      expect(withoutStatus(fillDefaults(object, live, object, type))).toEqual(withoutStatus(live))
    }
  })
})
