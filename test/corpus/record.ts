import { randomBytes } from 'node:crypto'
import { useCluster } from '../harness/cluster.js'
import { exportCluster } from '../harness/prepare-cluster.js'
import { alarms, deployCorpus, judgeLive, recordCorpus, removeCorpus } from './stage.js'
import { keepRecording, recordedWays } from './recorded.js'

/** The program behind scripts/record-corpus.mjs. A state that raises an alarm is none that nobody has touched. */
const stop = await exportCluster((message) => process.stderr.write(`${message}\n`))
try {
  const cluster = useCluster()
  for (const way of recordedWays) {
    const name = `corpus-${randomBytes(3).toString('hex')}`
    const corpus = await deployCorpus(cluster, name, way === 'server-side')
    const found = alarms(await judgeLive(cluster, corpus), name)
    if (found.length > 0) throw new Error(`${way}:\n${found.join('\n')}`)
    await keepRecording(way, corpus, await recordCorpus(cluster, corpus))
    await removeCorpus(cluster, corpus)
  }
} finally {
  await stop()
}
