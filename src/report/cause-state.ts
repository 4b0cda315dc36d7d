import type { Category } from '../model/finding.js'
import { isObject, listAt, stringAt, type Json, type JsonObject } from '../model/json.js'
import type { StoredFinding, StoredResolution } from './issue-state.js'
import { categoryFrom, findingFrom, resolutionFrom } from './issue-state.js'
import { readBlock, writeBlock } from './marker.js'

/** What the issue of a cause remembers. Its marker names no app, so that it is never taken for an app's. */
export type CauseState = {
  readonly cluster: string
  readonly cause: string
  readonly category: Category
  /** In alphabetical order. */
  readonly apps: readonly StoredApp[]
  /** Apps for which the marker had no room. */
  readonly dropped: number
  /** How the last of them ended, oldest first. */
  readonly ended: readonly StoredEnding[]
  /** When we closed it; null while it is open, and where a human closed it. */
  readonly closed: string | null
  /** Comments of ours; the next one carries the next number. */
  readonly comments: number
}

/** One app of the list, with one of its differences: by it the next run sees how it ended. */
export type StoredApp = { readonly application: string; readonly finding: StoredFinding }

export type StoredEnding = { readonly application: string; readonly resolution: StoredResolution }

/** Characters of JSON that the apps may take, and endings that are remembered. */
const maxApps = 20_000
const maxEnded = 20

/** Reads the state from a body; null where it is none of a cause. */
export function parseCause(body: string): { readonly state: CauseState; readonly around: number } | null {
  const block = readBlock(body)
  const state = block === null ? null : stateFrom(block.marker)
  return block === null || state === null ? null : { state, around: block.around }
}

function stateFrom(data: Json): CauseState | null {
  const category = categoryFrom(data)
  if (!isObject(data) || data['version'] !== 1 || category === null) return null
  if (stringAt(data, 'cause') === '' || stringAt(data, 'cluster') === '') return null
  return {
    cluster: stringAt(data, 'cluster'),
    cause: stringAt(data, 'cause'),
    category,
    apps: listAt(data, 'apps').flatMap((entry) =>
      findingFrom(entry).map((finding) => ({ application: stringAt(entry, 'application'), finding })),
    ),
    dropped: countOf(data['dropped']),
    ended: listAt(data, 'ended').flatMap((entry) =>
      resolutionFrom(entry).map((resolution) => ({
        application: stringAt(entry, 'application'),
        resolution,
      })),
    ),
    closed: stringAt(data, 'closed') || null,
    comments: countOf(data['comments']),
  }
}

/** The block of this state around its text. */
export function causeBlock(state: CauseState, content: string): string {
  const { apps, ended, closed, ...plain } = state
  return writeBlock(
    {
      version: 1,
      ...plain,
      apps: apps.map(appJson),
      ended: ended.map(({ application, resolution }) => ({ application, ...resolution })),
      ...(closed === null ? {} : { closed }),
    },
    content,
  )
}

/** The state cut to what its marker may hold; the same apps always give the same cut. */
export function fitCause(state: CauseState): CauseState {
  const kept: StoredApp[] = []
  let used = 0
  for (const app of state.apps) {
    used += JSON.stringify(appJson(app)).length + 1
    if (used > maxApps) break
    kept.push(app)
  }
  return {
    ...state,
    apps: kept,
    dropped: state.apps.length - kept.length,
    ended: state.ended.slice(-maxEnded),
  }
}

function appJson({ application, finding: { rest, values, ...known } }: StoredApp): JsonObject {
  return { ...rest, application, ...known, ...(values === null ? {} : { values }) }
}

function countOf(value: Json | undefined): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0
}
