import { createHash } from 'node:crypto'
import type { TrackedIssue } from '../model/action.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { Triage } from '../model/triage.js'
import { logLine } from './log-text.js'
import { parseBody } from './marker.js'

/** A short digest of the server's address, '' for none: enough to notice that it is the same one. */
export function serverDigest(server: string): string {
  return server === '' ? '' : createHash('sha256').update(server).digest('hex').slice(0, 12)
}

/**
 * The problem that the open issues of this API server were filed under another cluster id: filing again would double
 * every issue. Null where that is not so.
 */
export function clusterChanged(triage: Triage, existing: readonly TrackedIssue[]): Problem | null {
  const digest = serverDigest(triage.cluster.server)
  const open = existing
    .filter(({ state }) => state === 'open')
    .flatMap(({ body }) => parseBody(body)?.state ?? [])
  const other = open.find(
    ({ server, cluster }) => server !== '' && server === digest && cluster !== triage.cluster.id,
  )
  if (other === undefined || open.some(({ cluster }) => cluster === triage.cluster.id)) return null
  return problem(
    'CLUSTER_ID_CHANGED',
    `The open issues of this API server were filed for cluster ${logLine(other.cluster)}, and it is now ${logLine(triage.cluster.id)}.`,
    'Set the input cluster-name to the earlier id, or close those issues if this is a new cluster at the same address; until then no issue is written.',
  )
}
