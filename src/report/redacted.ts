import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import { normalisePlaceholders } from '../pull/redaction/placeholders.js'

/** True where the value holds a placeholder of the redaction at the border. */
export function isRedacted(value: Json): boolean {
  return !equalJson(value, normalisePlaceholders(value))
}

/** Without the placeholders' numbers, which change from run to run: a text must not change when nothing did. */
export function withoutRunNumbers(text: string): string {
  const normal = normalisePlaceholders(text)
  return typeof normal === 'string' ? normal : text
}
