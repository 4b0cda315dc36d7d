import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { freePorts } from './ports.js'
import { startServer, type Server } from './processes.js'
import { until } from './until.js'

export interface FluxControllers {
  /** Has the object's controller reconcile it now, and waits until it has; `how` further annotations for this once. */
  readonly reconcile: (kind: string, namespace: string, name: string, how?: Once) => Promise<void>
  readonly stop: () => Promise<void>
}

type Once = 'force' | 'reset'

/**
 * Flux's own controllers on a cluster whose Flux kinds are nobody else's: they reconcile every one of them. `folder` is
 * what buildFluxControllers gives.
 */
export async function startFluxControllers(cluster: Cluster, folder: string): Promise<FluxControllers> {
  const admin = { as: 'admin' } as const
  const definitions = join(folder, 'crds')
  await cluster.kubectl(['apply', '--server-side', '-f', definitions], admin)
  await cluster.kubectl(['wait', '--for=condition=Established', '--timeout=30s', '-f', definitions], admin)
  const servers: Server[] = []
  const names = (await readdir(folder)).filter((name) => name.endsWith('-controller'))
  for (const name of names) servers.push(await start(cluster, folder, name))
  const alive = (): void => servers.forEach((server) => server.assertRunning())
  return {
    reconcile: (kind, namespace, name, how) => reconcile(cluster, { kind, namespace, name }, how, alive),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

async function start(cluster: Cluster, folder: string, name: string): Promise<Server> {
  const { connection } = cluster
  const scratch = join(connection.folder, name)
  await mkdir(scratch, { recursive: true })
  const [metrics, health, storage] = await freePorts(3)
  const address = `127.0.0.1:${storage}`
  const flags = [
    ...[`--metrics-addr=127.0.0.1:${metrics}`, `--health-addr=127.0.0.1:${health}`],
    ...['--requeue-dependency=1s', '--interval-jitter-percentage=0', '--min-retry-delay=500ms'],
    ...(name === 'source-controller'
      ? [`--storage-path=${scratch}`, `--storage-addr=${address}`, `--storage-adv-addr=${address}`]
      : []),
  ]
  return startServer(name, join(folder, name), flags, join(connection.folder, `${name}.log`), {
    PATH: process.env['PATH'],
    HOME: scratch,
    TMPDIR: scratch,
    KUBECONFIG: connection.kubeconfigs.applier,
    RUNTIME_NAMESPACE: 'flux-system',
  })
}

async function reconcile(
  { kubectl, get }: Cluster,
  { kind, namespace, name }: { kind: string; namespace: string; name: string },
  how: Once | undefined,
  alive: () => void,
): Promise<void> {
  const admin = { as: 'admin' } as const
  const token = new Date().toISOString() + Math.random()
  const annotations = ['requestedAt', ...(how === undefined ? [] : [`${how}At`])]
  await kubectl(
    [
      ...['annotate', '--overwrite', kind, name, '-n', namespace, '--field-manager=flux-client-side-apply'],
      ...annotations.map((one) => `reconcile.fluxcd.io/${one}=${token}`),
    ],
    admin,
  )
  await until(
    `${kind} ${namespace}/${name} to be reconciled`,
    async () => {
      const { status } = await get<{ status?: { lastHandledReconcileAt?: string } }>(
        [kind, name, '-n', namespace],
        admin,
      )
      return status?.lastHandledReconcileAt === token ? true : undefined
    },
    alive,
  )
}
