import type { Evidence } from '../model/evidence.js'
import type { JsonObject } from '../model/json.js'
import { stringAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import type { Readings } from './readings.js'

/** The reasons of recent warnings about the object. Messages stay out: they quote whatever failed. */
export function warningEvents({ finding, events }: Readings): Evidence | null {
  const warnings = eventsOf(finding.resource, events ?? []).filter(
    (event) => stringAt(event, 'type') === 'Warning',
  )
  const reasons = [...new Set(warnings.map((event) => stringAt(event, 'reason')))]
    .filter((reason) => /^[A-Za-z0-9]{1,64}$/.test(reason))
    .sort()
  if (reasons.length === 0) return null
  return {
    kind: 'warning-events',
    text: `The cluster recently warned about it: ${reasons.slice(0, 5).join(', ')}.`,
    data: { reasons: reasons.slice(0, 20) },
  }
}

/** Events that are about this very object. */
export function eventsOf(key: ResourceKey, events: readonly JsonObject[]): readonly JsonObject[] {
  return events.filter(
    (event) =>
      stringAt(event, 'involvedObject', 'kind') === key.kind &&
      stringAt(event, 'involvedObject', 'name') === key.name &&
      stringAt(event, 'involvedObject', 'namespace') === key.namespace,
  )
}

/** When an event happened last, RFC 3339; '' where it does not say. */
export function timeOf(event: JsonObject): string {
  return (
    stringAt(event, 'lastTimestamp') ||
    stringAt(event, 'eventTime') ||
    stringAt(event, 'metadata', 'creationTimestamp')
  )
}
