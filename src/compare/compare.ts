import type { Change } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import type { FieldPath } from '../model/path.js'
import type { TypeNode } from '../model/type-node.js'
import { isBuiltInKind } from '../schema/defaults.js'
import { childType, typeAt } from '../schema/type-at.js'
import { compareLists } from './lists.js'
import { isEmpty, isNotation, isZero } from './notation.js'

/**
 * Says that Git's silence about a field means just what live holds there: a default or an allocation.
 * Asked for every field that only live has, so it must be fast.
 */
export type IsDefaulted = (path: FieldPath, live: Json, type: TypeNode | null) => boolean

/** What a walk carries along. */
export type Walk = {
  readonly changes: Change[]
  readonly isDefaulted: IsDefaulted
  /** Null in Git is the same as absent for every built-in kind and below metadata; a nullable field may keep it. */
  readonly isBuiltIn: boolean
}

/** What the API server keeps for itself below metadata; not a difference where only live has it. */
const serverMetadata = new Set([
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generateName',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
])

/**
 * The same for every kind, also for one that nobody describes: the API server publishes the types of a custom resource
 * a moment after it serves it, a snapshot may hold none, and marks of a controller would pass for one change of Git's.
 */
const textMaps = new Set(['annotations', 'labels'])
const textMap: TypeNode = { kind: 'map', values: { kind: 'scalar', format: 'string' }, atomic: false }

/**
 * Every path where Git's object and the live one differ in their literal values, as exactly as the API server could
 * own it; fields that Git leaves to the API server's defaults are no difference. Equal in meaning but not in
 * notation is still a change here: the rules name it. Identity, status and the server's own metadata are left out
 * unless Git states them.
 */
export function compareObjects(
  desired: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
  isDefaulted: IsDefaulted,
): readonly Change[] {
  const walk: Walk = { changes: [], isDefaulted, isBuiltIn: isBuiltInKind(type) }
  for (const name of unionOfKeys(desired, live)) {
    if (name === 'apiVersion' || name === 'kind') continue
    const below = childType(type, { field: name })
    const path = [{ field: name }]
    if (name === 'metadata') compareMetadata(walk, path, desired[name], live[name], below)
    else if (name === 'status') compareStatus(walk, path, desired[name], live[name], below)
    else compareValues(walk, path, own(desired, name), own(live, name), below)
  }
  return walk.changes
}

/** Status is the controllers' own; only what Git states of it can differ. */
function compareStatus(
  walk: Walk,
  path: FieldPath,
  desired: Json | undefined,
  live: Json | undefined,
  type: TypeNode | null,
): void {
  if (desired === undefined) return
  const inside: Walk = { ...walk, changes: [] }
  compareValues(inside, path, desired, live, type)
  walk.changes.push(...inside.changes.filter((change) => change.type !== 'added'))
}

function compareMetadata(
  walk: Walk,
  path: FieldPath,
  desired: Json | undefined,
  live: Json | undefined,
  type: TypeNode | null,
): void {
  const [git, cluster] = [isObject(desired) ? desired : {}, isObject(live) ? live : {}]
  const inMetadata: Walk = { ...walk, isBuiltIn: true }
  for (const name of unionOfKeys(git, cluster)) {
    if (name === 'name' || name === 'namespace') continue
    if (serverMetadata.has(name) && (git[name] ?? null) === null) continue
    const element = { field: name }
    const known = childType(type, element)
    const isUnknown = known === null || known.kind === 'untyped'
    const below = isUnknown && textMaps.has(name) ? textMap : known
    compareValues(inMetadata, [...path, element], own(git, name), own(cluster, name), below)
  }
}

/** One path on both sides; undefined is absent. */
export function compareValues(
  walk: Walk,
  path: FieldPath,
  desired: Json | undefined,
  live: Json | undefined,
  type: TypeNode | null,
): void {
  if (desired === live) return
  // Into a plain text of a built-in kind null is read as an empty one, which is kept where the text is a map's.
  if (desired === null && live === '' && walk.isBuiltIn) return
  if (desired === null && live !== undefined && isAbsent(walk, path, live, type)) {
    compareAbsent(walk, path, undefined, live, type)
  } else if (desired === undefined || live === undefined) {
    compareAbsent(walk, path, desired, live, type)
  } else if (isObject(desired) && isObject(live)) {
    if (isAtomic(type)) compareAtomic(walk, path, desired, live, type)
    else compareObjectsBelow(walk, path, desired, live, type)
  } else if (isList(desired) && isList(live)) {
    compareLists(walk, path, desired, live, type?.kind === 'list' ? type : null)
  } else {
    walk.changes.push({ type: 'modified', path, desired, live })
  }
}

