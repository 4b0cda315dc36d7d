import { createHash } from 'node:crypto'
import type { TrackedIssue } from '../model/action.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { ClusterIdentity, Triage } from '../model/triage.js'
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
export function clusterChanged({ cluster }: Triage, existing: readonly TrackedIssue[]): Problem | null {
  return changeOf(
    cluster,
    existing,
    'Set the input cluster-name to the earlier id, or close those issues if this is a new cluster at the same address; until then no issue is written.',
  )
}

/** The same for the other clusters that apps are deployed to: it stops the issues of those apps alone. */
export function changedDestinations(
  { applications }: Triage,
  existing: readonly TrackedIssue[],
): readonly { readonly cluster: string; readonly problem: Problem }[] {
  const destinations = new Map(
    applications.flatMap(({ application: { cluster } }) =>
      cluster === undefined || cluster.id === '' ? [] : [[cluster.id, cluster]],
    ),
  )
  return [...destinations.values()].flatMap((cluster) => {
    const hint = `Close those issues if ${logLine(cluster.name)} is a new cluster at the same address; until then no issue is written for its applications.`
    const changed = changeOf(cluster, existing, hint)
    return changed === null ? [] : [{ cluster: cluster.id, problem: changed }]
  })
}

function changeOf(
  { id, server }: ClusterIdentity,
  existing: readonly TrackedIssue[],
  hint: string,
): Problem | null {
  const digest = serverDigest(server)
  const open = existing
    .filter(({ state }) => state === 'open')
    .flatMap(({ body }) => parseBody(body)?.state ?? [])
  const other = open.find((state) => state.server !== '' && state.server === digest && state.cluster !== id)
  if (other === undefined || open.some(({ cluster }) => cluster === id)) return null
  return problem(
    'CLUSTER_ID_CHANGED',
    `The open issues of this API server were filed for cluster ${logLine(other.cluster)}, and it is now ${logLine(id)}.`,
    hint,
  )
}
