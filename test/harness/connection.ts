import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'

/**
 * Who talks to the API server. `applier` is what the GitOps controller would be, `engineer` a person with kubectl,
 * `ci` the account of rbac/read-only.yaml; the first three may do anything.
 */
export const users = ['admin', 'applier', 'engineer', 'ci'] as const
export type User = (typeof users)[number]

/** Everything a test worker needs to know about the cluster; plain data, as it crosses processes in a file. */
export interface Connection {
  readonly server: string
  /** PEM of the certificate authority. */
  readonly ca: string
  readonly tokens: Readonly<Record<User, string>>
  readonly kubeconfigs: Readonly<Record<User, string>>
  readonly kubectl: string
  /** Null where Go was missing. */
  readonly argoApplier: string | null
  readonly fluxApplier: string | null
  /** False with the envtest binaries, which have no controller manager. */
  readonly controllers: boolean
  /** Scratch space that goes away with the cluster. */
  readonly folder: string
}

/** Names the connection file; empty when there is no cluster, unset when nobody has looked yet. */
export const connectionVariable = 'DRIFT_TRIAGE_TEST_CLUSTER'

export function clusterAvailable(env: NodeJS.ProcessEnv = process.env): boolean {
  return (env[connectionVariable] ?? '') !== ''
}

export async function writeConnection(file: string, connection: Connection): Promise<void> {
  await writeFile(file, JSON.stringify(connection, null, 2), { mode: 0o600 })
}

export function readConnection(env: NodeJS.ProcessEnv = process.env): Connection {
  const file = env[connectionVariable] ?? ''
  if (file === '')
    throw new Error(
      `${connectionVariable} names no connection file: run these tests through npm test, or guard them with clusterAvailable()`,
    )
  return JSON.parse(readFileSync(file, 'utf8')) as Connection
}
