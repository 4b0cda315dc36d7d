import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { isBuiltInKind } from '../schema/defaults.js'
import { isDefaulted } from '../schema/is-defaulted.js'
import { typeAt } from '../schema/type-at.js'
import { compareValues } from './compare.js'
import { isNotation } from './notation.js'

/**
 * True where the API server understands both values of one field alike: other notation, order of keys or of a set, a
 * default that `b` has and `a` leaves out. `root` is the type of the whole object, `path` the field's place in it.
 */
export function sameMeaning(root: TypeNode | null, path: FieldPath, a: Json, b: Json): boolean {
  if (equalJson(a, b)) return true
  const type = typeAt(root, path)
  const isBuiltIn = isBuiltInKind(root)
  const changes: Change[] = []
  const sides = { desired: a, live: b }
  const isFilledIn = (at: FieldPath, value: Json): boolean =>
    isDefaulted(type, at, value, sides) === 'default'
  compareValues({ changes, isDefaulted: isFilledIn, isBuiltIn }, [], a, b, type)
  return changes.every((change) => isNotation(change, typeAt(type, change.path), isBuiltIn))
}
