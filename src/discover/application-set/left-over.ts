import type { JsonObject } from '../../model/json.js'
import { stringAt, valueAt } from '../../model/json.js'

const maxNamed = 20

/**
 * A remark on the Applications in the cluster that a set has made and, by what is in Git now, makes no more; none
 * where there are none. What becomes of them is the set's policy (argo-cd docs, Controlling-Resource-Modification).
 */
export function leftOverNote(
  set: JsonObject,
  made: readonly JsonObject[],
  generated: readonly JsonObject[],
): readonly string[] {
  const wanted = new Set(generated.map((object) => stringAt(object, 'metadata', 'name')))
  const names = made.map((object) => stringAt(object, 'metadata', 'name')).filter((name) => !wanted.has(name))
  if (names.length === 0) return []
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  return [
    `ApplicationSet ${stringAt(set, 'metadata', 'name')} makes ${names.sort().slice(0, maxNamed).join(', ')}${more} no more: ${fate(set)}.`,
  ]
}

function fate(set: JsonObject): string {
  const policy = stringAt(set, 'spec', 'syncPolicy', 'applicationsSync')
  if (policy === 'create-only' || policy === 'create-update')
    return `its policy ${policy} leaves them in the cluster, where Git no longer says anything of them`
  return valueAt(set, 'spec', 'syncPolicy', 'preserveResourcesOnDeletion') === true
    ? 'its controller deletes them, and their resources stay (preserveResourcesOnDeletion)'
    : 'its controller deletes them, with their resources where the Application has that finalizer'
}
