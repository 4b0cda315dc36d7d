import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { ScalarType } from '../model/type-node.js'
import { canonicalDuration, parseDuration } from './duration.js'
import { canonicalQuantity, equalQuantity } from './quantity.js'
import { equalTime } from './time.js'

/**
 * True where both mean the same to the API server: `1000m` and `1`, `60s` and `1m0s`, base64 in one line or in several. Text that does not parse as
 * its type is compared as text. An int-or-string keeps its kind (80 is a port, "80" a port's name).
 */
export function equalScalar(type: ScalarType, a: Json, b: Json): boolean {
  if (equalJson(a, b)) return true
  switch (type.format) {
    case 'quantity':
      return equalQuantity(a, b)
    case 'duration': {
      const [left, right] = [parseDuration(a), parseDuration(b)]
      return left !== null && left === right
    }
    case 'time':
      return equalTime(a, b)
    case 'bytes':
      return typeof a === 'string' && typeof b === 'string' && unwrapped(a) === unwrapped(b)
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'int-or-string':
    case 'any':
      return false
  }
}

/** Base64 as the API server writes it: its decoder passes over line ends, and over nothing else. */
function unwrapped(base64: string): string {
  return base64.replace(/[\r\n]/g, '')
}

/** The value in the notation the API server stores, for people to read; what does not parse stays as it is. */
export function canonicalScalar(type: ScalarType, value: Json): Json {
  if (type.format === 'quantity') return canonicalQuantity(value) ?? value
  if (type.format === 'duration') return canonicalDuration(value) ?? value
  return value
}
