import type { Connection } from './connection.js'
import { asStream, type Manifests } from './manifests.js'
import { run } from './run.js'

export interface FluxOptions {
  /** Name of the Kustomization; goes into the ownership labels. */
  readonly app: string
  /** Where the Kustomization lives, and the namespace of manifests that name none. */
  readonly namespace: string
  readonly manifests: Manifests
  /** spec.force: recreate what cannot be changed. */
  readonly force?: boolean
  /** Only say what would change, as Flux's drift detection does. */
  readonly dryRun?: boolean
}

export interface FluxResult {
  /** namespace_name_group_kind, as in the Kustomization's inventory. */
  readonly id: string
  readonly action: 'created' | 'configured' | 'unchanged' | 'skipped' | 'unknown'
}

export interface Flux {
  /** One reconciliation of a Kustomization; throws CommandFailed when it fails. */
  readonly applyAsFlux: (options: FluxOptions) => Promise<FluxResult[]>
}

export function flux(connection: Pick<Connection, 'fluxApplier' | 'kubeconfigs' | 'folder'>): Flux {
  return {
    applyAsFlux: async ({ app, namespace, manifests, force = false, dryRun = false }) => {
      if (connection.fluxApplier === null) throw new Error('the Flux applier was not built, as Go is missing')
      const flags = {
        name: app,
        namespace,
        kubeconfig: connection.kubeconfigs.applier,
        force,
        'dry-run': dryRun,
      }
      const args = Object.entries(flags).map(([name, value]) => `--${name}=${String(value)}`)
      const env = { PATH: process.env['PATH'], HOME: connection.folder }
      return JSON.parse(
        await run(connection.fluxApplier, args, { env, input: asStream(manifests) }),
      ) as FluxResult[]
    },
  }
}
