/** Jest runs this in the process that ran the setup, but as another module: hence the global. */
export default async function teardown() {
  await globalThis.stopTestCluster?.()
}
