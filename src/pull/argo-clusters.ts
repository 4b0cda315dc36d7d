import type { Json, JsonObject } from '../model/json.js'
import { objectAt, stringAt } from '../model/json.js'
import { byName } from '../model/natural-order.js'
import type { Cluster, ServedKind } from '../model/ports.js'
import { createRedactor } from './redact.js'

/** A cluster that Argo CD deploys to: what generators may use of the Secret that registers it. */
export type ArgoCluster = {
  readonly name: string
  readonly server: string
  readonly project: string
  readonly labels: { readonly [name: string]: string }
  readonly annotations: { readonly [name: string]: string }
}

const secretType = 'argocd.argoproj.io/secret-type'

/**
 * The clusters that Secrets of this namespace register with Argo CD, in the order of their names (argo-cd
 * docs/operator-manual/declarative-setup.md). Of a Secret's values only name, server and project leave this file;
 * where they cannot be read, the reason.
 */
export async function readArgoClusters(
  { cluster, kinds }: { readonly cluster: Cluster; readonly kinds: readonly ServedKind[] },
  namespace: string,
): Promise<readonly ArgoCluster[] | { readonly unread: string }> {
  const served = kinds.find(({ group, kind }) => group === '' && kind === 'Secret')
  if (cluster.recorded !== undefined || served === undefined)
    return { unread: 'the recording does not hold which clusters Argo CD knows' }
  const listed = await cluster.list(served, namespace)
  if (listed.state !== 'listed')
    return { unread: `the cluster Secrets of Argo CD in ${namespace} could not be read` }
  const registered = listed.items.filter(
    (secret) =>
      stringAt(secret, 'metadata', 'namespace') === namespace &&
      stringAt(secret, 'metadata', 'labels', secretType) === 'cluster',
  )
  return registered.map(clusterOf).sort(byName)
}

function clusterOf(secret: JsonObject): ArgoCluster {
  const plain = (key: string): string => Buffer.from(stringAt(secret, 'data', key), 'base64').toString('utf8')
  // An annotation may quote the whole Secret (last-applied).
  const metadata = createRedactor().object(objectAt(secret, 'metadata'))
  return {
    name: plain('name'),
    server: plain('server'),
    project: plain('project'),
    labels: textsOf(objectAt(metadata, 'labels')),
    annotations: textsOf(
      objectAt(metadata, 'annotations'),
      'kubectl.kubernetes.io/last-applied-configuration',
    ),
  }
}

function textsOf(mapping: Json, ...left: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(objectAt(mapping)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !left.includes(entry[0]),
    ),
  )
}
