import type { Application } from '../model/application.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { formatKey } from '../model/resource.js'
import type { HiddenChange } from '../pull/state/guard-state.js'
import { destructive } from './decide-guard.js'
import type { Removal } from './removals.js'
import type { RenderingChanges } from './rendering.js'
import { causesSync } from './triggers.js'

type Merge = {
  readonly applications: readonly Application[]
  readonly removals: readonly Removal[]
  readonly rendering: RenderingChanges
  readonly isRespecified: (application: string) => boolean
  readonly changedFiles: readonly string[] | null
}

/**
 * Live changes by hand whose values a recording must not hold, where the merge moves their object, brings about a sync
 * that undoes them, or has their app deleted with all its objects: what then becomes of them cannot be told.
 */
export function hiddenProblems(hidden: readonly HiddenChange[], merge: Merge): readonly Problem[] {
  const applications = new Map(merge.applications.map((application) => [application.name, application]))
  const gone = new Set(
    merge.removals.flatMap(({ application: { name, cascades } }) => (cascades === true ? [name] : [])),
  )
  return hidden.flatMap((change) => {
    const application = applications.get(change.application)
    const isMoved = application !== undefined && isAtStake(change, application, merge)
    if (!isMoved && !gone.has(change.application)) return []
    const place = change.path === '' ? 'it' : `its ${change.path}`
    return [
      problem(
        'STATE_HIDDEN',
        `${formatKey(change.resource)}: somebody changed ${place} in the cluster, and the recorded state does not hold secret values, so what this merge does to it cannot be told.`,
        'Judge this merge with `drift-triage guard --kubeconfig`, or settle that change first.',
        { application: change.application, resource: change.resource },
      ),
    ]
  })
}

function isAtStake(
  change: HiddenChange,
  application: Application,
  { rendering, isRespecified, changedFiles }: Merge,
): boolean {
  if (change.when === 'never') return false
  if (rendering.touchesObject(change.application, change.resource)) return true
  if (!destructive.has(change.effect)) return false
  // A controller that corrects by itself takes it back with or without the merge.
  const undoneAnyway = change.when === 'next-reconcile'
  const touchesApplication = rendering.touchesApplication(application.name)
  const respecifies = isRespecified(application.name)
  return causesSync(application, change, { touchesApplication, respecifies, changedFiles }, undoneAnyway)
}
