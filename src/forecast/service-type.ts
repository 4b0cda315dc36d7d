import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, objectAt, stringAt } from '../model/json.js'
import { without } from './set-path.js'

const typeOf = (service: JsonObject): string => stringAt(service, 'spec', 'type') || 'ClusterIP'
const hasNodePorts = (type: string): boolean => type === 'NodePort' || type === 'LoadBalancer'

/**
 * A Service whose type changes back loses what the server had allocated for the old one, though nobody removed it
 * (pkg/registry/core/service, dropTypeDependentFields). Anything else passes through.
 */
export function dropTypeDependentFields(merged: JsonObject, live: JsonObject): JsonObject {
  if (merged['kind'] !== 'Service' || merged['apiVersion'] !== 'v1') return merged
  const [before, after] = [typeOf(live), typeOf(merged)]
  if (before === after) return merged
  const dropped = [
    ...(before === 'LoadBalancer'
      ? ['allocateLoadBalancerNodePorts', 'healthCheckNodePort', 'loadBalancerClass']
      : []),
    ...(hasNodePorts(after) ? [] : ['externalTrafficPolicy']),
    ...(after === 'ExternalName' ? ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] : []),
  ]
  const spec = without(objectAt(merged, 'spec'), ...dropped)
  if (!hasNodePorts(before) || hasNodePorts(after)) return { ...merged, spec }
  const ports = listAt(spec, 'ports').map((port): Json => (isObject(port) ? without(port, 'nodePort') : port))
  return { ...merged, spec: { ...spec, ports } }
}
