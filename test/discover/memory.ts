import type { Json, JsonObject } from '../../src/model/json.js'
import { gvkOf, keyOf } from '../../src/model/resource.js'
import type { Cluster, ListResult, Repository, ServedKind } from '../../src/model/ports.js'

/** A repository of one commit that holds these files. */
export function memoryRepository(
  files: { readonly [file: string]: string },
  urls: readonly string[] = [],
): Repository {
  return {
    urls,
    hasHistory: true,
    resolve: async (revision) => (['', 'HEAD', 'main', 'commit'].includes(revision) ? 'commit' : null),
    at: () => ({
      list: async (folder) => {
        const below = Object.keys(files).filter((file) => folder === '' || file.startsWith(`${folder}/`))
        return below.length === 0 ? null : below
      },
      read: async (file) => files[file] ?? null,
      links: async () => [],
      readBytes: async (file) => (files[file] === undefined ? null : Buffer.from(files[file])),
    }),
    lastCommit: async () => null,
    lineCommit: async () => null,
  }
}

export const applicationKind: ServedKind = {
  group: 'argoproj.io',
  version: 'v1alpha1',
  kind: 'Application',
  plural: 'applications',
  namespaced: true,
  verbs: ['list'],
}

/** A cluster that holds these Applications, or answers their list in another way. */
export function memoryCluster(
  applications: readonly JsonObject[] | ListResult,
): Pick<Cluster, 'list'> & Cluster {
  const listed: ListResult = 'state' in applications ? applications : { state: 'listed', items: applications }
  return {
    identity: async () => ({ id: 'test', server: '', version: '' }),
    kinds: async () => ({ kinds: [applicationKind], problems: [] }),
    list: async () => listed,
    openApi: async (): Promise<Json | null> => null,
  }
}

/** A cluster that serves the kinds of these objects and holds them. */
export function clusterOf(objects: readonly JsonObject[]): {
  readonly cluster: Cluster
  readonly kinds: readonly ServedKind[]
} {
  const kinds = new Map<string, ServedKind>()
  for (const object of objects) {
    const gvk = gvkOf(object)
    kinds.set(`${gvk.group}/${gvk.kind}`, {
      ...gvk,
      plural: `${gvk.kind.toLowerCase()}s`,
      namespaced: true,
      verbs: ['list'],
    })
  }
  const cluster: Cluster = {
    ...memoryCluster([]),
    list: async ({ group, kind }, namespace) => ({
      state: 'listed',
      items: objects.filter((object) => {
        const key = keyOf(object)
        return key.group === group && key.kind === kind && ['', key.namespace].includes(namespace)
      }),
    }),
  }
  return { cluster, kinds: [...kinds.values()] }
}
