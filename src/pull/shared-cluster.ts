import type { Cluster, ListResult } from '../model/ports.js'

/** One live state for both sides of a merge: each list is read once, so that no change falls between the two. */
export function sharedCluster(cluster: Cluster): Cluster {
  const lists = new Map<string, Promise<ListResult>>()
  const documents = new Map<string, ReturnType<Cluster['openApi']>>()
  const identity = once(() => cluster.identity())
  const kinds = once(() => cluster.kinds())
  return {
    ...cluster,
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

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null
  return () => (known ??= read())
}
