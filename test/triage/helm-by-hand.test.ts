import { afterAll, beforeAll, expect, test } from '@jest/globals'
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

test('a suspended release is left alone until it is resumed', async () => {
  expect(await forecasts(release({ suspend: true }), map('helm'))).toEqual([
    'data.extra manual-change deletes never true',
    'data.mode manual-change reverts never true',
  ])
})
