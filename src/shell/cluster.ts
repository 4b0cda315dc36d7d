import { existsSync } from 'node:fs'
import type { Cluster } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import { readSnapshot } from '../pull/snapshot.js'
import type { KubeconfigSource } from './kubernetes/source.js'
import { readSnapshotFiles } from './snapshot-files.js'

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
  if (source.snapshot !== '') return readSnapshot(await readSnapshotFiles(source.snapshot))
  // Loaded only when there is a cluster to reach: the kubeconfig library is the larger part of the bundle.
  const [{ connect }, { liveCluster }] = await Promise.all([
    import('./kubernetes/kubeconfig.js'),
    import('./kubernetes/client.js'),
  ])
  const connection = await connect(kubeconfigSource(source), {
    context: source.context,
    allowExecPlugins: source.allowExecPlugins,
    allowInsecure: source.allowInsecure,
    workspaces: source.workspaces,
    env: process.env,
    mask: source.mask,
    warn: source.warn,
  })
  return liveCluster(connection, { warn: source.warn, dryRuns: source.confirmForecasts ?? false })
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
