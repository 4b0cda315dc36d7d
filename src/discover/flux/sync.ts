import type { SyncPolicy } from '../../model/application.js'
import type { Json } from '../../model/json.js'
import { field } from '../../model/json.js'

/** Flux reconciles of its own accord unless the object is suspended. */
export function fluxSync(
  spec: Json,
  { selfHeal, prune, serverSideApply }: Pick<SyncPolicy, 'selfHeal' | 'prune' | 'serverSideApply'>,
): SyncPolicy {
  const suspended = field(spec, 'suspend') === true
  return {
    automated: !suspended,
    selfHeal: !suspended && selfHeal,
    prune,
    serverSideApply,
    clientSideApplyMigration: false,
    replace: false,
    force: field(spec, 'force') === true,
    applyOutOfSyncOnly: false,
    respectIgnoreDifferences: false,
    options: [],
  }
}
