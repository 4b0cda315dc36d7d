import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { reversalText } from '../../src/report/reversal-words.js'
import { renderPhrase } from '../../src/report/phrase.js'
import { clusterOf } from '../discover/memory.js'
import { toolPath } from '../render/tools.js'
import { ownedBy } from '../triage/judging.js'
import type { Shop } from './merges.js'
import { guardOf, openShop } from './merges.js'

const repository: JsonObject = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'shop', namespace: 'flux-system' },
  spec: { url: 'https://github.com/acme/shop.git', ref: { branch: 'main' } },
}
const sourceRef = { kind: 'GitRepository', name: 'shop', namespace: 'flux-system' }

/** What applies the release, and prunes. */
const apps: JsonObject = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'apps', namespace: 'flux-system' },
  spec: { interval: '10m', path: './flux/apps', prune: true, sourceRef },
  status: {
    inventory: {
      entries: [
        { id: 'flux-system_web_helm.toolkit.fluxcd.io_HelmRelease', v: 'v2' },
        { id: 'flux-system_about__ConfigMap', v: 'v1' },
      ],
    },
  },
}

/** What applies that. */
const root: JsonObject = {
  ...apps,
  metadata: { name: 'cluster', namespace: 'flux-system' },
  spec: { ...objectAt(apps, 'spec'), path: './flux/cluster' },
  status: {
    inventory: {
      entries: [{ id: 'flux-system_apps_kustomize.toolkit.fluxcd.io_Kustomization', v: 'v1' }],
    },
  },
}

const web: JsonObject = {
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'web', namespace: 'flux-system' },
  spec: {
    interval: '10m',
    targetNamespace: 'shop',
    releaseName: 'web',
    chart: { spec: { chart: './charts/web', sourceRef } },
    values: { mode: 'calm' },
  },
}

const about: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'about', namespace: 'flux-system' },
  data: { team: 'web' },
}

const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/templates/map.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {mode: {{ .Values.mode }}}\n',
}

let shop: Shop
const { PATH } = process.env

beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${PATH ?? ''}`
  shop = await openShop()
  const files = {
    ...chart,
    'flux/cluster/apps.yaml': stringify(apps),
    'flux/cluster/about.yaml': stringify(about),
    'flux/apps/web.yaml': stringify(web),
    'flux/apps/about.yaml': stringify(about),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(shop.folder, name)), { recursive: true })
    await writeFile(join(shop.folder, name), text)
  }
  await shop.git('rm', '-r', '--quiet', 'argocd')
  await shop.git('add', '--all', '--force')
  await shop.git('commit', '--quiet', '-m', 'Flux')
  await shop.branch('without', { 'flux/apps/web.yaml': null })
  await shop.branch('without-apps', { 'flux/cluster/apps.yaml': null })
  await shop.branch('retries', {
    'flux/apps/web.yaml': (text) =>
      text.replace('interval: 10m', 'interval: 10m\n  upgrade: {remediation: {retries: 3}}'),
  })
  await shop.branch('elsewhere', { 'README.md': 'Hello\n' })
  await shop.branch('values', {
    'flux/apps/web.yaml': (text) => text.replace('mode: calm', 'mode: calm\n    more: 1'),
    'charts/web/templates/map.yaml': (text) => text.replace('data: {', 'data: {more: b, '),
  })
}, 600_000)

afterAll(async () => {
  process.env['PATH'] = PATH
  await shop.remove()
})

type Live = {
  readonly spec?: JsonObject
  readonly annotations?: JsonObject
  readonly ready?: 'True' | 'False'
}

/** What a release says whose upgrade failed as often as it may. */
const givenUp = {
  conditions: [
    { type: 'Ready', status: 'False', reason: 'UpgradeFailed' },
    { type: 'Stalled', status: 'True', reason: 'RetriesExceeded' },
  ],
  history: [{ version: 2, status: 'failed' }],
}

/** The release as Flux has made it, its map changed by hand. */
function live({ spec = {}, annotations = {}, ready = 'True' }: Live = {}): Cluster {
  const labels = { 'kustomize.toolkit.fluxcd.io/name': 'apps' }
  const applied = {
    'f:spec': {
      ...{ 'f:interval': {}, 'f:targetNamespace': {}, 'f:releaseName': {}, 'f:values': { 'f:mode': {} } },
      'f:chart': { 'f:spec': { 'f:chart': {}, 'f:sourceRef': { 'f:kind': {}, 'f:name': {} } } },
    },
  }
  const release = {
    ...web,
    metadata: {
      ...objectAt(web, 'metadata'),
      labels,
      managedFields: [ownedBy('kustomize-controller', applied, 'Apply')],
    },
    spec: { ...objectAt(web, 'spec'), ...spec },
    status: ready === 'True' ? { conditions: [{ type: 'Ready', status: ready }] } : givenUp,
  }
  const map = {
    ...{ apiVersion: 'v1', kind: 'ConfigMap', data: { mode: 'hot' } },
    metadata: {
      ...{ name: 'web', namespace: 'shop', annotations },
      managedFields: [
        ownedBy('helm-controller', { 'f:metadata': {} }),
        ownedBy('kubectl-edit', { 'f:data': { 'f:mode': {} } }),
      ],
    },
  }
  const kept = {
    ...about,
    metadata: {
      ...objectAt(about, 'metadata'),
      labels,
      managedFields: [ownedBy('kustomize-controller', { 'f:data': { 'f:team': {} } }, 'Apply')],
    },
  }
  const { cluster, kinds } = clusterOf([repository, root, apps, release, map, kept])
  return { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
}

async function said(head: string, cluster: Cluster): Promise<readonly string[]> {
  const { reversals, problems } = await guardOf(shop, head, { cluster })
  return [
    ...problems.map(({ code, message }) => `${code} ${message}`),
    ...reversals
      .filter(({ finding }) => finding.resource.kind === 'ConfigMap')
      .map((reversal) =>
        renderPhrase(reversalText(reversal), { code: (text) => text, prose: (text) => text }),
      ),
  ]
}

describe('a merge that takes a HelmRelease out of Git', () => {
  test('loses what was done by hand to the objects of the release', async () => {
    expect(await said('without', live())).toEqual([
      'ConfigMap shop/web was changed in the cluster by hand with kubectl edit (on or before 2026-11-25 08:00 UTC). ' +
        "After the merge the controller's next reconcile deletes it. " +
        'This merge takes HelmRelease flux-system/web out of Git, and its deletion takes the objects of the application along.',
    ])
  })

  test('loses it as well where all of its parent goes', async () => {
    expect(await said('without-apps', live())).toEqual([
      'ConfigMap shop/web was changed in the cluster by hand with kubectl edit (on or before 2026-11-25 08:00 UTC). ' +
        "After the merge the controller's next reconcile deletes it. " +
        'This merge takes Kustomization flux-system/apps out of Git, and its deletion takes the objects of the application along.',
    ])
  })

  test.each([
    ['it is suspended', { spec: { suspend: true } }],
    ['Helm is to keep the object', { annotations: { 'helm.sh/resource-policy': 'keep' } }],
  ])('passes where %s', async (_why, changed) => {
    expect(await said('without', live(changed))).toEqual([])
  })
})

describe('a merge into the branch of a chart', () => {
  const revision = { chart: { spec: { chart: './charts/web', sourceRef, reconcileStrategy: 'Revision' } } }

  test('that changes the chart is said to be upgraded by Flux', async () => {
    const [text, ...more] = await said('values', live())
    expect(more).toEqual([])
    expect(text).toContain('After the merge Flux upgrades the release, which sets it to calm.')
  })

  test.each(['True', 'False'] as const)(
    'that changes nothing of it has no effect (Ready: %s)',
    async (ready) => {
      expect(await said('elsewhere', live({ ready }))).toEqual([])
    },
  )

  test('has a failed release tried again where it changes more of its object than how often it is looked at', async () => {
    expect(await said('retries', live())).toEqual([])
    expect(await said('retries', live({ ready: 'False' }))).toHaveLength(1)
  })

  test('upgrades it on any new commit where it reconciles by revision', async () => {
    const [text, ...more] = await said('elsewhere', live({ spec: revision }))
    expect(more).toEqual([])
    expect(text).toContain(
      'After the merge Flux upgrades the release by itself, which sets it to calm. ' +
        'This merge touches nothing of the application: it only moves the revision, and Flux upgrades the release on each new commit (reconcileStrategy: Revision).',
    )
  })
})
