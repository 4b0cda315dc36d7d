import type { Evidence } from '../model/evidence.js'
import type { JsonObject } from '../model/json.js'
import { stringAt, valueAt } from '../model/json.js'
import type { Readings } from './readings.js'

/** Between which counts an autoscaler of the workload moves, and whether it is at an end. */
export function autoscalerBounds({ autoscalers }: Readings): Evidence | null {
  const scaler = autoscalers?.[0]
  if (scaler === undefined) return null
  const [min, max] = bounds(scaler)
  if (typeof max !== 'number') return null
  const name = `${stringAt(scaler, 'kind')} ${stringAt(scaler, 'metadata', 'name')}`
  const desired = valueAt(scaler, 'status', 'desiredReplicas')
  const known = typeof desired === 'number'
  const end = known && desired >= max ? ', its maximum' : known && desired <= min ? ', its minimum' : ''
  const wants = known ? ` and asks for ${desired}${end}` : ''
  return {
    kind: 'autoscaler-bounds',
    text: `${name} keeps the count between ${min} and ${max}${wants}.`,
    data: { autoscaler: name, min, max, ...(known ? { desired } : {}) },
  }
}

/** KEDA names them otherwise, and its minimum is 0 where none is given (keda.sh ScaledObject spec). */
function bounds(scaler: JsonObject): readonly [min: number, max: unknown] {
  const keda = stringAt(scaler, 'kind') === 'ScaledObject'
  const min = valueAt(scaler, 'spec', keda ? 'minReplicaCount' : 'minReplicas')
  const max = valueAt(scaler, 'spec', keda ? 'maxReplicaCount' : 'maxReplicas')
  return [typeof min === 'number' ? min : keda ? 0 : 1, max]
}
