import type { Json } from '../../model/json.js'
import { isList, isObject, valueAt } from '../../model/json.js'
import type { Params } from './params.js'

/** Thrown where a template says more than is evaluated here; caught where the set is read. */
export class TemplateFault extends Error {}

/**
 * A template with its parameters put in, in every text and key. Of Go templates only plain values are evaluated
 * (`{{ .path.basename }}`, `{{ index .path.segments 0 }}`).
 *
 * @throws TemplateFault for anything else, and for a name that has no value.
 */
export function fillTemplate(template: Json, params: Params, isGo: boolean): Json {
  if (typeof template === 'string') return fillText(template, params, isGo)
  if (isList(template)) return template.map((item) => fillTemplate(item, params, isGo))
  if (!isObject(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      fillText(key, params, isGo),
      fillTemplate(value, params, isGo),
    ]),
  )
}

function fillText(text: string, params: Params, isGo: boolean): string {
  return text.replace(/\{\{(.*?)\}\}/gs, (whole: string, inner: string) => {
    const value = isGo ? goValue(inner, params) : params.flat[inner.trim()]
    if (value === undefined) throw new TemplateFault(`${whole} is not evaluated here`)
    return value
  })
}

function goValue(expression: string, { nested }: Params): string | undefined {
  const text = expression.replace(/^-\s|\s-$/g, '').trim()
  if (text !== expression.trim()) return undefined
  const indexed = /^index\s+(\.[\w.]+)\s+(\d+)$/.exec(text)
  const path = indexed?.[1] ?? (/^(?:\.\w+)+$/.test(text) ? text : undefined)
  if (path === undefined) return undefined
  const found = valueAt(nested, ...path.slice(1).split('.'))
  const value = indexed === null ? found : isList(found) ? found[Number(indexed[2])] : undefined
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}
