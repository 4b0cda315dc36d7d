import { createHash } from 'node:crypto'
import type { Application } from '../model/application.js'
import type { Change } from '../model/finding.js'
import type { Json } from '../model/json.js'
import { formatPath } from '../model/path.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'

/**
 * The same for the same difference in every run, 16 hex digits. Secret values are placeholders by now; `normalise`
 * takes their per-run numbers out, so that the print tells nothing about them.
 */
export function fingerprintOf(
  { name, cluster }: Pick<Application, 'name' | 'cluster'>,
  key: ResourceKey,
  subject: string,
  change: Change | null,
  normalise: (value: Json) => Json,
): string {
  const application = cluster === undefined ? name : `${cluster.id} ${name}`
  const parts: Json[] = [application, keyText(key), subject]
  if (change !== null) {
    parts.push(change.type, formatPath(change.path))
    parts.push(change.type === 'added' ? null : normalise(change.desired))
    parts.push(change.type === 'removed' ? null : normalise(change.live))
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
