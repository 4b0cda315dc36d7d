import type { Json } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'

/** Stands for a secret in one run; in a recorded snapshot it stands for ever. */
export type PlaceholderLabel = 'redacted' | 'redacted-at-recording'

const numbered = /<(redacted(?:-at-recording)?) #\d+>/g
const recorded = /<redacted-at-recording #\d+>/
const onlyRecorded = /^<redacted-at-recording #\d+>$/

export function placeholder(label: PlaceholderLabel, number: number): string {
  return `<${label} #${number}>`
}

/** Text in the cluster that reads like this label's placeholder, and would pass for an equal secret. */
export function imitation(label: PlaceholderLabel): RegExp {
  return new RegExp(`<${label} #\\d+>`, 'g')
}

/** True for a placeholder of a recording and nothing beside it; a later run has nothing to add to it. */
export function isOnlyRecordedPlaceholder(text: string): boolean {
  return onlyRecorded.test(text)
}

/**
 * True where a snapshot's value was hidden when it was recorded: whether it equals Git's is not known, so a
 * difference at such a place is no finding. Only to be asked of a snapshot; in a cluster anybody could write it.
 */
export function isRecordedPlaceholder(value: Json | undefined): boolean {
  return typeof value === 'string' && recorded.test(value)
}

/** The same for any depth of a value. */
export function holdsRecordedPlaceholder(value: Json | undefined): boolean {
  if (isList(value)) return value.some(holdsRecordedPlaceholder)
  if (isObject(value)) return Object.values(value).some(holdsRecordedPlaceholder)
  return isRecordedPlaceholder(value)
}

/** True where anything in the value was hidden, or reads as if it had been. */
export function holdsPlaceholder(value: Json): boolean {
  return JSON.stringify(normalisePlaceholders(value)) !== JSON.stringify(value)
}

/** The same data without the numbers, which depend on the run: what a fingerprint may be made from. */
export function normalisePlaceholders(value: Json): Json {
  if (typeof value === 'string') return value.replace(numbered, '<$1>')
  if (isList(value)) return value.map(normalisePlaceholders)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalisePlaceholders(item)]))
}
