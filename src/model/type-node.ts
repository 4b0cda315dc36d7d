import type { Json, Scalar } from './json.js'
import type { GroupVersionKind } from './resource.js'

export type ScalarFormat =
  | 'string'
  | 'bytes'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'quantity'
  | 'int-or-string'
  | 'duration'
  | 'time'
  | 'any'

/** How the API server understands a field; what OpenAPI says, with the built-in defaults it does not say. */
export type TypeNode = ScalarType | StructType | MapType | ListType | UntypedType

/** `default` is what the API server fills in where the field is absent; undefined where it fills in nothing. */
type Common = {
  readonly default?: Json
  /** Of a plain field of a built-in kind, which cannot tell it from being absent (`periodSeconds: 0`); null: it has none. */
  readonly zero?: Scalar
  /** Null is a value; for any other field of a custom resource it is the same as absent. */
  readonly nullable?: boolean
  /** Of a custom resource: an update may not change it (x-kubernetes-validations with the rule `self == oldSelf`). */
  readonly frozen?: boolean
}

export type ScalarType = Common & { readonly kind: 'scalar'; readonly format: ScalarFormat }

export type StructType = Common & {
  readonly kind: 'struct'
  /** Looked up with `Object.hasOwn`, or an object without a prototype. */
  readonly fields: { readonly [name: string]: TypeNode }
  /** Owned and replaced as a whole. */
  readonly atomic: boolean
  /** Unknown fields are kept (x-kubernetes-preserve-unknown-fields) instead of dropped. */
  readonly preservesUnknown: boolean
  /** Strategic merge drops the fields that the patch does not name (patchStrategy retainKeys). */
  readonly retainKeys?: boolean
  /** The schema's name in OpenAPI (`io.k8s.api.core.v1.PodSpec`); absent where it is written inline. */
  readonly definition?: string
}

export type MapType = Common & { readonly kind: 'map'; readonly values: TypeNode; readonly atomic: boolean }

export type ListType = Common & {
  readonly kind: 'list'
  readonly items: TypeNode
  /** map: items are told apart by `keys`; set: by their value; atomic: replaced as a whole. */
  readonly listType: 'map' | 'set' | 'atomic'
  readonly keys: readonly string[]
  /** Strategic merge patch: 'merge' by `mergeKey` ('' for a list of scalars), or 'replace'. Custom resources: 'replace'. */
  readonly patchStrategy: 'merge' | 'replace'
  readonly mergeKey: string
  /** The order of items has a meaning even though they have keys (env, initContainers). */
  readonly ordered: boolean
}

/** Nothing is known: a custom resource without a schema. */
export type UntypedType = Common & { readonly kind: 'untyped' }

/** Types of whole objects; null where nothing is known of the kind. */
export interface Types {
  of(gvk: GroupVersionKind): TypeNode | null
}
