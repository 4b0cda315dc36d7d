import type { Config } from '../config/config.js'
import type { LeftOver } from '../discover/application-set/left-over.js'
import type { Discovered } from '../discover/discover.js'
import { discover } from '../discover/discover.js'
import { readWritten } from '../discover/written.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import type { Cluster, Repository, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { keyText } from '../model/resource.js'
import type { RenderMemory } from '../render/memory.js'
import { affectedApplications } from '../triage/affected.js'
import type { HeldObjects } from './held-objects.js'
import { heldObjects } from './held-objects.js'
import { withHeld } from './holders.js'
import { judgedApplications, resourcedBetween } from './judged.js'
import { renderAhead } from './render-ahead.js'
import { respecifiedFlux } from './respecified-flux.js'
import type { Branch } from './repository-at.js'
import type { RespecifiedSets, Written } from './respecified-sets.js'
import { respecifiedSets, writtenSets } from './respecified-sets.js'
import { respecifiedSources } from './respecified-sources.js'
import type { Respecified } from './respecified.js'
import { respecifiedBetween } from './respecified.js'
import { maySyncOnRevision } from './triggers.js'

export type Sides = { readonly target: Repository; readonly head: Repository }

/** The apps of the merge result, and which of them the merge can move. */
export type Relevant = {
  /** Those whose own object it changes. */
  readonly respecified: Respecified
  /** An ApplicationSet or an object of Flux's as the merge leaves it; any other as it is. */
  readonly assumeObject: (object: JsonObject) => JsonObject
  /** What cannot be told of an app's own object after the merge. */
  readonly problems: readonly Problem[]
  /** Applications that a set makes no more once it is merged. */
  readonly leftOver: readonly LeftOver[]
  readonly applications: readonly Application[]
  readonly isRelevant: (application: Application) => boolean
  /** True for an app that follows the branch, and for one that the merge has follow something else from now on. */
  readonly isJudged: (application: Application) => boolean
  /** All that was found on each side. */
  readonly found: { readonly target: Discovered; readonly head: Discovered }
  /** Settles once nothing that was rendered ahead is under way. */
  readonly renderedAhead: Promise<unknown>
}

/**
 * Tells before anything is rendered or pulled which apps a merge can make a difference to: those whose rendering it
 * alters, and those that their controller syncs on any new commit. All others stay as they are with or without it.
 */
export async function relevantApplications(
  world: { readonly cluster: Cluster; readonly tools: Tools; readonly memory: RenderMemory },
  { target, head }: Sides,
  { branch, changedFiles }: { readonly branch: Branch; readonly changedFiles: readonly string[] | null },
  { config, applications: wanted }: { readonly config: Config; readonly applications: readonly string[] },
): Promise<Relevant> {
  const { kinds } = await world.cluster.kinds()
  const find = (repository: Repository): Promise<Discovered> =>
    discover({ ...world, repository, kinds }, config, wanted)
  const [today, written] = await Promise.all([find(target), writtenIn({ target, head }, changedFiles)])
  const { applications: earlier } = today
  const { clusters } = config
  const ahead = renderAhead({ ...world, clusters }, { target, head }, { branch, changedFiles }, earlier)
  await ahead.begun
  const describes = changedFiles === null || written.before.length + written.after.length > 0
  // Where no changed file describes any app and no set may read one, both sides have the same.
  const then = describes || today.hasSets ? await find(head) : today
  const held = await heldObjects({ ...world, clusters }, { target, head }, changedFiles, earlier)
  const sets = respecifiedSets(await writtenSets(target, written), held)
  const flux = respecifiedFlux(earlier, then.applications, held)
  const sources = await respecifiedSources(head, written, branch, earlier, held)
  const assumeObject = (object: JsonObject): JsonObject => sources.after(flux.after(sets.after(object)))
  const merged =
    sets.isEmpty && flux.isEmpty && sources.isEmpty
      ? then
      : await discover({ ...world, repository: head, kinds, assumeObject }, config, wanted)
  const { applications: found } = merged
  const leftOver = leftOverSince(today, merged)
  const { has, after } = respecifiedBetween(earlier, found, held)
  const applications = found.map(after)
  const resourced = sources.isEmpty ? new Set<string>() : resourcedBetween(earlier, found)
  const respecified = {
    after,
    has: (name: string) => has(name) || flux.has(name) || resourced.has(name),
  }
  const { isJudged, problems: unread } = judgedApplications(
    branch,
    { earlier, found },
    respecified.has,
    resourced,
  )
  const sides = { target: today, head: merged }
  const judged = new Set(applications.filter(isJudged).map(({ name }) => name))
  const untold = flux.problems().filter(({ application }) => judged.has(application ?? ''))
  const problems = [...untold, ...unread]
  const known = {
    ...{ applications, isJudged, respecified, assumeObject, problems, leftOver, found: sides },
    renderedAhead: ahead.ended,
  }
  if (changedFiles === null) return { ...known, isRelevant: () => true }
  const changed = { before: target, files: changedFiles }
  const affected = await affectedApplications(found, earlier, changed, head)
  const removed = goneFromGit(earlier, found, sets, held)
  const changedHere = found.filter((application, at) => applications[at] !== application)
  const names = new Set([...affected, ...removed, ...changedHere].map(({ name }) => name))
  return {
    ...known,
    // A new commit moves no app that follows another revision.
    isRelevant: (application) =>
      names.has(application.name) || (isJudged(application) && maySyncOnRevision(application, changedFiles)),
  }
}

/** Applications that their sets make no more on one side, and did on the other. */
function leftOverSince(before: Discovered, after: Discovered): readonly LeftOver[] {
  const known = new Set(before.leftOver.map(({ application }) => keyText(application)))
  return after.leftOver.filter(({ application }) => !known.has(keyText(application)))
}

/** What the changed files (all, for null) say of apps and of Flux's sources on each side. */
async function writtenIn({ target, head }: Sides, changedFiles: readonly string[] | null): Promise<Written> {
  const [before = [], after = []] = await Promise.all(
    [target, head].map((side) => readWritten(side, changedFiles ?? undefined)),
  )
  return { before, after }
}

/** Apps that are in Git no more, and what they hold: they may go, and with them what was done to their objects. */
function goneFromGit(
  earlier: readonly Application[],
  found: readonly Application[],
  sets: RespecifiedSets,
  held: HeldObjects,
): readonly Application[] {
  const written = new Set(found.filter(({ inGit }) => inGit !== undefined).map(({ name }) => name))
  const gone = earlier.filter(
    ({ name, resource, inGit, generatedBy = '' }) =>
      (inGit !== undefined && !written.has(name)) || sets.isGone(generatedBy) || isTakenOut(resource, held),
  )
  return withHeld(gone, earlier)
}

function isTakenOut(resource: Application['resource'], held: HeldObjects): boolean {
  const change = resource === null ? undefined : held.change(resource)
  return change !== undefined && change.to === undefined
}
