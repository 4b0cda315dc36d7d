import type { Manifest } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import type { SyncedManifests } from '../pull/pull.js'

/** What was synced, with the namespace among it: what the Application said of it then is in no history. */
export function withoutBase(synced: SyncedManifests, { key }: Manifest): SyncedManifests {
  const reason = 'what the Application said of its namespace at the last sync is not kept'
  return { ...synced, since: new Map([...(synced.since ?? []), [keyText(key), { source: 'none', reason }]]) }
}
