import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { emptyConfig } from '../../src/config/config.js'
import type { Discovered } from '../../src/discover/discover.js'
import { discover } from '../../src/discover/discover.js'
import { commitOf } from '../../src/discover/flux/source.js'
import { whenOf } from '../../src/forecast/forecaster.js'
import type { JsonObject } from '../../src/model/json.js'
import { noTools } from '../render/tools.js'
import { clusterOf, memoryRepository } from './memory.js'

const here = 'https://git.acme.example/team/fleet.git'
const sha = '0123456789abcdef0123456789abcdef01234567'

const object = (apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'flux-system' },
  ...rest,
})
const repository = (spec: JsonObject = {}, status: JsonObject = {}): JsonObject =>
  object('source.toolkit.fluxcd.io/v1', 'GitRepository', 'fleet', { spec: { url: here, ...spec }, status })
const kustomization = (spec: JsonObject = {}, status: JsonObject = {}): JsonObject =>
  object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'shop', {
    spec: { sourceRef: { kind: 'GitRepository', name: 'fleet' }, path: './apps/shop/', ...spec },
    status,
  })
const release = (spec: JsonObject = {}): JsonObject =>
  object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'cart', {
    spec: {
      chart: { spec: { chart: './charts/cart', sourceRef: { kind: 'GitRepository', name: 'fleet' } } },
      ...spec,
    },
  })

function find(objects: readonly JsonObject[], files: { [file: string]: string } = {}): Promise<Discovered> {
  const { cluster, kinds } = clusterOf(objects)
  return discover(
    { repository: memoryRepository(files, [here]), cluster, kinds, tools: noTools },
    emptyConfig,
    [],
  )
}

async function only(objects: readonly JsonObject[]): Promise<Discovered['applications'][number]> {
  const [application, ...more] = (await find(objects)).applications
  if (application === undefined || more.length > 0) throw new Error('there should be one application')
  return application
}

test('an object that two clusters have a file for is edited in neither', async () => {
  const files = { 'clusters/a.yaml': stringify(release()), 'clusters/b.yaml': stringify(release()) }
  const { applications } = await find([repository(), release()], files)
  expect(applications).toMatchObject([{ origin: { file: 'clusters/a.yaml' }, alsoIn: ['clusters/b.yaml'] }])
})

