import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareAccounts } from './accounts.js'
import { clusterFrom } from './cluster.js'
import type { Connection } from './connection.js'
import type { ControlPlane } from './control-plane.js'
import { writeKubeconfig } from './kubeconfig.js'
import { run } from './run.js'

interface ConfigView {
  readonly clusters: readonly {
    readonly cluster: { readonly server: string; readonly 'certificate-authority-data'?: string }
  }[]
}

/**
 * A cluster that somebody else runs (KUBECONFIG_TEST), with all rights for us. One account plays admin, applier and
 * engineer: who is logged in leaves no trace in managedFields. The tests leave namespaces and CRDs behind.
 */
export async function useExistingCluster(
  kubeconfig: string,
  tools: Pick<Connection, 'kubectl' | 'argoApplier' | 'fluxApplier'>,
): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-cluster-'))
  const kubectl = (args: readonly string[], input?: string): Promise<string> =>
    run(tools.kubectl, [`--kubeconfig=${kubeconfig}`, ...args], { input })

  const view = JSON.parse(
    await kubectl(['config', 'view', '--minify', '--flatten', '-o', 'json']),
  ) as ConfigView
  const found = view.clusters[0]?.cluster
  if (found?.['certificate-authority-data'] === undefined) {
    throw new Error('KUBECONFIG_TEST: the current context names no cluster with a certificate authority')
  }
  const ca = Buffer.from(found['certificate-authority-data'], 'base64').toString()

  await kubectl(['apply', '--server-side', '-f', '-'], JSON.stringify(testAccount))
  const token = (
    await kubectl(['create', 'token', 'drift-triage-test', '-n', 'kube-system', '--duration=12h'])
  ).trim()
  const config = await writeKubeconfig(join(folder, 'admin.kubeconfig'), found.server, ca, token)
  const ci = join(folder, 'ci.kubeconfig')
  const connection = await prepareAccounts({
    ...tools,
    server: found.server,
    ca,
    tokens: { admin: token, applier: token, engineer: token, ci: '' },
    kubeconfigs: { admin: config, applier: config, engineer: config, ci },
    controllers: true,
    folder,
  })
  return { ...clusterFrom(connection), stop: () => rm(folder, { recursive: true, force: true }) }
}

const metadata = { name: 'drift-triage-test', namespace: 'kube-system' }

const testAccount = {
  apiVersion: 'v1',
  kind: 'List',
  items: [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: metadata.name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [{ kind: 'ServiceAccount', ...metadata }],
    },
  ],
}
