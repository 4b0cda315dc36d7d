import type {
  Application,
  ControllerStatus,
  IgnoreRule,
  Source,
  SyncPolicy,
  SyncedRevision,
} from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { field, isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { FileLocation, ResourceKey } from '../model/resource.js'
import { keyOf } from '../model/resource.js'
import { appliedBy } from './applied-by.js'
import { argoTrouble } from './argo-trouble.js'
import { createdAt } from './unique-names.js'

export const argoGroup = 'argoproj.io'

/** Managers Argo CD's controller has written with; the second is that of older releases. */
const argoAppliers = ['argocd-controller', 'argocd-application-controller']

/**
 * An Argo CD Application object as our Application. `status` is read only from the cluster's copy: a status that
 * somebody committed to Git says nothing.
 */
export function argoApplication(
  object: JsonObject,
  foundIn: 'cluster' | 'repository',
  origin: FileLocation | null,
): Application {
  const spec = objectAt(object, 'spec')
  return {
    name: stringAt(object, 'metadata', 'name'),
    controller: 'argo-cd',
    resource: keyOf(object),
    foundIn,
    origin,
    ...(foundIn === 'repository' ? { inGit: { object, isFile: true } } : {}),
    sources: sourcesOf(spec),
    destination: {
      server: stringAt(spec, 'destination', 'server'),
      name: stringAt(spec, 'destination', 'name'),
      namespace: stringAt(spec, 'destination', 'namespace'),
    },
    appliers: argoAppliers,
    sync: syncPolicyOf(spec),
    ignore: listAt(spec, 'ignoreDifferences').map(ignoreRuleOf),
    annotations: stringsOf(objectAt(object, 'metadata', 'annotations')),
    status: foundIn === 'cluster' ? statusOf(object) : null,
    ...generatedBy(object),
    ...marksOf(object),
    ...(foundIn === 'cluster'
      ? { ...createdAt(object), trackedAs: trackedAs(object), cascades: cascades(object) }
      : {}),
  }
}

/**
 * In Argo CD's own namespace the name alone; in others the namespace before it (util/argo/resource_tracking.go,
 * InstanceName). Both where the object does not say which namespace that is.
 */
function trackedAs(object: JsonObject): readonly string[] {
  const { name, namespace } = keyOf(object)
  const own = stringAt(object, 'status', 'controllerNamespace')
  if (own === '') return [name, `${namespace}_${name}`]
  return [own === namespace ? name : `${namespace}_${name}`]
}

function marksOf(object: JsonObject): Pick<Application, 'appliedBy'> {
  const by = appliedBy(object)
  return by === undefined ? {} : { appliedBy: by }
}

/**
 * With this finalizer, which may also be followed by `/background` or `/foreground`, its objects go when the Application
 * is deleted; without it they stay (argo-cd docs, user-guide/app_deletion).
 */
const cascading = 'resources-finalizer.argocd.argoproj.io'

function cascades(object: JsonObject): boolean {
  return listAt(object, 'metadata', 'finalizers').some(
    (name) => typeof name === 'string' && name.startsWith(cascading),
  )
}

/** The ApplicationSet that made it. */
function generatedBy(object: Json): Pick<Application, 'generatedBy'> {
  const owner = listAt(object, 'metadata', 'ownerReferences').find(
    (one) => stringAt(one, 'kind') === 'ApplicationSet',
  )
  if (owner === undefined) return {}
  return { generatedBy: `${stringAt(object, 'metadata', 'namespace')}/${stringAt(owner, 'name')}` }
}

function sourcesOf(spec: Json): readonly Source[] {
  const hydrator = field(spec, 'sourceHydrator')
  if (isObject(hydrator)) return [hydratedSource(hydrator)]
  const several = listAt(spec, 'sources')
  if (several.length > 0) return several.map((source) => sourceOf(source))
  const one = field(spec, 'source')
  return isObject(one) ? [sourceOf(one)] : []
}

/**
 * What Argo CD syncs where it writes rendered manifests into a branch first: it wins over all other sources, and is in
 * the repository that these are rendered from (pkg/apis, GetSyncSource).
 */
function hydratedSource(hydrator: JsonObject): Source {
  const dry = (name: string): string => stringAt(hydrator, 'drySource', name)
  const synced = sourceOf({
    repoURL: dry('repoURL'),
    path: stringAt(hydrator, 'syncSource', 'path'),
    targetRevision: stringAt(hydrator, 'syncSource', 'targetBranch'),
  })
  return { ...synced, hydratedFrom: `${dry('path') || '.'} at ${dry('targetRevision') || 'HEAD'}` }
}

function sourceOf(source: Json, revision?: string): Source {
  const repoUrl = stringAt(source, 'repoURL')
  // The scheme alone tells an artifact (argo-cd pkg/apis, ApplicationSource.IsOCI).
  const isArtifact = repoUrl.startsWith('oci://') && stringAt(source, 'chart') === ''
  return {
    repoUrl,
    ...(isArtifact ? { artifact: { by: 'argo-cd' as const } } : {}),
    path: stringAt(source, 'path')
      .replace(/^(\.?\/)+|\/+$/g, '')
      .replace(/^\.$/, ''),
    revision: revision ?? stringAt(source, 'targetRevision'),
    directory: {
      recurse: valueAt(source, 'directory', 'recurse') === true,
      include: stringAt(source, 'directory', 'include'),
      exclude: stringAt(source, 'directory', 'exclude'),
    },
    raw: isObject(source) ? source : {},
  }
}

/** What an Application's spec says of syncing by itself. */
function automationOf(spec: Json): Pick<SyncPolicy, 'automated' | 'selfHeal' | 'prune'> {
  const automated = valueAt(spec, 'syncPolicy', 'automated')
  const on = isObject(automated) && automated['enabled'] !== false
  return {
    automated: on,
    selfHeal: on && field(automated, 'selfHeal') === true,
    prune: on && field(automated, 'prune') === true,
  }
}

function syncPolicyOf(spec: Json): SyncPolicy {
  const options = listAt(spec, 'syncPolicy', 'syncOptions').filter((option) => typeof option === 'string')
  const has = (option: string): boolean => options.includes(option)
  return {
    ...automationOf(spec),
    serverSideApply: has('ServerSideApply=true'),
    clientSideApplyMigration: !has('ClientSideApplyMigration=false'),
    replace: has('Replace=true'),
    force: has('Force=true'),
    applyOutOfSyncOnly: has('ApplyOutOfSyncOnly=true'),
    respectIgnoreDifferences: has('RespectIgnoreDifferences=true'),
    ...(has('CreateNamespace=true') ? namespaceMetadataOf(spec) : {}),
    options,
  }
}

function namespaceMetadataOf(spec: Json): Pick<SyncPolicy, 'namespaceMetadata'> {
  const stated = valueAt(spec, 'syncPolicy', 'managedNamespaceMetadata')
  if (!isObject(stated)) return {}
  return {
    namespaceMetadata: { labels: objectAt(stated, 'labels'), annotations: objectAt(stated, 'annotations') },
  }
}

/** An entry of `ignoreDifferences`. */
export function ignoreRuleOf(rule: Json): IgnoreRule {
  const texts = (key: string): string[] => listAt(rule, key).filter((item) => typeof item === 'string')
  return {
    group: stringAt(rule, 'group'),
    kind: stringAt(rule, 'kind'),
    namespace: stringAt(rule, 'namespace'),
    name: stringAt(rule, 'name'),
    jsonPointers: texts('jsonPointers'),
    jqPathExpressions: texts('jqPathExpressions'),
    managedFieldsManagers: texts('managedFieldsManagers'),
  }
}

function statusOf(object: Json): ControllerStatus | null {
  const status = field(object, 'status')
  if (!isObject(status)) return null
  const sync = stringAt(status, 'sync', 'status')
  const trouble = argoTrouble(status)
  return {
    sync: sync === 'Synced' || sync === 'OutOfSync' ? sync : 'Unknown',
    ...comparedOf(stringAt(status, 'sync', 'revision')),
    resources: listAt(status, 'resources').map((resource) => ({
      key: resourceKeyOf(resource),
      version: stringAt(resource, 'version'),
      status: stringAt(resource, 'status'),
      requiresPruning: field(resource, 'requiresPruning') === true,
    })),
    history: listAt(status, 'history').map((entry) => historyOf(entry, object)),
    operationInProgress: stringAt(status, 'operationState', 'phase') === 'Running',
    ...partialSyncOf(valueAt(status, 'operationState'), object),
    ...(trouble === null ? {} : { trouble }),
  }
}

/** The revision is a version where the source is a chart. */
function comparedOf(revision: string): Pick<ControllerStatus, 'compared'> {
  return /^[0-9a-f]{40}$/.test(revision) ? { compared: revision } : {}
}

/**
 * A selective sync is written into operationState alone; the history keeps full ones (controller/sync.go). One that
 * failed, or was only tried, applied nothing that could be relied on.
 */
function partialSyncOf(operation: Json | undefined, application: Json): Pick<ControllerStatus, 'partial'> {
  const asked = valueAt(operation, 'operation', 'sync')
  const result = valueAt(operation, 'syncResult')
  if (stringAt(operation, 'phase') !== 'Succeeded' || field(asked, 'dryRun') === true) return {}
  if (listAt(asked, 'resources').length === 0 || !isObject(result)) return {}
  const at = stringAt(operation, 'finishedAt') || null
  const keysWith = (status: string): ResourceKey[] =>
    listAt(result, 'resources')
      .filter((resource) => stringAt(resource, 'status') === status)
      .map((resource) => resourceKeyOf(resource))
  const { sources } = historyOf({ ...result, deployedAt: at }, application)
  return { partial: { sources, at, applied: keysWith('Synced'), pruned: keysWith('Pruned') } }
}

function resourceKeyOf(resource: Json): ResourceKey {
  return {
    group: stringAt(resource, 'group'),
    kind: stringAt(resource, 'kind'),
    namespace: stringAt(resource, 'namespace'),
    name: stringAt(resource, 'name'),
  }
}

/** The entry's own sources at its own revisions: the spec may have moved on since (ACD pkg/apis RevisionHistory). */
function historyOf(entry: Json, application: Json): SyncedRevision {
  const at = stringAt(entry, 'deployedAt') || null
  const revisions = listAt(entry, 'revisions').map((revision) =>
    typeof revision === 'string' ? revision : '',
  )
  const several = listAt(entry, 'sources')
  if (several.length > 0)
    return { at, sources: several.map((source, i) => sourceOf(source, revisions[i] ?? '')) }
  const own = field(entry, 'source')
  const source = isObject(own) && Object.keys(own).length > 0 ? own : valueAt(application, 'spec', 'source')
  return { at, sources: source === undefined ? [] : [sourceOf(source, stringAt(entry, 'revision'))] }
}

function stringsOf(object: JsonObject): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
