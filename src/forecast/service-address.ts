import type { Json, JsonObject } from '../model/json.js'
import { field, listAt, objectAt, stringAt } from '../model/json.js'
import { isService, serviceType } from './service-type.js'

const hasAddress = (type: string): boolean => type !== 'ExternalName'

/**
 * A Service that is written without an address keeps the one that it has, `None` as well, unless it is or was an
 * ExternalName (pkg/registry/core/service/storage, patchAllocatedValues). So what Git left out of a headless one stays.
 */
export function keepAddress(written: JsonObject, live: JsonObject): JsonObject {
  if (!isService(written) || !hasAddress(serviceType(written)) || !hasAddress(serviceType(live)))
    return written
  const [spec, there] = [objectAt(written, 'spec'), objectAt(live, 'spec')]
  const address = stringAt(spec, 'clusterIP') || (field(there, 'clusterIP') ?? null)
  if (address === null) return written
  const isSame = address === field(there, 'clusterIP')
  const kept: { [name: string]: Json } = { clusterIP: address }
  const all = field(there, 'clusterIPs')
  if (listAt(spec, 'clusterIPs').length === 0 && isSame && all !== undefined) kept['clusterIPs'] = all
  return { ...written, spec: { ...spec, ...kept } }
}

/** Why the API server refuses the Service's address beside its type (pkg/apis/core/validation, ValidateService); null where it does not. */
export function refusedAddress(service: JsonObject): string | null {
  if (!isService(service)) return null
  const type = serviceType(service)
  const address = stringAt(service, 'spec', 'clusterIP')
  if (type === 'ExternalName')
    return address === '' ? null : `spec.clusterIP ${address} may not be set for a Service of type ${type}`
  if (type === 'ClusterIP' || address !== 'None') return null
  return `a headless Service (spec.clusterIP None) cannot be of type ${type}`
}
