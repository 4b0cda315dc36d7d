import type { JsonObject } from '../../src/model/json.js'
import { listAt, stringAt } from '../../src/model/json.js'
import { until } from '../harness/until.js'
import type { Stage } from './perform.js'

/** Names of the ReplicaSets of a Deployment, once its controller has made one. */
export async function replicaSetsOf(stage: Stage, deployment: JsonObject): Promise<readonly string[]> {
  const uid = stringAt(deployment, 'metadata', 'uid')
  return until(`ReplicaSets of ${stringAt(deployment, 'metadata', 'name')}`, async () => {
    const names = (await list(stage))
      .filter((set) =>
        listAt(set, 'metadata', 'ownerReferences').some((owner) => stringAt(owner, 'uid') === uid),
      )
      .map((set) => stringAt(set, 'metadata', 'name'))
    return names.length === 0 ? undefined : names
  })
}

/** Which of them are still there once the garbage collector has let the Deployment go, and own themselves. */
export async function leftOver(
  stage: Stage,
  deployment: JsonObject,
  names: readonly string[],
): Promise<readonly string[]> {
  const name = stringAt(deployment, 'metadata', 'name')
  const path = `/apis/apps/v1/namespaces/${stage.namespace}/deployments/${name}`
  await until(`${name} to be gone`, async () =>
    (await stage.cluster.request(path)).status === 404 ? true : undefined,
  )
  return (await list(stage))
    .filter(
      (set) =>
        names.includes(stringAt(set, 'metadata', 'name')) &&
        stringAt(set, 'metadata', 'deletionTimestamp') === '' &&
        listAt(set, 'metadata', 'ownerReferences').length === 0,
    )
    .map((set) => stringAt(set, 'metadata', 'name'))
}

async function list({ cluster, namespace }: Stage): Promise<readonly JsonObject[]> {
  const { json } = await cluster.request(`/apis/apps/v1/namespaces/${namespace}/replicasets`)
  return listAt(json() as JsonObject, 'items') as readonly JsonObject[]
}
