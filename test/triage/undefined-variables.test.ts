import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const map = (name: string, data: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: { ${data} }\n`
const files = {
  'apps/app.yaml': map('app', 'url: "https://${host}"'),
  'apps/web.yaml': map('web', 'mode: calm, region: "${region}"'),
}
const live = (name: string, data: JsonObject, manager: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name,
    namespace: 'shop',
    managedFields: [
      ownedBy('kustomize-controller', { 'f:data': { 'f:region': {}, 'f:url': {} } }, 'Apply'),
      ownedBy(manager, { 'f:data': { 'f:mode': {} } }),
    ],
  },
  data,
})
const objects = (version: string): JsonObject[] => [
  {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'shop', namespace: 'flux-system' },
    spec: { url: 'https://git.acme.example/team/shop.git', ref: { branch: 'main' } },
  },
  {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'web', namespace: 'flux-system' },
    spec: {
      path: './apps',
      prune: true,
      sourceRef: { kind: 'GitRepository', name: 'shop' },
      postBuild: { substitute: { region: 'eu' } },
    },
    status: {
      lastAppliedRevision: 'main@sha1:0123456789abcdef0123456789abcdef01234567',
      inventory: { entries: ['app', 'web'].map((name) => ({ id: `shop_${name}__ConfigMap`, v: 'v1' })) },
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'kustomize-controller', namespace: 'flux-system' },
    spec: { template: { spec: { containers: [{ image: `example.com/kustomize-controller:${version}` }] } } },
  },
  live('app', { url: 'https://' }, 'k9s'),
  live('web', { mode: 'hot', region: 'eu' }, 'k9s'),
]
const config = { repositoryUrls: ['https://git.acme.example/team/shop.git'] }

test('an object that Flux refuses to build is a problem, neither extra nor in sync, and what else is there is judged', async () => {
  const { applications, findings, problems } = await judgeFiles(files, objects('v1.9.1'), config)
  expect(problems).toMatchObject([{ code: 'VARIABLE_UNDEFINED', resource: { name: 'app' } }])
  expect(findings).toMatchObject([{ resource: { name: 'web' }, path: 'data.mode' }])
  expect(applications).toMatchObject([{ name: 'web', status: 'drifted' }])
})

test('an older Flux has put the empty text in, and the object is in sync', async () => {
  const { findings, problems } = await judgeFiles(files, objects('v1.8.0'), config)
  expect(problems).toEqual([])
  expect(findings).toMatchObject([{ resource: { name: 'web' }, path: 'data.mode' }])
})
