import type { Json, Scalar } from './json.js'
import { equalJson, field, isList, isObject } from './json.js'

/** One step into an object, the same four as in managedFields (structured-merge-diff fieldpath/element.go). */
export type PathElement =
  { readonly field: string } | KeyElement | { readonly value: Scalar } | { readonly index: number }

/** `implied` are the key fields with a default value, which an item may leave out. It is no part of the name. */
export type KeyElement = {
  readonly key: { readonly [name: string]: Scalar }
  readonly implied?: { readonly [name: string]: Scalar }
}

/** Where a value stands in an object. The empty path is the object itself. */
export type FieldPath = readonly PathElement[]

const plain = /^[A-Za-z_$][\w$-]*$/

/**
 * The path as text: `spec.template.spec.containers[name="web"].image`.
 * A field that is no plain identifier is quoted (`data["a.b"]`), a set's value stands as `[="x"]`, a position as `[0]`.
 */
export function formatPath(path: FieldPath): string {
  let text = ''
  for (const element of path) {
    if ('field' in element) {
      if (!plain.test(element.field)) text += `[${JSON.stringify(element.field)}]`
      else text += text === '' ? element.field : `.${element.field}`
    } else if ('key' in element) {
      const keys = Object.entries(element.key).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      text += `[${keys.join(',')}]`
    } else if ('value' in element) text += `[=${JSON.stringify(element.value)}]`
    else text += `[${element.index}]`
  }
  return text
}

/** The value at `path` below `root`, or undefined where a step is absent. A repeated key gives its first item. */
export function getPath(root: Json | undefined, path: FieldPath): Json | undefined {
  let at = root
  for (const element of path) {
    at = step(at, element)
    if (at === undefined) return undefined
  }
  return at
}

function step(at: Json | undefined, element: PathElement): Json | undefined {
  if ('field' in element) return field(at, element.field)
  if (!isList(at)) return undefined
  if ('index' in element) return at[element.index]
  if ('value' in element) return at.find((item) => equalJson(item, element.value))
  return at.find((item) => matchesKey(item, element))
}

/** True where a list item carries these key fields or implies them; an absent key field matches null. */
export function matchesKey(item: Json, { key, implied }: KeyElement): boolean {
  if (!isObject(item)) return false
  return Object.entries(key).every(([name, value]) => {
    const stated = field(item, name) ?? null
    return stated === value || ((stated === null || stated === '') && implied?.[name] === value)
  })
}

/** Shorthand for a path of plain fields. */
export function fields(...names: string[]): FieldPath {
  return names.map((name) => ({ field: name }))
}

/** The name of the field at a step, counted from the end where negative; '' for a list's item and where no step is. */
export function fieldAt(path: FieldPath, step: number): string {
  const element = path.at(step)
  return element !== undefined && 'field' in element ? element.field : ''
}

/** True where `path` begins with all elements of `prefix`. */
export function startsWith(path: FieldPath, prefix: FieldPath): boolean {
  return prefix.length <= path.length && prefix.every((element, i) => equalElement(element, path[i]))
}

/** True where both elements name the same step. */
export function equalElement(a: PathElement, b: PathElement | undefined): boolean {
  if (b !== undefined && 'key' in a && 'key' in b) return equalJson(a.key, b.key)
  return b !== undefined && equalJson(a, b)
}

/** The same place with list items by their position in `root`; null where a step is absent. */
export function byPosition(root: Json | undefined, path: FieldPath): FieldPath | null {
  const found: PathElement[] = []
  let at = root
  for (const element of path) {
    const next = step(at, element)
    if (next === undefined) return null
    found.push(isList(at) ? { index: at.indexOf(next) } : element)
    at = next
  }
  return found
}

/**
 * The path as `root` itself would name it: the key of a list's item may hold a default that it does not spell out
 * (`protocol: TCP` of a port), and is then without it.
 */
export function statedPath(root: Json | undefined, path: FieldPath): FieldPath {
  const own: PathElement[] = []
  for (const element of path) {
    const list = getPath(root, own)
    const isKnown = getPath(root, [...own, element]) !== undefined
    own.push(isKnown || !('key' in element) || !isList(list) ? element : statedKey(list, element))
  }
  return own
}

function statedKey(list: readonly Json[], element: Extract<PathElement, { key: object }>): PathElement {
  const items = list.filter((item) =>
    Object.entries(element.key).every(([name, value]) => (field(item, name) ?? value) === value),
  )
  const [only] = items
  if (only === undefined || items.length > 1) return element
  return {
    key: Object.fromEntries(Object.entries(element.key).filter(([name]) => field(only, name) !== undefined)),
  }
}
