import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import {
  alarms,
  deployCorpus,
  judgeLive,
  judgeRecorded,
  judgeTried,
  removeCorpus,
  type Deployed,
} from '../corpus/stage.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'

const withArgo = clusterAvailable() && readConnection().argoApplier !== null ? describe : describe.skip
const ways = [
  { way: 'client-side', serverSideApply: false },
  { way: 'server-side', serverSideApply: true },
]

withArgo.each(ways)('the corpus applied $way, with nobody having changed a thing', ({ serverSideApply }) => {
  let cluster: Cluster
  let corpus: Deployed
  let live: JsonReport

  beforeAll(async () => {
    cluster = useCluster()
    corpus = await deployCorpus(cluster, `corpus-${randomBytes(3).toString('hex')}`, serverSideApply)
    live = await judgeLive(cluster, corpus)
  }, 600_000)

  // Its pods would go on being scheduled, and its quotas counted, for as long as the cluster stands.
  afterAll(() => removeCorpus(cluster, corpus))

  test('is judged whole: at least 400 objects', () => {
    expect(corpus.objects).toBeGreaterThanOrEqual(400)
  })

  test('raises no alarm on the cluster, with a history and without', () => {
    expect(alarms(live, corpus.name)).toEqual([])
  })

  test('raises none where dry runs confirm the forecasts, and is judged alike', async () => {
    const tried = await judgeTried(cluster, corpus)
    expect(alarms(tried, corpus.name)).toEqual([])
    expect(tried.findings.some(({ forecast }) => forecast.method === 'dry-run')).toBe(true)
    expect(verdicts(tried)).toEqual(verdicts(live))
  })

  test('raises none on a recording', async () => {
    expect(alarms(await judgeRecorded(cluster, corpus), corpus.name)).toEqual([])
  })
})

function verdicts({ findings }: JsonReport): string[] {
  return findings
    .map(({ application, resource: { kind, name }, path, category, direction, forecast: { effect } }) =>
      [application, kind, name, path, category, direction, effect].join(' '),
    )
    .sort()
}
