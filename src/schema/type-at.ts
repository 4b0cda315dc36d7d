import type { FieldPath, PathElement } from '../model/path.js'
import type { TypeNode, UntypedType } from '../model/type-node.js'

export const untyped: UntypedType = { kind: 'untyped' }

/**
 * The type one step below `type`; untyped below anything whose inside is not known, null for a field that the
 * kind does not have or a step that does not fit (a key into a scalar).
 */
export function childType(type: TypeNode | null, element: PathElement): TypeNode | null {
  if (type === null) return null
  switch (type.kind) {
    case 'untyped':
      return type.default === undefined ? type : untyped
    case 'struct':
      if (!('field' in element)) return null
      if (Object.hasOwn(type.fields, element.field)) return type.fields[element.field] ?? null
      return type.preservesUnknown ? untyped : null
    case 'map':
      return 'field' in element ? type.values : null
    case 'list':
      return 'field' in element ? null : type.items
    case 'scalar':
      return type.format === 'any' ? untyped : null
  }
}

/** The type at `path` below `type`; null where the kind has no such field. */
export function typeAt(type: TypeNode | null, path: FieldPath): TypeNode | null {
  let at = type
  for (const element of path) {
    at = childType(at, element)
    if (at === null) return null
  }
  return at
}
