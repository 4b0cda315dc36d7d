import { ownersOf } from '../attribute/fields-v1.js'
import type { IgnoreRule } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { FieldPath, PathElement } from '../model/path.js'
import { byPosition, getPath } from '../model/path.js'
import type { Jq, JqPaths } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import type { TypeNode } from '../model/type-node.js'
import { isAbout } from './match.js'

/** What one line of a rule takes out of each side of an object before the controller compares them. */
export type Removal = {
  readonly rule: IgnoreRule
  /** The line as the rule states it. */
  readonly selector: string
  /** Places, list items by position. */
  readonly desired: readonly FieldPath[]
  readonly live: readonly FieldPath[]
}

export type Removals = {
  readonly found: readonly Removal[]
  /** Lines of rules for this object that could not be evaluated. */
  readonly unread: readonly UnreadLine[]
}

export type UnreadLine = {
  readonly rule: IgnoreRule
  readonly selector: string
  /** True where it is no jq at all: then Argo CD cannot compare anything of the app. */
  readonly invalid: boolean
  readonly reason: string
}

/** An object with a difference, and what is known of it. */
export type ComparedObject = {
  readonly key: ResourceKey
  readonly desired: JsonObject
  readonly live: JsonObject
  readonly type: TypeNode | null
  readonly changes: readonly Change[]
}

/**
 * What these rules take out of an object on either side: JSON pointers as JSON Patch removes them, jq expressions as
 * `del(expression)`, and the fields that differ and that one of the named managers owns (argo-cd
 * util/argo/normalizers/diff_normalizer.go, util/argo/managedfields/managed_fields.go).
 */
export async function removalsOf(
  rules: readonly IgnoreRule[],
  object: ComparedObject,
  jq: Jq,
): Promise<Removals> {
  const { key, desired, live } = object
  const found: Removal[] = []
  const unread: UnreadLine[] = []
  for (const rule of rules.filter((one) => isAbout(one, key))) {
    if (rule.unread !== undefined) {
      const selector = [...rule.jsonPointers, ...rule.jqPathExpressions].join(', ')
      unread.push({ rule, selector, invalid: false, reason: rule.unread })
      continue
    }
    for (const selector of rule.jsonPointers)
      found.push({ rule, selector, desired: pointed(desired, selector), live: pointed(live, selector) })
    for (const selector of rule.jqPathExpressions) {
      const [inDesired, inLive] = await jq.paths(selector, [desired, live])
      const failure = [inDesired, inLive].find(isUnknown)
      if (failure !== undefined)
        unread.push({ rule, selector, invalid: failure.cause === 'invalid', reason: failure.reason })
      else found.push({ rule, selector, desired: placesOf(desired, inDesired), live: placesOf(live, inLive) })
    }
    for (const manager of rule.managedFieldsManagers) {
      const paths = ownedBy(manager, object)
      const places = (side: JsonObject): FieldPath[] =>
        paths.map((path) => byPosition(side, path)).filter((place) => place !== null)
      const selector = `managedFieldsManagers: ${manager}`
      found.push({ rule, selector, desired: places(desired), live: places(live) })
    }
  }
  return { found, unread }
}

/** An expression that fails on one object takes nothing out of it: Argo CD goes on without it. */
function isUnknown(result: JqPaths | undefined): result is Extract<JqPaths, { state: 'failed' }> {
  return result?.state === 'failed' && result.cause !== 'error'
}

/** The place that a JSON pointer names; none where it names nothing. */
function pointed(root: Json, pointer: string): readonly FieldPath[] {
  if (!pointer.startsWith('/')) return []
  const path: PathElement[] = []
  let at: Json | undefined = root
  for (const part of pointer.slice(1).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const element: PathElement = isList(at)
      ? { index: /^\d+$/.test(name) ? Number(name) : -1 }
      : { field: name }
    at = getPath(at, [element])
    if (at === undefined) return []
    path.push(element)
  }
  return [path]
}

function placesOf(root: Json, result: JqPaths | undefined): readonly FieldPath[] {
  if (result?.state !== 'found') return []
  return result.paths.flatMap((path) => expand(root, path))
}

/** jq's path as ours: positions from the end and slices become the positions that they stand for. */
function expand(root: Json | undefined, path: readonly Json[]): FieldPath[] {
  const [first, ...rest] = path
  if (first === undefined) return [[]]
  return elementsOf(root, first).flatMap((element) =>
    expand(getPath(root, [element]), rest).map((below) => [element, ...below]),
  )
}

function elementsOf(at: Json | undefined, step: Json): PathElement[] {
  if (typeof step === 'string') return field(at, step) === undefined ? [] : [{ field: step }]
  if (!isList(at)) return []
  const within = (position: number): number => (position < 0 ? at.length + position : position)
  if (typeof step === 'number') return at[within(step)] === undefined ? [] : [{ index: within(step) }]
  if (!isObject(step)) return []
  const [start, end] = [step['start'], step['end']]
  const from = typeof start === 'number' ? within(start) : 0
  const to = typeof end === 'number' ? within(end) : at.length
  return at.flatMap((_, index) => (index >= from && index < to ? [{ index }] : []))
}

/** Fields that both sides have with different values, and that the manager owns: only those are left to it. */
function ownedBy(manager: string, { live, changes, type }: ComparedObject): FieldPath[] {
  const entries = managedFieldsOf(live).filter((entry) => entry.manager.name === manager)
  return changes
    .filter((change) => change.type === 'modified' && ownersOf(entries, change.path, type).length > 0)
    .map(({ path }) => path)
}
