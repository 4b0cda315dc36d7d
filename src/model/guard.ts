import type { Controller } from './application.js'
import type { DestinationCluster } from './cluster.js'
import type { Finding } from './finding.js'
import type { Problem } from './problem.js'
import type { ResourceKey } from './resource.js'
import type { ClusterIdentity } from './triage.js'

/**
 * How a merge reaches a live change, nearest first: it moves that very `field`, the same object (`resource`), another
 * object of the same `application`, or nothing of it: then only the `revision` moves, on which the controller syncs.
 */
export const reaches = ['field', 'resource', 'application', 'revision'] as const
export type Reach = (typeof reaches)[number]

/** How far the guard looks: a scope blocks for its own reach and every nearer one; `branch` for all. */
export const guardScopes = ['field', 'resource', 'app', 'branch'] as const
export type GuardScope = (typeof guardScopes)[number]

/** A live change that the merge, and the sync it causes, would undo. */
export type Reversal = {
  /** As judged on head: its desired side and forecast are those after the merge. */
  readonly finding: Finding
  readonly reach: Reach
  /** Whose app it is; absent for Argo CD. */
  readonly controller?: Controller
  /** Where the object goes with its whole application. */
  readonly removedWith?: RemovedWith
}

/** What the merge takes away, whose deletion takes all objects of an application along. */
export type RemovedWith = {
  /** The Application, or the ApplicationSet that made it. */
  readonly resource: ResourceKey
  /** The ApplicationSet that makes the Application no more; absent for what leaves Git itself. */
  readonly notMadeBy?: ResourceKey
}

/** Lines of a file that others take the place of. */
export type LineEdit = {
  readonly file: string
  /** Git's id of the file's content before. */
  readonly blob: string
  /** Counted from 1: the first one that is removed, or that is added. */
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** The lines around, at most three on each side. */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Edits of one app that rendering and judging the edited head proved, all together. */
export type Adoption = {
  readonly application: string
  /** What is not lost any more with them. */
  readonly reversals: readonly Reversal[]
  readonly edits: readonly LineEdit[]
  /** True where it is less than another adoption of the app: what the merge moves itself. */
  readonly isPart: boolean
}

/** An open pull request of ours that brings live changes of an app into Git. */
export type AdoptingPull = { readonly application: string; readonly number: number }

/** When live state was recorded, where no cluster was asked, and at which commit ('' where that is not known). */
export type RecordedAt = { readonly takenAt: string; readonly commit: string }

/** What one merge means for the cluster. `target` and `head` are its two sides; head is the merge result. */
export type Guard = {
  readonly branch: string
  /** Commits. */
  readonly target: string
  readonly head: string
  readonly cluster: ClusterIdentity
  /** By app, the cluster that it is deployed to; absent for apps of the run's own, and where all are. */
  readonly destinations?: ReadonlyMap<string, DestinationCluster>
  /** Apps that follow the branch: only these are judged. */
  readonly applications: readonly string[]
  /** Worst first; empty where the merge undoes nothing. */
  readonly reversals: readonly Reversal[]
  /** Drift of today that the merge brings into Git. */
  readonly adopted: readonly Finding[]
  /** Other drift, which the merge leaves as it is. */
  readonly standing: readonly Finding[]
  /** What puts into Git what the merge would undo, proved on head; by app, worst first. */
  readonly adoptions: readonly Adoption[]
  /** Of apps that the merge takes something from; empty where GitHub was not asked. */
  readonly adopting: readonly AdoptingPull[]
  /** What could not be known about these apps. */
  readonly problems: readonly Problem[]
  /** Null where the cluster itself was read. */
  readonly recorded: RecordedAt | null
  /** RFC 3339. */
  readonly at: string
}

/** `unknown`: nothing is known to be undone, but not everything could be judged; the check fails closed. */
export type GuardVerdict = 'pass' | 'block' | 'unknown'

/** A reversal weighs more than doubt. */
export function verdictOf({ reversals, problems }: Pick<Guard, 'reversals' | 'problems'>): GuardVerdict {
  if (reversals.length > 0) return 'block'
  return problems.length > 0 ? 'unknown' : 'pass'
}
