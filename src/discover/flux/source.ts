import type { Json, JsonObject } from '../../model/json.js'
import { stringAt, valueAt } from '../../model/json.js'
import type { KindReader } from './kinds.js'
import { sourceGroup } from './kinds.js'

/** Where a Flux object takes its files from. */
export type FluxSource =
  | { readonly git: true; readonly url: string; readonly revision: string; readonly ignore: string | null }
  /** An OCI artifact, a bucket, a chart repository, or a source that does not exist: nothing to render from Git. */
  | { readonly git: false; readonly what: string }

/** The source that `sourceRef` (or `chartRef`) of an object in `namespace` names. */
export async function findSource(ref: Json, namespace: string, reader: KindReader): Promise<FluxSource> {
  const [kind, name] = [stringAt(ref, 'kind'), stringAt(ref, 'name')]
  const within = stringAt(ref, 'namespace') || namespace
  const what = `${kind} ${within}/${name}`
  if (kind !== 'GitRepository') return { git: false, what }
  const object = await reader.one(sourceGroup, kind, within, name)
  if (object === undefined) return { git: false, what: `${what}, which the cluster does not show` }
  const ignore = valueAt(object, 'spec', 'ignore')
  return {
    git: true,
    url: stringAt(object, 'spec', 'url'),
    revision: revisionOf(object),
    ignore: typeof ignore === 'string' ? ignore : null,
  }
}

/** Commit over name over range over tag over branch, as Flux takes them; a suspended source stays where it is. */
function revisionOf(repository: JsonObject): string {
  const fetched = commitOf(stringAt(repository, 'status', 'artifact', 'revision'))
  if (valueAt(repository, 'spec', 'suspend') === true && fetched !== '') return fetched
  const ref = (key: string): string => stringAt(repository, 'spec', 'ref', key)
  const named = ref('name').replace(/^refs\/(heads|tags|remotes\/origin)\//, '')
  return ref('commit') || named || ref('semver') || ref('tag') || ref('branch') || 'master'
}

/** The commit in `main@sha1:abc…`, `sha1:abc…` or the older `main/abc…`; '' where it names none. */
export function commitOf(revision: string): string {
  return (
    /(?:^|@)sha1:([0-9a-f]{7,64})$/.exec(revision)?.[1] ?? /(?:^|\/)([0-9a-f]{40})$/.exec(revision)?.[1] ?? ''
  )
}
