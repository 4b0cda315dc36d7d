/**
 * Keeps a test cluster up while you work: node test/harness/serve.mjs
 * It prints the variables that let tests (and kubectl) use it; end it with Ctrl-C.
 */
import './typescript.mjs'

const { connectionVariable, readConnection } = await import('./connection.ts')
const { prepareCluster } = await import('./prepare-cluster.ts')

const cluster = await prepareCluster((message) => console.error(message))
if (cluster === null) process.exit(1)
const { kubeconfigs, kubectl } = readConnection({ [connectionVariable]: cluster.file })
console.log(`export ${connectionVariable}=${cluster.file}`)
console.log(`export KUBECONFIG=${kubeconfigs.engineer}`)
console.log(`alias kubectl=${kubectl}`)
