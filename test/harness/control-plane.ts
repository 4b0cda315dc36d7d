import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterFrom, type Cluster } from './cluster.js'
import type { Connection } from './connection.js'
import { apiServerFlags, controllerManagerFlags, etcdFlags, type Layout } from './control-plane-flags.js'
import { writeKubeconfig } from './kubeconfig.js'
import { freePorts } from './ports.js'
import { startServer, type Server } from './processes.js'
import { prepareAccounts } from './accounts.js'
import { apiRequest } from './request.js'
import { until } from './until.js'

export interface Binaries {
  /** Holds etcd, kube-apiserver, kubectl and, unless it is the envtest assets, kube-controller-manager. */
  readonly folder: string
  readonly argoApplier: string | null
  readonly fluxApplier: string | null
}

export interface ControlPlaneOptions {
  /** False leaves the controllers out: for measurements, which their work would disturb. */
  readonly controllers?: boolean
}

export interface ControlPlane extends Cluster {
  readonly stop: () => Promise<void>
}

/** Starts etcd, the API server and the controllers on free loopback ports, with all data in a temporary folder. */
export async function startControlPlane(
  binaries: Binaries,
  options: ControlPlaneOptions = {},
): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-cluster-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const servers: Server[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()))
    await rm(folder, { recursive: true, force: true })
    process.off('exit', removeFolder)
  }
  try {
    const cluster = await start(binaries, options, folder, servers)
    return { ...cluster, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(
  binaries: Binaries,
  options: ControlPlaneOptions,
  folder: string,
  servers: Server[],
): Promise<Cluster> {
  const layout = await prepare(folder)
  const launch = (name: string, flags: readonly string[]): void => {
    servers.push(startServer(name, join(binaries.folder, name), flags, join(folder, `${name}.log`)))
  }
  launch('etcd', etcdFlags(layout))
  launch('kube-apiserver', apiServerFlags(layout))

  const server = `https://127.0.0.1:${layout.apiPort}`
  const { tokens } = layout
  const alive = (): void => servers.forEach((each) => each.assertRunning())
  const ca = await until(
    'the API server to write its certificate',
    () => readCertificate(layout.certificate),
    alive,
  )
  const ask = (path: string): Promise<number> =>
    apiRequest({ server, ca, tokens }, path).then(
      (r) => r.status,
      () => 0,
    )
  await until(
    'the API server to be ready',
    async () => ((await ask('/readyz')) === 200 ? true : undefined),
    alive,
  )

  const kubeconfig = (user: string, token: string): Promise<string> =>
    writeKubeconfig(join(folder, `${user}.kubeconfig`), server, ca, token)
  const admin = await kubeconfig('admin', tokens.admin)
  const controllers =
    options.controllers !== false && existsSync(join(binaries.folder, 'kube-controller-manager'))
  if (controllers) launch('kube-controller-manager', controllerManagerFlags(layout, admin))

  const connection: Connection = {
    server,
    ca,
    tokens: { ...tokens },
    kubeconfigs: {
      admin,
      applier: await kubeconfig('applier', tokens.applier),
      engineer: await kubeconfig('engineer', tokens.engineer),
      ci: join(folder, 'ci.kubeconfig'),
    },
    kubectl: join(binaries.folder, 'kubectl'),
    argoApplier: binaries.argoApplier,
    fluxApplier: binaries.fluxApplier,
    controllers,
    folder,
  }
  const ready = await prepareAccounts(connection)
  if (controllers) {
    const account = '/api/v1/namespaces/default/serviceaccounts/default'
    await until(
      'the controllers to run',
      async () => ((await ask(account)) === 200 ? true : undefined),
      alive,
    )
  }
  return clusterFrom(ready)
}

async function prepare(folder: string): Promise<Layout> {
  const [etcdPort, etcdPeerPort, apiPort] = await freePorts(3)
  const token = (): string => randomBytes(16).toString('hex')
  const tokens = { admin: token(), applier: token(), engineer: token(), ci: '' }
  const tokenFile = join(folder, 'tokens.csv')
  const lines = (['admin', 'applier', 'engineer'] as const).map(
    (user) => `${tokens[user]},${user},${user},system:masters`,
  )
  await writeFile(tokenFile, lines.join('\n') + '\n', { mode: 0o600 })

  const serviceAccountKey = join(folder, 'service-account.key')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await writeFile(serviceAccountKey, privateKey.export({ type: 'sec1', format: 'pem' }), { mode: 0o600 })
  return {
    folder,
    etcdPort: etcdPort ?? 0,
    etcdPeerPort: etcdPeerPort ?? 0,
    apiPort: apiPort ?? 0,
    tokens,
    tokenFile,
    serviceAccountKey,
    certificate: join(folder, 'certificates', 'apiserver.crt'),
  }
}

/** The file holds the server's certificate and then the authority that the API server made to sign it. */
async function readCertificate(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/g) ?? []
  return blocks.length < 2 ? undefined : blocks.at(-1)
}
