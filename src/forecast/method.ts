import { optionsOf } from '../controller-rules/strategy.js'
import type { Application } from '../model/application.js'
import type { JsonObject } from '../model/json.js'
import { managedFieldsOf } from '../model/managed-fields.js'
import type { ResourceKey } from '../model/resource.js'
import { annotation, equalKey, metadataSays } from '../model/resource.js'
import { kubectlManager } from './migration.js'
import type { SyncMethod } from './simulation.js'

const fluxGroup = 'kustomize.toolkit.fluxcd.io'

/** How this app's controller writes this object, by the app's policy and the object's own annotations. */
export function methodOf(
  application: Application,
  key: ResourceKey,
  desired: JsonObject,
  live: JsonObject,
): SyncMethod {
  // Helm patches as a client, or applies server-side since its version 4: as it has written before.
  if (application.resource?.kind === 'HelmRelease') return folderMethod(application, live)
  if (application.controller === 'flux') return fluxMethod(application, desired, live)
  if (application.controller === 'folder') return folderMethod(application, live)
  return argoMethod(application, key, desired, live)
}

/** gitops-engine pkg/sync, applyObject: replace wins over apply, the object's own options over the app's. */
function argoMethod(
  application: Application,
  key: ResourceKey,
  desired: JsonObject,
  live: JsonObject,
): SyncMethod {
  const { sync } = application
  const [own, inCluster] = [syncOptions(desired), syncOptions(live)]
  const either = (option: string): boolean => own.includes(option) || inCluster.includes(option)
  if (sync.applyOutOfSyncOnly && isSynced(application, key)) {
    return { way: 'skip', reason: 'Argo CD calls it Synced and only applies what is out of sync' }
  }
  const force = sync.force || either('Force=true')
  if (sync.replace || either('Replace=true')) {
    // A CustomResourceDefinition or Namespace is updated in place: deleting it would take its content along.
    const inPlace = key.kind === 'CustomResourceDefinition' || (key.group === '' && key.kind === 'Namespace')
    return { way: 'replace', recreates: force && !inPlace }
  }
  const serverSide =
    !own.includes('ServerSideApply=false') && (sync.serverSideApply || own.includes('ServerSideApply=true'))
  // gitops-engine pkg/utils/kube/resource_ops.go, ApplyResource: what it applies server-side is not reconciled first.
  if (!serverSide)
    return { way: 'client-side', force, reconcilesRoles: key.group === 'rbac.authorization.k8s.io' }
  return {
    way: 'server-side',
    migrates: sync.clientSideApplyMigration ? [migrationManager(application)] : [],
  }
}

/** Argo CD's annotation on the Application, for those who applied with another manager before. */
function migrationManager({ annotations }: Application): string {
  return annotations['argocd.argoproj.io/client-side-apply-migration-manager'] ?? kubectlManager
}

function syncOptions(object: JsonObject): readonly string[] {
  return optionsOf(annotation(object, 'argocd.argoproj.io/sync-options'))
}

function isSynced({ status }: Application, key: ResourceKey): boolean {
  return status?.resources.find((resource) => equalKey(resource.key, key))?.status === 'Synced'
}

/** Why Flux neither creates nor applies an object that Git has; null where it does. */
export function leftAloneByFlux(...objects: readonly JsonObject[]): string | null {
  const says = (name: string, value: string): boolean =>
    objects.some((object) => metadataSays(object, `${fluxGroup}/${name}`, value))
  if (says('reconcile', 'disabled')) return 'its reconciliation is disabled'
  return says('ssa', 'ignore') ? 'Flux is told to ignore it' : null
}

function fluxMethod({ sync }: Application, desired: JsonObject, live: JsonObject): SyncMethod {
  const either = (name: string, value: string): boolean =>
    [desired, live].some((object) => metadataSays(object, `${fluxGroup}/${name}`, value))
  const reason = leftAloneByFlux(desired, live)
  if (reason !== null) return { way: 'skip', reason }
  if (either('ssa', 'ifnotpresent')) return { way: 'skip', reason: 'Flux only creates it' }
  return {
    way: 'flux',
    takesOver: !either('ssa', 'merge'),
    force: sync.force || either('force', 'enabled'),
  }
}

/** A folder is applied with kubectl, in the way its applier has written before. */
function folderMethod({ appliers, sync }: Application, live: JsonObject): SyncMethod {
  const appliedServerSide = managedFieldsOf(live).some(
    ({ manager }) => manager.operation === 'Apply' && appliers.includes(manager.name),
  )
  return sync.serverSideApply || appliedServerSide
    ? { way: 'server-side', migrates: [] }
    : { way: 'client-side', force: sync.force }
}

/** The applier's field manager: the one of its names that has written the object, else its first. */
export function applierOf({ appliers }: Application, live: JsonObject): string {
  const entries = managedFieldsOf(live).filter(({ manager }) => appliers.includes(manager.name))
  const applied = entries.find(({ manager }) => manager.operation === 'Apply') ?? entries[0]
  return applied?.manager.name ?? appliers[0] ?? ''
}
