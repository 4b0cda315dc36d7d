import type { Connection } from './connection.js'
import { asStream, type Manifests } from './manifests.js'
import { run } from './run.js'

/** Named as Argo CD names them; what is left out has Argo CD's default. */
export interface ArgoOptions {
  /** Name of the Application; goes into the tracking id. */
  readonly app: string
  /** Destination namespace. */
  readonly namespace: string
  readonly manifests: Manifests
  readonly fieldManager?: string
  readonly serverSideApply?: boolean
  readonly clientSideApplyMigration?: boolean
  readonly clientSideApplyManager?: string
  readonly prune?: boolean
  readonly pruneLast?: boolean
  readonly prunePropagationPolicy?: 'foreground' | 'background' | 'orphan'
  readonly replace?: boolean
  readonly force?: boolean
  readonly validate?: boolean
  readonly applyOutOfSyncOnly?: boolean
  readonly skipHooks?: boolean
  readonly dryRun?: boolean
  /** Waves wait for healthy pods, and there are no nodes; true unless a test is about that wait. */
  readonly assumeHealthy?: boolean
  readonly serverSideDiff?: boolean
  readonly includeMutationWebhook?: boolean
  /** RespectIgnoreDifferences=true, with these entries of ignoreDifferences. */
  readonly respectIgnored?: readonly object[]
}

interface ResourceKey {
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

/** Like status.operationState of an Application. A failed sync is an answer, not an exception. */
export interface ArgoSync {
  readonly phase: 'Succeeded' | 'Failed' | 'Error'
  readonly message: string
  readonly resources: readonly (ResourceKey & {
    readonly status: 'Synced' | 'SyncFailed' | 'Pruned' | 'PruneSkipped'
    readonly message: string
    readonly syncPhase: string
    readonly hookPhase?: string
  })[]
}

export interface ArgoDiff extends ResourceKey {
  readonly modified: boolean
  readonly missing: boolean
  readonly requiresPruning: boolean
  readonly normalizedLive: unknown
  readonly predictedLive: unknown
}

export interface Argo {
  readonly applyAsArgo: (options: ArgoOptions) => Promise<ArgoSync>
  readonly diffAsArgo: (options: ArgoOptions) => Promise<ArgoDiff[]>
}

export function argo(connection: Pick<Connection, 'argoApplier' | 'kubeconfigs' | 'folder'>): Argo {
  const call = async <T>(command: string, options: ArgoOptions): Promise<T> => {
    if (connection.argoApplier === null)
      throw new Error('the Argo CD applier was not built, as Go is missing')
    const { app, namespace, manifests, ...settings } = { assumeHealthy: true, ...options }
    const flags = { appName: app, namespace, kubeconfig: connection.kubeconfigs.applier, ...settings }
    const args = Object.entries(flags).map(
      ([name, value]) =>
        `--${kebab(name)}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
    )
    const env = { PATH: process.env['PATH'], HOME: connection.folder, TMPDIR: connection.folder }
    return JSON.parse(
      await run(connection.argoApplier, [command, ...args], { env, input: asStream(manifests) }),
    ) as T
  }
  return {
    applyAsArgo: (options) => call('sync', options),
    diffAsArgo: (options) => call('diff', options),
  }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
