import type { Json } from '../../model/json.js'
import { isList, isObject, valueAt } from '../../model/json.js'
import type { Tools } from '../../model/ports.js'
import { evaluateGoTexts } from './go-templates.js'
import type { Params } from './params.js'
import { goText } from './params.js'
import { SetFailure, TemplateFault } from './template-fault.js'

/**
 * Puts parameters into a template, in every text and key: one result for each row of parameters.
 *
 * @throws TemplateFault for a name without a value, and for what cannot be evaluated here.
 */
export type Fill = (template: Json, rows: readonly Params[]) => Promise<readonly Json[]>

/** How the texts of a set are written: `spec.goTemplate` and `spec.goTemplateOptions`. */
export type Language = { readonly isGo: boolean; readonly options: readonly string[] }

/** Plain names are put in here; Go's template language is evaluated by Helm, which has Argo CD's functions in it. */
export function createFill({ isGo, options }: Language, tools: Tools): Fill {
  const isStrict = options.includes('missingkey=error')
  return async (template, rows) => {
    if (!isGo) return rows.map((params) => mapTexts(template, (text) => plainText(text, params)))
    const texts = [...new Set(textsIn(template).filter((text) => text.includes('{{') && !isSimple(text)))]
    const evaluated = await evaluateGoTexts(texts, rows, options, tools)
    return rows.map((params, row) =>
      mapTexts(template, (text) => evaluated[row]?.get(text) ?? simpleGoText(text, params, isStrict)),
    )
  }
}

function mapTexts(template: Json, put: (text: string) => string): Json {
  if (typeof template === 'string') return put(template)
  if (isList(template)) return template.map((item) => mapTexts(item, put))
  if (!isObject(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [put(key), mapTexts(value, put)] as const),
  )
}

function textsIn(template: Json): string[] {
  if (typeof template === 'string') return [template]
  if (isList(template)) return template.flatMap(textsIn)
  return isObject(template)
    ? Object.entries(template).flatMap(([key, value]) => [key, ...textsIn(value)])
    : []
}

const action = /\{\{(.*?)\}\}/gs

function plainText(text: string, { flat }: Params): string {
  return text.replace(action, (whole: string, inner: string) => {
    const name = inner.trim()
    if (!Object.hasOwn(flat, name)) throw new TemplateFault(`${whole} has no value`)
    return flat[name] ?? ''
  })
}

/** `.path.basename`, or `index .path.segments 0`. */
const simple = /^(?:(?:\.\w+)+|index\s+(?:\.\w+)+\s+\d+)$/

function isSimple(text: string): boolean {
  return [...text.matchAll(action)].every(([, inner = '']) => simple.test(inner.trim()))
}

function simpleGoText(text: string, { nested }: Params, isStrict: boolean): string {
  return text.replace(action, (whole: string, inner: string) => {
    const [first = '', path, at] = inner.trim().split(/\s+/)
    const found = valueAt(nested, ...(path ?? first).slice(1).split('.'))
    const value = path === undefined ? found : isList(found) ? found[Number(at)] : undefined
    if (value === undefined && isStrict) throw new SetFailure(`${whole} has no value`)
    if (value === undefined || value === null || typeof value === 'object')
      throw new TemplateFault(`${whole} has no value`)
    return goText(value)
  })
}
