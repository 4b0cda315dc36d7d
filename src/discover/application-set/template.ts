import type { Json } from '../../model/json.js'
import { field, isList, isObject, valueAt } from '../../model/json.js'
import type { Tools } from '../../model/ports.js'
import { evaluateGoTexts } from './go-templates.js'
import type { MissingKey } from './names.js'
import type { Params } from './params.js'
import { goText } from './params.js'
import { MissingValue, SetFailure, TemplateFault } from './template-fault.js'

/**
 * Puts parameters into a template, in every text and key: one result for each row of parameters. A plain name without
 * a value stays as it is written where its turn may come later (`keepsUnknown`).
 *
 * @throws TemplateFault for a name without a value, and for what cannot be evaluated here.
 */
export type Fill = (
  template: Json,
  rows: readonly Params[],
  keepsUnknown?: boolean,
) => Promise<readonly Json[]>

/** How the texts of a set are written: `spec.goTemplate` and `spec.goTemplateOptions`. */
export type Language = { readonly isGo: boolean; readonly options: readonly string[] }

/** Options of Go's templates for names without a value; the last one counts. */
const missingKeys: ReadonlyMap<string, MissingKey> = new Map([
  ['missingkey=default', 'default'],
  ['missingkey=invalid', 'default'],
  ['missingkey=zero', 'zero'],
  ['missingkey=error', 'error'],
])

/** Plain names are put in here; Go's template language is evaluated by Helm, which has Argo CD's functions in it. */
export function createFill({ isGo, options }: Language, tools: Tools): Fill {
  const missingKey = missingKeys.get(options.at(-1) ?? '') ?? 'default'
  const unknown = options.find((option) => !missingKeys.has(option))
  return async (template, rows, keepsUnknown = false) => {
    if (!isGo)
      return rows.map((params) => mapTexts(template, (text) => plainText(text, params, keepsUnknown)))
    if (unknown !== undefined && rows.length > 0)
      throw new SetFailure(`Go's templates have no option ${unknown}`)
    const texts = [...new Set(textsIn(template).filter((text) => text.includes('{{') && !isSimple(text)))]
    const evaluated = await evaluateGoTexts(texts, rows, missingKey, tools)
    return rows.map((params, row) =>
      mapTexts(template, (text) => evaluated[row]?.get(text) ?? simpleGoText(text, params, missingKey)),
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

/** The text with its actions changed. Behind the last `}}` there is none: to look for one takes the square of the time. */
function replaced(text: string, change: (whole: string, inner: string) => string): string {
  const end = text.lastIndexOf('}}')
  return end < 0 ? text : text.slice(0, end + 2).replace(action, change) + text.slice(end + 2)
}

/** A text counts as a template only where a line of it holds both pairs of braces (argo-cd applicationset, Replace). */
function isTemplated(text: string): boolean {
  return text.split('\n').some((line) => {
    const begin = line.indexOf('{{')
    return begin >= 0 && line.includes('}}', begin + 2)
  })
}

function plainText(text: string, { named }: Params, keepsUnknown: boolean): string {
  if (!isTemplated(text)) return text
  if (replaced(text, () => '').includes('{{')) throw new SetFailure(`${text} has braces that do not end`)
  return replaced(text, (whole, inner) => {
    const value = field(named, inner.trim())
    if (typeof value === 'string') return value
    if (keepsUnknown) return whole
    throw new TemplateFault(`${whole} has no value`)
  })
}

/** `.path.basename`, or `index .path.segments 0`. */
const simple = /^(?:(?:\.\w+)+|index\s+(?:\.\w+)+\s+\d+)$/

function isSimple(text: string): boolean {
  let all = true
  const last = replaced(text, (_, inner) => {
    all &&= simple.test(inner.trim())
    return ''
  })
  return all && !last.includes('{{')
}

function simpleGoText(text: string, { named }: Params, missingKey: MissingKey): string {
  return replaced(text, (whole, inner) => {
    const [first = '', path, at] = inner.trim().split(/\s+/)
    const found = valueAt(named, ...(path ?? first).slice(1).split('.'))
    if (found === undefined && missingKey === 'error') throw new MissingValue(`${whole} has no value`)
    const value = path === undefined ? found : isList(found) ? found[Number(at)] : undefined
    if (value === undefined && isList(found)) throw new SetFailure(`${whole} has no value`)
    if (value === undefined || value === null || typeof value === 'object')
      throw new TemplateFault(`${whole} has no value`)
    return goText(value)
  })
}
