import type { ClusterIdentity } from '../../model/cluster.js'
import type { Cluster } from '../../model/ports.js'
import { accessReviewer } from './access.js'
import type { ApiLimits } from './api.js'
import { createApi } from './api.js'
import type { Connection } from './connection.js'
import type { Discovery } from './discovery.js'
import { discoverKinds } from './discovery.js'
import { dryRunner } from './dry-run.js'
import { readIdentity } from './identity.js'
import { listAll } from './list.js'
import { openApiReader } from './open-api.js'

export type ClusterOptions = Partial<ApiLimits> & {
  /** Objects in one page of a list. */
  readonly pageSize?: number
  /** Offer dry runs; false leaves nothing but GET. */
  readonly dryRuns?: boolean
  readonly warn: (text: string) => void
}

const megabyte = 1024 * 1024
const defaults = { parallel: 4, timeoutMs: 60_000, maxBytes: 256 * megabyte }

/**
 * Live state of a real API server. Read-only: everything goes through functions that can only GET (http-get.ts)
 * or, where dry runs are wanted, try a write without keeping it (http-unkept.ts).
 * Kinds and identity are asked for once a run. `identity` and `kinds` throw a ProblemError where the server cannot be asked at
 * all; `list` never throws.
 */
export function liveCluster(connection: Connection, options: ClusterOptions): Cluster {
  const { pageSize = 500, dryRuns = false, warn, ...limits } = options
  const api = createApi(connection, { ...defaults, ...limits })
  let identity: Promise<ClusterIdentity> | null = null
  let kinds: Promise<Discovery> | null = null
  const allKinds = (): Promise<Discovery> => (kinds ??= discoverKinds(api))
  const may = accessReviewer(api)
  return {
    identity: () => (identity ??= readIdentity(api, warn)),
    kinds: allKinds,
    list: (kind, namespace) => listAll(api, kind, namespace, pageSize),
    openApi: openApiReader(api, warn),
    may,
    ...(dryRuns ? { dryRun: dryRunner(api, may, allKinds) } : {}),
  }
}
