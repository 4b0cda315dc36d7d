import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { equalJson } from '../model/json.js'
import type { TypeNode } from '../model/type-node.js'
import { equalScalar } from '../schema/canonical.js'
import { typeAt } from '../schema/type-at.js'
import { compareValues } from './compare.js'

/** True where the API server understands both values alike: other notation, order of keys or of a set. */
export function sameMeaning(type: TypeNode | null, a: Json, b: Json): boolean {
  if (equalJson(a, b)) return true
  const changes: Change[] = []
  compareValues({ changes, isDefaulted: () => false }, [], a, b, type)
  return changes.every((change) => {
    if (change.type !== 'modified') return false
    const at = typeAt(type, change.path)
    return at?.kind === 'scalar' && equalScalar(at, change.desired, change.live)
  })
}
