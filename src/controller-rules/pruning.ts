import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import type { ResourceKey } from '../model/resource.js'
import { annotation, keyOf, metadataSays } from '../model/resource.js'
import { optionsOf } from './strategy.js'

/** Why no sync of its own accord deletes an object that Git lacks, by its controller's rules; null where one does. */
export function keptFromPruning(application: Application, live: JsonObject): string | null {
  if (application.controller === 'argo-cd') return keptByArgo(application, live)
  const mark = fluxMark(application, live)
  return mark === null ? null : `No sync prunes it: ${mark} says so.`
}

/**
 * An option of the object overrides the one of its app (argo-cd gitops-engine/pkg/sync, runTasks and pruneObject). An
 * approval counts only for a sync that began before it, so none counts for the next one.
 */
function keptByArgo({ sync }: Application, live: JsonObject): string | null {
  const isPrune = (option: string): boolean => option.startsWith('Prune=')
  const own = optionsOf(annotation(live, 'argocd.argoproj.io/sync-options')).filter(isPrune)
  const options = own.length > 0 ? own : sync.options.filter(isPrune)
  const says = (option: string): string =>
    own.length > 0
      ? `its sync option ${option} says so.`
      : `the app’s sync option ${option} says so, which Argo CD reads since 3.4.`
  if (options.includes('Prune=false')) return `No sync prunes it: ${says('Prune=false')}`
  if (options.includes('Prune=confirm'))
    return `No sync prunes it before somebody confirms that: ${says('Prune=confirm')}`
  return null
}

/** True for an object that stays when its whole app is deleted (argo-cd controller/appcontroller.go, shouldBeDeleted). */
export function outlivesApplication(application: Application, live: JsonObject): boolean {
  if (application.controller !== 'argo-cd') return fluxMark(application, live) !== null
  const options = optionsOf(annotation(live, 'argocd.argoproj.io/sync-options'))
  const { group, kind } = keyOf(live)
  return (
    (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition') ||
    // Of the one that asks first, nothing goes before somebody has said so.
    options.includes('Delete=false') ||
    options.includes('Delete=confirm') ||
    annotation(live, 'helm.sh/resource-policy') === 'keep'
  )
}

/** Of several, Argo CD takes the first in this order; without one it waits for what the object owns to go first. */
const propagations = ['background', 'foreground', 'orphan']

/** Whether a sync of the app that prunes an object leaves what that owns (argo-cd controller/sync.go). */
export function orphansOwned({ sync }: Application): boolean {
  const found = propagations.find((one) => sync.options.includes(`PrunePropagationPolicy=${one}`))
  return found === 'orphan'
}

/** Kinds of which objects are made that they own; what a custom resource owns is not known, so each may. */
export function mayOwn({ group, kind }: ResourceKey): boolean {
  if (group === '') return kind === 'ReplicationController'
  return group === 'apps' || group === 'batch' || (group.includes('.') && !group.endsWith('.k8s.io'))
}

/** What Helm's upgrade leaves behind, and kustomize-controller's garbage collection. */
function fluxMark({ resource }: Application, live: JsonObject): string | null {
  if (resource?.kind === 'HelmRelease') {
    const policy = 'helm.sh/resource-policy'
    return annotation(live, policy) === 'keep' ? policy : null
  }
  const marks = ['kustomize.toolkit.fluxcd.io/prune', 'kustomize.toolkit.fluxcd.io/reconcile']
  return marks.find((mark) => metadataSays(live, mark, 'disabled')) ?? null
}
