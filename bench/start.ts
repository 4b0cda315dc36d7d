import { buildControlPlane } from '../test/harness/build-binaries.js'
import type { ControlPlane } from '../test/harness/control-plane.js'
import { startControlPlane } from '../test/harness/control-plane.js'
import { findGo, goMissing } from '../test/harness/find-go.js'
import { apiRequest } from '../test/harness/request.js'
import { define } from './load.js'

/**
 * The real API server with the kinds of the workload. Without controllers: thousands of Deployments would keep them
 * at work for the whole measurement; what they leave in the objects, load.ts writes.
 */
export async function startBenchCluster(report: (message: string) => void): Promise<ControlPlane> {
  const go = await findGo()
  if (go === null) throw new Error(goMissing)
  const folder = await buildControlPlane(go, report)
  const cluster = await startControlPlane(
    { folder, argoApplier: null, fluxApplier: null },
    { controllers: false },
  )
  try {
    await cluster.installArgoCrds()
    await define(cluster.connection)
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'argocd' } }
    await apiRequest(cluster.connection, '/api/v1/namespaces', {
      method: 'POST',
      body: JSON.stringify(namespace),
    })
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
