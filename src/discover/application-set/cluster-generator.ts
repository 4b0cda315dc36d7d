import type { JsonObject } from '../../model/json.js'
import { field, objectAt, valueAt } from '../../model/json.js'
import type { ArgoCluster } from '../../pull/argo-clusters.js'
import { normalise } from './git-generator.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import { fulfils, isSelective } from './selector.js'
import type { Fill } from './template.js'
import { TemplateFault } from './template-fault.js'
import { withValues } from './values.js'

/** The clusters that Argo CD knows by a Secret, or why they are not known here; and whether it may use its own. */
export type KnownClusters = {
  readonly registered: readonly ArgoCluster[] | { readonly unread: string }
  readonly inClusterEnabled: boolean
}

const inCluster = 'https://kubernetes.default.svc'

/**
 * One set of parameters for each cluster that fulfils the selector. The cluster that Argo CD runs in has no labels
 * unless somebody registered it, so a selector leaves it out (argo-cd docs, Generators-Cluster).
 *
 * @throws TemplateFault where the clusters are not known.
 */
export async function clusterParams(
  generator: JsonObject,
  { registered, inClusterEnabled }: KnownClusters,
  { fill, isGo }: { readonly fill: Fill; readonly isGo: boolean },
): Promise<Params[]> {
  if ('unread' in registered) throw new TemplateFault(registered.unread)
  const isOneList = field(generator, 'flatList') === true
  if (isOneList && !isGo) throw new TemplateFault('flatList needs Go templates')
  const selector = valueAt(generator, 'selector')
  const isRegistered = registered.some(({ server, name }) => server === inCluster || name === 'in-cluster')
  const local: ArgoCluster[] =
    inClusterEnabled && !isRegistered && !isSelective(selector)
      ? [{ name: 'in-cluster', server: inCluster, project: '', labels: {}, annotations: {} }]
      : []
  const chosen = registered.filter(({ labels }) => fulfils(labels, selector))
  const rows = [...local, ...chosen].map((cluster) => paramsFor(cluster, isGo))
  const made = await withValues(rows, objectAt(generator, 'values'), fill)
  return isOneList ? [paramsOf({ clusters: made.map(({ nested }) => nested) })] : made
}

function paramsFor({ name, server, project, labels, annotations }: ArgoCluster, isGo: boolean): Params {
  const named = { name, nameNormalized: normalise(name), server, project }
  const metadata = {
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
  }
  if (isGo) return paramsOf({ ...named, metadata })
  return paramsOf({ ...named, metadata }, { ...named, ...flatten({ metadata }) })
}
