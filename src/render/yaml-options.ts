import { stringify } from 'yaml'
import type { ScalarTag, Tags, ToStringOptions } from 'yaml'
import type { Json } from '../model/json.js'
import { isNumber, plainValue } from './yaml-scalars.js'

/** Begins the names of YAML's own tags. */
export const core = 'tag:yaml.org,2002:'
const number = {
  identify: (value: unknown): boolean => typeof value === 'number',
  default: true,
  test: { test: isNumber },
  resolve: plainValue,
  stringify: ({ value }: { value: unknown }): string => String(value),
}

/**
 * YAML 1.1 as Kubernetes' clients read it (sigs.k8s.io/yaml): yes/on/y are booleans, 0755 is octal, `<<` merges,
 * but dates and `12:30` stay strings, which plain YAML 1.1 would turn into other types.
 */
function kubernetesTags(tags: Tags): Tags {
  const others = ['int', 'float', 'timestamp', 'binary'].map((name) => `${core}${name}`)
  const kept = tags.filter((tag) => typeof tag === 'string' || !others.includes(tag.tag))
  const numbers = ['int', 'float'].map(
    (name) => ({ ...number, tag: `${core}${name}` }) as unknown as ScalarTag,
  )
  return [...kept, ...numbers]
}

/** For reading and for writing. */
export const options = {
  version: '1.1',
  schema: 'yaml-1.1',
  customTags: kubernetesTags,
  // The library's own check is quadratic; wrongKey() of the reader is linear.
  uniqueKeys: false,
  logLevel: 'silent',
} as const

/** Characters that Go's clients refuse, and two that they keep in a text but end a line with, which no reader here does. */
export const foreign = /[^\P{Cc}\t\n\r\x85]|[\u2028\u2029\uFFFE\uFFFF]/u

/** A block scalar whose first line says nothing of its indentation, as it is blank or begins with a tab. */
const unclear = /[|>][-+]?\n *[\t\n]/
const layout = { lineWidth: 0 } as const
const written = { ...options, aliasDuplicateObjects: false } as const

type Write = (how: ToStringOptions) => string

/**
 * The value as YAML that is read back as the same: texts that would read as something else are quoted. `write` has the
 * library do it, in a way of its own where that is wanted.
 */
export function writeYaml(
  value: Json,
  write: Write = (how) => stringify(value, { ...written, ...how }),
): string {
  const plain = write(layout)
  const text = unclear.test(plain)
    ? write({ ...layout, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity })
    : plain
  // The library leaves these as they are, where they end a line for some readers: JSON has escapes for all.
  return /[\r\x85\uFEFF]/.test(text) || foreign.test(text) ? `${escaped(JSON.stringify(value))}\n` : text
}

function escaped(json: string): string {
  return json.replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => `\\u${codeOf(character)}`)
}

/** A character's number as Unicode writes it. */
export function codeOf(text: string): string {
  return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
