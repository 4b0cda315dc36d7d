import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judgeFolder } from '../cases/judge.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { dryRunAccount } from '../harness/dry-run-account.js'

jest.setTimeout(300_000)
const withArgo = clusterAvailable() && readConnection().argoApplier !== null ? describe : describe.skip

const container = { name: 'job', image: 'registry.example/job:1' }
const job = (selector: JsonObject): JsonObject => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'migrate' },
  spec: { suspend: true, selector, template: { spec: { restartPolicy: 'Never', containers: [container] } } },
})

withArgo('a Job of which Git states an empty selector', () => {
  const client = { category: 'serialization-noise', rules: ['empty-job-selector'] }
  const server = { category: 'misconfiguration', rules: ['refused-job-selector', 'empty-job-selector'] }
  test.each([
    [{}, false, { ...client, direction: 'ignore', effect: 'keeps', phase: 'Succeeded' }],
    [{ matchLabels: {} }, false, { ...client, direction: 'ignore', effect: 'keeps', phase: 'Succeeded' }],
    [{}, true, { ...server, direction: 'fix-git', effect: 'fails', phase: 'Failed' }],
    [{ matchLabels: {} }, true, { ...server, direction: 'fix-git', effect: 'fails', phase: 'Failed' }],
  ])('%j, server-side: %j', async (selector, serverSideApply, expected) => {
    const cluster = useCluster()
    const namespace = await cluster.createNamespace('job-selector')
    const manifests = [job(selector)]
    const sync = () => cluster.applyAsArgo({ app: 'shop', namespace, manifests, serverSideApply })
    expect((await sync()).phase).toBe('Succeeded')
    const folder = await git(job(selector), namespace)
    const { kubeconfig } = await dryRunAccount(cluster)
    const { effect, phase, ...verdict } = expected
    for (const account of [cluster.connection.kubeconfigs.ci, kubeconfig]) {
      const report = await judgeFolder(folder, { kubeconfig: account, confirmForecasts: true })
      const findings = report.findings.filter(({ application }) => application === 'shop')
      expect(findings).toMatchObject([{ path: 'spec.selector', ...verdict, forecast: { effect } }])
    }
    expect((await sync()).phase).toBe(phase)
  })

  async function git(manifest: JsonObject, namespace: string): Promise<string> {
    const folder = await mkdtemp(join(useCluster().connection.folder, 'job-selector-'))
    await Promise.all(['shop', '.github'].map((name) => mkdir(join(folder, name))))
    await writeFile(join(folder, 'shop', 'job.yaml'), JSON.stringify(manifest))
    const app = { name: 'shop', path: 'shop', namespace, appliers: ['argocd-controller'] }
    await writeFile(join(folder, '.github', 'drift-triage.yml'), JSON.stringify({ applications: [app] }))
    return folder
  }
})
