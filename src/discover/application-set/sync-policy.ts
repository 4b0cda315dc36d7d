import type { JsonObject } from '../../model/json.js'
import { isObject, listAt, stringAt } from '../../model/json.js'

/** What all sets of an Argo CD may do, where its settings say so (`applicationsetcontroller.policy`); '' where not. */
export type SetPolicy = { readonly policy: string; readonly isOverridable: boolean }

/** Where the settings leave it to each set. */
export const policyOfEach: SetPolicy = { policy: '', isOverridable: true }

/** What its controller may do with the Applications of this set; '' for everything. */
export function policyOf(set: JsonObject, ofAll: SetPolicy): string {
  const own = stringAt(set, 'spec', 'syncPolicy', 'applicationsSync')
  return own !== '' && ofAll.isOverridable ? own : ofAll.policy
}

/**
 * Why what a set makes does not come to an Application that is there, in words that follow its name; null where it does
 * (argo-cd docs, operator-manual/applicationset/Controlling-Resource-Modification).
 */
export function notUpdated(set: JsonObject, name: string, ofAll: SetPolicy): string | null {
  const policy = policyOf(set, ofAll)
  if (policy === 'create-only' || policy === 'create-delete')
    return `does not change the Applications that are there (${policy})`
  const isIgnoring = listAt(set, 'spec', 'ignoreApplicationDifferences').some((rule) => {
    const named = stringAt(rule, 'name')
    return isObject(rule) && (named === '' || named === name) && mayHoldSource(rule)
  })
  return isIgnoring ? 'leaves a part of the Application as it is (ignoreApplicationDifferences)' : null
}

/** False only where everything that is ignored is plainly something else than the sources. */
function mayHoldSource(rule: JsonObject): boolean {
  const texts = (name: string): readonly string[] =>
    listAt(rule, name).map((one) => (typeof one === 'string' ? one : ''))
  const pointers = texts('jsonPointers').map((one) => one.split('/'))
  const expressions = texts('jqPathExpressions').map((one) =>
    /^(\.[A-Za-z]+)+$/.test(one) ? one.split('.') : [],
  )
  return [...pointers, ...expressions].some(
    ([, first = 'spec', second = 'source']) => first === 'spec' && /^sources?$/.test(second),
  )
}
