import type { Application, PartialSync, SyncedRevision } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { Base } from '../pull/base.js'
import type { SyncedManifests } from '../pull/pull.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'
import { releasedRevision } from './released.js'
import { rolledBackFrom } from './rolled-back.js'

/**
 * What the app's last full, successful sync applied: the newest entry of its history, rendered with its own sources
 * at its own revisions, and over that what a later sync of some objects did to those. Where that cannot be rendered
 * here, the reason, in words that continue "not known, because".
 */
export async function lastSynced(
  application: Application,
  renderer: Renderer,
  scopeOf: ScopeOf,
  repository: Repository,
): Promise<SyncedManifests> {
  const { hasHistory } = repository
  const full = await lastFullSync(application, renderer, scopeOf, repository)
  const partial = application.status?.partial
  const after = application.status?.history.at(-1)?.at ?? ''
  if (partial === undefined || !hasHistory || (partial.at ?? '') <= after) return full
  return { ...full, since: await laterBases(application, partial, renderer, scopeOf) }
}

/** What a sync of some objects made of each of them; of an object that cannot be rendered, that it is not known. */
async function laterBases(
  application: Application,
  { sources, at, applied, pruned }: PartialSync,
  renderer: Renderer,
  scopeOf: ScopeOf,
): Promise<ReadonlyMap<string, Base>> {
  const rendered = await renderer.render(application, sources)
  const { manifests } = normaliseManifests(rendered.manifests, application.destination.namespace, scopeOf)
  const byKey = new Map(manifests.map(({ key, object }) => [keyText(key), object]))
  const reason = `revision ${sources[0]?.revision.slice(0, 12) ?? ''} of the last, partial sync cannot be rendered here`
  const ofApplied = applied.map((key): [string, Base] => {
    const object = byKey.get(keyText(key))
    return [
      keyText(key),
      object === undefined ? { source: 'none', reason } : { source: 'history', object, at },
    ]
  })
  const ofPruned = pruned.map((key): [string, Base] => [
    keyText(key),
    { source: 'history', object: null, at },
  ])
  return new Map([...ofApplied, ...ofPruned])
}

async function lastFullSync(
  application: Application,
  renderer: Renderer,
  scopeOf: ScopeOf,
  repository: Repository,
): Promise<SyncedManifests> {
  const { hasHistory } = repository
  const last =
    application.status?.history.at(-1) ??
    (hasHistory ? await releasedRevision(application, repository) : null)
  if (last === null)
    return { known: false, reason: application.status?.withoutHistory ?? 'the app has no sync history' }
  if (!hasHistory) return { known: false, reason: 'the repository has no history here' }
  const manifests = await manifestsOf(application, last, renderer, scopeOf)
  if (manifests === null) {
    const revision = last.sources[0]?.revision.slice(0, 12) ?? ''
    return { known: false, reason: `revision ${revision} of the last sync cannot be rendered here` }
  }
  const attempted: ReadonlyMap<string, Manifest>[] = []
  for (const attempt of application.status?.attempted ?? []) {
    const tried = await manifestsOf(application, attempt, renderer, scopeOf)
    if (tried === null) return { known: false, reason: untold(attempt) }
    attempted.push(tried)
  }
  if (attempted.length > 0) return { known: true, byKey: manifests, at: last.at, attempted }
  const before = await rolledBackFrom(application, repository)
  if (before === null) return { known: true, byKey: manifests, at: last.at }
  const rolledBack = {
    from: before.sources[0]?.revision ?? '',
    byKey: await manifestsOf(application, before, renderer, scopeOf),
  }
  return { known: true, byKey: manifests, at: last.at, rolledBack }
}

function untold({ sources }: SyncedRevision): string {
  return `a part of revision ${sources[0]?.revision.slice(0, 12) ?? ''} may have been applied, which cannot be rendered here`
}

/** Null where it cannot be rendered here. */
async function manifestsOf(
  application: Application,
  { sources }: SyncedRevision,
  renderer: Renderer,
  scopeOf: ScopeOf,
): Promise<ReadonlyMap<string, Manifest> | null> {
  const rendered = await renderer.render(application, sources)
  if (rendered.problems.length > 0) return null
  const { manifests } = normaliseManifests(rendered.manifests, application.destination.namespace, scopeOf)
  return new Map(manifests.map((manifest) => [keyText(manifest.key), manifest]))
}
