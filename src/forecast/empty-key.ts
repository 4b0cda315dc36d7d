import type { JsonObject } from '../model/json.js'
import { field, listAt } from '../model/json.js'

/**
 * The place of a port whose protocol the manifest of a Service states as nothing, null where there is none. To
 * server-side apply the protocol is part of the port's key, so that this is another port than the stored one with its
 * default; the API server refuses two ports that then come to the same. (Containers may have such ports.)
 */
export function emptyPortKey(desired: JsonObject): string | null {
  if (desired['apiVersion'] !== 'v1' || desired['kind'] !== 'Service') return null
  const at = listAt(desired, 'spec', 'ports').findIndex((port) => {
    const protocol = field(port, 'protocol')
    return protocol === '' || protocol === null
  })
  return at < 0 ? null : `spec.ports[${at}].protocol`
}
