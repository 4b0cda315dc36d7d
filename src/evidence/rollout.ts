import type { Evidence } from '../model/evidence.js'
import type { JsonObject } from '../model/json.js'
import { listAt, stringAt, valueAt } from '../model/json.js'
import type { Readings } from './readings.js'

type Counts = { readonly wanted: number; readonly updated: number; readonly available: number }

/** Whether what runs is well: a workload that is up speaks for the cluster's side, one that is not against it. */
export function rollout({ finding, live }: Readings): Evidence | null {
  if (live === null) return null
  const counts = countsOf(finding.resource.kind, live)
  if (counts === null || counts.wanted === 0) return null
  const { wanted, updated, available } = counts
  const data = { ...counts, complete: isComplete(live, counts) }
  if (data.complete)
    return { kind: 'rollout', text: `What runs is up: ${available} of ${wanted} pods are available.`, data }
  const stuck = listAt(live, 'status', 'conditions').some(
    (condition) =>
      stringAt(condition, 'type') === 'Progressing' &&
      stringAt(condition, 'reason') === 'ProgressDeadlineExceeded',
  )
  const state = stuck ? 'is stuck' : 'is not complete'
  return {
    kind: 'rollout',
    text: `Its rollout ${state}: ${available} of ${wanted} pods are available, ${updated} ${updated === 1 ? 'is' : 'are'} of the newest template.`,
    data: { ...data, stuck },
  }
}

function countsOf(kind: string, live: JsonObject): Counts | null {
  const status = (name: string): number => numberAt(live, 'status', name) ?? 0
  // Without an observed generation no controller has looked at it yet.
  if (numberAt(live, 'status', 'observedGeneration') === null) return null
  if (kind === 'DaemonSet')
    return {
      wanted: status('desiredNumberScheduled'),
      updated: status('updatedNumberScheduled'),
      available: status('numberAvailable'),
    }
  if (kind !== 'Deployment' && kind !== 'StatefulSet') return null
  return {
    wanted: numberAt(live, 'spec', 'replicas') ?? 1,
    updated: status('updatedReplicas'),
    available: status('availableReplicas'),
  }
}

function isComplete(live: JsonObject, { wanted, updated, available }: Counts): boolean {
  const seen = numberAt(live, 'status', 'observedGeneration') ?? 0
  return seen >= (numberAt(live, 'metadata', 'generation') ?? 0) && updated >= wanted && available >= wanted
}

function numberAt(value: JsonObject, ...keys: string[]): number | null {
  const found = valueAt(value, ...keys)
  return typeof found === 'number' ? found : null
}
