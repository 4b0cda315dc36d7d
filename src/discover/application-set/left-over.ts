import type { JsonObject } from '../../model/json.js'
import { stringAt, valueAt } from '../../model/json.js'
import { byName } from '../../model/natural-order.js'
import type { ResourceKey } from '../../model/resource.js'
import { keyOf } from '../../model/resource.js'
import type { SetPolicy } from './sync-policy.js'
import { policyOf } from './sync-policy.js'

const maxNamed = 20

/** An Application in the cluster that its set has made and, by what is in Git now, makes no more. */
export type LeftOver = {
  readonly application: ResourceKey
  readonly set: ResourceKey
  /** False where the set's policy leaves it in the cluster. */
  readonly isDeleted: boolean
}

/** Of the Applications that a set has `made`, those that it would make no more, by name. */
export function leftOverOf(
  set: JsonObject,
  made: readonly JsonObject[],
  generated: readonly JsonObject[],
  ofAll: SetPolicy,
): readonly LeftOver[] {
  const wanted = new Set(generated.map((object) => stringAt(object, 'metadata', 'name')))
  return made
    .map(keyOf)
    .filter(({ name }) => !wanted.has(name))
    .sort(byName)
    .map((application) => ({ application, set: keyOf(set), isDeleted: deletesLeftOver(set, ofAll) }))
}

/** False for the policies that never delete (argo-cd docs, operator-manual/applicationset/Controlling-Resource-Modification). */
export function deletesLeftOver(set: JsonObject, ofAll: SetPolicy): boolean {
  const policy = policyOf(set, ofAll)
  return policy !== 'create-only' && policy !== 'create-update'
}

/** A remark on what a set has left over; none where that is nothing. */
export function leftOverNote(
  set: JsonObject,
  leftOver: readonly LeftOver[],
  ofAll: SetPolicy,
): readonly string[] {
  if (leftOver.length === 0) return []
  const names = leftOver.slice(0, maxNamed).map(({ application }) => application.name)
  const more = leftOver.length > maxNamed ? ` and ${leftOver.length - maxNamed} more` : ''
  return [
    `ApplicationSet ${stringAt(set, 'metadata', 'name')} makes ${names.join(', ')}${more} no more: ${fate(set, ofAll)}.`,
  ]
}

function fate(set: JsonObject, ofAll: SetPolicy): string {
  if (!deletesLeftOver(set, ofAll)) {
    return `its policy ${policyOf(set, ofAll)} leaves them in the cluster, where Git no longer says anything of them`
  }
  return valueAt(set, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') === true
    ? 'its controller deletes them, and their resources stay (preserveResourcesOnDeletion)'
    : 'its controller deletes them, with their resources where the Application has that finalizer'
}
