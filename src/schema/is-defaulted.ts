import type { Json, JsonObject } from '../model/json.js'
import { equalJson, isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import { getPath } from '../model/path.js'
import type { StructType, TypeNode } from '../model/type-node.js'
import { equalScalar } from './canonical.js'
import { isBuiltIn } from './defaults.js'
import type { DefaultContext } from './derived-defaults.js'
import { derivedDefaults, isAllocated } from './derived-defaults.js'
import { childType, typeAt, untyped } from './type-at.js'

/** `allocated` may as well be a person's choice: ask who owns it. */
export type DefaultVerdict = 'default' | 'allocated'
type Surroundings = DefaultContext & { readonly gitRoot: JsonObject }
export type ObjectSides = { readonly desired: Json; readonly live: Json }

/**
 * Git says nothing at `path`: is what live holds there, in its whole depth, just what the API server fills in?
 * Null: no, or nothing is known. `root` is the type of the whole object, null where there is none.
 */
export function isDefaulted(
  root: TypeNode | null,
  path: FieldPath,
  live: Json,
  sides: ObjectSides,
): DefaultVerdict | null {
  const last = path.at(-1)
  if (root === null || last === undefined) return null
  const above = path.slice(0, -1)
  const parent = typeAt(root, above)
  if (parent?.kind === 'struct' && 'field' in last) {
    const type = childType(parent, last)
    if (type !== null && isStaticDefault(type, live)) return 'default'
    return fieldVerdict(parent, last.field, live, contextAt(root, above, sides))
  }
  // One entry of a map or list: judged by what its container would be.
  const container = above.at(-1)
  const owner = above.slice(0, -1)
  const ownerType = typeAt(root, owner)
  if (container === undefined || !('field' in container) || ownerType?.kind !== 'struct') return null
  const context = contextAt(root, owner, sides)
  // The default of a custom resource stands for the whole of what is absent, never for a part of what is stated.
  const isStated = (context.desiredParent[container.field] ?? null) !== null
  if (isStated && !isBuiltIn(ownerType.definition)) return null
  return 'field' in last
    ? fieldVerdict(ownerType, container.field, { [last.field]: live }, context)
    : itemVerdict(ownerType, container.field, live, context)
}

/** The part of `isDefaulted` that needs no surroundings; cheap enough to ask at every absent field. */
export function isStaticDefault(type: TypeNode, live: Json): boolean {
  return type.default !== undefined && equalJson(type.default, live)
}

function itemVerdict(
  owner: StructType,
  name: string,
  live: Json,
  context: Surroundings,
): DefaultVerdict | null {
  const derived = derivedDefaults(owner.definition, name, context, context.gitRoot)
  const values = [...derived, childType(owner, { field: name })?.default]
  const holds = (value: Json | undefined): boolean =>
    isList(value) && value.some((item) => equalJson(item, live))
  if (values.some(holds)) return 'default'
  return isAllocated(owner.definition, name, context, [live]) ? 'allocated' : null
}

function contextAt(root: TypeNode, path: FieldPath, sides: ObjectSides): Surroundings {
  return {
    parent: asObject(getPath(sides.live, path)),
    desiredParent: asObject(getPath(sides.desired, path)),
    root: asObject(sides.live),
    gitRoot: asObject(sides.desired),
    rootDefinition: root.kind === 'struct' ? (root.definition ?? '') : '',
    path,
  }
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

function fieldVerdict(
  parent: StructType,
  name: string,
  live: Json,
  context: Surroundings,
): DefaultVerdict | null {
  const type = childType(parent, { field: name })
  if (type === null) return null
  if (isStaticDefault(type, live)) return 'default'
  if (live === null && isBuiltIn(parent.definition)) return 'default'
  const derived = derivedDefaults(parent.definition, name, context, context.gitRoot)
  for (const value of [...derived, type.default]) {
    const verdict = value === undefined ? null : coverage(type, value, live, context, name)
    if (verdict !== null) return verdict
  }
  if (isAllocated(parent.definition, name, context, live)) return 'allocated'
  return name === 'status' && context.path.length === 0 ? 'allocated' : null
}

/** The items of a default are filled in themselves. */
function coverageOfItems(
  type: TypeNode,
  value: readonly Json[],
  live: readonly Json[],
  context: Surroundings,
  name: string,
): DefaultVerdict | null {
  if (type.kind !== 'list' || value.length !== live.length) return null
  const at = { ...context, path: [...context.path, { field: name }] }
  const verdicts = live.map((item, index) => coverage(type.items, value[index] ?? null, item, at, ''))
  if (verdicts.includes(null)) return null
  return verdicts.includes('allocated') ? 'allocated' : 'default'
}

/**
 * Live adds nothing to the default: every part of it is in the default, or a default at its own place. Of an atomic map
 * no part may be missing either.
 */
function coverage(
  type: TypeNode,
  value: Json,
  live: Json,
  context: Surroundings,
  name: string,
): DefaultVerdict | null {
  if (type.kind === 'scalar' ? equalScalar(type, value, live) : equalJson(value, live)) return 'default'
  if (isList(value) && isList(live)) return coverageOfItems(type, value, live, context, name)
  if (!isObject(value) || !isObject(live)) return null
  const down: Surroundings = {
    ...context,
    parent: live,
    desiredParent: asObject(context.desiredParent[name]),
    path: [...context.path, { field: name }],
  }
  if (type.kind === 'map' && type.atomic && Object.keys(value).some((key) => !Object.hasOwn(live, key)))
    return null
  let verdict: DefaultVerdict = 'default'
  for (const [key, item] of Object.entries(live)) {
    const own = Object.hasOwn(value, key) ? value[key] : undefined
    const below = childType(type, { field: key }) ?? untyped
    const found =
      (own === undefined ? null : coverage(below, own, item, down, key)) ??
      (type.kind === 'struct' ? fieldVerdict(type, key, item, down) : null)
    if (found === null) return null
    if (found === 'allocated') verdict = found
  }
  return verdict
}
