import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judgeFiles } from './judging.js'

const group = 'kustomize.toolkit.fluxcd.io'
const metadata = { name: 'shop', namespace: 'flux-system' }
const settings = (name: string, mark: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop, annotations: { ${group}/${mark} } }\n`

const objects: readonly JsonObject[] = [
  {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata,
    spec: { url: 'https://git.acme.example/team/fleet.git', ref: { branch: 'main' } },
  },
  {
    apiVersion: `${group}/v1`,
    kind: 'Kustomization',
    metadata,
    spec: { sourceRef: { kind: 'GitRepository', name: 'shop' }, path: 'apps' },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'of-others', namespace: 'shop' } },
]

test('what Flux is told to leave alone is not missing; what it only creates is', async () => {
  const files = {
    'apps/a.yaml': settings('ignored', 'ssa: Ignore'),
    'apps/b.yaml': settings('disabled', 'reconcile: disabled'),
    'apps/c.yaml': settings('once', 'ssa: IfNotPresent'),
  }
  const { findings, notChecked } = await judgeFiles(files, objects)
  expect(findings.map(({ category, resource }) => `${category} ${resource.name}`)).toEqual(['missing once'])
  expect(notChecked.map(({ resource, reason }) => `${resource.name}: ${reason}`)).toEqual([
    'ignored: not in the cluster, where Flux does not create it: Flux is told to ignore it',
    'disabled: not in the cluster, where Flux does not create it: its reconciliation is disabled',
  ])
})
