import type { JsonObject } from '../../src/model/json.js'
import { listAt, stringAt } from '../../src/model/json.js'
import type { RequestInit } from '../harness/request.js'
import { until } from '../harness/until.js'
import type { SetManifest } from './applications.js'
import { cascading, madeBy } from './applications.js'
import type { Stage } from './perform.js'

/**
 * What Argo CD's other controllers do once a sync has written or deleted Applications and ApplicationSets: sets make
 * their Applications and delete those that they make no more, and an Application with the finalizer takes its objects
 * along before it goes. What a deleted set owns the API server's own garbage collector deletes.
 */
export async function runControllers(stage: Stage): Promise<void> {
  for (const set of await list(stage, 'applicationsets'))
    if (!isGoing(set)) await reconcileSet(stage, set)
  await until('the garbage collector has reached all Applications of sets that go', async () => {
    const left = (await list(stage, 'applicationsets')).filter((set) => !isGoing(set))
    const uids = left.map((set) => stringAt(set, 'metadata', 'uid'))
    const applications = await list(stage, 'applications')
    const isReached = (one: JsonObject): boolean =>
      isGoing(one) || ownersOf(one).every((owner) => uids.includes(stringAt(owner, 'uid')))
    return applications.every(isReached) ? true : undefined
  })
  for (const application of await list(stage, 'applications'))
    if (isGoing(application)) await finalize(stage, application)
}

async function reconcileSet(stage: Stage, set: JsonObject): Promise<void> {
  const uid = stringAt(set, 'metadata', 'uid')
  const wanted = madeBy(set as unknown as SetManifest)
  const all = await list(stage, 'applications')
  const made = all.filter((one) => ownersOf(one).some((owner) => stringAt(owner, 'uid') === uid))
  const owner = {
    ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: nameOf(set), uid },
    ...{ controller: true, blockOwnerDeletion: true },
  }
  for (const { metadata, ...rest } of wanted) {
    if (made.some((one) => nameOf(one) === metadata.name)) continue
    const application = { ...rest, metadata: { ...metadata, ownerReferences: [owner] } }
    await send(stage, 'applications', { method: 'POST', body: JSON.stringify(application) })
  }
  for (const one of made)
    if (!wanted.some(({ metadata }) => metadata.name === nameOf(one)))
      await send(stage, `applications/${nameOf(one)}`, { method: 'DELETE' })
}

/** Argo CD deletes what carries the app's tracking id, and then lets the Application go. */
async function finalize(stage: Stage, application: JsonObject): Promise<void> {
  const finalizers = listAt(application, 'metadata', 'finalizers')
  if (!finalizers.includes(cascading)) return
  const name = nameOf(application)
  const namespace = stringAt(application, 'spec', 'destination', 'namespace')
  const done = await stage.cluster.applyAsArgo({ app: name, namespace, manifests: '\n', prune: true })
  if (done.phase !== 'Succeeded') throw new Error(`deletion of ${name}: ${JSON.stringify(done)}`)
  const metadata = { finalizers: finalizers.filter((one) => one !== cascading) }
  await send(stage, `applications/${name}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ metadata }),
  })
}

async function list(stage: Stage, plural: string): Promise<readonly JsonObject[]> {
  const { items } = (await send(stage, plural, {})) as unknown as { items: readonly JsonObject[] }
  return items
}

async function send({ cluster, namespace }: Stage, path: string, init: RequestInit): Promise<JsonObject> {
  const url = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/${path}`
  const { status, body, json } = await cluster.request(url, { as: 'applier', ...init })
  if (status >= 300) throw new Error(`${init.method ?? 'GET'} ${path}: ${status} ${body}`)
  return json() as JsonObject
}

const nameOf = (object: JsonObject): string => stringAt(object, 'metadata', 'name')

const ownersOf = (object: JsonObject): readonly JsonObject[] =>
  listAt(object, 'metadata', 'ownerReferences') as readonly JsonObject[]

const isGoing = (object: JsonObject): boolean => stringAt(object, 'metadata', 'deletionTimestamp') !== ''
