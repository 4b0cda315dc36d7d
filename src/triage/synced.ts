import type { Application } from '../model/application.js'
import { keyText } from '../model/resource.js'
import type { SyncedManifests } from '../pull/pull.js'
import type { ScopeOf } from '../render/normalise.js'
import { normaliseManifests } from '../render/normalise.js'
import type { Renderer } from '../render/render.js'

/**
 * What the app's last full, successful sync applied: the newest entry of its history, rendered with its own sources
 * at its own revisions. Where that cannot be rendered here, the reason, in words that continue "not known, because".
 */
export async function lastSynced(
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
