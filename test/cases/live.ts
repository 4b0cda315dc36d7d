import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Cluster } from '../harness/cluster.js'
import type { DryRunAccount } from '../harness/dry-run-account.js'
import type { JsonReport } from '../../src/report/json.js'
import type { Case } from './case.js'
import { judgeFolder } from './judge.js'
import type { Stage } from './perform.js'
import { performCase } from './perform.js'
import { layRepository } from './repository.js'

/**
 * Performs a case on a real API server and judges it there with the read-only account. `suffix` is appended to the
 * case's name wherever it stands, so that several runs share a cluster; '' for a recording.
 */
export async function stageCase(one: Case, cluster: Cluster, suffix: string): Promise<Stage> {
  const namespace = one.name + suffix
  const rename = (text: string): string => text.replaceAll(one.name, namespace)
  const scratch = join(cluster.connection.folder, 'cases')
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, `${one.name}-`))
  const repository = await layRepository(one, folder, rename)
  const stage: Stage = { cluster, repository, folder, namespace, rename, scratch }
  await performCase(stage, one)
  return stage
}

export function randomSuffix(): string {
  return `-${randomBytes(3).toString('hex')}`
}

export function judgeLive({ cluster, repository }: Stage): Promise<JsonReport> {
  return judgeFolder(repository.folder(), { kubeconfig: cluster.connection.kubeconfigs.ci })
}

/** The same by the account whose dry runs confirm the forecasts. */
export function judgeConfirmed({ repository }: Stage, { kubeconfig }: DryRunAccount): Promise<JsonReport> {
  return judgeFolder(repository.folder(), { kubeconfig, confirmForecasts: true })
}
