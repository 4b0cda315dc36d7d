import { existsSync } from 'node:fs'
import type { Cluster } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import type { KubeconfigSource } from './kubernetes/source.js'
import { openSnapshot } from './snapshot-clusters.js'

export type ClusterSource = {
  /** Kubeconfig text, '' for none. */
  readonly kubeconfig: string
  readonly kubeconfigFile: string
  readonly snapshot: string
  readonly context: string
  readonly allowExecPlugins: boolean
  readonly allowInsecure: boolean
  /** Have the API server try each sync without keeping it, where the account may. */
  readonly confirmForecasts?: boolean
  /** Folders that hold untrusted files. */
  readonly workspaces: readonly string[]
  readonly mask: (secret: string) => void
  readonly warn: (message: string) => void
}

export const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token'

/**
 * Live state from the first source given: a recorded snapshot, a kubeconfig, or the pod's own service account.
 *
 * @throws ProblemError KUBECONFIG_MISSING where there is none, and the codes of each source.
 */
export async function openCluster(source: ClusterSource): Promise<Cluster> {
  if (source.snapshot !== '') return openSnapshot(source.snapshot)
  // Loaded only when there is a cluster to reach: the kubeconfig library is the larger part of the bundle.
  const { openKubeconfig } = await import('./kubernetes/open.js')
  return openKubeconfig(kubeconfigSource(source), source)
}

function kubeconfigSource({ kubeconfig, kubeconfigFile }: ClusterSource): KubeconfigSource {
  if (kubeconfig !== '') return { type: 'text', text: kubeconfig }
  if (kubeconfigFile !== '') return { type: 'file', path: kubeconfigFile }
  if (existsSync(serviceAccountToken)) return { type: 'in-cluster' }
  throw new ProblemError(
    problem(
      'KUBECONFIG_MISSING',
      'There is no way to a cluster: neither a kubeconfig nor a snapshot was given, and this is not a pod.',
      'Give the input kubeconfig (is the secret defined for this event?), kubeconfig-file or snapshot; on the command line --kubeconfig or --snapshot.',
    ),
  )
}
