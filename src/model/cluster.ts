export type ClusterIdentity = { readonly id: string; readonly server: string; readonly version: string }

/** A cluster that apps are deployed to, beside the one that holds them. An `id` of '' is one that was not reached. */
export type DestinationCluster = ClusterIdentity & {
  /** What people call it: its name in the settings, or its context in the kubeconfig. */
  readonly name: string
}

/** A cluster as the settings state it (`clusters`). */
export type StatedCluster = {
  readonly name: string
  /** The address by which Applications name it; '' where that is the one in the kubeconfig. */
  readonly server: string
  /** Further names of it in destinations; for Flux the `namespace/name` of the Secret with its kubeconfig. */
  readonly names: readonly string[]
  /** The kubeconfig's context; '' for the one called as the cluster is here. */
  readonly context: string
  /** A kubeconfig of its own; '' for that of the run. */
  readonly kubeconfig: string
}

/** Stands in a destination for the cluster behind `namespace/name` of a Secret or ConfigMap with a kubeconfig, which nobody reads. */
export function kubeconfigName(reference: string): string {
  return `kubeconfig ${reference}`
}
