import type { Json } from '../model/json.js'

const grammar = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/

/** True where both are RFC 3339 times of the same instant, in whatever zone and with whatever zeros they are written. */
export function equalTime(a: Json, b: Json): boolean {
  const [left, right] = [instant(a), instant(b)]
  return left !== null && left === right
}

function instant(value: Json): string | null {
  const match = typeof value === 'string' ? grammar.exec(value) : null
  if (match === null) return null
  const [, time = '', fraction = '', zone = ''] = match
  const seconds = Date.parse(`${time}${zone}`)
  return Number.isNaN(seconds) ? null : `${seconds}.${fraction.replace(/0+$/, '')}`
}
