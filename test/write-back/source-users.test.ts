import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { problem } from '../../src/model/problem.js'
import { formatKey, keyOf } from '../../src/model/resource.js'
import type { Judged } from '../../src/triage/triage.js'
import type { SourceUsers } from '../../src/write-back/source-users.js'
import { usersOf } from '../../src/write-back/source-users.js'
import { clusterOf, memoryRepository } from '../discover/memory.js'

const source = {
  group: 'source.toolkit.fluxcd.io',
  kind: 'GitRepository',
  namespace: 'flux-system',
  name: 'platform',
}
const ref = { kind: 'GitRepository', name: 'platform' }

function object(apiVersion: string, kind: string, spec: JsonObject, namespace = 'flux-system'): JsonObject {
  return { apiVersion, kind, metadata: { name: 'it', namespace }, spec }
}

/** Who uses it, in a cluster with these objects and a repository with that file. */
async function users(
  live: readonly JsonObject[],
  { file = '', rendered = [], change = (cluster) => cluster }: Partial<Around> = {},
): Promise<SourceUsers> {
  const release = {
    resource: { group: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease', namespace: 'shop', name: 'web' },
  }
  const prepared = [{ application: release, desired: rendered.map((one) => ({ object: one })) }]
  const judged = { prepared, outsiders: [] } as unknown as Judged
  const { cluster, kinds } = clusterOf(live)
  const served: Cluster = { ...cluster, kinds: async () => ({ kinds, problems: [] }) }
  return usersOf(source, judged, memoryRepository({ 'infra/it.yaml': file }).at('commit'), change(served))
}

type Around = {
  readonly file: string
  readonly rendered: readonly JsonObject[]
  readonly change: (cluster: Cluster) => Cluster
}

const named = ({ unproved }: SourceUsers): string[] => unproved.map(formatKey)

const infra = 'infra.contrib.fluxcd.io/v1alpha2'
const flux = 'source.toolkit.fluxcd.io/v1'

test.each<[string, JsonObject]>([
  ['Terraform', object(infra, 'Terraform', { sourceRef: ref })],
  [
    'from another namespace',
    object(infra, 'Terraform', { sourceRef: { ...ref, namespace: 'flux-system' } }, 'shop'),
  ],
  ['an automation', object('image.toolkit.fluxcd.io/v1', 'ImageUpdateAutomation', { sourceRef: ref })],
  ['a chart of nobody', object(flux, 'HelmChart', { sourceRef: ref })],
  ['what includes it', object(flux, 'GitRepository', { include: [{ repository: { name: 'platform' } }] })],
  [
    'a generator',
    object('source.extensions.fluxcd.io/v1beta1', 'ArtifactGenerator', { sources: [{ alias: 'a', ...ref }] }),
  ],
])('takes its files from the source: %s', async (_, one) => {
  const text = formatKey(keyOf(one))
  expect(named(await users([one]))).toEqual([text])
  expect(named(await users([], { file: JSON.stringify(one) }))).toEqual([text])
  expect(named(await users([], { rendered: [one] }))).toEqual([text])
})

test.each<[string, JsonObject]>([
  ['one of that name elsewhere', object(infra, 'Terraform', { sourceRef: ref }, 'shop')],
  ['another one', object(infra, 'Terraform', { sourceRef: { ...ref, name: 'network' } })],
  [
    'an app, which is rendered',
    object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { sourceRef: ref }),
  ],
  ['an alert', object('notification.toolkit.fluxcd.io/v1beta3', 'Alert', { eventSources: [ref] })],
  [
    'the chart of a release',
    {
      ...object(flux, 'HelmChart', { sourceRef: ref }),
      metadata: { name: 'shop-web', namespace: 'flux-system' },
    },
  ],
  ['the source itself', { ...object(flux, 'GitRepository', { url: 'https://x.example' }), metadata: source }],
])('does not, or is proved: %s', async (_, one) => {
  expect(named(await users([one], { file: JSON.stringify(one), rendered: [one] }))).toEqual([])
})

test('a kind that may not be listed is named', async () => {
  const forbid = (cluster: Cluster): Cluster => ({
    ...cluster,
    list: async () => ({ state: 'failed', problem: problem('LIVE_FORBIDDEN', 'no', 'grant it', {}) }),
  })
  const one = object(infra, 'Terraform', { sourceRef: ref })
  expect(await users([one], { change: forbid })).toEqual({ unproved: [], unread: ['Terraform'] })
})
