import { join } from 'node:path'
import { buildArgoApplier, buildControlPlane, buildFluxApplier } from './build-binaries.js'
import { connectionVariable, writeConnection } from './connection.js'
import { startControlPlane, type ControlPlane } from './control-plane.js'
import { useExistingCluster } from './existing-cluster.js'
import { findGo, goMissing } from './find-go.js'

export interface PreparedCluster {
  /** The connection file, for DRIFT_TRIAGE_TEST_CLUSTER. */
  readonly file: string
  readonly stop: () => Promise<void>
}

/** Builds what is missing and starts the cluster. Null when this machine cannot, after having said so. */
export async function prepareCluster(report: (message: string) => void): Promise<PreparedCluster | null> {
  const cluster = await findCluster(report)
  if (cluster === null) {
    // In CI a missing toolchain is a broken pipeline; nobody would notice tests that quietly stay away.
    if ((process.env['CI'] ?? '') !== '') throw new Error(goMissing)
    report(goMissing)
    return null
  }
  const file = join(cluster.connection.folder, 'connection.json')
  await writeConnection(file, cluster.connection)
  return { file, stop: cluster.stop }
}

/** In a jest global setup: the workers inherit the variable. */
export async function exportCluster(report: (message: string) => void): Promise<() => Promise<void>> {
  if ((process.env[connectionVariable] ?? '') !== '') return async () => undefined // one that is already running
  const cluster = await prepareCluster(report)
  process.env[connectionVariable] = cluster?.file ?? ''
  return async () => {
    Reflect.deleteProperty(process.env, connectionVariable) // watch mode sets up anew
    await cluster?.stop()
  }
}

async function findCluster(report: (message: string) => void): Promise<ControlPlane | null> {
  const { KUBECONFIG_TEST: existing = '', KUBEBUILDER_ASSETS: assets = '' } = process.env
  const go = await findGo()
  if (go === null && existing === '' && assets === '') return null
  if (go === null) report('Go is missing: the tests of the real Argo CD and Flux appliers are left out.')
  const argoApplier = go === null ? null : await buildArgoApplier(go, report)
  const fluxApplier = go === null ? null : await buildFluxApplier(go, report)
  if (existing !== '') {
    const kubectl = assets === '' ? 'kubectl' : join(assets, 'kubectl')
    return useExistingCluster(existing, { kubectl, argoApplier, fluxApplier })
  }
  const folder = assets !== '' || go === null ? assets : await buildControlPlane(go, report)
  return startControlPlane({ folder, argoApplier, fluxApplier })
}
