import type { DryRunResult, DryRunWrite } from '../model/dry-run.js'
import type { JsonObject } from '../model/json.js'
import type { Cluster } from '../model/ports.js'
import { holdsPlaceholder } from './redaction/placeholders.js'

/** Tries a write and hides what is secret in the answer. Null where no dry runs are wanted. */
export type DryRun = (write: DryRunWrite) => Promise<DryRunResult>

/**
 * Dry runs behind the border of redaction: what was hidden cannot be sent, since a placeholder is not the value, so
 * such a write is not tried.
 */
export function createDryRun(cluster: Cluster, redact: (object: JsonObject) => JsonObject): DryRun | null {
  if (cluster.dryRun === undefined) return null
  const dryRun = cluster.dryRun.bind(cluster)
  return async (write) => {
    if (holdsPlaceholder(write.body)) return { state: 'not-allowed' }
    const result = await dryRun(write)
    return result.state === 'accepted' ? { ...result, object: redact(result.object) } : result
  }
}
