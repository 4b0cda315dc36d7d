import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Cluster } from '../harness/cluster.js'

const admin = { as: 'admin' } as const
const labels = { 'app.kubernetes.io/name': 'payment-service' }

/**
 * The pods of payment-service as if they ran on nodes, and what they use: the cluster has neither nodes nor a
 * metrics-server. Their status says ready, from which the real controllers draw theirs; each uses 45 % of its CPU.
 */
export async function runPaymentPods(cluster: Cluster): Promise<void> {
  const crd = fileURLToPath(new URL('../harness/crds/pod-metrics.yaml', import.meta.url))
  await cluster.kubectl(['apply', '--server-side', '-f', crd], admin)
  await cluster.kubectl(['wait', '--for=condition=Established', 'crd/pods.metrics.k8s.io'], admin)
  const names = await podNames(cluster, 5)
  const at = new Date().toISOString()
  const ready = { type: 'Ready', status: 'True', lastTransitionTime: at }
  const status = JSON.stringify({ status: { phase: 'Running', conditions: [ready] } })
  for (const name of names) {
    await cluster.kubectl(
      ['patch', 'pod', name, '-n', 'payments', '--subresource=status', '--type=merge', '-p', status],
      admin,
    )
  }
  await cluster.kubectl(['apply', '--server-side', '-f', '-'], { ...admin, input: metricsOf(names, at) })
  await cluster.kubectl(
    ['wait', '--for=condition=Available', 'deployment/payment-service', '-n', 'payments', '--timeout=60s'],
    admin,
  )
}

function metricsOf(names: readonly string[], timestamp: string): string {
  return names
    .map((name) =>
      JSON.stringify({
        apiVersion: 'metrics.k8s.io/v1beta1',
        kind: 'PodMetrics',
        metadata: { name, namespace: 'payments', labels },
        timestamp,
        window: '15s',
        containers: [{ name: 'payment-service', usage: { cpu: '225m', memory: '230Mi' } }],
      }),
    )
    .join('\n---\n')
}

/** Waits until the controllers have made so many. */
async function podNames(cluster: Cluster, count: number): Promise<readonly string[]> {
  for (let tries = 0; tries < 600; tries++) {
    const listed = await cluster.kubectl(['get', 'pods', '-n', 'payments', '-o', 'name'], admin)
    const names = listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace('pod/', ''))
    if (names.length === count) return names
    await sleep(100)
  }
  throw new Error(`payment-service has not got ${count} pods`)
}
