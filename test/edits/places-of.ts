import type { Json, JsonObject, Scalar } from '../../src/model/json.js'
import { equalJson, field, isList, isObject, stringAt } from '../../src/model/json.js'
import type { FieldPath, KeyElement, PathElement } from '../../src/model/path.js'
import { formatPath } from '../../src/model/path.js'
import type { ListType, TypeNode } from '../../src/model/type-node.js'
import { childType } from '../../src/schema/type-at.js'

/** Where something in a plain object is: `steps` lead there, undefined `value` takes it away, a step past a list's end appends. */
export type RecordedEdit = {
  readonly type: 'modified' | 'added' | 'removed'
  readonly steps: readonly (string | number)[]
  readonly value: Json | undefined
  /** The path that the report must give: that of the value, or of what is owned as a whole around it. */
  readonly path: FieldPath
}

type At = {
  readonly git: Json | undefined
  readonly live: Json
  readonly type: TypeNode | null
  readonly path: FieldPath
  readonly steps: readonly (string | number)[]
  /** Length of the path to the topmost value that is owned as a whole; null where there is none above. */
  readonly whole: number | null
}

/** Not a person's to edit, or no part of what is compared. */
const left = new Set(['apiVersion', 'kind', 'status'])
const metadata = ['labels', 'annotations']

/**
 * What decides over other fields or objects: the API server would refuse such an edit alone, or fill in others with it;
 * a definition says how its resources are read at all. The edits on a real API server (random-edits.test.ts) have them.
 */
const decisive: { readonly [kind: string]: readonly string[] } = {
  CustomResourceDefinition: ['spec'],
  HorizontalPodAutoscaler: ['spec.scaleTargetRef'],
  Job: ['spec.manualSelector'],
  // Both are taken from the labels of the template where nothing else is said.
  ReplicationController: ['spec.selector', 'metadata.labels'],
  // A controller's own secrets are always there.
  ServiceAccount: ['secrets'],
  Service: ['spec.clusterIP', 'spec.clusterIPs', 'spec.externalTrafficPolicy', 'spec.type'],
}

/** Every edit that can be made to the live object of a pair where Git has a say. */
export function editsOf(git: JsonObject, live: JsonObject, type: TypeNode | null, n: number): RecordedEdit[] {
  const found: RecordedEdit[] = []
  const root: At = { git, live, type, path: [], steps: [], whole: null }
  for (const name of Object.keys(live)) {
    if (left.has(name)) continue
    const below = intoField(root, name, live[name] ?? null)
    if (name !== 'metadata') visit(below, n, found)
    else
      for (const part of metadata) {
        const value = field(live['metadata'], part)
        if (value !== undefined) visit(intoField(below, part, value), n, found)
      }
  }
  const kept = decisive[stringAt(live, 'kind')] ?? []
  const decides = ({ path }: RecordedEdit): boolean =>
    kept.some((place) => [`${place}.`, `${place}[`].some((start) => `${formatPath(path)}.`.startsWith(start)))
  return found.filter((one) => !decides(one))
}

function visit(at: At, n: number, found: RecordedEdit[]): void {
  const { git, live, type } = at
  if (git === undefined) return
  if (isObject(live)) visitMapping(at, live, n, found)
  else if (isList(live)) visitList(at, live, n, found)
  else if (equalJson(git, live) && live !== null && type?.kind !== 'struct') {
    found.push(edit(at, 'modified', another(live, n)))
  }
}

function visitMapping(at: At, live: JsonObject, n: number, found: RecordedEdit[]): void {
  const isAtomic = (at.type?.kind === 'struct' || at.type?.kind === 'map') && at.type.atomic
  const here = isAtomic && at.whole === null ? { ...at, whole: at.path.length } : at
  for (const [name, value] of Object.entries(live)) {
    const below = intoField(here, name, value)
    visit(below, n, found)
    // What the server would fill in again, or understands by the absence, is no edit to be found.
    const stated = below.git
    const isOne =
      !isObject(value) && !(isList(value) && below.type?.kind === 'list' && below.type.listType !== 'atomic')
    if (equalJson(stated, value) && (isOne || below.whole !== null) && !isSilent(below.type, value))
      found.push(edit(below, 'removed', undefined))
  }
  if (
    here.type?.kind === 'map' &&
    here.type.values.kind === 'scalar' &&
    isObject(at.git) &&
    Object.keys(live).length > 0
  ) {
    const name = `by-hand.${n}`
    const fresh =
      at.type?.kind === 'map' && at.type.values.kind === 'scalar' && at.type.values.format === 'quantity'
        ? '7'
        : 'yes'
    found.push(edit(intoField({ ...here, git: undefined }, name, null), 'added', fresh))
  }
}

