import type { StatedCluster } from '../model/cluster.js'
import { kubeconfigName } from '../model/cluster.js'
import type { KnownCluster } from '../model/ports.js'

/**
 * The clusters of a kubeconfig or a recording with what the settings say of them. What a stated cluster claims as its
 * name or address no other one has; `elsewhere` leads to one that is not among them.
 */
export function withStated(
  contexts: readonly KnownCluster[],
  stated: readonly StatedCluster[],
  elsewhere: (stated: StatedCluster) => KnownCluster['open'],
): readonly KnownCluster[] {
  const used = new Set<KnownCluster>()
  const named = stated.map((one): KnownCluster => {
    const base = contextOf(contexts, one)
    if (base !== undefined) used.add(base)
    return {
      name: one.name,
      names: [...namesOf(one), ...(base?.names ?? [])],
      servers: [...(one.server === '' ? [] : [one.server]), ...(base?.servers ?? [])],
      address: base?.address ?? '',
      isMain: base?.isMain ?? false,
      open: base === undefined ? elsewhere(one) : () => base.open(),
    }
  })
  const claimed = new Set(stated.flatMap((one) => [...namesOf(one), one.server]))
  const free = (all: readonly string[]): readonly string[] => all.filter((one) => !claimed.has(one))
  const rest = contexts
    .filter((context) => !used.has(context))
    .map((context) => ({ ...context, names: free(context.names), servers: free(context.servers) }))
  return [...named, ...rest]
}

function contextOf(contexts: readonly KnownCluster[], { name, context, kubeconfig }: StatedCluster) {
  return kubeconfig === '' ? contexts.find((one) => one.name === (context || name)) : undefined
}

/** A Flux object names the Secret with the kubeconfig; that is no name of a context. */
function namesOf({ name, names }: StatedCluster): readonly string[] {
  return [name, ...names.flatMap((one) => (one.includes('/') ? [one, kubeconfigName(one)] : [one]))]
}
