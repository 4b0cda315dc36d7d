import type { Json } from '../model/json.js'
import { equalJson, isObject } from '../model/json.js'
import type { FieldPath, PathElement } from '../model/path.js'
import type { ListType, TypeNode } from '../model/type-node.js'
import type { Walk } from './compare.js'
import { compareValues } from './compare.js'
import { indexByKey, isReordered, namesOf } from './list-order.js'

/** Two lists, by what the API server makes of them: items with keys, a set of values, or one value as a whole. */
export function compareLists(
  walk: Walk,
  path: FieldPath,
  desired: readonly Json[],
  live: readonly Json[],
  type: ListType | null,
): void {
  if (desired.length === 0 && live.length > 0 && isFilledIn(walk, path, live, type))
    walk.changes.push({ type: 'modified', path, desired, live })
  else if (type?.listType === 'map') compareByKey(walk, path, desired, live, type)
  else if (type?.listType === 'set') compareAsSet(walk, path, desired, live)
  else compareAsWhole(walk, path, desired, live, type?.items ?? null)
}

/** An empty list of a built-in kind is none, and live holds what the API server fills in for none. */
function isFilledIn(walk: Walk, path: FieldPath, live: readonly Json[], type: ListType | null): boolean {
  return walk.isBuiltIn && walk.isDefaulted(path, live, type)
}

function compareByKey(
  walk: Walk,
  path: FieldPath,
  desired: readonly Json[],
  live: readonly Json[],
  type: ListType,
): void {
  const git = indexByKey(desired, type)
  const cluster = indexByKey(live, type)
  if (git === null || cluster === null) {
    compareAsWhole(walk, path, desired, live, type.items)
    return
  }
  for (const [id, { key, item }] of git) {
    const other = cluster.get(id)
    if (other === undefined) walk.changes.push({ type: 'removed', path: [...path, key], desired: item })
    else compareValues(walk, [...path, key], item, other.item, type.items)
  }
  for (const [id, { key, item }] of cluster) {
    if (git.has(id)) continue
    if (!walk.isDefaulted([...path, key], item, type.items)) {
      walk.changes.push({ type: 'added', path: [...path, key], live: item })
    }
  }
  const [order, found] = [namesOf(git), namesOf(cluster)]
  if (type.ordered && isReordered(order, found))
    walk.changes.push({ type: 'modified', path, desired: order, live: found })
}

function compareAsSet(walk: Walk, path: FieldPath, desired: readonly Json[], live: readonly Json[]): void {
  for (const item of desired) {
    if (!live.some((other) => equalJson(item, other))) {
      walk.changes.push({ type: 'removed', path: [...path, setElement(item)], desired: item })
    }
  }
  for (const item of live) {
    if (!desired.some((other) => equalJson(item, other))) {
      walk.changes.push({ type: 'added', path: [...path, setElement(item)], live: item })
    }
  }
}

function setElement(item: Json): PathElement {
  return { value: typeof item === 'object' ? JSON.stringify(item) : item }
}

/**
 * An atomic list has one owner, but a person looks for the field that moved: lists of mappings with the same length
 * are compared item by item, all others are one change.
 */
function compareAsWhole(
  walk: Walk,
  path: FieldPath,
  desired: readonly Json[],
  live: readonly Json[],
  items: TypeNode | null,
): void {
  if (desired.length === live.length && desired.every(isObject) && live.every(isObject)) {
    desired.forEach((item, index) => compareValues(walk, [...path, { index }], item, live[index], items))
  } else if (!equalJson(desired, live)) {
    walk.changes.push({ type: 'modified', path, desired, live })
  }
}
