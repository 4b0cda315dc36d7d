import type { ProblemCode } from '../model/problem.js'
import type { LiveStore } from '../pull/live-store.js'

/** What evidence is read from, beside the objects themselves, as people name it. */
const sources = [
  { group: '', kind: 'Event', name: 'events' },
  { group: 'metrics.k8s.io', kind: 'PodMetrics', name: 'the pods’ use of CPU and memory' },
  { group: 'apps', kind: 'ReplicaSet', name: 'ReplicaSets' },
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler', name: 'HorizontalPodAutoscalers' },
  { group: 'keda.sh', kind: 'ScaledObject', name: 'ScaledObjects' },
] as const

/** Why it was not read, by the code of the problem, first what somebody can mend. */
const reasons: readonly (readonly [ProblemCode | 'otherwise', string])[] = [
  ['LIVE_FORBIDDEN', 'the account may not list them (403)'],
  ['SNAPSHOT_INCOMPLETE', 'the snapshot does not hold them'],
  ['otherwise', 'the API server did not list them'],
]

/**
 * What a run asked for as evidence and did not get, said once for all findings: in none of them does its absence mean
 * that there is nothing.
 */
export function unreadEvidence(stores: readonly Pick<LiveStore, 'refusalOf'>[]): readonly string[] {
  const refused = sources.flatMap(({ group, kind, name }) => {
    const problem = stores.map((store) => store.refusalOf(group, kind)).find((one) => one !== null)
    if (problem === undefined) return []
    return [{ name, code: reasons.find(([code]) => code === problem.code)?.[0] ?? 'otherwise' }]
  })
  return reasons.flatMap(([code, why]) => {
    const names = refused.filter((one) => one.code === code).map(({ name }) => name)
    if (names.length === 0) return []
    return [`Evidence that could not be read: ${names.join(', ')}: ${why}. The findings go without it.`]
  })
}
