import { helmGroup, kustomizeGroup, sourceGroup } from '../discover/flux/kinds.js'
import type { Application } from '../model/application.js'
import type { Json, JsonObject } from '../model/json.js'
import { field, isList, isObject, listAt, objectAt, stringAt } from '../model/json.js'
import type { Cluster, RepoFiles, ServedKind } from '../model/ports.js'
import type { ResourceKey } from '../model/resource.js'
import { formatKey, keyOf } from '../model/resource.js'
import { readManifests } from '../render/manifests.js'
import type { Judged } from '../triage/triage.js'

/** What else takes its files from a GitRepository. */
export type SourceUsers = {
  /** Objects that nothing here renders, so that nobody knows what another commit brings to them. */
  readonly unproved: readonly ResourceKey[]
  /** Kinds that may hold such objects, and that could not be listed. */
  readonly unread: readonly string[]
}

/**
 * Who takes its files from a GitRepository beside the Kustomizations and HelmReleases that are proved: Terraform objects,
 * charts, automations, other GitRepositories that include it, and whatever else names it. Known from what the apps of the
 * run render, from the files at hand, and from the cluster's kinds of Flux and its like.
 */
export async function usersOf(
  source: ResourceKey,
  judged: Judged,
  files: RepoFiles,
  cluster: Cluster,
): Promise<SourceUsers> {
  const apps = [...judged.prepared.map(({ application }) => application), ...judged.outsiders]
  const [live, inFiles] = await Promise.all([readLive(cluster), readFiles(files)])
  const rendered = judged.prepared.flatMap(({ desired }) => desired.map(({ object }) => object))
  const users = [...rendered, ...inFiles, ...live.objects].filter(
    (object) => !isProved(object, apps) && names(object, source),
  )
  const byName = new Map(users.map((object) => [formatKey(keyOf(object)), keyOf(object)]))
  return { unproved: [...byName.values()], unread: live.unread }
}

/** Kinds whose objects render as apps do, and the charts that HelmReleases make for themselves. */
function isProved(object: JsonObject, apps: readonly Application[]): boolean {
  const { group, kind, name } = keyOf(object)
  if (group === kustomizeGroup || group === helmGroup) return true
  const isRelease = ({ resource }: Application): boolean =>
    resource?.group === helmGroup && `${resource.namespace}-${resource.name}` === name
  return group === sourceGroup && kind === 'HelmChart' && apps.some(isRelease)
}

/** True where it refers to the source: `sourceRef` and the like, at any depth, or the list of what it includes. */
function names(object: JsonObject, source: ResourceKey): boolean {
  const { group, namespace } = keyOf(object)
  // Alerts and receivers only tell of a source.
  if (group === 'notification.toolkit.fluxcd.io') return false
  // Git may leave the namespace to whatever applies it.
  const isThere = (stated: string): boolean => ['', source.namespace].includes(stated || namespace)
  const includes =
    group === sourceGroup &&
    listAt(object, 'spec', 'include').some((one) => stringAt(one, 'repository', 'name') === source.name)
  const refers = (value: Json): boolean => {
    if (isList(value)) return value.some(refers)
    if (!isObject(value)) return false
    const isRef = field(value, 'kind') === source.kind && field(value, 'name') === source.name
    return (isRef && isThere(stringAt(value, 'namespace'))) || Object.values(value).some(refers)
  }
  return (includes && isThere('')) || refers(objectAt(object, 'spec'))
}

const endings = ['.yaml', '.yml', '.json']

async function readFiles(files: RepoFiles): Promise<readonly JsonObject[]> {
  const word = 'GitRepository'
  const listed = (await files.holding?.([word], endings)) ?? (await files.list('')) ?? []
  const wanted = listed.filter((name) => endings.some((ending) => name.endsWith(ending)))
  const texts = await Promise.all(wanted.map(async (file) => ({ file, text: await files.read(file) })))
  return texts.flatMap(({ file, text }) =>
    text?.includes(word) === true ? readManifests(file, text, '').manifests.map(({ object }) => object) : [],
  )
}

async function readLive(
  cluster: Cluster,
): Promise<{ readonly objects: readonly JsonObject[]; readonly unread: readonly string[] }> {
  const { kinds } = await cluster.kinds()
  const asked = kinds.filter(mayTakeFiles)
  const lists = await Promise.all(asked.map(async (kind) => ({ kind, listed: await cluster.list(kind, '') })))
  return {
    objects: lists.flatMap(({ listed }) => (listed.state === 'listed' ? listed.items : [])),
    unread: lists.flatMap(({ kind, listed }) => (listed.state === 'failed' ? [kind.kind] : [])),
  }
}

/** Kinds of Flux's own and of what extends it that may name a GitRepository; one list each. */
function mayTakeFiles({ group, kind, verbs }: ServedKind): boolean {
  if (!/(^|\.)fluxcd\.io$/.test(group) || !verbs.includes('list')) return false
  if (group === sourceGroup) return ['GitRepository', 'HelmChart'].includes(kind)
  if (group === 'image.toolkit.fluxcd.io') return kind === 'ImageUpdateAutomation'
  return ![kustomizeGroup, helmGroup, 'notification.toolkit.fluxcd.io'].includes(group)
}
