import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { exportCluster } from '../harness/prepare-cluster.js'
import { caseNames, readCase } from './case.js'
import { judgeLive, stageCase } from './live.js'
import { recordCase } from './recording.js'
import { reduceReport } from './reduce.js'

/** Kinds at cluster scope that cases make. */
const clusterKinds = [
  'crd',
  'clusterrole',
  'clusterrolebinding',
  'validatingwebhookconfiguration',
  'mutatingadmissionpolicy',
  'mutatingadmissionpolicybinding',
]

/** The program behind scripts/record-case.mjs. */
const args = process.argv.slice(2)
const names = args.includes('--all') ? caseNames() : args.filter((arg) => !arg.startsWith('--'))
const stop = await exportCluster((message) => process.stderr.write(`${message}\n`))
const failed: string[] = []
try {
  const cluster = useCluster()
  await cluster.installArgoCrds()
  await cluster.installFluxCrds()
  const waiting = [...names]
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        await record(name, cluster).catch((error: unknown) => {
          failed.push(`${name ?? ''}: ${error instanceof Error ? error.message : String(error)}`)
        })
      }
    }),
  )
} finally {
  await stop()
}
for (const line of failed) process.stderr.write(`${line}\n`)
if (failed.length > 0) process.exitCode = 1

async function record(name: string, cluster: Cluster): Promise<void> {
  const one = readCase(name)
  await removeLeftovers(name, cluster)
  const stage = await stageCase(one, cluster, '')
  await recordCase(stage, join(one.folder, 'cluster'))
  if (args.includes('--expect')) {
    const expected = JSON.stringify(reduceReport(await judgeLive(stage), one), null, 2)
    await mkdir(join(one.folder, 'expect'), { recursive: true })
    await writeFile(join(one.folder, 'expect', 'report.json'), `${expected}\n`)
  }
}

/** A recording needs the case's own names, so an earlier one on the same cluster has to go first. */
async function removeLeftovers(name: string, cluster: Cluster): Promise<void> {
  const admin = { as: 'admin' } as const
  await cluster.kubectl(['delete', 'namespace', name, '--ignore-not-found', '--wait=true'], admin)
  for (const kind of clusterKinds) {
    const listed = await cluster.kubectl(['get', kind, '-o', 'name'], admin)
    const own = listed.split('\n').filter((line) => line.includes(name))
    if (own.length > 0) await cluster.kubectl(['delete', ...own], admin)
  }
}
