import type { ArtifactChoice } from '../../model/fetching.js'
import type { JsonObject } from '../../model/json.js'
import { stringAt, valueAt } from '../../model/json.js'
import type { ChartSource, FluxTree } from './source.js'

/**
 * What an OCIRepository fetches: by digest over range over tag, which is `latest` where none is named, one layer of it
 * (source-controller docs/spec, OCIRepository). A suspended one stays where it is. A layer that is copied instead of
 * extracted reaches the Kustomization with all that it holds.
 */
export function artifactOf(repository: JsonObject): Omit<FluxTree, 'url' | 'ignore'> {
  const mediaType = stringAt(repository, 'spec', 'layerSelector', 'mediaType')
  const isCopied = stringAt(repository, 'spec', 'layerSelector', 'operation') === 'copy'
  const { revision, among } = revisionOf(repository)
  return {
    revision,
    artifact: { by: 'flux', ...(mediaType === '' ? {} : { mediaType }), ...among },
    ...(isCopied ? { ignoresNothing: true } : {}),
  }
}

/** The one chart that an OCIRepository is; null for an address that names none. */
export function artifactCharts(repository: JsonObject): ChartSource | null {
  const url = stringAt(repository, 'spec', 'url')
  const [, registry = '', chart = ''] = /^(oci:\/\/.+)\/([^/]+)\/?$/.exec(url) ?? []
  if (chart === '') return null
  const { revision, among } = revisionOf(repository)
  // Helm knows no tag with a leading `v` in a range, where source-controller does, and none that is no version.
  const isHelms = among === undefined && /^(?:sha256:.+|v?\d+\.\d+\.\d+(?:-[\w.-]+)?)$/.test(revision)
  if (isHelms) return { url: registry, chart, revision }
  const { artifact } = artifactOf(repository)
  return { url: registry, chart, revision, ...(artifact === undefined ? {} : { artifact }) }
}

function revisionOf(repository: JsonObject): {
  readonly revision: string
  readonly among?: Pick<ArtifactChoice, 'among'>
} {
  const ref = (key: string): string => stringAt(repository, 'spec', 'ref', key)
  const fetched = digestOf(stringAt(repository, 'status', 'artifact', 'revision'))
  if (valueAt(repository, 'spec', 'suspend') === true && fetched !== '') return { revision: fetched }
  const digest = ref('digest')
  if (digest !== '') return { revision: digest }
  const range = ref('semver')
  return range === ''
    ? { revision: ref('tag') || 'latest' }
    : { revision: range, among: { among: ref('semverFilter') } }
}

/** The digest in `latest@sha256:abc…`, `sha256:abc…` or the older `latest/abc…`; '' where it names none. */
export function digestOf(revision: string): string {
  const [, digest = ''] = /(?:^|[@/])(?:sha256:)?([0-9a-f]{64})$/.exec(revision) ?? []
  return digest === '' ? '' : `sha256:${digest}`
}
