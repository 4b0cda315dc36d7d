import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { freePorts } from './ports.js'
import { startServer, type Server } from './processes.js'
import { until } from './until.js'

export interface ArgoSets {
  /** Has the controller look at this ApplicationSet now, and waits until it has. */
  readonly reconcile: (name: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const namespace = 'argocd'
const admin = { as: 'admin' } as const

/** What Argo CD is installed with, as far as this controller asks for it. */
const installed = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
  ...['ConfigMap argocd-cm', 'Secret argocd-secret'].map((one) => {
    const [kind, name] = one.split(' ')
    const labels = { 'app.kubernetes.io/part-of': 'argocd' }
    return { apiVersion: 'v1', kind, metadata: { name, namespace, labels } }
  }),
  {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: 'default', namespace },
    spec: { sourceRepos: ['*'], destinations: [{ server: '*', namespace: '*' }] },
  },
]

/** Argo CD's own controller of ApplicationSets, in the namespace argocd. `program` is what buildArgoSets gives. */
export async function startArgoSets(cluster: Cluster, program: string): Promise<ArgoSets> {
  const { connection, kubectl, installArgoCrds, get } = cluster
  await installArgoCrds()
  const input = installed.map((object) => JSON.stringify(object)).join('\n')
  await kubectl(['apply', '--server-side', '-f', '-'], { ...admin, input })
  const [metrics, probe, webhook] = await freePorts(3)
  const addresses = [`--metrics-addr=127.0.0.1:${metrics}`, `--probe-addr=127.0.0.1:${probe}`]
  const flags = [...addresses, `--webhook-addr=127.0.0.1:${webhook}`, `--namespace=${namespace}`]
  const log = join(connection.folder, 'applicationset-controller.log')
  const server: Server = startServer('applicationset-controller', program, flags, log, {
    PATH: process.env['PATH'],
    HOME: connection.folder,
    KUBECONFIG: connection.kubeconfigs.admin,
  })
  return {
    reconcile: async (name) => {
      const refresh = 'argocd.argoproj.io/application-set-refresh'
      await kubectl(
        ['annotate', 'applicationset', name, '-n', namespace, `${refresh}=true`, '--overwrite'],
        admin,
      )
      // The controller takes it away at the end of its work.
      await until(
        `ApplicationSet ${name} to be reconciled`,
        async () => {
          const { metadata } = await get(['applicationset', name, '-n', namespace], admin)
          return metadata.annotations?.[refresh] === undefined ? true : undefined
        },
        server.assertRunning,
      )
    },
    stop: () => server.stop(),
  }
}
