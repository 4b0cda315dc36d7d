import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
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
  if (raw === undefined) return absentText
  const value = normalisePlaceholders(raw)
  if (typeof value === 'string') return clip(needsQuotes(value) ? JSON.stringify(value) : value, max)
  if (isList(value) || isObject(value)) return clip(boundedJson(value, max * 4), max)
  return String(value)
}

/** A value inside a sentence. */
export function shownValue(value: Json | undefined): string {
  return valueText(value, 60)
}

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
