import { withStated } from '../../discover/known-clusters.js'
import type { StatedCluster } from '../../model/cluster.js'
import type { Cluster, KnownCluster } from '../../model/ports.js'
import type { ClusterSource } from '../cluster.js'
import { liveCluster } from './client.js'
import { isInside } from './inside.js'
import { connect, contextsOf } from './kubeconfig.js'
import { invalidKubeconfig, quoted } from './kubeconfig-document.js'
import type { ConnectOptions, KubeconfigSource } from './source.js'

type Options = Omit<ClusterSource, 'kubeconfig' | 'kubeconfigFile' | 'snapshot'>

/**
 * The cluster of a kubeconfig's context, and behind it those of the others: nothing is sent to one of them, and no
 * credential of it read, before an app turns out to be deployed there.
 *
 * @throws ProblemError as `connect` does, for the context at hand.
 */
export async function openKubeconfig(source: KubeconfigSource, options: Options): Promise<Cluster> {
  const connectOptions: ConnectOptions = { ...options, env: process.env }
  const open = async (from: KubeconfigSource, context: string): Promise<Cluster> => {
    const connection = await connect(from, { ...connectOptions, context })
    return liveCluster(connection, { warn: options.warn, dryRuns: options.confirmForecasts ?? false })
  }
  const main = await connect(source, connectOptions)
  const address = main.server.href
  const contexts = contextsOf(source).map(({ name, clusterName, server }): KnownCluster => ({
    name,
    names: [name, clusterName],
    servers: [server],
    address: server,
    // Another user of the same server reaches the same cluster.
    isMain: name === main.context || sameServer(server, address),
    open: () => open(source, name),
  }))
  const elsewhere =
    ({ name, context, kubeconfig }: StatedCluster): KnownCluster['open'] =>
    async () => {
      if (kubeconfig === '') return open(source, context || name)
      // What a pull request brings along must not decide which server tells what is live.
      if (isInside(kubeconfig, options.workspaces))
        throw invalidKubeconfig(
          `The kubeconfig ${quoted(kubeconfig)} of cluster ${name} lies inside the checked-out repository.`,
          'Write it to a folder outside of it, or give one kubeconfig with a context for each cluster.',
        )
      return open({ type: 'file', path: kubeconfig }, context)
    }
  const cluster = liveCluster(main, { warn: options.warn, dryRuns: options.confirmForecasts ?? false })
  return { ...cluster, known: (stated) => withStated(contexts, stated, elsewhere) }
}

function sameServer(a: string, b: string): boolean {
  return URL.canParse(a) && new URL(a).href === b
}
