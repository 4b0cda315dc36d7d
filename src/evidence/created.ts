import type { Evidence } from '../model/evidence.js'
import { stringAt } from '../model/json.js'
import { minute } from '../model/time.js'
import type { Readings } from './readings.js'

/** How old an object is that Git does not describe. */
export function created({ finding, live }: Readings): Evidence | null {
  const at = stringAt(live ?? undefined, 'metadata', 'creationTimestamp')
  if (finding.category !== 'extra' || at === '') return null
  return { kind: 'created', text: `It was created on ${minute(at)}.`, data: { at } }
}
