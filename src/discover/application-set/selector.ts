import type { Json } from '../../model/json.js'
import { listAt, objectAt, stringAt } from '../../model/json.js'
import { goText } from './params.js'
import { SetFailure } from './template-fault.js'

/** With whether they take values. */
const operators: ReadonlyMap<string, boolean> = new Map([
  ['In', true],
  ['NotIn', true],
  ['Exists', false],
  ['DoesNotExist', false],
])

/** What a label may be called; its prefix is a name of DNS (apimachinery, IsQualifiedName). */
const labelName =
  /^(?:[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[-_.A-Za-z0-9]{0,61}[A-Za-z0-9])?$/

/**
 * Whether labels, or a generator's flat parameters, fulfil a selector: `matchLabels` and `matchExpressions` as
 * Kubernetes reads them (apimachinery pkg/labels); one that states nothing lets all through.
 *
 * @throws SetFailure for one that Kubernetes does not take.
 */
export function fulfils(labels: { readonly [name: string]: string }, selector: Json | undefined): boolean {
  refuseWrong(selector)
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
        default:
          return !has(key)
      }
    })
  )
}

const labelText = /^(?:[A-Za-z0-9](?:[-_.A-Za-z0-9]{0,61}[A-Za-z0-9])?)?$/

/** @throws SetFailure for a selector that asks for what no label can hold; parameters may hold anything. */
export function refuseWrongLabels(selector: Json | undefined): void {
  const texts = [
    ...Object.values(objectAt(selector, 'matchLabels')),
    ...listAt(selector, 'matchExpressions').flatMap((one) => listAt(one, 'values')),
  ]
  const wrong = texts.map(goText).find((text) => !labelText.test(text))
  if (wrong !== undefined) throw new SetFailure(`no label can be ${wrong}, as a selector says`)
}

/** @throws SetFailure for a selector that Kubernetes does not take. */
export function refuseWrong(selector: Json | undefined): void {
  const expressions = listAt(selector, 'matchExpressions')
  const names = [
    ...Object.keys(objectAt(selector, 'matchLabels')),
    ...expressions.map((one) => stringAt(one, 'key')),
  ]
  const wrong = names.find((name) => !labelName.test(name))
  if (wrong !== undefined) throw new SetFailure(`no label can be called ${wrong || "''"}, as a selector says`)
  for (const expression of expressions) {
    const operator = stringAt(expression, 'operator')
    const takes = operators.get(operator)
    if (takes === undefined)
      throw new SetFailure(`the selector operator ${operator || '(none)'} is not known`)
    if (takes !== listAt(expression, 'values').length > 0)
      throw new SetFailure(`the selector operator ${operator} takes ${takes ? 'values' : 'no values'}`)
  }
}

/** True for a selector that states something. */
export function isSelective(selector: Json | undefined): boolean {
  return (
    listAt(selector, 'matchExpressions').length > 0 ||
    Object.keys(objectAt(selector, 'matchLabels')).length > 0
  )
}
