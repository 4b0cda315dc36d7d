import type { Application, IgnoreRule } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import type { Scalar } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { fields, startsWith } from '../model/path.js'
import { equalKey, lastAppliedAnnotation } from '../model/resource.js'

/**
 * The narrowest entry of `ignoreDifferences` for one finding: this object, this field, a list item by its key. Or why
 * there is none, in words that follow "is not written back: ".
 */
export function ignoreRuleFor({ change, resource }: Finding): IgnoreRule | { readonly reason: string } {
  if (change === null) return { reason: 'it is about the object as a whole' }
  const { path } = change
  if (path.length < 2) return { reason: 'a rule on a whole part of the object would hide everything in it' }
  if (startsWith(path, fields('metadata', 'annotations', lastAppliedAnnotation)))
    return {
      reason:
        'Argo CD compares from this annotation, and a rule on it would hide what Git removes; to hear of it no more, put it under accepted in the settings of drift-triage',
    }
  if (path.some((element) => 'index' in element))
    return { reason: 'it is an item of a list that has no keys: its place may change' }
  const lines = path.every((element) => 'field' in element)
    ? { jsonPointers: [pointerOf(path)], jqPathExpressions: [] }
    : { jsonPointers: [], jqPathExpressions: [path.map(jqStep).join('').replace(/ \| $/, '')] }
  const { group, kind, namespace, name } = resource
  return { group, kind, namespace, name, ...lines, managedFieldsManagers: [] }
}

/** True for a difference that Argo CD shows, that nobody has to act on, and that no rule covers yet. */
export function wantsIgnoring({ status }: Application, finding: Finding): boolean {
  if (finding.direction !== 'ignore' || finding.accepted !== undefined) return false
  // What is said of an older commit says nothing of this one.
  if (finding.ignoredBy !== undefined || finding.rules.includes('not-compared-yet')) return false
  return (
    status?.resources.some(
      (resource) => resource.status === 'OutOfSync' && equalKey(resource.key, finding.resource),
    ) === true
  )
}

/** The JSON pointer of a path that has only names of fields. */
export function pointerOf(path: FieldPath): string {
  return `/${path.map(pointerPart).join('/')}`
}

function pointerPart(element: PathElement): string {
  const name = 'field' in element ? element.field : ''
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function jqStep(element: PathElement): string {
  if ('field' in element)
    return /^[A-Za-z_]\w*$/.test(element.field) ? `.${element.field}` : `.[${JSON.stringify(element.field)}]`
  if ('index' in element) return `[${element.index}]`
  const tests =
    'value' in element
      ? [`. == ${literal(element.value)}`]
      : Object.entries(element.key).map(([name, value]) => `.[${JSON.stringify(name)}] == ${literal(value)}`)
  return `[] | select(${tests.join(' and ')}) | `
}

function literal(value: Scalar): string {
  return JSON.stringify(value)
}
