import type { Category, Finding } from '../model/finding.js'
import { categories } from '../model/finding.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, objectAt, stringAt } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { isRedacted } from './redacted.js'
import { pathText } from './order.js'
import type { Presence } from './happening.js'

/**
 * What an issue remembers between runs, kept in its hidden marker. Fields that this version does not know (a later
 * one's: notified, accepted …) are carried along in `rest`, so that going back a version loses nothing.
 */
export type IssueState = {
  readonly cluster: string
  readonly application: string
  /** The cluster that holds the Application, where the app is deployed to another one. */
  readonly hub?: string
  /** Digest of the API server's address, to notice a cluster whose id changed; '' where it is not known. */
  readonly server: string
  /** The title we gave; another one is a human's, and stays. */
  readonly title: string
  /** The worst that was told in a comment or by opening, and every kind; null for nothing yet. */
  readonly told: {
    readonly category: Category
    readonly unsafe: boolean
    readonly kinds: readonly Category[]
  } | null
  /** Worst first. */
  readonly findings: readonly StoredFinding[]
  /** Findings for which the marker had no room. */
  readonly dropped: number
  readonly resolved: readonly StoredResolution[]
  /** A manual change was undone, and nobody has acknowledged it. */
  readonly awaiting: boolean
  /** When we closed it; null while it is open, and where a human closed it. */
  readonly closed: string | null
  /** Number of the issue that stands for this one. */
  readonly duplicateOf: number | null
  /** When we said that nobody has dealt with it for too long; null where that is not so. */
  readonly overdue: string | null
  /** What has ended before, oldest first, and how often: what comes back again and again needs another remedy. */
  readonly past: readonly StoredPast[]
  /** Comments of ours; the next one carries the next number. */
  readonly comments: number
  readonly rest: JsonObject
}

/** `desired` and `live` are there where the side had a value; for an object, whether the side had the object. */
export type StoredFinding = {
  readonly fingerprint: string
  readonly firstSeen: string
  readonly category: Category
  readonly resource: ResourceKey
  /** '' for an object. */
  readonly path: string
  /** Null where the values are secret or too long to keep. */
  readonly values: { readonly desired?: Json; readonly live?: Json } | null
  readonly rest: JsonObject
}

export const outcomes = [
  'adopted',
  'reverted',
  'synced',
  'settled',
  'gone',
  'ignored',
  'grouped',
  'unknown',
] as const
export type Outcome = (typeof outcomes)[number]

export type StoredResolution = {
  readonly resource: ResourceKey
  readonly path: string
  readonly category: Category
  readonly outcome: Outcome
  /** A day, RFC 3339 full-date. */
  readonly on: string
  /** The value that both sides agree on; absent where there is none or it is not known. */
  readonly value?: Json
}

export type StoredPast = {
  readonly resource: ResourceKey
  readonly path: string
  /** How often it has ended. */
  readonly times: number
}

/** Longest value (as JSON) that the marker keeps. */
const maxValue = 200

/** What the marker keeps of a finding. */
export function storedFinding(finding: Finding, presence: Presence, firstSeen: string): StoredFinding {
  return {
    fingerprint: finding.fingerprint,
    firstSeen,
    category: finding.category,
    resource: finding.resource,
    path: pathText(finding),
    values: storedValues(finding, presence),
    rest: {},
  }
}

function storedValues({ change, subject }: Finding, presence: Presence): StoredFinding['values'] {
  if (subject === 'application') return null
  if (change === null)
    return {
      ...(presence === 'cluster-only' ? {} : { desired: true }),
      ...(presence === 'git-only' ? {} : { live: true }),
    }
  const values = {
    ...(change.type === 'added' ? {} : { desired: change.desired }),
    ...(change.type === 'removed' ? {} : { live: change.live }),
  }
  return Object.values(values).every(keepable) ? values : null
}

/** Short enough for the marker, and no secret's placeholder (which says nothing about the next run's value). */
export function keepable(value: Json): boolean {
  return !isRedacted(value) && JSON.stringify(value).length <= maxValue
}

