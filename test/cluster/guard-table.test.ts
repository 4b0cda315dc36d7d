import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Guard } from '../../src/model/guard.js'
import { jsonFinding } from '../../src/report/json.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import { keyText } from '../../src/model/resource.js'
import { applicationsOf } from '../cases/applications.js'
import { readCase } from '../cases/case.js'
import { disproveForecasts } from '../cases/forecasts.js'
import { openLive } from '../cases/judge.js'
import { judgeLive, randomSuffix, stageCase } from '../cases/live.js'
import type { Stage } from '../cases/perform.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { dryRunAccount } from '../harness/dry-run-account.js'
import type { Answer, Row } from '../guard/table.js'
import { answerOf, judgeRow, overlaid, overlaidSync, readTable } from '../guard/table.js'

const canSync = clusterAvailable() && readConnection().argoApplier !== null
const withArgo = canSync ? describe : describe.skip
const rows = (await readTable()).filter(({ synced }) => synced === true)

type Outcome =
  | {
      readonly simulated: Answer
      readonly dryRun: Answer
      /** How often the two forecast different things for one place. */
      readonly differing: readonly string[]
      /** What is said to be undone in an object that stays, without the API server having tried the sync. */
      readonly untried: readonly string[]
      readonly disproved: readonly string[]
    }
  | { readonly error: Error }
const untriable = ['rbac.authorization.k8s.io', 'argoproj.io']
const performing = new Map<Row, Promise<Outcome>>()
/** Performed ahead of the one that is asked for: each waits for programs and for the API server most of the time. */
const ahead = 2
let dryRunKubeconfig: string

function outcomeOf(row: Row): Promise<Outcome> | undefined {
  const at = rows.indexOf(row)
  for (const one of rows.slice(at, at + 1 + ahead))
    if (!performing.has(one)) performing.set(one, perform(one))
  return performing.get(row)
}

/** Judges the merge, makes it, and lets the real applier sync it. */
async function perform(row: Row): Promise<Outcome> {
  try {
    const one = readCase(row.case)
    const suffix = randomSuffix()
    const stage = await stageCase(one, useCluster(), suffix)
    const target = await stage.repository.head()
    const apps = await applicationsOf(stage.folder)
    const today = apps.some(({ isHeld }) => isHeld) ? (await judgeLive(stage)).findings : []
    await stage.repository.perform({ commit: row.merge, ...row.head })
    const merge = { target, head: await stage.repository.head() }
    const judge = async (kubeconfig: string, confirmForecasts: boolean): Promise<Guard> =>
      judgeRow(
        row,
        overlaid(await openLive({ kubeconfig, confirmForecasts }), row.app),
        stage.repository.folder(),
        merge,
      )
    const simulated = await judge(useCluster().connection.kubeconfigs.ci, false)
    const dryRun = await judge(dryRunKubeconfig, true)
    const plain = (text: string): string => text.replaceAll(row.case + suffix, row.case)
    const forecast = forecastsOf(simulated)
    return {
      simulated: answerOf(simulated, plain),
      dryRun: answerOf(dryRun, plain),
      differing: forecastsOf(dryRun).filter((text) => !forecast.includes(text)),
      untried: untriedIn(dryRun),
      disproved: await disproveForecasts(
        stage,
        one,
        reportOf(simulated, await unsaid(today, stage)),
        (application) => overlaidSync(application, row.app),
      ),
    }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/**
 * A field that a sync writes can be tried; an object that goes, or is made anew, cannot. Nor can rights: the API server
 * lets nobody write those that he does not have. And whoever tries is not let at what deploys.
 */
function untriedIn({ reversals, standing }: Guard): string[] {
  return [...reversals.map(({ finding }) => finding), ...standing]
    .filter(
      ({ change, forecast: { effect } }) => change !== null && (effect === 'reverts' || effect === 'deletes'),
    )
    .filter(
      ({ resource, forecast: { method } }) => method !== 'dry-run' && !untriable.includes(resource.group),
    )
    .map(({ resource, change }) => `${resource.kind}/${resource.name} ${JSON.stringify(change?.path)}`)
}

function forecastsOf({ reversals, standing }: Guard): string[] {
  return [...reversals.map(({ finding }) => finding), ...standing].map(
    ({ resource, forecast, change }) =>
      `${resource.kind}/${resource.name} ${change === null ? '' : JSON.stringify(change.path)} ${forecast.effect}`,
  )
}

/** What somebody has changed today in apps that Git then has no more: what the check does not speak of has to stay. */
async function unsaid(today: readonly JsonFinding[], { folder }: Stage): Promise<readonly JsonFinding[]> {
  const left = await applicationsOf(folder)
  return today.filter(
    ({ application, category }) =>
      category === 'manual-change' && !left.some(({ name }) => name === application),
  )
}

/** Everything that the check says a sync does: to what it undoes, to what stands, and to what was adopted (nothing). */
function reportOf({ reversals, standing, adopted }: Guard, today: readonly JsonFinding[]): JsonReport {
  const kept = { effect: 'keeps', restartsPods: null, when: 'next-sync', method: 'simulated' } as const
  const said = [...reversals.map(({ finding }) => finding), ...standing].map(jsonFinding)
  const unsaid = today.filter(
    ({ resource }) => !said.some((one) => keyText(one.resource) === keyText(resource)),
  )
  const findings = [
    ...said,
    ...[...adopted.map(jsonFinding), ...unsaid].map((finding) => ({ ...finding, forecast: kept })),
  ]
  return { findings } as unknown as JsonReport
}

beforeAll(async () => {
  if (!canSync) return
  await useCluster().installArgoCrds()
  await useCluster().installFluxCrds()
  dryRunKubeconfig = (await dryRunAccount(useCluster())).kubeconfig
}, 300_000)
afterAll(async () => void (await Promise.all(performing.values())), 300_000)

withArgo('what the check says of a merge comes true once it is synced', () => {
  test.each(rows.map((row) => [row.case, row.merge, row] as const))(
    '%s: a merge that %s',
    async (_, __, row) => {
      const outcome = await outcomeOf(row)
      if (outcome === undefined) throw new Error('was not performed')
      if ('error' in outcome) throw outcome.error
      expect(outcome).toEqual({
        simulated: row.expect,
        dryRun: row.expect,
        differing: [],
        untried: [],
        disproved: [],
      })
    },
    300_000,
  )
})
