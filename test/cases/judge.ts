import type { Cluster } from '../../src/model/ports.js'
import type { JsonReport } from '../../src/report/json.js'
import { jsonReport } from '../../src/report/json.js'
import { openCluster } from '../../src/shell/cluster.js'
import { judgeRepository } from '../../src/shell/run.js'

export type LiveSource =
  | { readonly snapshot: string }
  | { readonly kubeconfig: string; readonly confirmForecasts?: boolean }

/** The report on a repository against a snapshot or a cluster, by the same calls that the command line makes. */
export async function judgeFolder(
  folder: string,
  from: LiveSource,
): Promise<JsonReport> {
  const cluster = await openLive(from)
  const { triage } = await judgeRepository(cluster, {
    path: folder,
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: '',
    progress: () => undefined,
  })
  return jsonReport(triage)
}

export function openLive(from: LiveSource): Promise<Cluster> {
  return openCluster({
    kubeconfig: '',
    kubeconfigFile: 'kubeconfig' in from ? from.kubeconfig : '',
    snapshot: 'snapshot' in from ? from.snapshot : '',
    context: '',
    confirmForecasts: 'kubeconfig' in from && from.confirmForecasts === true,
    allowExecPlugins: false,
    allowInsecure: false,
    workspaces: [],
    mask: () => undefined,
    warn: () => undefined,
  })
}
