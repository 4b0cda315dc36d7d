import type { JsonObject } from '../../model/json.js'
import { field, objectAt, valueAt } from '../../model/json.js'
import type { ArgoCluster } from '../../pull/argo-clusters.js'
import { normalise } from './git-generator.js'
import type { Params } from './params.js'
import { flatten, paramsOf } from './params.js'
import { fulfils, isSelective, refuseWrong, refuseWrongLabels } from './selector.js'
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
  language: { readonly fill: Fill; readonly isGo: boolean },
): Promise<Params[]> {
  if ('unread' in registered) throw new TemplateFault(registered.unread)
  const isOneList = field(generator, 'flatList') === true
  if (isOneList && !language.isGo) throw new TemplateFault('flatList needs Go templates')
  const selector = valueAt(generator, 'selector')
  refuseWrong(selector)
  refuseWrongLabels(selector)
  const chosen = registered.filter(({ labels }) => fulfils(labels, selector))
  const names = new Set(chosen.map(({ name }) => name))
  if (names.size < chosen.length) throw new TemplateFault('several Secrets register a cluster of one name')
  const isRegistered = chosen.some(({ server }) => server === inCluster)
  const local: ArgoCluster[] =
    inClusterEnabled && !isRegistered && !isSelective(selector)
      ? [{ name: 'in-cluster', server: inCluster, project: '', labels: {}, annotations: {} }]
      : []
  const rows = [...chosen, ...local].map((cluster) => paramsFor(cluster, language.isGo))
  const made = await withValues(rows, objectAt(generator, 'values'), language)
  if (!isOneList) return made
  const typed = made.flatMap((row) => row.typed)
  return [paramsOf({ clusters: made.map(({ named }) => named) }, [], ['clusters', ...new Set(typed)])]
}

function paramsFor({ name, server, project, labels, annotations }: ArgoCluster, isGo: boolean): Params {
  const own = { name, nameNormalized: normalise(name), server, project }
  const metadata = {
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
  }
  if (!isGo) return paramsOf({ ...own, ...flatten({ metadata }) })
  return paramsOf({ ...own, metadata }, [], ['metadata.annotations', 'metadata.labels'])
}
