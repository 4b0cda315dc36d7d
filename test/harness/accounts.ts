import { join } from 'node:path'
import { clusterFrom } from './cluster.js'
import type { Connection } from './connection.js'
import { writeKubeconfig } from './kubeconfig.js'
import { repositoryRoot } from './paths.js'

/**
 * Applies the RBAC manifest that users are told to apply and gives `ci` a token of its service account, in the way
 * the documentation describes: what our tests may read is what a user's pipeline may read.
 */
export async function prepareAccounts(connection: Connection): Promise<Connection> {
  const { kubectl } = clusterFrom(connection)
  const manifest = join(repositoryRoot, 'rbac', 'read-only.yaml')
  await kubectl(['apply', '--server-side', '-f', manifest], { as: 'admin' })
  const ci = (
    await kubectl(['create', 'token', 'drift-triage', '-n', 'drift-triage', '--duration=12h'], {
      as: 'admin',
    })
  ).trim()
  await writeKubeconfig(connection.kubeconfigs.ci, connection.server, connection.ca, ci)
  return { ...connection, tokens: { ...connection.tokens, ci } }
}
