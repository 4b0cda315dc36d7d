import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { JsonFinding } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { until } from '../harness/until.js'

jest.setTimeout(300_000)
const withArgo = clusterAvailable() && readConnection().argoApplier !== null ? describe : describe.skip

withArgo('a field that a newer schema of its kind has no more', () => {
  test.each([
    [false, 'keeps', 'Succeeded'],
    [true, 'fails', 'Failed'],
  ])('is no change of anybody’s, server-side: %j', async (serverSideApply, effect, phase) => {
    const cluster = useCluster()
    const namespace = await cluster.createNamespace('pruned')
    const group = `${namespace}.acme.example`
    await declare(cluster, group, ['kept', 'dropped', 'unstated'])
    const gear = (spec: JsonObject): JsonObject => ({
      apiVersion: `${group}/v1`,
      kind: 'Gear',
      metadata: { name: 'one' },
      spec,
    })
    const manifests = [gear({ kept: 'x', dropped: 'y' })]
    const sync = () => cluster.applyAsArgo({ app: 'shop', namespace, manifests, serverSideApply })
    expect((await sync()).phase).toBe('Succeeded')
    const byHand = ['patch', `gears.${group}`, 'one', '-n', namespace, '--type=merge', '-p']
    await cluster.kubectl([...byHand, '{"spec": {"unstated": "by hand"}}'], { as: 'admin' })
    await declare(cluster, group, ['kept'])
    await until('the fields to be pruned', async () => {
      const { spec } = await cluster.get<{ spec: object }>([`gears.${group}`, 'one', '-n', namespace])
      return Object.keys(spec).join() === 'kept' ? true : undefined
    })
    await until('the schema to be published', async () => {
      const published = await cluster.kubectl(['get', '--raw', `/openapi/v3/apis/${group}/v1`], {
        as: 'admin',
      })
      return published.includes('"kept":') && !published.includes('"dropped":') ? true : undefined
    })

    expect(await findings(namespace, gear({ kept: 'x' }))).toEqual([])
    expect(await findings(namespace, gear({ kept: 'x', dropped: 'y' }))).toMatchObject([
      { path: 'spec.dropped', category: 'misconfiguration', rules: ['unknown-field'], forecast: { effect } },
    ])
    expect((await sync()).phase).toBe(phase)
    await cluster.kubectl(['delete', 'crd', `gears.${group}`, '--wait=false'], { as: 'admin' })
  })

  async function declare({ kubectl }: Cluster, group: string, names: readonly string[]): Promise<void> {
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
    const openAPIV3Schema = { type: 'object', properties: { spec: { type: 'object', properties } } }
    const crd = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `gears.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { plural: 'gears', kind: 'Gear' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }],
      },
    }
    const input = JSON.stringify(crd)
    await kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
    await kubectl(['wait', '--for=condition=Established', `crd/gears.${group}`], { as: 'admin' })
  }

  async function findings(namespace: string, manifest: JsonObject): Promise<readonly JsonFinding[]> {
    const { folder: scratch, kubeconfigs } = useCluster().connection
    const folder = await mkdtemp(join(scratch, 'pruned-'))
    await Promise.all(['shop', '.github'].map((name) => mkdir(join(folder, name))))
    await writeFile(join(folder, 'shop', 'gear.yaml'), JSON.stringify(manifest))
    const app = { name: 'shop', path: 'shop', namespace, appliers: ['argocd-controller'] }
    await writeFile(join(folder, '.github', 'drift-triage.yml'), JSON.stringify({ applications: [app] }))
    const report = await judgeFolder(folder, { kubeconfig: kubeconfigs.admin })
    return report.findings.filter(({ application }) => application === 'shop')
  }
})
