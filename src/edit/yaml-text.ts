import type { Json } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import { readYaml } from '../render/yaml.js'
import { writeYaml } from '../render/yaml-options.js'

/** How a scalar was written, to write its successor alike. */
export type Style = 'plain' | 'single' | 'double'

/** A scalar on one line, in the style asked for where that reads back as the same value. */
export function scalarText(value: string | number | boolean | null, style: Style): string {
  if (typeof value !== 'string') return String(value)
  if (style === 'single' && !/[\n\r\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return style === 'plain' && readsBack(value) ? value : JSON.stringify(value)
}

/** True where the bare text is that very string for every reader of Kubernetes YAML, in block and in flow. */
function readsBack(value: string): boolean {
  if (
    !/^(?:[^\s#&*!|>'"%@`{}[\],?:-]|-{1,2}(?=[^\s,-]))[^\n\r\t#?{}[\],]*$/.test(value) ||
    /:\s|:$|\s$/.test(value)
  )
    return false
  const read = readYaml(`key: ${value}\n`)
  const first = 'documents' in read ? read.documents[0]?.value : undefined
  return isObject(first) && first['key'] === value
}

/** Any value in flow style: on one line, inside braces or brackets. */
export function flowText(value: Json): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`
  if (isObject(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${scalarText(key, 'plain')}: ${flowText(item)}`,
    )
    return `{${entries.join(', ')}}`
  }
  return scalarText(value, 'plain')
}

/**
 * The lines of `key: value` (or of `- value` for a null key) in block style, without indentation in front of the
 * first level.
 */
export function blockLines(key: string | null, value: Json): string[] {
  const content = key === null ? [value] : { [key]: value }
  return writeYaml(content).replace(/\n$/, '').split('\n')
}

/** Lines behind so many blanks; empty ones stay empty. */
export function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line))
}

/** True for a text that is JSON, which YAML readers take as well but which has to stay JSON. */
export function isJsonText(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