/** Reads a state back; null where the data is no state of ours (a human may have edited the marker). */
export function parseState(data: Json): IssueState | null {
  if (!isObject(data) || data['version'] !== 1) return null
  if (stringAt(data, 'application') === '') return null
  const findings = listAt(data, 'findings').flatMap(findingFrom)
  return {
    cluster: stringAt(data, 'cluster'),
    application: stringAt(data, 'application'),
    ...(stringAt(data, 'hub') === '' ? {} : { hub: stringAt(data, 'hub') }),
    server: stringAt(data, 'server'),
    title: stringAt(data, 'title'),
    told: toldFrom(data['told'], findings),
    findings,
    dropped: countFrom(data['dropped']) ?? 0,
    resolved: listAt(data, 'resolved').flatMap(resolutionFrom),
    awaiting: data['awaiting'] === true,
    closed: stringAt(data, 'closed') || null,
    duplicateOf: countFrom(data['duplicateOf']),
    overdue: stringAt(data, 'overdue') || null,
    past: listAt(data, 'past').flatMap(pastFrom),
    comments: countFrom(data['comments']) ?? 0,
    rest: without(data, stateKeys),
  }
}

/** The state as data; what is empty is left out. */
export function stateJson(state: IssueState): JsonObject {
  const { rest, findings, told, server, dropped, resolved, awaiting, closed, ...more } = state
  const { duplicateOf, overdue, past, comments, ...always } = more
  return {
    ...rest,
    version: 1,
    ...always,
    ...(server === '' ? {} : { server }),
    ...(told === null ? {} : { told: { ...told } }),
    findings: findings.map(({ rest: unknown, values, ...known }) => ({
      ...unknown,
      ...known,
      ...(values === null ? {} : { values }),
    })),
    ...(dropped === 0 ? {} : { dropped }),
    ...(resolved.length === 0 ? {} : { resolved: resolved.map((one) => ({ ...one })) }),
    ...(awaiting ? { awaiting } : {}),
    ...(closed === null ? {} : { closed }),
    ...(duplicateOf === null ? {} : { duplicateOf }),
    ...(overdue === null ? {} : { overdue }),
    ...(past.length === 0 ? {} : { past: past.map((one) => ({ ...one })) }),
    ...(comments === 0 ? {} : { comments }),
  }
}

const stateKeys = [
  ...['version', 'cluster', 'application', 'hub', 'server', 'title', 'told', 'findings', 'dropped'],
  ...['resolved', 'awaiting', 'closed', 'duplicateOf', 'overdue', 'past', 'comments'],
]
const findingKeys = ['fingerprint', 'firstSeen', 'category', 'resource', 'path', 'values']

function without(data: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)))
}

/** A marker from before kinds were kept has told of those that it holds. */
function toldFrom(data: Json | undefined, findings: readonly StoredFinding[]): IssueState['told'] {
  const category = categoryFrom(data)
  if (category === null || !isObject(data)) return null
  const kept = categories.filter((one) => listAt(data, 'kinds').includes(one))
  const held = categories.filter((one) => findings.some((finding) => finding.category === one))
  return { category, unsafe: data['unsafe'] === true, kinds: 'kinds' in data ? kept : held }
}

function pastFrom(data: Json): readonly StoredPast[] {
  const times = isObject(data) ? countFrom(data['times']) : null
  return times === null ? [] : [{ resource: resourceFrom(data), path: stringAt(data, 'path'), times }]
}

/** A stored finding read back; [] where the data is none. */
export function findingFrom(data: Json): readonly StoredFinding[] {
  const category = categoryFrom(data)
  if (!isObject(data) || category === null || stringAt(data, 'fingerprint') === '') return []
  const values = data['values']
  return [
    {
      fingerprint: stringAt(data, 'fingerprint'),
      firstSeen: stringAt(data, 'firstSeen'),
      category,
      resource: resourceFrom(data),
      path: stringAt(data, 'path'),
      values: isObject(values) ? values : null,
      rest: without(data, findingKeys),
    },
  ]
}

/** A stored resolution read back; [] where the data is none. */
export function resolutionFrom(data: Json): readonly StoredResolution[] {
  const category = categoryFrom(data)
  const outcome = outcomes.find((one) => one === stringAt(data, 'outcome'))
  if (!isObject(data) || category === null || outcome === undefined) return []
  const value = data['value']
  const about = {
    resource: resourceFrom(data),
    path: stringAt(data, 'path'),
    category,
    outcome,
    on: stringAt(data, 'on'),
  }
  return [value === undefined ? about : { ...about, value }]
}

function resourceFrom(data: Json): ResourceKey {
  const key = objectAt(data, 'resource')
  return {
    group: stringAt(key, 'group'),
    kind: stringAt(key, 'kind'),
    namespace: stringAt(key, 'namespace'),
    name: stringAt(key, 'name'),
  }
}

/** The category of an entry; null where it names none. */
export function categoryFrom(data: Json | undefined): Category | null {
  return categories.find((category) => category === stringAt(data, 'category')) ?? null
}

function countFrom(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null
}
