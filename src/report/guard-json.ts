import type { Guard, GuardVerdict, Reach } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { JsonFinding, JsonProblem } from './json.js'
import { jsonFinding, jsonProblem } from './json.js'

/** The check that scripts read; docs/guard.schema.json describes it. Keys are only ever added within a version. */
export type JsonGuard = {
  readonly schemaVersion: 1
  readonly verdict: GuardVerdict
  readonly branch: string
  readonly target: string
  readonly head: string
  readonly cluster: Guard['cluster']
  /** By application, the name of its cluster; there only where some have another than the run's own. */
  readonly destinations?: { readonly [application: string]: string }
  readonly recorded: Guard['recorded']
  readonly applications: readonly string[]
  readonly reversals: readonly (JsonFinding & { readonly reach: Reach })[]
  readonly adopted: readonly JsonFinding[]
  readonly standing: readonly JsonFinding[]
  readonly adopting: Guard['adopting']
  readonly problems: readonly JsonProblem[]
}

/** The check as data, key by key. */
export function jsonGuard(guard: Guard): JsonGuard {
  const { id, server, version } = guard.cluster
  return {
    schemaVersion: 1,
    verdict: verdictOf(guard),
    branch: guard.branch,
    target: guard.target,
    head: guard.head,
    cluster: { id, server, version },
    ...destinationsPart(guard),
    recorded: guard.recorded,
    applications: guard.applications,
    reversals: guard.reversals.map(({ finding, reach }) => ({ ...jsonFinding(finding), reach })),
    adopted: guard.adopted.map(jsonFinding),
    standing: guard.standing.map(jsonFinding),
    adopting: guard.adopting.map(({ application, number }) => ({ application, number })),
    problems: guard.problems.map(jsonProblem),
  }
}

function destinationsPart({ destinations = new Map() }: Guard): Pick<JsonGuard, 'destinations'> {
  const names = [...destinations].map(([application, { name }]) => [application, name] as const)
  return names.length === 0 ? {} : { destinations: Object.fromEntries(names) }
}

/** The check as text, with a line feed at its end. */
export function renderGuardJson(guard: Guard): string {
  return `${JSON.stringify(jsonGuard(guard), null, 2)}\n`
}
