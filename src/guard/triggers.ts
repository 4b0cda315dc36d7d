import { isBelowPaths, namesPaths } from '../discover/generate-paths.js'
import { whenOf } from '../forecast/forecaster.js'
import type { Application } from '../model/application.js'
import type { Change, Forecast } from '../model/finding.js'

/** A difference between Git and the cluster, as far as its controller looks at it. */
export type Difference = {
  readonly type: Change['type'] | 'object'
  readonly when: Forecast['when']
}

/** What a merge does to one app, as far as its controller looks at it. */
export type Merge = {
  /** True where the app is rendered differently after it. */
  readonly touchesApplication: boolean
  /** True where it changes the app's own object: Argo CD then syncs an OutOfSync app, whatever paths that names. */
  readonly respecifies: boolean
  /** Paths of files that differ between target and head; null where they could not be listed. */
  readonly changedFiles: readonly string[] | null
}

/**
 * True where the merge brings about a sync of the app that would not come without it. A controller that corrects by
 * itself does so with or without the merge, so for it only the merge's own changes count (`undoneAnyway`).
 *
 * Argo CD without self-heal syncs an OutOfSync app on every new commit of its branch, whatever the commit touches,
 * unless the app names the paths it is made of (argo-cd controller/appcontroller.go, alreadyAttemptedSync). Flux packs a
 * chart anew for each commit where its release asks for that (source-controller, buildFromTarballArtifact).
 */
export function causesSync(
  application: Application,
  difference: Difference,
  merge: Merge,
  undoneAnyway: boolean,
): boolean {
  switch (difference.when) {
    case 'never':
      return false
    case 'next-reconcile':
      return !undoneAnyway
    case 'next-commit':
      return merge.touchesApplication || syncsOnRevision(application, difference, merge)
    case 'next-upgrade':
      return merge.touchesApplication || (merge.respecifies && isFailing(application))
    case 'once-resolved':
      // The merge may be what resolves it, by the files of the app or by its own object.
      return merge.touchesApplication || merge.respecifies
    case 'next-sync':
    case 'unknown':
      // Somebody, or a pipeline, brings the change in; without one nobody has a reason to sync because of this merge.
      return merge.touchesApplication
  }
}

/** helm-controller tries a failed release again as soon as its object changes, whatever changes of it. */
function isFailing({ status }: Application): boolean {
  return status !== null && status.sync !== 'Synced'
}

/** True where a new commit alone may make the controller sync the app, for some difference or other. */
export function maySyncOnRevision(application: Application, changedFiles: readonly string[]): boolean {
  const isCommit = whenOf(application) === 'next-commit'
  if (application.controller === 'flux') return isCommit
  const isSynced = application.status?.sync === 'Synced' || awaitsPruningOnly(application)
  return isCommit && !isSynced && isWatched(application, changedFiles)
}

function syncsOnRevision(
  application: Application,
  difference: Difference,
  { changedFiles, respecifies }: Merge,
): boolean {
  if (application.controller === 'flux') return true
  return isOutOfSync(application, difference) && (respecifies || isWatched(application, changedFiles))
}

/** By Argo CD's own verdict; where that cannot be read, by what it would see: it does not look at additions. */
function isOutOfSync(application: Application, { type }: Difference): boolean {
  const { status } = application
  if (status === null || status.sync === 'Unknown') return type !== 'added'
  return status.sync === 'OutOfSync' && !awaitsPruningOnly(application)
}

/**
 * True for an app that is OutOfSync only by objects which are to be pruned, while its automation does not prune: Argo CD
 * then skips the sync by itself (controller/appcontroller.go, autoSync).
 */
function awaitsPruningOnly({ status, sync }: Application): boolean {
  if (sync.prune || status?.sync !== 'OutOfSync') return false
  const others = status.resources.filter((resource) => resource.status !== 'Synced')
  return others.length > 0 && others.every(({ requiresPruning }) => requiresPruning)
}

/** False only where the app names its paths and no changed file lies below one of them. */
function isWatched(application: Application, changedFiles: readonly string[] | null): boolean {
  return !namesPaths(application) || changedFiles === null || isBelowPaths(application, changedFiles)
}
