import type { Application } from '../model/application.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { triage } from '../triage/triage.js'
import type { Relevant, Sides } from './relevant.js'
import type { Removal } from './removals.js'
import { removalsOf, withoutRemoved } from './removals.js'
import type { RenderingChanges } from './rendering.js'
import { changesOfRendering } from './rendering.js'

/** Both sides of a merge, judged against one live state. */
export type JudgedMerge = {
  readonly target: Judged
  /** Without the apps that go with the merge. */
  readonly head: Judged
  readonly removals: readonly Removal[]
  readonly rendering: RenderingChanges
}

/** Judges the apps that a merge can move, before it and after it. */
export async function judgeSides(
  world: World,
  sides: Sides,
  { respecified: { after }, assumeObject, leftOver, isRelevant, found }: Relevant,
  options: TriageOptions,
): Promise<JudgedMerge> {
  const judging = { ...options, only: isRelevant, near: true, ownObjects: false }
  const judgeHead = (assume: (application: Application) => Application): Promise<Judged> =>
    triage({ ...world, repository: sides.head }, { ...judging, found: found.head, assume, assumeObject })
  const [target, plain] = await Promise.all([
    triage({ ...world, repository: sides.target }, { ...judging, found: found.target }),
    judgeHead(after),
  ])
  const rendering = changesOfRendering(target.prepared, plain.prepared)
  const outOfSync = outOfSyncAfter(rendering)
  const isSelective = plain.prepared.some(({ application }) => application.sync.applyOutOfSyncOnly)
  const whole = isSelective ? await judgeHead((application) => outOfSync(after(application))) : plain
  const removals = removalsOf(target, whole, leftOver)
  return { target, head: withoutRemoved(whole, removals), removals, rendering }
}

/** With ApplyOutOfSyncOnly an object that is Synced today is left alone, but not once the merge has changed it. */
function outOfSyncAfter(rendering: RenderingChanges): (application: Application) => Application {
  return (application) => {
    const { status, name } = application
    if (status === null || !application.sync.applyOutOfSyncOnly) return application
    const resources = status.resources.map((resource) =>
      rendering.touchesObject(name, resource.key) ? { ...resource, status: 'OutOfSync' } : resource,
    )
    return { ...application, status: { ...status, resources } }
  }
}
