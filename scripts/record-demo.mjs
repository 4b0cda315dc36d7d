/**
 * Records demo/snapshot: tells the story of the five apps on a real control plane and writes down what the cluster
 * then holds, secrets hidden, as `drift-triage snapshot` would: npm run record-demo
 */
import '../test/harness/typescript.mjs'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { prepareCluster } = await import('../test/harness/prepare-cluster.ts')
const { connectionVariable } = await import('../test/harness/connection.ts')
const { useCluster } = await import('../test/harness/cluster.ts')
const { storyApps, tellStory } = await import('../test/scenario/story.ts')
const { connect } = await import('../src/shell/kubernetes/kubeconfig.ts')
const { liveCluster } = await import('../src/shell/kubernetes/client.ts')
const { recordSnapshot } = await import('../src/pull/snapshot-record.ts')

const kinds = new Set(
  'Application ConfigMap CustomResourceDefinition DaemonSet Deployment Event HorizontalPodAutoscaler PodMetrics Service ServiceAccount'.split(
    ' ',
  ),
)
const folder = mkdtempSync(join(tmpdir(), 'drift-triage-demo-'))
const repository = join(folder, 'shop')
mkdirSync(repository)

const prepared = await prepareCluster((message) => console.error(message))
if (prepared === null) process.exit(1)
process.env[connectionVariable] = prepared.file
try {
  const cluster = useCluster()
  await tellStory(cluster, repository, join(folder, 'scratch'))
  const warn = (message) => console.error(message)
  const connection = await connect(
    { type: 'file', path: cluster.connection.kubeconfigs.ci },
    {
      context: '',
      allowExecPlugins: false,
      allowInsecure: false,
      workspaces: [],
      env: {},
      mask: () => undefined,
      warn,
    },
  )
  const { files, problems } = await recordSnapshot(liveCluster(connection, { warn }), {
    wanted: ({ group, kind }) => kinds.has(kind) && group !== 'events.k8s.io',
    namespaces: ['argocd', ...storyApps.map(({ namespace }) => namespace)],
    takenAt: new Date().toISOString(),
  })
  for (const { message } of problems) console.error(message)
  const out = fileURLToPath(new URL('../demo/snapshot', import.meta.url))
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const { file, text } of files) writeFileSync(join(out, file), text)
  console.log(`${files.length} files`)
} finally {
  await prepared.stop()
  rmSync(folder, { recursive: true, force: true })
}
