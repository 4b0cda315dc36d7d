import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { writeKubeconfig } from './kubeconfig.js'
import { repositoryRoot } from './paths.js'
import { until } from './until.js'

export type DryRunAccount = { readonly kubeconfig: string; readonly token: string }

/** Applies rbac/dry-run.yaml as a user would, waits until its policy holds, and gives the account's kubeconfig. */
export async function dryRunAccount(cluster: Cluster): Promise<DryRunAccount> {
  const { connection, kubectl } = cluster
  const manifest = join(repositoryRoot, 'rbac', 'dry-run.yaml')
  await kubectl(['apply', '--server-side', '--force-conflicts', '-f', manifest], { as: 'admin' })
  const asked = ['create', 'token', 'drift-triage-dry-run', '-n', 'drift-triage', '--duration=12h']
  const token = (await kubectl(asked, { as: 'admin' })).trim()
  const kubeconfig = join(connection.folder, 'dry-run.kubeconfig')
  await writeKubeconfig(kubeconfig, connection.server, connection.ca, token)
  const namespace = await cluster.createNamespace('dry-run-only')
  const path = `/api/v1/namespaces/${namespace}/configmaps`
  const body = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'probe' }, data: {} })
  await cluster.request(path, { method: 'POST', body })
  await until('the policy that holds the account to dry runs', async () => {
    const { status } = await cluster.request(`${path}/probe`, {
      method: 'PATCH',
      token,
      headers: { 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ data: { written: 'yes' } }),
    })
    return status === 403 ? true : undefined
  })
  return { kubeconfig, token }
}
