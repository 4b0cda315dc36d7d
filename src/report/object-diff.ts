import * as jsondiffpatch from 'jsondiffpatch'
import type { Json, JsonObject } from '../model/json.js'
import { isList, isObject } from '../model/json.js'
import { joinDashes, keyScalar, yamlLines } from './yaml-lines.js'
import type { DiffLine } from './yaml-lines.js'

/*
 * The one file that knows jsondiffpatch and its deltas. Its traps (github-facts §3.11, measured on 0.7.7):
 * keys such as `constructor` crash or vanish, so every key goes in with a prefix; an objectHash of undefined makes
 * equal lists differ, so there is always one; the comparison of long lists is quadratic, so they go in as one value.
 */

const prefix = '='

/** Lists longer than this are compared as a whole. */
const maxItems = 300

/** Fields that tell items of a list apart, best first, as Kubernetes keys its own lists. */
const itemKeys = [
  'name',
  'key',
  'id',
  'type',
  'containerPort',
  'mountPath',
  'devicePath',
  'ip',
  'topologyKey',
]

const differ = jsondiffpatch.create({
  objectHash: (item: Json | object, index) => itemHash(item as Json) ?? `at ${index ?? 0}`,
  arrays: { detectMove: false },
  cloneDiffValues: false,
})

/**
 * What changes from Git to live, as lines of YAML with a sign each: ' ' on both sides, '-' in Git only, '+' in the
 * cluster only. Everything is in it; `nearChanges` cuts it down. Empty where both mean the same.
 */
export function diffLines(desired: JsonObject, live: JsonObject): readonly DiffLine[] {
  const left = packed(desired)
  const delta = differ.diff(left, packed(live))
  return delta === undefined ? [] : joinDashes(objectLines(left as JsonObject, delta as Delta, 0))
}

type Delta = { readonly [key: string]: Delta } | readonly unknown[]

/** Prefixed keys; multi-line texts as lists of lines, so that one changed line does not show the whole text twice. */
function packed(value: Json): Json {
  if (typeof value === 'string' && value.includes('\n')) {
    const lines = value.split('\n')
    return lines.length > maxItems ? value : { '|': lines }
  }
  if (isList(value)) return value.length > maxItems ? { '#': JSON.stringify(value) } : value.map(packed)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [prefix + key, packed(item)]))
}

function unpacked(value: Json): Json {
  if (isList(value)) return value.map(unpacked)
  if (!isObject(value)) return value
  const text = value['|']
  if (isList(text)) return text.map(String).join('\n')
  const list = value['#']
  if (typeof list === 'string') return JSON.parse(list) as Json
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.slice(prefix.length), unpacked(item)]),
  )
}

/** What tells an item of a list apart; null is an object to jsondiffpatch, too. */
function itemHash(item: Json): string | undefined {
  if (!isObject(item)) return undefined
  const parts = itemKeys.flatMap((key) => {
    const value = item[prefix + key]
    return value === undefined || typeof value === 'object' ? [] : [`${key}=${JSON.stringify(value)}`]
  })
  return parts.length === 0 ? undefined : parts.slice(0, 2).join(',')
}

function objectLines(left: JsonObject, delta: Delta, depth: number): readonly DiffLine[] {
  const changes = delta as { readonly [key: string]: Delta }
  const added = Object.keys(changes).filter((key) => !Object.hasOwn(left, key))
  return [...Object.keys(left), ...added].flatMap((key) => {
    const head = keyScalar(key.slice(prefix.length))
    return valueLines(
      left[key] ?? null,
      Object.hasOwn(changes, key) ? changes[key] : undefined,
      depth,
      `${head}:`,
    )
  })
}

/** The lines of one value below `head` (`name:` or `-`), with what its delta says. */
function valueLines(left: Json, delta: Delta | undefined, depth: number, head: string): readonly DiffLine[] {
  if (delta === undefined) return signed(' ', left, depth, head)
  if (Array.isArray(delta)) {
    const [first, second] = delta as readonly Json[]
    if (delta.length === 1) return signed('+', first ?? null, depth, head)
    if (delta.length === 3) return signed('-', first ?? null, depth, head)
    return [...signed('-', first ?? null, depth, head), ...signed('+', second ?? null, depth, head)]
  }
  const changes = delta as { readonly [key: string]: Delta }
  const opening: DiffLine = { sign: ' ', depth, text: head }
  if (isList(left)) return [opening, ...listLines(left, changes, depth + 1)]
  const object = left as JsonObject
  const text = object['|']
  if (isList(text))
    return [
      { ...opening, text: `${head} |` },
      ...textLines(text, changes['|'] as { readonly [key: string]: Delta }, depth + 1),
    ]
  const whole = changes['#']
  if (whole !== undefined) return wholeList(whole as readonly string[], depth, head)
  return [opening, ...objectLines(object, delta, depth + 1)]
}

/** A list too long to compare item by item. */
function wholeList(delta: readonly string[], depth: number, head: string): readonly DiffLine[] {
  const count = (text: string | undefined): string =>
    `${head} (${(JSON.parse(text ?? '[]') as Json[]).length} items, compared as a whole)`
  return [
    { sign: '-', depth, text: count(delta[0]) },
    { sign: '+', depth, text: count(delta[1]) },
  ]
}

function listLines(
  left: readonly Json[],
  changes: { readonly [key: string]: Delta },
  depth: number,
): readonly DiffLine[] {
  return walkList(left, changes, (sign, item, delta) =>
    sign === ' ' ? valueLines(item, delta, depth, '-') : signed(sign, item, depth, '-'),
  )
}

function textLines(
  left: readonly Json[],
  changes: { readonly [key: string]: Delta },
  depth: number,
): readonly DiffLine[] {
  return walkList(left, changes, (sign, item) => [
    { sign, depth, text: typeof item === 'string' ? item : '' },
  ])
}

type Emit = (sign: DiffLine['sign'], item: Json, delta: Delta | undefined) => readonly DiffLine[]

/** Both lists in one sequence: `_n` is item n of the left one removed, `n` item n of the right one added or changed. */
function walkList(
  left: readonly Json[],
  changes: { readonly [key: string]: Delta },
  emit: Emit,
): readonly DiffLine[] {
  const lines: DiffLine[] = []
  const keys = Object.keys(changes)
  const inserted = keys.filter(
    (key) => /^\d+$/.test(key) && Array.isArray(changes[key]) && changes[key].length === 1,
  )
  const removed = keys.filter((key) => key.startsWith('_') && key !== '_t').length
  const rightLength = left.length - removed + inserted.length
  let from = 0
  for (let to = 0; to < rightLength || from < left.length;) {
    const item = left[from]
    const change = changes[String(to)]
    if (item !== undefined && changes[`_${from}`] !== undefined) {
      lines.push(...emit('-', item, undefined))
      from += 1
    } else if (Array.isArray(change) && change.length === 1) {
      lines.push(...emit('+', change[0] as Json, undefined))
      to += 1
    } else {
      lines.push(...emit(' ', item ?? null, change))
      from += 1
      to += 1
    }
  }
  return lines
}

function signed(sign: DiffLine['sign'], value: Json, depth: number, head: string): readonly DiffLine[] {
  return yamlLines(unpacked(value), depth, head).map((line) => ({ ...line, sign }))
}
