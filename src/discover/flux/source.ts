import type { Trouble } from '../../model/application.js'
import type { Json, JsonObject } from '../../model/json.js'
import { stringAt, valueAt } from '../../model/json.js'
import type { KindReader } from './kinds.js'
import { sourceGroup } from './kinds.js'
import { sourceTrouble } from './trouble.js'

/** Where a Flux object takes its files from, and what keeps Flux from fetching them. */
export type FluxSource = FluxFiles & { readonly trouble?: Trouble }

type FluxFiles =
  | { readonly git: true; readonly url: string; readonly revision: string; readonly ignore: string | null }
  /** A repository of charts; `chart` where it holds that one alone, of the versions that `revision` names. */
  | { readonly git: false; readonly charts: ChartSource; readonly what: string }
  /** An OCI artifact, a bucket, or a source that does not exist: nothing that could be rendered here. */
  | { readonly git: false; readonly charts: null; readonly what: string }

export type ChartSource = { readonly url: string; readonly chart?: string; readonly revision?: string }

/** The source that `sourceRef` (or `chartRef`) of an object in `namespace` names. */
export async function findSource(ref: Json, namespace: string, reader: KindReader): Promise<FluxSource> {
  const [kind, name] = [stringAt(ref, 'kind'), stringAt(ref, 'name')]
  const within = stringAt(ref, 'namespace') || namespace
  const what = `${kind} ${within}/${name}`
  if (!['GitRepository', 'HelmRepository', 'OCIRepository'].includes(kind))
    return { git: false, charts: null, what }
  const object = await reader.one(sourceGroup, kind, within, name)
  if (object === undefined)
    return { git: false, charts: null, what: `${what}, which the cluster does not show` }
  const trouble = sourceTrouble(object)
  const fetching = trouble === null ? {} : { trouble }
  if (kind !== 'GitRepository') return { git: false, charts: chartsOf(kind, object), what, ...fetching }
  const ignore = valueAt(object, 'spec', 'ignore')
  return {
    ...fetching,
    git: true,
    url: stringAt(object, 'spec', 'url'),
    revision: revisionOf(object),
    ignore: typeof ignore === 'string' ? ignore : null,
  }
}

/**
 * The charts of a HelmRepository, or the one chart that an OCIRepository is, by digest over range over tag: null where it
 * is pinned by none of them, and where a filter chooses among its tags (source-controller docs/spec, OCIRepository).
 */
function chartsOf(kind: string, object: JsonObject): ChartSource | null {
  const url = stringAt(object, 'spec', 'url')
  if (kind === 'HelmRepository') return url === '' ? null : { url }
  const [, registry = '', chart = ''] = /^(oci:\/\/.+)\/([^/]+)\/?$/.exec(url) ?? []
  const ref = (key: string): string => stringAt(object, 'spec', 'ref', key)
  // A filter of tags may leave out the very one that is highest in the range.
  const range = ref('semverFilter') === '' ? ref('semver') : ''
  const tag = ref('semver') === '' ? ref('tag') : ''
  const revision = ref('digest') || range || tag
  return chart === '' || !/\d/.test(revision) ? null : { url: registry, chart, revision }
}

/** A suspended source stays where it is. */
function revisionOf(repository: JsonObject): string {
  const fetched = commitOf(stringAt(repository, 'status', 'artifact', 'revision'))
  if (valueAt(repository, 'spec', 'suspend') === true && fetched !== '') return fetched
  return statedRevision(repository) || 'master'
}

/** What a GitRepository's ref may name, as Flux takes them: each before those that follow (docs/spec, GitRepository). */
export const refFields = ['commit', 'name', 'semver', 'tag', 'branch'] as const

/** The revision that a GitRepository names; '' for none. */
export function statedRevision(repository: JsonObject): string {
  const [stated = ''] = refFields.flatMap((key) => stringAt(repository, 'spec', 'ref', key) || [])
  return stated.replace(/^refs\/(heads|tags|remotes\/origin)\//, '')
}

/** The commit in `main@sha1:abc…`, `sha1:abc…` or the older `main/abc…`; '' where it names none. */
export function commitOf(revision: string): string {
  return (
    /(?:^|@)sha1:([0-9a-f]{7,64})$/.exec(revision)?.[1] ?? /(?:^|\/)([0-9a-f]{40})$/.exec(revision)?.[1] ?? ''
  )
}
