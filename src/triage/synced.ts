import type { Application, PartialSync } from '../model/application.js'
import { keyText } from '../model/resource.js'
import type { Base } from '../pull/base.js'
import type { SyncedManifests } from '../pull/pull.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'

/**
 * What the app's last full, successful sync applied: the newest entry of its history, rendered with its own sources
 * at its own revisions, and over that what a later sync of some objects did to those. Where that cannot be rendered
 * here, the reason, in words that continue "not known, because".
 */
export async function lastSynced(
  application: Application,
  renderer: Renderer,
  scopeOf: ScopeOf,
  hasHistory: boolean,
): Promise<SyncedManifests> {
  const full = await lastFullSync(application, renderer, scopeOf, hasHistory)
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
  hasHistory: boolean,
): Promise<SyncedManifests> {
  const last = application.status?.history.at(-1)
  if (last === undefined) return { known: false, reason: 'the app has no sync history' }
  if (!hasHistory) return { known: false, reason: 'the repository has no history here' }
  const rendered = await renderer.render(application, last.sources)
  const failed = rendered.problems[0]
  if (failed !== undefined) {
    const revision = last.sources[0]?.revision.slice(0, 12) ?? ''
    return { known: false, reason: `revision ${revision} of the last sync cannot be rendered here` }
  }
  const { manifests } = normaliseManifests(rendered.manifests, application.destination.namespace, scopeOf)
  return {
    known: true,
    byKey: new Map(manifests.map((manifest) => [keyText(manifest.key), manifest])),
    at: last.at,
  }
}
