import type { Evidence } from '../model/evidence.js'
import type { Json, JsonObject } from '../model/json.js'
import { field, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import { formatPath } from '../model/path.js'
import { quantityNumber } from '../schema/quantity.js'
import type { Readings } from './readings.js'

/** Use of the workload's pods, all of them together. */
type Usage = { readonly used: number; readonly requested: number | null }

/**
 * What the pods use, and what each would use at Git's replica count if the same load spread over those: 45 % on 5 pods
 * is 75 % on 3. Against the requests of the live template. Null where metrics do not cover the pods.
 */
export function podUsage({ finding: { change }, live, podMetrics }: Readings): Evidence | null {
  if (change?.type !== 'modified' || formatPath(change.path) !== 'spec.replicas') return null
  const target = change.desired
  if (live === null || podMetrics === null || typeof target !== 'number' || target < 1) return null
  const pods = podMetrics.filter((pod) => isPodOf(pod, live))
  if (pods.length === 0) return null
  const told = (['cpu', 'memory'] as const).flatMap((resource) => {
    const usage = usageOf(resource, pods, live)
    return usage === null ? [] : [tell(resource, usage, pods.length, target)]
  })
  if (told.length === 0) return null
  return {
    kind: 'pod-usage',
    text: told.map(({ text }) => text).join(' '),
    data: {
      pods: pods.length,
      replicasInGit: target,
      ...Object.fromEntries(told.map(({ resource, data }) => [resource, data])),
    },
  }
}

/** metrics-server copies the pods' labels; a selector with expressions is not evaluated here. */
function isPodOf(pod: JsonObject, workload: JsonObject): boolean {
  if (stringAt(pod, 'metadata', 'namespace') !== stringAt(workload, 'metadata', 'namespace')) return false
  if (listAt(workload, 'spec', 'selector', 'matchExpressions').length > 0) return false
  const wanted = Object.entries(objectAt(workload, 'spec', 'selector', 'matchLabels'))
  const labels = objectAt(pod, 'metadata', 'labels')
  return wanted.length > 0 && wanted.every(([name, value]) => field(labels, name) === value)
}

function usageOf(resource: string, pods: readonly JsonObject[], workload: JsonObject): Usage | null {
  const containers = listAt(workload, 'spec', 'template', 'spec', 'containers')
  const names = new Set(containers.map((container) => stringAt(container, 'name')))
  const measured = pods.flatMap((pod) =>
    listAt(pod, 'containers').filter((container) => names.has(stringAt(container, 'name'))),
  )
  const used = total(measured, 'usage', resource)
  if (used === null) return null
  const requested = total(containers, 'resources', 'requests', resource)
  return { used, requested: requested === null || requested === 0 ? null : requested * pods.length }
}

/** Null as soon as one of them does not say: a part is no sum. */
function total(containers: readonly Json[], ...keys: string[]): number | null {
  if (containers.length === 0) return null
  let sum = 0
  for (const container of containers) {
    const value = valueAt(container, ...keys)
    const amount = value === undefined ? null : quantityNumber(value)
    if (amount === null) return null
    sum += amount
  }
  return sum
}

function tell(
  resource: 'cpu' | 'memory',
  { used, requested }: Usage,
  pods: number,
  target: number,
): { readonly resource: string; readonly text: string; readonly data: JsonObject } {
  const name = resource === 'cpu' ? 'CPU' : 'Memory'
  const on = `${pods} ${pods === 1 ? 'pod' : 'pods'}`
  const perPod = used / pods
  if (requested === null) {
    const text = `${name} use is ${amount(resource, perPod)} a pod on ${on}; on Git’s ${target} it would be ${amount(resource, used / target)}.`
    return { resource, text, data: { perPod, perPodInGit: used / target } }
  }
  const share = (100 * used) / requested
  const projected = (share * pods) / target
  const data = { percentOfRequests: Math.round(share), percentOfRequestsInGit: Math.round(projected) }
  const text = `${name} is at about ${rounded(share)} % of requests on ${on}; on Git’s ${target} it would be about ${rounded(projected)} %.`
  return { resource, text, data }
}

/** To five, so that the text does not change with every breath of the workload. */
function rounded(percent: number): number {
  return Math.round(percent / 5) * 5
}

function amount(resource: 'cpu' | 'memory', value: number): string {
  return resource === 'cpu' ? `${Math.round(value * 100) * 10}m` : `${Math.round(value / 2 ** 20)}Mi`
}