function visitList(at: At, live: readonly Json[], n: number, found: RecordedEdit[]): void {
  const { type, git } = at
  if (type?.kind === 'list' && type.listType === 'map') visitKeyed(at, live, type, n, found)
  else if (type?.kind === 'list' && type.listType === 'set') visitSet(at, live, n, found)
  else if (
    isList(git) &&
    live.length > 0 &&
    git.length === live.length &&
    live.every(isObject) &&
    git.every(isObject)
  ) {
    live.forEach((item, index) => {
      visit({ ...step(at, { index }, index), git: git[index], live: item, type: itemsOf(at) }, n, found)
    })
    const whole = at.whole ?? at.path.length
    found.push({ type: 'modified', steps: [...at.steps, 0], value: undefined, path: at.path.slice(0, whole) })
  } else if (equalJson(git, live) && live.length > 0) {
    const path = at.path.slice(0, at.whole ?? at.path.length)
    const item = another(live[0] ?? null, n)
    found.push({ type: 'modified', steps: [...at.steps, live.length], value: item, path })
    if (live.length > 1) found.push({ type: 'modified', steps: [...at.steps, 0], value: undefined, path })
  }
}

function visitKeyed(at: At, live: readonly Json[], type: ListType, n: number, found: RecordedEdit[]): void {
  const git = isList(at.git) ? at.git : []
  live.forEach((item, index) => {
    const key = keyOf(item, type)
    const other = key === null ? undefined : git.find((one) => equalJson(keyOf(one, type)?.key, key.key))
    if (key === null || other === undefined || !isObject(item)) return
    const isAtomic = type.items.kind === 'struct' && type.items.atomic
    const whole = at.whole ?? (isAtomic ? at.path.length + 1 : null)
    const here = { ...step(at, key, index), git: other, live: item, type: type.items, whole }
    for (const [name, value] of Object.entries(item))
      if (!type.keys.includes(name)) visit(intoField(here, name, value), n, found)
    found.push(edit({ ...here, whole: at.whole }, 'removed', undefined))
  })
  const [first] = live
  const [name] = type.keys
  if (!isObject(first) || name === undefined || git.length === 0) return
  const fresh: JsonObject = { ...first, [name]: another(first[name] ?? null, n) }
  const key = keyOf(fresh, type)
  const isNew = live.every((item) => !equalJson(keyOf(item, type)?.key, key?.key))
  if (key !== null && isNew) found.push(edit(step(at, key, live.length), 'added', fresh))
}

function visitSet(at: At, live: readonly Json[], n: number, found: RecordedEdit[]): void {
  if (!equalJson(at.git, live)) return
  live.forEach((item, index) => {
    if (!isObject(item) && !isList(item))
      found.push(edit(step(at, { value: item }, index), 'removed', undefined))
  })
  const fresh = another(live[0] ?? null, n)
  if (!isObject(fresh) && !isList(fresh))
    found.push(edit(step(at, { value: fresh }, live.length), 'added', fresh))
}

function edit(at: At, type: RecordedEdit['type'], value: Json | undefined): RecordedEdit {
  const { path, steps, whole } = at
  return whole === null
    ? { type, steps, value, path }
    : { type: 'modified', steps, value, path: path.slice(0, whole) }
}

function intoField(at: At, name: string, live: Json): At {
  const git = field(at.git, name)
  return { ...step(at, { field: name }, name), git, live, type: childType(at.type, { field: name }) }
}

function step(at: At, element: PathElement, next: string | number): At {
  return { ...at, path: [...at.path, element], steps: [...at.steps, next] }
}

function itemsOf({ type }: At): TypeNode | null {
  return type?.kind === 'list' ? type.items : null
}

/** By the schema's own words: the key fields, an absent one standing for its default. */
function keyOf(item: Json, type: ListType): KeyElement | null {
  const key: { [name: string]: Scalar } = {}
  for (const name of type.keys) {
    const value = field(item, name) ?? childType(type.items, { field: name })?.default ?? null
    if (isObject(value) || isList(value)) return null
    if (value !== null) key[name] = value
  }
  return { key }
}

function isSilent(type: TypeNode | null, value: Json): boolean {
  return (
    value === null || value === '' || (isList(value) && value.length === 0) || equalJson(type?.default, value)
  )
}

/** Another value of the same kind. */
function another(value: Json, n: number): Json {
  // To a large one little can be added.
  if (typeof value === 'number') return Math.abs(value) < 1e15 ? value + n + 1 : value / (n + 2)
  if (typeof value === 'boolean') return !value
  if (typeof value === 'string') return `by-hand-${n}`
  if (isObject(value)) return { ...value, 'by-hand': n }
  return `by-hand-${n}`
}

/** True where one edit would move or swallow what the other is about. */
export function overlap(a: RecordedEdit, b: RecordedEdit): boolean {
  const [left, right] = [formatPath(a.path), formatPath(b.path)]
  if (left.startsWith(right) || right.startsWith(left)) return true
  // Taking an item out moves those behind it: of one list only one such edit.
  const list = (one: RecordedEdit): string => JSON.stringify(one.steps.slice(0, -1))
  const isItem = (one: RecordedEdit): boolean => typeof one.steps.at(-1) === 'number'
  const inside = (one: RecordedEdit, other: RecordedEdit): boolean =>
    isItem(one) && JSON.stringify(other.steps).startsWith(list(one).slice(0, -1))
  return inside(a, b) || inside(b, a)
}
