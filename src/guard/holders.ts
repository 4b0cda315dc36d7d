import { argoGroup } from '../discover/argo-cd.js'
import { helmGroup, kustomizeGroup, sourceGroup } from '../discover/flux/kinds.js'
import type { Application } from '../model/application.js'
import type { ResourceKey } from '../model/resource.js'
import { equalKey } from '../model/resource.js'

/** Groups of the objects that tell the controllers what to apply. */
export const controllerGroups: readonly string[] = [argoGroup, kustomizeGroup, helmGroup, sourceGroup]

/** Of the objects that an app has by its controller's report, those that tell the controllers what to apply. */
export function controllersHeld({ status }: Application): readonly ResourceKey[] {
  return (status?.resources ?? [])
    .map(({ key }) => key)
    .filter(({ group }) => controllerGroups.includes(group))
}

/** True where the app's own object, or the set that makes it, is an object of the holder: by report, else by its marks. */
export function holds(holder: Application, application: Application): boolean {
  if (holder === application) return false
  const { resource, generatedBy, appliedBy } = application
  const reported = controllersHeld(holder)
  if (reported.length > 0)
    return reported.some(
      (key) =>
        (resource !== null && equalKey(key, resource)) ||
        (key.kind === 'ApplicationSet' && generatedBy === `${key.namespace}/${key.name}`),
    )
  return appliedBy !== undefined && marksOf(holder).includes(appliedBy)
}

/** What the marks of its objects call an app. */
export function marksOf({ name, resource, trackedAs }: Application): readonly string[] {
  return trackedAs ?? [resource?.name ?? name]
}

/** The apps with all that they hold, and what that holds. */
export function withHeld(
  holders: readonly Application[],
  applications: readonly Application[],
): readonly Application[] {
  const all = new Set(holders)
  for (const holder of all)
    for (const application of applications) if (holds(holder, application)) all.add(application)
  return [...all]
}
