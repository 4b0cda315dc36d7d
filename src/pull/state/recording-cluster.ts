import type { Json } from '../../model/json.js'
import type { Cluster, ListResult, ServedKind } from '../../model/ports.js'

export type Listing = {
  readonly kind: ServedKind
  readonly namespace: string
  readonly result: ListResult
}

/** What a run read of a cluster. */
export type Reading = {
  readonly listings: readonly Listing[]
  readonly documents: readonly {
    readonly group: string
    readonly version: string
    readonly document: Json
  }[]
}

/** The same cluster, which remembers what it was asked: what a run judged is then recorded without asking again. */
export function recordingCluster(cluster: Cluster): { cluster: Cluster; reading: () => Reading } {
  const listings: Listing[] = []
  const documents: Reading['documents'][number][] = []
  return {
    cluster: {
      ...cluster,
      async list(kind, namespace) {
        const result = await cluster.list(kind, namespace)
        listings.push({ kind, namespace, result })
        return result
      },
      async openApi(group, version) {
        const document = await cluster.openApi(group, version)
        if (document !== null) documents.push({ group, version, document })
        return document
      },
    },
    reading: () => ({ listings, documents }),
  }
}
