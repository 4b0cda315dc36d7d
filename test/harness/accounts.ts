import { readFile } from 'node:fs/promises'
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
  const ci = await readOnlyAccount(connection, 'drift-triage')
  await writeKubeconfig(connection.kubeconfigs.ci, connection.server, connection.ca, ci)
  return { ...connection, tokens: { ...connection.tokens, ci } }
}

/** The token of an account with the rights of rbac/read-only.yaml, under `name` in the namespace `name`. */
export async function readOnlyAccount(connection: Connection, name: string): Promise<string> {
  const { kubectl } = clusterFrom(connection)
  const manifest = await readFile(join(repositoryRoot, 'rbac', 'read-only.yaml'), 'utf8')
  const input = manifest.replaceAll('drift-triage', name)
  await kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
  const token = ['create', 'token', name, '-n', name, '--duration=12h']
  return (await kubectl(token, { as: 'admin' })).trim()
}
