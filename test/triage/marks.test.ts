import { expect, test } from '@jest/globals'
import { emptyConfig } from '../../src/config/config.js'
import type { DryRunWrite } from '../../src/model/dry-run.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { createRedactor } from '../../src/pull/redact.js'
import { jsonReport } from '../../src/report/json.js'
import { worldOf } from '../../src/shell/world.js'
import { triage } from '../../src/triage/triage.js'
import { clusterOf, memoryRepository } from '../discover/memory.js'
import { ownedBy } from './judging.js'

const trackingId = 'argocd.argoproj.io/tracking-id'
const folder = {
  ...{ name: 'app', path: 'app', namespace: 'shop', revision: '', recurse: true },
  appliers: ['argocd-controller'],
}
const inGit = `apiVersion: v1
kind: ConfigMap
metadata: {name: web}
data: {mode: calm}
`

/** A live ConfigMap with the controller's mark, whose mark `manager` has written. */
function marked(manager: string, data: JsonObject = { mode: 'calm' }): JsonObject {
  const mark = { 'f:metadata': { 'f:annotations': { [`f:${trackingId}`]: {} } } }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...{ name: 'web', namespace: 'shop' },
      annotations: { [trackingId]: 'app:/ConfigMap:shop/web' },
      managedFields: [
        ownedBy('argocd-controller', { 'f:data': { 'f:mode': {} } }, 'Apply'),
        ownedBy(manager, mark, 'Apply'),
      ],
    },
    data,
  }
}

/** Judges the one object, and notes what else was asked of the cluster. */
async function judge(live: JsonObject, dryRun?: Cluster['dryRun']) {
  const { cluster, kinds } = clusterOf([live])
  const asked: string[] = []
  const watched: Cluster = {
    ...cluster,
    kinds: () => Promise.resolve({ kinds, problems: [] }),
    openApi: (group, version) => {
      asked.push(`${group}/${version}`)
      return cluster.openApi(group, version)
    },
    ...(dryRun === undefined ? {} : { dryRun }),
  }
  const options = { path: '.', clusterName: 'test', progress: () => undefined }
  const repository = memoryRepository({ 'app/map.yaml': inGit })
  const world = worldOf(repository, watched, options, createRedactor())
  const config = { ...emptyConfig, applications: [folder] }
  const { triage: done } = await triage(world, { config, applications: [] })
  const report = jsonReport(done)
  return {
    asked,
    findings: report.findings.map(({ path, category }) => `${path ?? ''} ${category}`),
    problems: report.problems.map(({ code }) => code),
  }
}

test('an object that differs in the controller’s mark alone is in sync, and no types are asked for', async () => {
  expect(await judge(marked('argocd-controller'))).toEqual({ asked: [], findings: [], problems: [] })
})

test('beside another difference the mark stays routine, and the types are asked for', async () => {
  expect(await judge(marked('argocd-controller', { mode: 'hot' }))).toEqual({
    asked: ['/v1'],
    findings: ['data.mode git-ahead'],
    problems: [],
  })
})

test('a mark that a person has put there is a finding', async () => {
  expect((await judge(marked('kubectl-edit'))).findings).toEqual([
    `metadata.annotations["${trackingId}"] manual-change`,
  ])
})

test('where syncs are to be tried, a marked object is tried, too, and a refusal is told', async () => {
  const tried: DryRunWrite[] = []
  const refuse: Cluster['dryRun'] = async (write) => {
    tried.push(write)
    return { state: 'refused', reason: 'quota' }
  }
  expect((await judge(marked('argocd-controller'), refuse)).problems).toEqual(['DRY_RUN_REFUSED'])
  expect(tried).toHaveLength(1)
})
