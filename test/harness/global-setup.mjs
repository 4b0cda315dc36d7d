/** Jest's globalSetup: one cluster for the whole run, shared by all workers. */
import './typescript.mjs'

export default async function setup() {
  const { exportCluster } = await import('./prepare-cluster.ts')
  globalThis.stopTestCluster = await exportCluster((message) => console.error(message))
}