describe('a Kustomization', () => {
  test('leaves alone what its rules name, as far as their targets can be told', async () => {
    const rules = [
      { paths: ['/spec/replicas'], target: { group: 'apps', kind: 'Deployment', name: '^web$' } },
      { paths: ['/data/a~1b', ''], target: { group: 'acme\\.example', name: 'shop.settings' } },
      { paths: ['/spec'], target: { kind: '(Deployment|StatefulSet)', labelSelector: 'tier=db' } },
      { paths: ['/spec/x'], target: { name: '(a+)+$' } },
    ]
    const { ignore, sync } = await only([repository(), kustomization({ ignore: rules })])
    expect(ignore).toMatchObject([
      { group: 'apps', kind: 'Deployment', namespace: '', name: 'web', jsonPointers: ['/spec/replicas'] },
      { group: 'acme.example', kind: '*', name: 'shop.settings', jqPathExpressions: ['.'] },
      { kind: '*', unread: 'its target goes by kind, labelSelector, which is not evaluated here' },
      { name: '', unread: 'its target goes by name, which is not evaluated here' },
    ])
    expect(sync.respectIgnoreDifferences).toBe(true)
  })

  test('takes its files from a GitRepository of this repository', async () => {
    expect(
      await only([repository({ ref: { branch: 'main' } }), kustomization({ prune: true })]),
    ).toMatchObject({
      name: 'shop',
      controller: 'flux',
      appliers: ['kustomize-controller'],
      sources: [{ repoUrl: here, path: 'apps/shop', revision: 'main' }],
      sync: { automated: true, selfHeal: true, prune: true },
    })
  })

  test.each([
    [{}, 'master'],
    [{ branch: 'main' }, 'main'],
    [{ branch: 'main', tag: 'v1' }, 'v1'],
    [{ tag: 'v1', semver: '1.x' }, '1.x'],
    [{ semver: '1.x', name: 'refs/heads/release' }, 'release'],
    [{ name: 'refs/heads/release', commit: sha }, sha],
  ])('with the reference %j is built at %s', async (ref, revision) => {
    expect((await only([repository({ ref }), kustomization()])).sources).toMatchObject([{ revision }])
  })

  test('of a suspended source stays at the commit that was fetched', async () => {
    const source = repository({ suspend: true }, { artifact: { revision: `main@sha1:${sha}` } })
    expect((await only([source, kustomization()])).sources).toMatchObject([{ revision: sha }])
  })

  test('has as base what was applied last, and its inventory as objects', async () => {
    const entries = [
      { id: 'shop_web_apps_Deployment', v: 'v1' },
      { id: '_system__reader_rbac.authorization.k8s.io_ClusterRole', v: 'v1' },
    ]
    const status = {
      lastAppliedRevision: `main@sha1:${sha}`,
      inventory: { entries },
      conditions: [{ type: 'Ready', status: 'True' }],
    }
    expect((await only([repository(), kustomization({}, status)])).status).toMatchObject({
      sync: 'Synced',
      history: [{ sources: [{ revision: sha, path: 'apps/shop' }] }],
      resources: [
        { key: { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' } },
        {
          key: {
            group: 'rbac.authorization.k8s.io',
            kind: 'ClusterRole',
            namespace: '',
            name: 'system:reader',
          },
        },
      ],
    })
  })

  const older = sha.replaceAll('0', 'f')
  const ready = (status: string, reason: string): JsonObject => ({ type: 'Ready', status, reason })
  const healthy = (status: string, message = ''): JsonObject => ({ type: 'Healthy', status, message })
  const attempt = (lastReconciledStatus: string, revision: string, day: number): JsonObject => ({
    lastReconciledStatus,
    lastReconciled: `2026-11-0${day}T10:00:00Z`,
    metadata: { revision: `main@sha1:${revision}` },
  })
  test.each([
    ['failed its health checks', [ready('False', 'HealthCheckFailed'), healthy('False')], [], [sha]],
    ['could not be pruned', [ready('False', 'PruneFailed')], [], [sha]],
    [
      'waits for its health checks',
      [
        ready('Unknown', 'Progressing'),
        healthy('Unknown', `Running health checks for revision main@sha1:${sha} with a timeout of 5m0s`),
      ],
      [],
      [sha],
    ],
    ['could not be built', [ready('False', 'BuildFailed'), healthy('True')], [], [older]],
    ['could not be applied', [ready('False', 'ReconciliationFailed')], [], [older]],
    ['could not be built after an unhealthy one', [ready('False', 'BuildFailed'), healthy('False')], [], []],
    [
      'could not be applied after an unhealthy one that its history names',
      [ready('False', 'ReconciliationFailed'), healthy('False')],
      [
        attempt('ReconciliationFailed', sha, 3),
        attempt('ReconciliationSucceeded', older, 1),
        attempt('HealthCheckFailed', 'abcdef0', 2),
      ],
      ['abcdef0'],
    ],
  ])('whose last commit %s has as base what is live', async (_what, conditions, history, expected) => {
    const status = {
      lastAppliedRevision: `main@sha1:${older}`,
      lastAttemptedRevision: `main@sha1:${sha}`,
      conditions,
      history,
    }
    const { status: found } = await only([repository(), kustomization({}, status)])
    expect(found?.history.map(({ sources }) => sources[0]?.revision)).toEqual(expected)
    expect(found?.withoutHistory ?? '').toMatch(expected.length === 0 ? /did not become healthy/ : /^$/)
  })

  test('that is suspended never writes; otherwise it does at its next reconcile', async () => {
    expect(whenOf(await only([repository(), kustomization()]))).toBe('next-reconcile')
    expect(whenOf(await only([repository(), kustomization({ suspend: true })]))).toBe('never')
  })

  test('takes variables from ConfigMaps, its own over theirs, and names the Secrets it cannot read', async () => {
    const settings = object('v1', 'ConfigMap', 'settings', { data: { region: 'south', zone: 'z1\n' } })
    const postBuild = {
      substitute: { region: 'north' },
      substituteFrom: [
        { kind: 'ConfigMap', name: 'settings' },
        { kind: 'ConfigMap', name: 'absent', optional: true },
        { kind: 'Secret', name: 'more' },
      ],
    }
    expect(
      (await only([repository(), settings, kustomization({ postBuild })])).sources[0]?.flux,
    ).toMatchObject({
      variables: { region: 'north', zone: 'z1' },
      unreadSecrets: ['flux-system/more'],
    })
  })

  test('whose variables are not there is a problem', async () => {
    const postBuild = { substituteFrom: [{ kind: 'ConfigMap', name: 'absent' }] }
    expect((await only([repository(), kustomization({ postBuild })])).problems).toMatchObject([
      { code: 'VALUES_UNREADABLE', application: 'shop' },
    ])
  })

  test('with a kubeconfig of its own belongs to another cluster', async () => {
    const kubeConfig = { secretRef: { name: 'edge' } }
    expect((await only([repository(), kustomization({ kubeConfig })])).destination.name).toContain('edge')
  })

  test('that is written in Git has its place; one that only Git has is left to its parent', async () => {
    const files = { 'clusters/a.yaml': `---\n# shop\n${stringify(kustomization())}` }
    expect((await find([repository(), kustomization()], files)).applications).toMatchObject([
      { foundIn: 'both', origin: { file: 'clusters/a.yaml', line: 3 } },
    ])
    expect((await find([repository()], files)).applications).toEqual([])
  })

  test('from a source of kind Bucket is a problem where it is written', async () => {
    const foreign = kustomization({ sourceRef: { kind: 'Bucket', name: 'fleet' } })
    const found = await find([foreign], { 'clusters/a.yaml': stringify(foreign) })
    expect(found.applications).toMatchObject([{ problems: [{ code: 'SOURCE_UNSUPPORTED' }] }])
    expect((await find([foreign])).elsewhere).toEqual(['shop'])
  })
})

describe('a HelmRelease', () => {
  test('of a chart in this repository has its values and its release name', async () => {
    expect(
      await only([repository(), release({ targetNamespace: 'shop', values: { replicas: 2 } })]),
    ).toMatchObject({
      name: 'cart',
      appliers: ['helm-controller'],
      destination: { namespace: 'shop' },
      sources: [
        { path: 'charts/cart', raw: { helm: { releaseName: 'shop-cart', valuesObject: { replicas: 2 } } } },
      ],
    })
  })

  test('corrects by itself only with drift detection enabled', async () => {
    const enabled = release({ driftDetection: { mode: 'enabled' } })
    expect(whenOf(await only([repository(), enabled]))).toBe('next-reconcile')
    expect(whenOf(await only([repository(), release({ driftDetection: { mode: 'warn' } })]))).toBe(
      'next-upgrade',
    )
  })

  test('with values of ConfigMaps, later ones and its own on top', async () => {
    const values = (name: string, text: string, key = 'values.yaml'): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace: 'flux-system' },
      data: { [key]: text },
    })
    const valuesFrom = [
      { kind: 'ConfigMap', name: 'usual' },
      { kind: 'ConfigMap', name: 'prod', valuesKey: 'prod.yaml' },
      { kind: 'ConfigMap', name: 'absent', optional: true },
    ]
    const found = await only([
      repository(),
      values('usual', 'a: 1\nb: {c: 1, d: 1, e: 1}\n'),
      values('prod', 'b: {d: 2, e: 2}\n', 'prod.yaml'),
      release({ valuesFrom, values: { b: { e: 3 } } }),
    ])
    expect(found.problems).toBeUndefined()
    expect(found.sources[0]?.raw).toMatchObject({
      helm: { valuesObject: { a: 1, b: { c: 1, d: 2, e: 3 } } },
    })
  })

  test.each([
    ['is not there', { kind: 'ConfigMap', name: 'absent' }],
    ['has a target path', { kind: 'ConfigMap', name: 'absent', targetPath: 'a.b' }],
  ])('with values of a ConfigMap that %s is a problem', async (_what, reference) => {
    const found = await only([repository(), release({ valuesFrom: [reference] })])
    expect(found.problems).toMatchObject([{ code: 'VALUES_UNREADABLE' }])
  })

  test('with values from elsewhere is a problem', async () => {
    const valuesFrom = [{ kind: 'Secret', name: 'passwords' }]
    expect((await only([repository(), release({ valuesFrom })])).problems).toMatchObject([
      { code: 'VALUES_UNREADABLE', message: expect.stringContaining('flux-system/passwords') as unknown },
    ])
  })

  test('and a Kustomization of one name are told apart', async () => {
    const twin = { ...release(), metadata: { name: 'shop', namespace: 'flux-system' } }
    const { applications } = await find([repository(), kustomization(), twin])
    expect(applications.map(({ name, resource }) => [name, resource?.kind])).toEqual([
      ['flux-system/shop', 'Kustomization'],
      ['shop', 'HelmRelease'],
    ])
  })
})

test.each([
  [`main@sha1:${sha}`, sha],
  [`refs/heads/main@sha1:${sha}`, sha],
  [`sha1:${sha}`, sha],
  [`main/${sha}`, sha],
  ['latest@sha256:abcdef0123', ''],
])('the revision %s names the commit %s', (revision, commit) => {
  expect(commitOf(revision)).toBe(commit)
})
