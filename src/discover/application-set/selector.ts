import type { Json } from '../../model/json.js'
import { listAt, objectAt, stringAt } from '../../model/json.js'
import { TemplateFault } from './template-fault.js'

/**
 * Whether labels, or a generator's flat parameters, fulfil a selector: `matchLabels` and `matchExpressions` as
 * Kubernetes reads them (apimachinery pkg/labels); one that states nothing lets all through.
 *
 * @throws TemplateFault for an operator that Kubernetes does not know.
 */
export function fulfils(labels: { readonly [name: string]: string }, selector: Json | undefined): boolean {
  const has = (name: string): boolean => Object.hasOwn(labels, name)
  const isEqual = Object.entries(objectAt(selector, 'matchLabels')).every(
    ([name, value]) => has(name) && labels[name] === value,
  )
  return (
    isEqual &&
    listAt(selector, 'matchExpressions').every((expression) => {
      const key = stringAt(expression, 'key')
      const isAmong = has(key) && listAt(expression, 'values').includes(labels[key] ?? '')
      switch (stringAt(expression, 'operator')) {
        case 'In':
          return isAmong
        case 'NotIn':
          return !isAmong
        case 'Exists':
          return has(key)
        case 'DoesNotExist':
          return !has(key)
        default:
          throw new TemplateFault(
            `the selector operator ${stringAt(expression, 'operator') || '(none)'} is not known`,
          )
      }
    })
  )
}

/** True for a selector that states something. */
export function isSelective(selector: Json | undefined): boolean {
  return (
    listAt(selector, 'matchExpressions').length > 0 ||
    Object.keys(objectAt(selector, 'matchLabels')).length > 0
  )
}
