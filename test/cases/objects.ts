import type { JsonObject } from '../../src/model/json.js'
import type { ResourceKey } from '../../src/model/resource.js'
import { keyText } from '../../src/model/resource.js'
import type { Cluster } from '../harness/cluster.js'

type Served = {
  readonly resources: readonly {
    readonly name: string
    readonly kind: string
    readonly namespaced: boolean
  }[]
}

const served = new Map<string, Promise<{ readonly base: string; readonly kinds: Served }>>()

/**
 * Live objects by key, those that do not exist left out, in the apiVersion that `versions` says for `group/Kind`, else
 * in the one that the API server prefers. By plain requests: a kubectl per look costs too much.
 */
export async function readObjects(
  cluster: Cluster,
  keys: readonly ResourceKey[],
  versions: ReadonlyMap<string, string>,
): Promise<Map<string, JsonObject>> {
  const found = new Map<string, JsonObject>()
  await Promise.all(
    keys.map(async (key) => {
      const { status, body, json } = await cluster.request(await pathOf(cluster, key, versions))
      if (status === 200) found.set(keyText(key), json() as JsonObject)
      else if (status !== 404) throw new Error(`${keyText(key)}: ${status} ${body}`)
    }),
  )
  return found
}

async function pathOf(
  cluster: Cluster,
  { group, kind, namespace, name }: ResourceKey,
  versions: ReadonlyMap<string, string>,
): Promise<string> {
  const wanted = versions.get(`${group}/${kind}`) ?? ''
  const known = served.get(`${group} ${wanted}`) ?? discover(cluster, group, wanted)
  served.set(`${group} ${wanted}`, known)
  const { base, kinds } = await known
  const found = kinds.resources.find((one) => one.kind === kind && !one.name.includes('/'))
  if (found === undefined) throw new Error(`${group}/${kind} is not served`)
  return `${base}${found.namespaced ? `/namespaces/${namespace}` : ''}/${found.name}/${name}`
}

async function discover(
  cluster: Cluster,
  group: string,
  apiVersion: string,
): Promise<{ base: string; kinds: Served }> {
  const get = async <T>(path: string): Promise<T> => (await cluster.request(path)).json() as T
  if (group === '') return { base: '/api/v1', kinds: await get('/api/v1') }
  const base = `/apis/${apiVersion === '' ? await preferred(get, group) : apiVersion}`
  return { base, kinds: await get(base) }
}

async function preferred(get: <T>(path: string) => Promise<T>, group: string): Promise<string> {
  const { preferredVersion } = await get<{ preferredVersion: { groupVersion: string } }>(`/apis/${group}`)
  return preferredVersion.groupVersion
}
