import type { Config } from '../config/config.js'
import type { LeftOver } from '../discover/application-set/left-over.js'
import type { Discovered } from '../discover/discover.js'
import { discover } from '../discover/discover.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import type { Cluster, Repository, Tools } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { keyText } from '../model/resource.js'
import { affectedApplications } from '../triage/affected.js'
import { judgedApplications, resourcedBetween } from './judged.js'
import { respecifiedFlux } from './respecified-flux.js'
import type { Branch } from './repository-at.js'
import { respecifiedSets } from './respecified-sets.js'
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
}

/**
 * Tells before anything is rendered or pulled which apps a merge can make a difference to: those whose rendering it
 * alters, and those that their controller syncs on any new commit. All others stay as they are with or without it.
 */
export async function relevantApplications(
  { cluster, tools }: { readonly cluster: Cluster; readonly tools: Tools },
  { target, head }: Sides,
  { branch, changedFiles }: { readonly branch: Branch; readonly changedFiles: readonly string[] | null },
  { config, applications: wanted }: { readonly config: Config; readonly applications: readonly string[] },
): Promise<Relevant> {
  const { kinds } = await cluster.kinds()
  const sets = await respecifiedSets(target, head, changedFiles)
  const [today, then] = await Promise.all([
    discover({ repository: target, cluster, kinds, tools }, config, wanted),
    discover({ repository: head, cluster, kinds, tools, assumeObject: sets.after }, config, wanted),
  ])
  const { applications: earlier } = today
  const flux = respecifiedFlux(earlier, then.applications)
  const sources = await respecifiedSources({ target, head }, changedFiles, branch, earlier)
  const assumeObject = (object: JsonObject): JsonObject => sources.after(flux.after(sets.after(object)))
  const merged =
    flux.isEmpty && sources.isEmpty
      ? then
      : await discover({ repository: head, cluster, kinds, tools, assumeObject }, config, wanted)
  const { applications: found } = merged
  const leftToday = new Set(today.leftOver.map(({ application }) => keyText(application)))
  const leftOver = then.leftOver.filter(({ application }) => !leftToday.has(keyText(application)))
  const { has, after } = respecifiedBetween(earlier, found)
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
  const known = { applications, isJudged, respecified, assumeObject, problems, leftOver, found: sides }
  if (changedFiles === null) return { ...known, isRelevant: () => true }
  const changed = { before: target, files: changedFiles }
  const affected = await affectedApplications(found, earlier, changed, head)
  const written = new Set(found.filter(({ inGit }) => inGit !== undefined).map(({ name }) => name))
  // An app that is in Git no more may go, and with it what was done to its objects.
  const removed = earlier.filter(
    ({ name, inGit, generatedBy = '' }) =>
      (inGit !== undefined && !written.has(name)) || sets.isGone(generatedBy),
  )
  const names = new Set([...affected, ...removed].map(({ name }) => name))
  return {
    ...known,
    isRelevant: (application) => names.has(application.name) || maySyncOnRevision(application, changedFiles),
  }
}