/**
 * Null in Git stands for nothing. The API server drops it from a field of a custom resource that is not nullable, and
 * fills in its default; a nullable field keeps it when it is created, and falls back to its default when it is patched.
 */
function isAbsent(walk: Walk, path: FieldPath, live: Json, type: TypeNode | null): boolean {
  if (walk.isBuiltIn) return true
  if (type === null || type.kind === 'untyped') return false
  return type.nullable !== true || walk.isDefaulted(path, live, type)
}

/** One value with one owner: a single change, unless both sides mean the same; then each other notation is one. */
function compareAtomic(
  walk: Walk,
  path: FieldPath,
  desired: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): void {
  const inside: Walk = { ...walk, changes: [] }
  if (walk.isBuiltIn && type?.kind === 'map' && Object.keys(desired).length === 0) {
    // The API server fills in such a map as a whole: a part of its default is somebody's choice.
    if (!isEmpty(live) && !walk.isDefaulted(path, live, type))
      walk.changes.push({ type: 'modified', path, desired, live })
    return
  }
  compareObjectsBelow(inside, path, desired, live, type)
  const isEqual = inside.changes.every((change) => {
    const below = typeAt(type, change.path.slice(path.length))
    return isNotation(change, below, walk.isBuiltIn) || isFilledIn(walk, change, below)
  })
  walk.changes.push(...(isEqual ? inside.changes : [{ type: 'modified', path, desired, live } as const]))
}

/** Git states nothing in so many words, and live holds what the API server makes of that. */
function isFilledIn(walk: Walk, change: Change, type: TypeNode | null): boolean {
  return (
    walk.isBuiltIn &&
    change.type === 'modified' &&
    isZero(type, change.desired) &&
    walk.isDefaulted(change.path, change.live, type)
  )
}

function compareObjectsBelow(
  walk: Walk,
  path: FieldPath,
  desired: JsonObject,
  live: JsonObject,
  type: TypeNode | null,
): void {
  for (const name of Object.keys(desired)) {
    const [git, cluster] = [desired[name], own(live, name)]
    // Most of an object is equal: nothing to look up, and no path to write.
    if (git === cluster) continue
    const element = { field: name }
    compareValues(walk, [...path, element], git, cluster, childType(type, element))
  }
  for (const name of Object.keys(live)) {
    if (Object.hasOwn(desired, name)) continue
    const element = { field: name }
    compareValues(walk, [...path, element], undefined, live[name], childType(type, element))
  }
}

/**
 * One side says nothing. A map's keys are each a change of their own, as each can be set by hand; a struct is one
 * change, unless the API server fills it in anyway: then only what differs from that counts.
 */
function compareAbsent(
  walk: Walk,
  path: FieldPath,
  desired: Json | undefined,
  live: Json | undefined,
  type: TypeNode | null,
): void {
  if (live !== undefined && walk.isDefaulted(path, live, type)) return
  const value = desired ?? live
  if (isObject(value) && goesDeeper(value, type, live !== undefined)) {
    compareObjectsBelow(walk, path, isObject(desired) ? desired : {}, isObject(live) ? live : {}, type)
  } else if (isList(value) && value.length > 0 && type?.kind === 'list' && type.listType !== 'atomic') {
    compareLists(walk, path, isList(desired) ? desired : [], isList(live) ? live : [], type)
  } else if (live !== undefined) walk.changes.push({ type: 'added', path, live })
  else if (desired !== undefined) walk.changes.push({ type: 'removed', path, desired })
}

function goesDeeper(value: JsonObject, type: TypeNode | null, isAddition: boolean): boolean {
  if (Object.keys(value).length === 0) return false
  if (type?.kind === 'map') return !type.atomic
  if (type?.kind === 'struct') return !type.atomic && isAddition && type.default !== undefined
  return false
}

function isAtomic(type: TypeNode | null): boolean {
  return (type?.kind === 'struct' || type?.kind === 'map') && type.atomic
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

function unionOfKeys(a: JsonObject, b: JsonObject): string[] {
  return [...Object.keys(a), ...Object.keys(b).filter((key) => !Object.hasOwn(a, key))]
}
