import type { StatedCluster } from '../model/cluster.js'
import type { Cluster, KnownCluster, ListResult } from '../model/ports.js'

/** One live state for both sides of a merge: each list is read once, so that no change falls between the two. */
export function sharedCluster(cluster: Cluster): Cluster {
  const lists = new Map<string, Promise<ListResult>>()
  const documents = new Map<string, ReturnType<Cluster['openApi']>>()
  const identity = once(() => cluster.identity())
  const kinds = once(() => cluster.kinds())
  const { known } = cluster
  return {
    ...cluster,
    ...(known === undefined ? {} : { known: sharedKnown(known) }),
    identity,
    kinds,
    list(kind, namespace) {
      const id = `${kind.group}/${kind.version}/${kind.kind}/${namespace}`
      const known = lists.get(id) ?? cluster.list(kind, namespace)
      lists.set(id, known)
      return known
    },
    openApi(group, version) {
      const id = `${group}/${version}`
      const known = documents.get(id) ?? cluster.openApi(group, version)
      documents.set(id, known)
      return known
    },
  }
}

/** The other clusters as well: each is opened once, and shared. */
function sharedKnown(known: NonNullable<Cluster['known']>): NonNullable<Cluster['known']> {
  const lists = new Map<string, readonly KnownCluster[]>()
  return (stated: readonly StatedCluster[]) => {
    const id = JSON.stringify(stated)
    const shared =
      lists.get(id) ??
      known(stated).map((one) => ({ ...one, open: once(async () => sharedCluster(await one.open())) }))
    lists.set(id, shared)
    return shared
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null
  return () => (known ??= read())
}
