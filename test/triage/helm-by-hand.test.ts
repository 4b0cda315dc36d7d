import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { toolPath } from '../render/tools.js'
import { judgeFiles, ownedBy } from './judging.js'

const url = 'https://git.acme.example/team/shop.git'
const path = process.env['PATH']
beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${path ?? ''}`
}, 600_000)
afterAll(() => {
  process.env['PATH'] = path
})

const files = {
  'charts/pay/Chart.yaml': 'apiVersion: v2\nname: pay\nversion: 1.0.0\n',
  'charts/pay/templates/map.yaml':
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: pay}\ndata: {mode: calm, size: '1'}\n",
}
const repository: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'shop' },
  spec: { url, ref: { branch: 'main' } },
}
const release = (more: JsonObject = {}): JsonObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'pay', namespace: 'shop' },
  spec: {
    interval: '10m',
    chart: { spec: { chart: './charts/pay', sourceRef: { kind: 'GitRepository', name: 'shop' } } },
    ...more,
  },
})

/** The map with a changed value and an added one, both written by one tool. */
const map = (manager: string, operation = 'Update'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'pay',
    namespace: 'shop',
    managedFields: [
      ownedBy('helm-controller', { 'f:data': { 'f:size': {} } }),
      ownedBy(manager, { 'f:data': { 'f:mode': {}, 'f:extra': {} } }, operation),
    ],
  },
  data: { mode: 'hot', size: '1', extra: 'yes' },
})

async function forecasts(app: JsonObject, live: JsonObject): Promise<string[]> {
  const { findings, problems } = await judgeFiles(files, [repository, app, live], { repositoryUrls: [url] })
  expect(problems).toEqual([])
  return findings
    .map(({ path, category, forecast, because }) =>
      [
        path,
        category,
        forecast.effect,
        forecast.when,
        because.some((one) => /ran Helm itself/.test(one)),
      ].join(' '),
    )
    .sort()
}

test('what Helm wrote by hand goes at the next reconcile, also without drift detection', async () => {
  expect(await forecasts(release(), map('helm'))).toEqual([
    'data.extra manual-change deletes next-reconcile true',
    'data.mode manual-change reverts next-reconcile true',
  ])
})

test('an addition by server-side apply stays, as Flux applies by another name', async () => {
  expect(await forecasts(release(), map('helm', 'Apply'))).toEqual([
    'data.extra manual-change keeps next-reconcile true',
    'data.mode manual-change reverts next-reconcile true',
  ])
})

test('what another tool wrote waits for the next upgrade', async () => {
  expect(await forecasts(release(), map('kubectl-edit'))).toEqual([
    'data.extra manual-change keeps next-upgrade false',
    'data.mode manual-change reverts next-upgrade false',
  ])
})

test('what Helm wrote before the release that Flux made last waits for the next upgrade', async () => {
  const madeAt = (lastDeployed: string): JsonObject => ({
    ...release(),
    status: { history: [{ version: 3, status: 'deployed', chartVersion: '1.0.0', lastDeployed }] },
  })
  expect(await forecasts(madeAt('2026-11-25T08:05:00Z'), map('helm'))).toEqual([
    'data.extra manual-change keeps next-upgrade false',
    'data.mode manual-change reverts next-upgrade false',
  ])
  expect(await forecasts(madeAt('2026-11-25T08:00:00Z'), map('helm'))).toEqual([
    'data.extra manual-change deletes next-reconcile true',
    'data.mode manual-change reverts next-reconcile true',
  ])
})

test.each([
  ['are no change of anybody', { name: 'pay', namespace: 'shop' }, []],
  [
    'of another release are',
    { name: 'cart', namespace: 'shop' },
    ['metadata.labels["helm.toolkit.fluxcd.io/name"] manual-change keeps next-reconcile true'],
  ],
])('the marks of Flux in a manifest that Helm rolled back to %s', async (_, { name, namespace }, found) => {
  const labels = { 'helm.toolkit.fluxcd.io/name': name, 'helm.toolkit.fluxcd.io/namespace': namespace }
  const owned = { 'f:helm.toolkit.fluxcd.io/name': {}, 'f:helm.toolkit.fluxcd.io/namespace': {} }
  const rolledBack = {
    ...map('helm-controller'),
    metadata: {
      ...{ name: 'pay', namespace: 'shop', labels },
      managedFields: [
        ownedBy('helm-controller', { 'f:data': { 'f:mode': {}, 'f:size': {} } }, 'Apply'),
        ownedBy('helm', { 'f:metadata': { 'f:labels': owned } }, 'Apply'),
      ],
    },
    data: { mode: 'calm', size: '1' },
  }
  expect((await forecasts(release(), rolledBack)).filter((one) => !one.includes('noise'))).toEqual(found)
})

test('of a release of which nothing is left Flux may not wait for an upgrade', async () => {
  const remarks = async (app: JsonObject, ...live: JsonObject[]): Promise<boolean[]> => {
    const { findings } = await judgeFiles(files, [repository, app, ...live], { repositoryUrls: [url] })
    return findings.map(({ because }) => because.some((one) => one.includes('uninstalled it with Helm')))
  }
  const beside = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'other', namespace: 'shop' } }
  expect(await remarks(release(), beside)).toEqual([true])
  expect(await remarks(release(), map('kubectl-edit'))).toEqual([false, false])
  expect(await remarks(release({ suspend: true }), beside)).toEqual([false])
})

test('a suspended release is left alone until it is resumed', async () => {
  expect(await forecasts(release({ suspend: true }), map('helm'))).toEqual([
    'data.extra manual-change deletes never true',
    'data.mode manual-change reverts never true',
  ])
})

describe('an object that only a release by hand made', () => {
  const marks = {
    labels: { 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { 'meta.helm.sh/release-name': 'pay', 'meta.helm.sh/release-namespace': 'shop' },
  }
  const beside = (
    managers: readonly string[],
    metadata: JsonObject = marks,
    operation = 'Update',
  ): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...{ name: 'by-hand', namespace: 'shop' },
      ...metadata,
      managedFields: managers.map((manager) => ownedBy(manager, { 'f:data': {} }, operation)),
    },
    data: { a: '1' },
  })
  const found = async (app: JsonObject, object: JsonObject): Promise<string[]> => {
    const inSync = { ...map('helm-controller'), data: { mode: 'calm', size: '1' } }
    const { findings } = await judgeFiles(files, [repository, app, inSync, object], {
      repositoryUrls: [url],
    })
    return findings.map(({ resource, category, direction, forecast: { effect, when } }) =>
      [resource.name, category, direction, effect, when].join(' '),
    )
  }

  test('is extra, and goes with the upgrade that Flux answers with', async () => {
    expect(await found(release(), beside(['helm']))).toEqual([
      'by-hand extra follow-up deletes next-reconcile',
    ])
    expect(await found(release(), beside(['helm', 'kubectl-edit']))).toEqual([
      'by-hand extra follow-up deletes next-reconcile',
    ])
    expect(await found(release({ suspend: true }), beside(['helm']))).toEqual([
      'by-hand extra follow-up deletes never',
    ])
  })

  test('may stay where Helm wrote not all of the release, as its upgrade failed', async () => {
    expect(await found(release(), beside(['helm'], marks, 'Apply'))).toEqual([
      'by-hand extra follow-up unknown next-reconcile',
    ])
  })

  test('stays where Helm is told to keep it, which tells of no release now', async () => {
    const annotations = { ...marks.annotations, 'helm.sh/resource-policy': 'keep' }
    expect(await found(release(), beside(['helm'], { ...marks, annotations }))).toEqual([
      'by-hand extra follow-up keeps next-upgrade',
    ])
  })

  const other = (annotation: JsonObject): JsonObject => ({
    ...marks,
    annotations: { ...marks.annotations, ...annotation },
  })
  test.each([
    ['Flux has made as well', beside(['helm', 'helm-controller'])],
    ['is of another release', beside(['helm'], other({ 'meta.helm.sh/release-name': 'cart' }))],
    ['is of a namesake elsewhere', beside(['helm'], other({ 'meta.helm.sh/release-namespace': 'test' }))],
    ['lacks the label of Helm', beside(['helm'], { annotations: marks.annotations })],
    [
      'is another object’s part',
      beside(['helm'], { ...marks, ownerReferences: [{ kind: 'Job', name: 'x' }] }),
    ],
  ])('is none that %s', async (_, object) => {
    expect(await found(release(), object)).toEqual([])
  })
})
