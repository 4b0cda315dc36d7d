import type { Trouble } from '../../model/application.js'
import type { ArtifactChoice, MadeFrom } from '../../model/fetching.js'
import type { Json, JsonObject } from '../../model/json.js'
import { objectAt, stringAt, valueAt } from '../../model/json.js'
import { madeFrom } from '../made-from.js'
import { artifactCharts, artifactOf } from './artifact.js'
import type { KindReader } from './kinds.js'
import { sourceGroup } from './kinds.js'
import { sourceTrouble } from './trouble.js'

/** Where a Flux object takes its files from, and what keeps Flux from fetching them. */
export type FluxSource = {
  /** `GitRepository flux-system/fleet`. */
  readonly what: string
  /** The files that it fetches; null for a repository of charts, a bucket, or a source that does not exist. */
  readonly tree: FluxTree | null
  /** The charts that it has; null for a Git repository, a bucket, or a source that does not exist. */
  readonly charts: ChartSource | null
  /** What the artifact that Flux has of it says it was made from. */
  readonly madeFrom?: MadeFrom
  readonly trouble?: Trouble
}

export type FluxTree = {
  readonly url: string
  readonly revision: string
  readonly ignore: string | null
  /** There for an OCI artifact. */
  readonly artifact?: ArtifactChoice
  readonly ignoresNothing?: boolean
}

/** A repository of charts; `chart` where it holds that one alone, of the versions that `revision` names. */
export type ChartSource = {
  readonly url: string
  readonly chart?: string
  readonly revision?: string
  /** There where the registry has to be asked which version the revision means. */
  readonly artifact?: ArtifactChoice
}

/** The source that `sourceRef` (or `chartRef`) of an object in `namespace` names. */
export async function findSource(ref: Json, namespace: string, reader: KindReader): Promise<FluxSource> {
  const [kind, name] = [stringAt(ref, 'kind'), stringAt(ref, 'name')]
  const within = stringAt(ref, 'namespace') || namespace
  const what = `${kind} ${within}/${name}`
  if (!['GitRepository', 'HelmRepository', 'OCIRepository'].includes(kind))
    return { tree: null, charts: null, what }
  const object = await reader.one(sourceGroup, kind, within, name)
  if (object === undefined)
    return { tree: null, charts: null, what: `${what}, which the cluster does not show` }
  const trouble = sourceTrouble(object)
  const from = madeFrom(objectAt(object, 'status', 'artifact', 'metadata'))
  return {
    ...{ what, ...partsOf(kind, object) },
    ...(trouble === null ? {} : { trouble }),
    ...(from === null ? {} : { madeFrom: from }),
  }
}

function partsOf(kind: string, object: JsonObject): Pick<FluxSource, 'tree' | 'charts'> {
  const url = stringAt(object, 'spec', 'url')
  if (kind === 'HelmRepository') return { tree: null, charts: url === '' ? null : { url } }
  const ignore = valueAt(object, 'spec', 'ignore')
  const files = { url, ignore: typeof ignore === 'string' ? ignore : null }
  if (kind === 'GitRepository') return { tree: { ...files, revision: revisionOf(object) }, charts: null }
  return { tree: { ...files, ...artifactOf(object) }, charts: artifactCharts(object) }
}

/** The commit of a GitRepository; a suspended one stays where it is. */
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
