import type { ArtifactChoice } from '../../../model/fetching.js'
import type { Layer, Manifest } from './registry.js'
import { shown } from './registry.js'

/** The layer of a chart (helm pkg/registry, ChartLayerMediaType). */
export const chartContent = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'

/** The layer that a controller takes, and how that is packed. */
export type ChosenLayer = {
  readonly layer: Layer
  readonly isZipped: boolean
  /** Flux passes over symbolic links, which Argo CD follows within the archive. */
  readonly skipsLinks: boolean
  /** A chart for Argo CD: its one folder is what the source is. */
  readonly isChart: boolean
}

/** As source-controller does it (selectLayer), and Argo CD (util/oci, Extract). */
export function chosenLayer({ layers }: Manifest, { by, mediaType = '' }: ArtifactChoice): ChosenLayer {
  return by === 'flux' ? forFlux(layers, mediaType) : forArgoCd(layers)
}

function forFlux(layers: readonly Layer[], mediaType: string): ChosenLayer {
  const layer = mediaType === '' ? layers[0] : layers.find((one) => one.mediaType === mediaType)
  if (layer === undefined)
    throw new Error(mediaType === '' ? 'it has no layer' : `it has no layer of the type ${shown(mediaType)}`)
  return { layer, isZipped: true, skipsLinks: true, isChart: false }
}

const mostLayers = 10

/** Which types its repo server accepts is a setting of that; one that it refuses it reports. */
function forArgoCd(layers: readonly Layer[]): ChosenLayer {
  const archives = layers.filter(({ mediaType }) => /tar(?:\+gzip)?$/.test(mediaType))
  const [layer] = archives
  if (layers.length > mostLayers || layer === undefined || archives.length > 1)
    throw new Error(
      `it has ${archives.length} archives in ${layers.length} layers, where Argo CD takes one archive`,
    )
  return {
    layer,
    isZipped: layer.mediaType.endsWith('tar+gzip'),
    skipsLinks: false,
    isChart: layer.mediaType === chartContent,
  }
}
