import type { LiveStore } from '../pull/live-store.js'

/** What evidence is read from, beside the objects themselves, as people name it. */
const sources = [
  { group: '', kind: 'Event', name: 'events' },
  { group: 'metrics.k8s.io', kind: 'PodMetrics', name: 'the pods’ use of CPU and memory' },
  { group: 'apps', kind: 'ReplicaSet', name: 'ReplicaSets' },
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler', name: 'HorizontalPodAutoscalers' },
  { group: 'keda.sh', kind: 'ScaledObject', name: 'ScaledObjects' },
] as const

/**
 * What a run asked for as evidence and did not get, said once for all findings: in none of them does its absence mean
 * that there is nothing.
 */
export function unreadEvidence(stores: readonly Pick<LiveStore, 'refusalOf'>[]): readonly string[] {
  const refused = sources.flatMap(({ group, kind, name }) => {
    const problem = stores.map((store) => store.refusalOf(group, kind)).find((one) => one !== null)
    return problem === undefined ? [] : [{ name, isForbidden: problem.code === 'LIVE_FORBIDDEN' }]
  })
  return [true, false].flatMap((isForbidden) => {
    const names = refused.filter((one) => one.isForbidden === isForbidden).map(({ name }) => name)
    if (names.length === 0) return []
    const why = isForbidden ? 'the account may not list them (403)' : 'the API server did not list them'
    return [`Evidence that could not be read: ${names.join(', ')}: ${why}. The findings go without it.`]
  })
}
