import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withStated } from '../discover/known-clusters.js'
import type { StatedCluster } from '../model/cluster.js'
import { byName } from '../model/natural-order.js'
import type { Cluster, KnownCluster } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import type { SnapshotCluster } from '../pull/snapshot.js'
import { readSnapshot } from '../pull/snapshot.js'
import { readSnapshotFiles } from './snapshot-files.js'

/**
 * A recorded cluster, with the other clusters that are recorded below it: each folder of `clusters/` that
 * `drift-triage snapshot` has written. One that cannot be read is a problem of the apps that are deployed there.
 *
 * @throws ProblemError SNAPSHOT_INVALID for the snapshot itself.
 */
export async function openSnapshot(path: string): Promise<Cluster> {
  const folders = await clusterFolders(path)
  const main = readSnapshot(
    await readSnapshotFiles(
      path,
      folders.map((folder) => folder.path),
    ),
  )
  if (folders.length === 0 && main.names.length === 0) return main
  const own = await knownAs(main.names[0] ?? '', main, () => Promise.resolve(main))
  const others = await Promise.all(folders.map(knownFolder))
  const recorded = [{ ...own, isMain: true }, ...others]
  return { ...main, known: (stated) => withStated(recorded, stated, notRecorded) }
}

async function clusterFolders(path: string): Promise<readonly { name: string; path: string }[]> {
  const below = join(path, 'clusters')
  const entries = await readdir(below, { withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(below, name) }))
    .sort(byName)
  const isSnapshot = await Promise.all(
    folders.map(
      async (folder) => (await stat(join(folder.path, 'snapshot.json')).catch(() => null)) !== null,
    ),
  )
  return folders.filter((_, i) => isSnapshot[i] === true)
}

async function knownFolder({ name, path }: { name: string; path: string }): Promise<KnownCluster> {
  try {
    const cluster = readSnapshot(await readSnapshotFiles(path))
    return await knownAs(name, cluster, () => Promise.resolve(cluster))
  } catch (error) {
    return knownAs(name, null, async () => {
      throw error
    })
  }
}

async function knownAs(
  name: string,
  cluster: SnapshotCluster | null,
  open: KnownCluster['open'],
): Promise<KnownCluster> {
  const address = cluster === null ? '' : (await cluster.identity()).server
  return {
    name,
    names: [...new Set([name, ...(cluster?.names ?? [])])].filter((one) => one !== ''),
    servers: address === '' ? [] : [address],
    address,
    isMain: false,
    open,
  }
}

function notRecorded({ name, context }: StatedCluster): KnownCluster['open'] {
  return () =>
    Promise.reject(
      new ProblemError(
        problem(
          'SNAPSHOT_INCOMPLETE',
          `The snapshot does not hold the cluster ${name}.`,
          `Record it into the folder clusters/${context || name} of the snapshot, with \`drift-triage snapshot --context ${context || name}\`.`,
        ),
      ),
    )
}
