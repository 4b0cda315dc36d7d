import { expect, test } from '@jest/globals'
import { fluxApplications } from '../../src/discover/flux/flux.js'
import { createKindReader } from '../../src/discover/flux/kinds.js'
import { whenOf } from '../../src/forecast/when.js'
import type { Released } from '../../src/model/application.js'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import { clusterOf } from './memory.js'

const release: JsonObject = {
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'pay', namespace: 'shop', generation: 2 },
  spec: { values: { size: 1 } },
  status: {
    history: [
      { version: 1, status: 'superseded', chartVersion: '1.0.0', configDigest: 'sha256:old' },
      { version: 2, status: 'deployed', chartVersion: '1.1.0', configDigest: 'sha256:now' },
    ],
    lastAttemptedGeneration: 2,
    lastAttemptedConfigDigest: 'sha256:now',
  },
}

async function released(assume?: (object: JsonObject) => JsonObject): Promise<Released | undefined> {
  const { cluster, kinds } = clusterOf([release])
  const [application] = await fluxApplications(createKindReader(cluster, kinds), assume)
  return application?.status?.released
}

test('a HelmRelease tells its newest release, in whatever order', async () => {
  expect(await released()).toEqual({ chartVersion: '1.1.0', digest: '', at: null, isOfThisSpec: true })
})

test('one whose spec is only assumed was not made of that', async () => {
  const withMore = (object: JsonObject): JsonObject => ({
    ...object,
    spec: { ...objectAt(object, 'spec'), values: { size: 2 } },
  })
  expect(await released(withMore)).toMatchObject({ chartVersion: '1.1.0', isOfThisSpec: false })
})

test.each([
  ['is not installed yet', 'DependencyNotReady', [], [], 'next-reconcile'],
  ['cannot be built', 'ArtifactFailed', [], [], 'once-resolved'],
  ['failed and is tried again', 'UpgradeFailed', [{ version: 3, status: 'failed' }], [], 'next-reconcile'],
  [
    'failed and was given up',
    'UpgradeFailed',
    [{ version: 3, status: 'failed' }],
    [{ type: 'Stalled', status: 'True', reason: 'RetriesExceeded' }],
    'next-upgrade',
  ],
] as const)('a HelmRelease that %s is written: %s', async (_what, reason, history, more, when) => {
  const conditions = [{ type: 'Ready', status: 'False', reason }, ...more]
  const object = { ...release, status: { conditions, history: [...history] } }
  const { cluster, kinds } = clusterOf([object])
  const [application] = await fluxApplications(createKindReader(cluster, kinds))
  expect(application && whenOf(application)).toBe(when)
})
