import type { Json, JsonObject } from '../model/json.js'
import { equalJson, field, isObject, listAt, objectAt, stringAt } from '../model/json.js'
import { without } from './set-path.js'

export const isService = ({ kind, apiVersion }: JsonObject): boolean =>
  kind === 'Service' && apiVersion === 'v1'
export const serviceType = (service: JsonObject): string => stringAt(service, 'spec', 'type') || 'ClusterIP'
const hasNodePorts = (type: string): boolean => type === 'NodePort' || type === 'LoadBalancer'

const ofAddress = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'internalTrafficPolicy']

/**
 * A Service whose type changes back loses what the server had allocated for the old one, though nobody removed it
 * (pkg/registry/core/service, dropTypeDependentFields). Anything else passes through.
 */
export function dropTypeDependentFields(merged: JsonObject, live: JsonObject): JsonObject {
  if (!isService(merged)) return merged
  const [before, after] = [serviceType(live), serviceType(merged)]
  if (before === after) return merged
  const dropped = [
    ...(before === 'LoadBalancer'
      ? ['allocateLoadBalancerNodePorts', 'healthCheckNodePort', 'loadBalancerClass']
      : []),
    ...(hasNodePorts(after) ? [] : ['externalTrafficPolicy']),
    ...(after === 'ExternalName' ? ofAddress.filter((name) => isAsLive(name, merged, live)) : []),
  ]
  const spec = without(objectAt(merged, 'spec'), ...dropped)
  if (!hasNodePorts(before) || hasNodePorts(after)) return { ...merged, spec }
  const ports = listAt(spec, 'ports').map((port): Json => (isObject(port) ? without(port, 'nodePort') : port))
  return { ...merged, spec: { ...spec, ports } }
}

/** What is written anew with the other type is meant, and then refused. */
function isAsLive(name: string, merged: JsonObject, live: JsonObject): boolean {
  return equalJson(field(objectAt(merged, 'spec'), name), field(objectAt(live, 'spec'), name))
}
