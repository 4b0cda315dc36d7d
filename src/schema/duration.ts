import type { Json } from '../model/json.js'

const units: { readonly [unit: string]: bigint } = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
}
const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y
const longestText = 100

/** Nanoseconds of a Go duration (`8760h`, `1h30m`, `1.5s`, `0`), which is what metav1.Duration reads; else null. */
export function parseDuration(value: Json): bigint | null {
  if (typeof value !== 'string' || value.length > longestText) return null
  const negative = value.startsWith('-')
  const text = /^[+-]/.test(value) ? value.slice(1) : value
  if (text === '0') return 0n
  if (text === '') return null
  let total = 0n
  let at = 0
  while (at < text.length) {
    part.lastIndex = at
    const match = part.exec(text)
    const [all = '', whole = '', fraction = '', unit = ''] = match ?? []
    const size = units[unit]
    if (size === undefined || (whole === '' && fraction === '')) return null
    total += BigInt(whole || '0') * size + (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length)
    at += all.length
  }
  return negative ? -total : total
}

/** The duration as Go writes it (`8760h0m0s`, `1.5s`, `100ms`); null where the value is none. */
export function canonicalDuration(value: Json): string | null {
  const parsed = parseDuration(value)
  if (parsed === null) return null
  const total = parsed < 0n ? -parsed : parsed
  return `${parsed < 0n ? '-' : ''}${write(total)}`
}

function write(total: bigint): string {
  if (total === 0n) return '0s'
  if (total < 1_000n) return `${total}ns`
  if (total < 1_000_000n) return `${decimal(total, 3)}µs`
  if (total < 1_000_000_000n) return `${decimal(total, 6)}ms`
  const seconds = decimal(total % 60_000_000_000n, 9)
  const minutes = total / 60_000_000_000n
  if (minutes === 0n) return `${seconds}s`
  return minutes < 60n ? `${minutes}m${seconds}s` : `${minutes / 60n}h${minutes % 60n}m${seconds}s`
}

function decimal(value: bigint, places: number): string {
  const text = value.toString().padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return `${text.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`
}
