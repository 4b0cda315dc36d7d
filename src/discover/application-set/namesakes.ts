import type { JsonObject } from '../../model/json.js'
import { stringAt } from '../../model/json.js'

const maxNamed = 20

/**
 * Names that several of a set's Applications have: the controller makes and changes none of these, and deletes none
 * that is there (argo-cd applicationset, validateGeneratedApplications).
 */
export function namedTwice(objects: readonly JsonObject[]): readonly string[] {
  const names = objects.map((object) => stringAt(object, 'metadata', 'name'))
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].sort()
}

/** A remark on them; none where there are none. */
export function namesakeNote(set: JsonObject, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  return [
    `ApplicationSet ${stringAt(set, 'metadata', 'name')} makes several Applications of one name, of which its controller makes and changes none: ${names.slice(0, maxNamed).join(', ')}${more}.`,
  ]
}
