import type { Json } from '../../model/json.js'
import type { Called } from './guard-state.js'
import type { Cluster, KnownCluster, ListResult, ServedKind } from '../../model/ports.js'

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

/** A cluster that a run opened beside its own, with what was read of it. */
export type OtherReading = {
  readonly known: KnownCluster
  readonly cluster: Cluster
  readonly reading: Reading
}

export type Recording = {
  readonly cluster: Cluster
  readonly reading: () => Reading
  readonly others: () => readonly OtherReading[]
  /** What the cluster itself was known as, once somebody asked. */
  readonly called: () => Called
}

/** The same cluster, which remembers what it was asked: what a run judged is then recorded without asking again. */
export function recordingCluster(cluster: Cluster): Recording {
  const listings: Listing[] = []
  const documents: Reading['documents'][number][] = []
  const opened: { readonly known: KnownCluster; readonly recording: Recording; readonly cluster: Cluster }[] =
    []
  const own: KnownCluster[] = []
  const { known } = cluster
  const recorded = (one: KnownCluster): KnownCluster => ({
    ...one,
    async open() {
      const other = await one.open()
      const recording = recordingCluster(other)
      opened.push({ known: one, recording, cluster: other })
      return recording.cluster
    },
  })
  return {
    cluster: {
      ...cluster,
      ...(known === undefined
        ? {}
        : {
            known: (stated) => {
              const all = known(stated)
              own.splice(0, own.length, ...all.filter(({ isMain }) => isMain))
              return all.map(recorded)
            },
          }),
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
    called: () => ({
      name: own[0]?.name ?? '',
      names: own.flatMap(({ names }) => names),
      servers: own.flatMap(({ servers }) => servers),
    }),
    others: () =>
      opened.map((one) => ({ known: one.known, cluster: one.cluster, reading: one.recording.reading() })),
  }
}
