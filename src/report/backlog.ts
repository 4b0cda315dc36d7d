import { categories } from '../model/finding.js'
import { isObject, listAt, stringAt, type Json } from '../model/json.js'
import { byName } from '../model/natural-order.js'
import type { ApplicationReport } from '../model/triage.js'

/*
 * The one issue that stands for the apps whose own issue has to wait, since a run opens only so many. Its marker is
 * another one than an app's, so neither is ever taken for the other.
 */
const opening = /<!-- drift-triage:backlog ([A-Za-z0-9_-]*) -->/

/** What that issue remembers. */
export type Backlog = {
  readonly cluster: string
  /** Days on which apps began to wait, RFC 3339 full-date. */
  readonly since: ReadonlyMap<string, string>
  /** True where we closed it: nobody had to wait any more. */
  readonly settled: boolean
}

/** Apps whose waiting time is remembered; of the rest it begins anew with each run. */
const maxRemembered = 400

/** Reads the backlog's marker from a body; null where it has none that can be read. */
export function parseBacklog(body: string): Backlog | null {
  const found = opening.exec(body)
  if (found === null) return null
  try {
    return backlogFrom(JSON.parse(Buffer.from(found[1] ?? '', 'base64url').toString('utf8')) as Json)
  } catch {
    return null
  }
}

function backlogFrom(data: Json): Backlog | null {
  if (!isObject(data) || data['version'] !== 1 || stringAt(data, 'cluster') === '') return null
  const since = listAt(data, 'since').map((entry) => [stringAt(entry, 'app'), stringAt(entry, 'on')] as const)
  return { cluster: stringAt(data, 'cluster'), since: new Map(since), settled: data['settled'] === true }
}

/** The marker that holds this backlog. */
export function backlogMarker({ cluster, since, settled }: Backlog): string {
  const entries = [...since].slice(0, maxRemembered).map(([app, on]) => ({ app, on }))
  const data = { version: 1, cluster, since: entries, ...(settled ? { settled } : {}) }
  return `<!-- drift-triage:backlog ${Buffer.from(JSON.stringify(data), 'utf8').toString('base64url')} -->`
}

/** Worst first: unsafe to sync, then by category, then who has waited longest. */
export function byUrgency(
  since: ReadonlyMap<string, string>,
): (a: ApplicationReport, b: ApplicationReport) => number {
  const rank = ({ syncUnsafe, category }: ApplicationReport): number =>
    (syncUnsafe ? 0 : categories.length + 1) +
    (category === null ? categories.length : categories.indexOf(category))
  const waited = ({ name }: ApplicationReport): string => since.get(name) ?? '9'
  return (a, b) => rank(a) - rank(b) || compare(waited(a), waited(b)) || byName(a, b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
