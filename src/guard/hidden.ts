import type { Application } from '../model/application.js'
import type { Finding } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { formatKey, keyText } from '../model/resource.js'
import type { HiddenChange } from '../pull/state/guard-state.js'
import { destructive } from './decide-guard.js'
import type { Removal } from './removals.js'
import type { RenderingChanges } from './rendering.js'
import { causesSync } from './triggers.js'

type Merge = {
  readonly applications: readonly Application[]
  /** What was found of them after the merge. */
  readonly findings: readonly Finding[]
  readonly removals: readonly Removal[]
  readonly rendering: RenderingChanges
  readonly isRespecified: (application: string) => boolean
  readonly changedFiles: readonly string[] | null
}

/**
 * Live changes by hand whose values a recording must not hold, where the merge moves their object, brings about a sync
 * that undoes them, or has their app deleted with all its objects: what then becomes of them cannot be told. Where one
 * side still has no value after the merge, a finding says what becomes of it, as of any other change.
 */
export function hiddenProblems(hidden: readonly HiddenChange[], merge: Merge): readonly Problem[] {
  const applications = new Map(merge.applications.map((application) => [application.name, application]))
  const gone = new Set(
    merge.removals.flatMap(({ application: { name, cascades } }) => (cascades === true ? [name] : [])),
  )
  const told = new Set(
    merge.findings.map(({ application, resource, change }) =>
      placeOf({ application, resource, path: change === null ? '' : formatPath(change.path) }),
    ),
  )
  return hidden.flatMap((change) => {
    const application = applications.get(change.application)
    const isMoved =
      application !== undefined && !told.has(placeOf(change)) && isAtStake(change, application, merge)
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

function placeOf({
  application,
  resource,
  path,
}: Pick<HiddenChange, 'application' | 'resource' | 'path'>): string {
  return `${application} ${keyText(resource)} ${path}`
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
