import type { Config } from '../config/config.js'
import { discover } from '../discover/discover.js'
import type { Application } from '../model/application.js'
import type { Cluster, Repository, Tools } from '../model/ports.js'
import { affectedApplications } from '../triage/affected.js'
import type { Respecified } from './respecified.js'
import { respecifiedBetween } from './respecified.js'
import { maySyncOnRevision } from './triggers.js'

export type Sides = { readonly target: Repository; readonly head: Repository }

/** The apps of the merge result, and which of them the merge can move. */
export type Relevant = {
  /** Those whose own object it changes. */
  readonly respecified: Respecified
  readonly applications: readonly Application[]
  readonly isRelevant: (application: Application) => boolean
}

/**
 * Tells before anything is rendered or pulled which apps a merge can make a difference to: those whose rendering it
 * alters, and those that their controller syncs on any new commit. All others stay as they are with or without it.
 */
export async function relevantApplications(
  { cluster, tools }: { readonly cluster: Cluster; readonly tools: Tools },
  { target, head }: Sides,
  changedFiles: readonly string[] | null,
  { config, applications: wanted }: { readonly config: Config; readonly applications: readonly string[] },
): Promise<Relevant> {
  const { kinds } = await cluster.kinds()
  const [{ applications: earlier }, { applications: found }] = await Promise.all([
    discover({ repository: target, cluster, kinds, tools }, config, wanted),
    discover({ repository: head, cluster, kinds, tools }, config, wanted),
  ])
  const respecified = respecifiedBetween(earlier, found)
  const applications = found.map(respecified.after)
  if (changedFiles === null) return { applications, respecified, isRelevant: () => true }
  const changed = { before: target, files: changedFiles }
  const affected = await affectedApplications(found, earlier, changed, head)
  const written = new Set(found.filter(({ inGit }) => inGit !== undefined).map(({ name }) => name))
  // An app that is in Git no more may go, and with it what was done to its objects.
  const removed = earlier.filter(({ name, inGit }) => inGit !== undefined && !written.has(name))
  const names = new Set([...affected, ...removed].map(({ name }) => name))
  return {
    applications,
    respecified,
    isRelevant: (application) => names.has(application.name) || maySyncOnRevision(application, changedFiles),
  }
}
