import { describe, expect, jest, test } from '@jest/globals'
import { caseNames, readCase, readExpected } from '../cases/case.js'
import { disproveForecasts } from '../cases/forecasts.js'
import { judgeLive, randomSuffix, stageCase } from '../cases/live.js'
import { reduceReport } from '../cases/reduce.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'

jest.setTimeout(180_000)

const canSync = clusterAvailable() && readConnection().argoApplier !== null
const withArgo = canSync ? describe : describe.skip

let crds: Promise<void> | null = null

/** Each case in a namespace of its own, several at a time; then the real applier shows whether the forecast was right. */
withArgo('cases on a real API server', () => {
  test.concurrent.each(caseNames())('%s', async (name) => {
    const cluster = useCluster()
    await (crds ??= cluster.installArgoCrds())
    const one = readCase(name)
    const suffix = randomSuffix()
    const stage = await stageCase(one, cluster, suffix)
    const report = await judgeLive(stage)
    const plain = (text: string): string => text.replaceAll(name + suffix, name)
    expect(reduceReport(report, one, plain)).toEqual(readExpected(name))
    expect(await disproveForecasts(stage, one, report)).toEqual([])
  })
})
