import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Comparing } from './comparing.js'
import { timeComparing } from './comparing.js'
import { edit, loadApps, sync } from './load.js'
import { addApps } from './repository.js'
import type { Result } from './rounds.js'
import { measureRounds } from './rounds.js'
import { startBenchCluster } from './start.js'
import { objectsPerApp } from './workload.js'

export type BenchOptions = {
  /** Numbers of objects, growing. */
  readonly sizes: readonly number[]
  /** For each size; the last one holds for those after it. */
  readonly rounds: readonly number[]
  /** Apps that kubectl diff is given at most. */
  readonly sampledApps: number
  readonly report: (message: string) => void
  /** Gets what is measured so far after each size: the larger ones take long. */
  readonly measured: (soFar: Bench) => Promise<void>
}

export type Bench = { readonly results: readonly Result[]; readonly comparing: Comparing }

/** Grows one cluster and one repository from size to size, and measures each in sync and with drift. */
export async function bench({ sizes, rounds, sampledApps, report, measured }: BenchOptions): Promise<Bench> {
  const scratch = await mkdtemp(join(tmpdir(), 'drift-triage-bench-'))
  const folder = join(scratch, 'repository')
  const cluster = await startBenchCluster(report)
  const { connection } = cluster
  const results: Result[] = []
  let comparing: Comparing | null = null
  let loaded = 0
  try {
    for (const [at, objects] of sizes.entries()) {
      const turns = rounds[at] ?? rounds.at(-1) ?? 1
      const apps = objects / objectsPerApp
      const since = Date.now()
      await loadApps(connection, loaded, apps, await addApps(folder, loaded, apps))
      report(`${objects} objects are in the cluster, ${seconds(since)} s`)
      loaded = apps
      comparing ??= await timeComparing(connection, apps)
      const measureState = async (edited: number): Promise<void> => {
        const began = Date.now()
        const result = await measureRounds({ connection, folder, scratch, apps, edited }, turns, sampledApps)
        results.push(result)
        report(`${objects} objects, ${edited} edited: ${describe(result)}; measured in ${seconds(began)} s`)
      }
      await measureState(0)
      await measureState(await edit(connection, apps))
      await measured({ results, comparing })
      await sync(connection, apps)
    }
  } finally {
    await cluster.stop()
    await rm(scratch, { recursive: true, force: true })
  }
  if (comparing === null) throw new Error('no size to measure')
  return { results, comparing }
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000)

function describe({ triageSeconds, floorSeconds, timesFaster, timesFloor, peakBytes }: Result): string {
  const size = Math.round(peakBytes / 1024 / 1024)
  return (
    `${triageSeconds.toFixed(2)} s, ${size} MiB; ${timesFaster.toFixed(1)} times as fast as kubectl diff; ` +
    `${timesFloor.toFixed(2)} times the floor of ${floorSeconds.toFixed(2)} s`
  )
}
