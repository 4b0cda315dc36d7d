import { beforeAll, describe, expect, test } from '@jest/globals'
import { caseNames, readCase, readExpected } from '../cases/case.js'
import { disproveForecasts } from '../cases/forecasts.js'
import { judgeConfirmed, judgeLive, randomSuffix, stageCase } from '../cases/live.js'
import { verdictsOf } from '../cases/verdicts.js'
import { reduceReport, type Reduced } from '../cases/reduce.js'
import { useCluster } from '../harness/cluster.js'
import type { DryRunAccount } from '../harness/dry-run-account.js'
import { dryRunAccount } from '../harness/dry-run-account.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'

const canSync = clusterAvailable() && readConnection().argoApplier !== null
const withArgo = canSync ? describe : describe.skip

const names = caseNames()

type Outcome =
  | {
      readonly report: Reduced
      readonly readOnly: readonly string[]
      readonly confirmed: readonly string[]
      readonly disproved: readonly string[]
    }
  | { readonly error: Error }
const outcomes = new Map<string, Outcome>()

/** In a namespace of its own; after the judgement the real applier shows whether the forecasts were right. */
async function perform(name: string, account: DryRunAccount): Promise<Outcome> {
  try {
    const one = readCase(name)
    const suffix = randomSuffix()
    const stage = await stageCase(one, useCluster(), suffix)
    const report = await judgeLive(stage)
    const confirmed = await judgeConfirmed(stage, account)
    const plain = (text: string): string => text.replaceAll(name + suffix, name)
    return {
      report: reduceReport(report, one, plain),
      readOnly: verdictsOf(report).map(plain),
      confirmed: verdictsOf(confirmed).map(plain),
      disproved: await disproveForecasts(stage, one, report),
    }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

// All in one hook, several at a time: nearly all of it is waiting for other programs.
beforeAll(async () => {
  if (!canSync) return
  await useCluster().installArgoCrds()
  await useCluster().installFluxCrds()
  const account = await dryRunAccount(useCluster())
  const waiting = [...names]
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      outcomes.set(name, await perform(name, account))
  }
  await Promise.all([work(), work(), work(), work()])
}, 900_000)

withArgo('cases on a real API server', () => {
  test.each(names)('%s', (name) => {
    const outcome = outcomes.get(name)
    if (outcome === undefined) throw new Error('was not performed')
    if ('error' in outcome) throw outcome.error
    expect(outcome.report).toEqual(readExpected(name))
    expect(outcome.disproved).toEqual([])
    expect(outcome.confirmed).toEqual(outcome.readOnly)
  })
})
