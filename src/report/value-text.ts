import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { FileLocation } from '../model/resource.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'
import { clip } from './visible.js'

/** How a side of a difference that has no value is written. */
export const absentText = '(absent)'

/**
 * A value on one line: strings bare where that cannot be misread, everything else as JSON. Not yet sanitised.
 * Placeholders lose their numbers first, so that a cut cannot leave half of one behind.
 */
export function valueText(raw: Json | undefined, max = 80): string {
  return clip(lineText(raw, max * 4), max)
}

/** Git's and the live value of a difference, each as `valueText` writes it, from where they begin to differ. */
export function changeText(change: Change, max = 80): readonly [git: string, live: string] {
  const git = change.type === 'added' ? undefined : change.desired
  const live = change.type === 'removed' ? undefined : change.live
  return sidesText(git, live, max)
}

/**
 * Two values, each as `valueText` writes it. Where both would be cut before they differ, they begin shortly before
 * that place: two equal beginnings tell nobody what was changed.
 */
export function sidesText(
  a: Json | undefined,
  b: Json | undefined,
  max: number,
): readonly [a: string, b: string] {
  const [left, right] = linesOf(a, inOrderOf(a, b), max)
  const same = equalBeginning(left, right)
  const length = Math.max(left.length, right.length)
  const isSeen = length <= max || same < max - lead || same === length
  if (isSeen) return [clip(left, max), clip(right, max)]
  const from = isLowSurrogate(left, same - lead) ? same - lead - 1 : same - lead
  return [clip(`…${left.slice(from)}`, max), clip(`…${right.slice(from)}`, max)]
}

/** Both whole; of lists that would be cut, only the items in which they differ. */
function linesOf(a: Json | undefined, b: Json | undefined, max: number): readonly [a: string, b: string] {
  const whole = [lineText(a, longest), lineText(b, longest)] as const
  if (!isList(a) || !isList(b) || whole.every(({ length }) => length <= max)) return whole
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && equalJson(a[before], b[before])) before++
  let after = 0
  while (after < shorter - before && equalJson(a.at(-1 - after), b.at(-1 - after))) after++
  const text = (list: readonly Json[]): string => {
    const items = list.slice(before, list.length - after).map((item) => boundedJson(item, longest))
    return `[${[...(before > 0 ? ['…'] : []), ...items, ...(after > 0 ? ['…'] : [])].join(', ')}]`
  }
  return [text(a), text(b)]
}

/** The second with its keys in the order of the first: what is only written in another order is no difference to see. */
function inOrderOf(model: Json | undefined, value: Json | undefined): Json | undefined {
  if (isList(value) && isList(model))
    return value.map((item, i) => inOrderOf(model[i] ?? model[0], item) ?? null)
  if (!isObject(value) || !isObject(model)) return value
  const names = [...Object.keys(model).filter((name) => Object.hasOwn(value, name)), ...Object.keys(value)]
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, inOrderOf(model[name], value[name]) ?? null]),
  )
}

/** Characters of a value that are looked through for the first difference. */
const longest = 4000
/** Characters shown before it. */
const lead = 20

function equalBeginning(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

function lineText(raw: Json | undefined, budget: number): string {
  if (raw === undefined) return absentText
  const value = normalisePlaceholders(raw)
  if (typeof value === 'string') return needsQuotes(value) ? JSON.stringify(value) : value
  return isList(value) || isObject(value) ? boundedJson(value, budget) : String(value)
}

/** A value inside a sentence. */
export function shownValue(value: Json | undefined): string {
  return valueText(value, inSentence)
}

/** Two values inside a sentence. */
export function shownValues(a: Json | undefined, b: Json | undefined): readonly [a: string, b: string] {
  return sidesText(a, b, inSentence)
}

/** Git's value of a difference inside a sentence, from where it differs from live's. */
export function shownGit(change: Change): string {
  return changeText(change, inSentence)[0]
}

/** Live's value of a difference inside a sentence, from where it differs from Git's. */
export function shownLive(change: Change): string {
  return changeText(change, inSentence)[1]
}

const inSentence = 60

/** `apps/web/deployment.yaml:8`. */
export function locationText({ file, line }: FileLocation): string {
  return `${file}:${line}`
}

/** A bare string must not look like another type, be empty or carry white space at its ends. */
export function needsQuotes(text: string): boolean {
  return (
    text === '' ||
    text !== text.trim() ||
    /^(true|false|null|yes|no|on|off|y|n|~)$/i.test(text) ||
    /^[-+.]?\d[\d_.]*([eE][-+]?\d+)?$/.test(text) ||
    /^0[xob]/i.test(text)
  )
}

/** JSON of a value without writing out more of a huge one than anybody will read. */
function boundedJson(value: Json, budget: number): string {
  if (isList(value)) {
    const parts: string[] = []
    for (const item of value) {
      if (parts.join('').length > budget) break
      parts.push(boundedJson(item, budget))
    }
    return `[${parts.join(', ')}${parts.length < value.length ? ', …' : ''}]`
  }
  if (isObject(value)) {
    const parts: string[] = []
    for (const [key, item] of Object.entries(value)) {
      if (parts.join('').length > budget) {
        parts.push('…')
        break
      }
      parts.push(`${JSON.stringify(clip(key, budget))}: ${boundedJson(item, budget)}`)
    }
    return `{${parts.join(', ')}}`
  }
  return typeof value === 'string' ? JSON.stringify(clip(value, budget)) : String(value)
}
