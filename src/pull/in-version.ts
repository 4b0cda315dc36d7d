import type { Json, JsonObject } from '../model/json.js'
import { field, listAt, objectAt, stringAt } from '../model/json.js'

const shared = ['scaleTargetRef', 'minReplicas', 'maxReplicas']

/**
 * A live autoscaler of autoscaling/v2 as autoscaling/v1 shows it, where Git uses that: a recording holds each kind in
 * one version only. Any other object comes back as it is, and so does an autoscaler that v1 has no words for, so that
 * what it has more is a difference. Its managedFields stay those of v2: a converted field then has no known owner,
 * which is better than a wrong one.
 */
export function inVersion(live: JsonObject, version: string): JsonObject {
  const isLater = live['apiVersion'] === 'autoscaling/v2' && live['kind'] === 'HorizontalPodAutoscaler'
  if (!isLater || version !== 'v1') return live
  const spec = objectAt(live, 'spec')
  const target = cpuTarget(listAt(spec, 'metrics'))
  if (target === undefined || field(spec, 'behavior') !== undefined) return live
  const kept = Object.entries(spec).filter(([name]) => shared.includes(name))
  return {
    ...live,
    apiVersion: 'autoscaling/v1',
    spec: {
      ...Object.fromEntries(kept),
      ...(target === null ? {} : { targetCPUUtilizationPercentage: target }),
    },
  }
}

/** The only metric that v1 knows: null for none at all, undefined for what it cannot say. */
function cpuTarget(metrics: readonly Json[]): Json | undefined {
  const [metric, ...others] = metrics
  if (metric === undefined) return null
  const resource = objectAt(metric, 'resource')
  const isCpu = stringAt(metric, 'type') === 'Resource' && stringAt(resource, 'name') === 'cpu'
  return isCpu && others.length === 0 ? field(objectAt(resource, 'target'), 'averageUtilization') : undefined
}
