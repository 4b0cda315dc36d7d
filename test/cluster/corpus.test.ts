import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import { kindsOfCorpus, leftOut, oneIsEnough, storedKinds } from '../corpus/kinds.js'
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

const withCluster = clusterAvailable() ? describe : describe.skip

withCluster('the manifests of the corpus', () => {
  test('hold every kind that the API server stores, minimal and full, or a reason stands for it', async () => {
    const stored = await storedKinds(useCluster())
    const counts = kindsOfCorpus()
    const isMissing = (id: string): boolean => {
      const kind = id.slice(id.indexOf('/') + 1)
      return (counts.get(id) ?? 0) < (kind in leftOut ? 0 : kind in oneIsEnough ? 1 : 2)
    }
    expect(stored.length).toBeGreaterThan(50)
    expect(stored.filter(isMissing)).toEqual([])
    // No reason outlives its kind, and none stands for what is there.
    const served = stored.map((id) => id.slice(id.indexOf('/') + 1))
    const reasons = [...Object.keys(leftOut), ...Object.keys(oneIsEnough)]
    expect(reasons.filter((kind) => !served.includes(kind))).toEqual([])
    const present = [...counts.keys()].map((id) => id.slice(id.indexOf('/') + 1))
    expect(Object.keys(leftOut).filter((kind) => present.includes(kind))).toEqual([])
  })
})

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
