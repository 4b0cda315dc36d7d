import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Cluster } from '../model/ports.js'
import type { ClusterFlags, RunFlags } from './cli.js'
import { openCluster } from './cluster.js'
import type { RunOptions } from './run.js'
import type { StatusLine } from './status-line.js'

/** What the flags that every judging command has say of a run. */
export function runOptionsOf(flags: RunFlags & { readonly changed?: string }, line: StatusLine): RunOptions {
  return {
    path: flags.repo,
    configFile: flags.config,
    apps: flags.app ?? [],
    repositoryUrls: flags.repositoryUrl ?? [],
    clusterName: flags.clusterName ?? '',
    changed: flags.changed ?? '',
    cacheFolder: flags.cacheFolder ?? '',
    progress: (message) => line.show(message),
  }
}

/** The cluster that the flags name, kubectl's own defaults where they name none. */
export async function clusterOf(
  flags: ClusterFlags,
  line: StatusLine,
  confirmForecasts = false,
): Promise<Cluster> {
  const usual = process.env['KUBECONFIG'] ?? join(homedir(), '.kube', 'config')
  return openCluster({
    kubeconfig: '',
    kubeconfigFile: flags.snapshot === undefined ? (flags.kubeconfig ?? usual) : '',
    snapshot: flags.snapshot ?? '',
    context: flags.context ?? '',
    allowExecPlugins: flags.allowExecPlugins ?? false,
    allowInsecure: flags.allowInsecure ?? false,
    confirmForecasts,
    workspaces: [],
    mask: () => undefined,
    warn: (message) => line.print(message),
  })
}
