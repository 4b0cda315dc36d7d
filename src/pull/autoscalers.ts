import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { gvkOf, parseGvk } from '../model/resource.js'
import type { LiveStore } from './live-store.js'

/** Kinds that set replica counts, and where they name their target. */
const autoscalerKinds = [
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler' },
  { group: 'keda.sh', kind: 'ScaledObject' },
] as const

/**
 * The autoscalers that target an object, as people name them (`HorizontalPodAutoscaler web`); null where one of
 * the kinds could not be read: "none" would then be a guess.
 */
export async function autoscalersOf(
  target: ResourceKey,
  store: LiveStore,
): Promise<readonly string[] | null> {
  const found: string[] = []
  for (const { group, kind } of autoscalerKinds) {
    const listed = await store.around(group, kind, target.namespace)
    if (listed.state === 'failed') return null
    const items = listed.state === 'listed' ? listed.items : []
    for (const scaler of items.filter((item) => targets(item, target))) {
      found.push(`${kind} ${stringAt(scaler, 'metadata', 'name')}`)
    }
  }
  return found
}

/** True where an autoscaler names the object as what it scales. */
export function targets(scaler: JsonObject, target: ResourceKey): boolean {
  if (stringAt(scaler, 'metadata', 'namespace') !== target.namespace) return false
  if (stringAt(scaler, 'spec', 'scaleTargetRef', 'name') !== target.name) return false
  // KEDA's default target is a Deployment.
  const kind = stringAt(scaler, 'spec', 'scaleTargetRef', 'kind') || 'Deployment'
  const apiVersion = stringAt(scaler, 'spec', 'scaleTargetRef', 'apiVersion')
  return (
    kind === target.kind &&
    (apiVersion === '' ||
      parseGvk(apiVersion, kind).group === target.group ||
      gvkOf(scaler).kind === 'ScaledObject')
  )
}
