import { unusedAcceptances } from '../decide/policies.js'
import type { Config } from '../config/config.js'
import type { Problem } from '../model/problem.js'
import { ProblemError, problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import type { Current, Sides } from '../report/resolution.js'
import { invalid } from './document.js'
import type { Proposals, ShardPart } from './part.js'
import type { ShardPlan } from './plan.js'
import { placeText } from './plan.js'

/** A sharded run as one, as if a single job had judged all apps. */
export type Merged = {
  readonly triage: Triage
  readonly current: Current
  /** Null where no pull requests are wanted. */
  readonly proposed: Proposals | null
  /** True where every app was judged. */
  readonly whole: boolean
}

/**
 * Puts the shards' results together. A shard without a result is a problem of the run as a whole: then nothing that its
 * apps' issues say is touched, and no app counts as gone.
 *
 * @throws ProblemError SHARD_MISSING where there is no result at all, SHARD_INVALID where results are of several runs.
 */
export function mergeParts(plan: ShardPlan, parts: readonly ShardPart[], { accepted }: Config): Merged {
  const missing = missingShards(plan, parts)
  const [first] = parts
  if (first === undefined) throw new ProblemError(missingProblem(plan, missing))
  checkTogether(plan, parts, first)
  const triages = parts.map(({ triage }) => triage)
  const order = new Map([...plan.shards.keys()].map((name, i) => [name, i]))
  const placeOf = (name: string): number => order.get(name) ?? order.size
  const whole = plan.whole && missing.length === 0
  const applications = triages
    .flatMap((triage) => triage.applications)
    .sort((a, b) => placeOf(a.name) - placeOf(b.name))
  const findings = inOrder(
    triages.flatMap((triage) => triage.findings),
    placeOf,
  )
  const settled = whole && applications.every(({ status }) => status !== 'unknown')
  const notes = [
    ...triages.flatMap((triage) => triage.notes ?? []),
    ...(settled ? unusedAcceptances(accepted, findings) : []),
  ]
  const triage: Triage = {
    cluster: first.triage.cluster,
    applications,
    findings,
    problems: distinct([
      ...triages.flatMap(({ problems }) => problems),
      ...(missing.length === 0 ? [] : [missingProblem(plan, missing)]),
    ]),
    notChecked: inOrder(
      triages.flatMap(({ notChecked }) => notChecked),
      placeOf,
    ),
    objects: inOrder(
      triages.flatMap(({ objects }) => objects),
      placeOf,
    ),
    notes: [...new Set(notes)],
    at:
      triages
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? first.triage.at,
  }
  return { triage, current: currentOf(parts), proposed: proposalsOf(parts, placeOf), whole }
}

/** Each shard has proved its own, also for the apps of the others. */
function proposalsOf(parts: readonly ShardPart[], placeOf: (name: string) => number): Proposals | null {
  const proposals = parts.flatMap(({ proposed }) => proposed ?? [])
  if (proposals.length === 0) return null
  return {
    writeBacks: inOrder(
      proposals.flatMap(({ writeBacks }) => writeBacks),
      placeOf,
    ),
    owners: new Map(proposals.flatMap(({ owners }) => [...owners])),
  }
}

export function missingShards({ count }: ShardPlan, parts: readonly ShardPart[]): readonly number[] {
  const there = new Set(parts.map(({ work }) => work.shard))
  return Array.from({ length: count }, (_, i) => i + 1).filter((shard) => !there.has(shard))
}

function checkTogether(plan: ShardPlan, parts: readonly ShardPart[], first: ShardPart): void {
  if (parts.some(({ salt }) => salt !== plan.salt)) throw invalid('a part follows another plan')
  if (new Set(parts.map(({ work }) => work.shard)).size !== parts.length)
    throw invalid('one shard has handed on two parts')
  if (parts.some(({ triage }) => triage.cluster.id !== first.triage.cluster.id))
    throw invalid('its parts are of several clusters')
}

function missingProblem({ count, shards }: ShardPlan, missing: readonly number[]): Problem {
  const apps = [...shards].filter(([, shard]) => missing.includes(shard)).map(([name]) => name)
  const named = apps.slice(0, 10).join(', ') + (apps.length > 10 ? ', …' : '')
  return problem(
    'SHARD_MISSING',
    `Of ${count} shards, ${missing.length} left no result (${missing.slice(0, 10).join(', ')}): ${apps.length} applications were not judged${named === '' ? '' : ` (${named})`}.`,
    'See the logs of those jobs, and run the failed jobs again; the next run judges the applications in any case.',
  )
}

/** What a shard knows of an object of its own counts before what another one merely does not have. */
function currentOf(parts: readonly ShardPart[]): Current {
  const known = new Map<string, Sides>()
  for (const [place, sides] of parts.flatMap(({ answers }) => [...answers]))
    if (Object.keys(sides).length > 0 || !known.has(place)) known.set(place, sides)
  const elsewhere = new Set(
    parts.flatMap(({ triage }) =>
      triage.applications
        .filter(({ application }) => application.cluster !== undefined)
        .map(({ name }) => name),
    ),
  )
  return (resource, path, name = '') =>
    known.get(placeText({ resource, path, application: elsewhere.has(name) ? name : '' }))
}

function inOrder<T extends { readonly application: string }>(
  items: readonly T[],
  placeOf: (name: string) => number,
): readonly T[] {
  return [...items].sort((a, b) => placeOf(a.application) - placeOf(b.application))
}

/** What every shard says of the cluster as a whole is said once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}
