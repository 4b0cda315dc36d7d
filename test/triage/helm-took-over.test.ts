import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const url = 'https://git.acme.example/team/shop.git'
const map = (name: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {mode: calm}\n`
const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`shop/${name}.yaml`, map(name)]))

const app: JsonObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'shop', namespace: 'argocd' },
  spec: {
    source: { repoURL: url, path: 'shop', targetRevision: 'HEAD' },
    destination: { namespace: 'shop', server: 'https://kubernetes.default.svc' },
  },
}

const marks = {
  'f:annotations': { 'f:meta.helm.sh/release-name': {}, 'f:meta.helm.sh/release-namespace': {} },
  'f:labels': { 'f:app.kubernetes.io/managed-by': {} },
}

/** A map as Argo CD applied it, and as the release then took it over. */
function taken(name: string, release = 'pay', mode = 'calm'): JsonObject {
  return {
    ...synced(name),
    metadata: {
      ...{ name, namespace: 'shop', labels: { 'app.kubernetes.io/managed-by': 'Helm' } },
      annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': 'shop' },
      managedFields: [
        ownedBy('argocd-controller', { 'f:data': mode === 'calm' ? { 'f:mode': {} } : {} }),
        ownedBy('helm', { 'f:metadata': marks, ...(mode === 'calm' ? {} : { 'f:data': { 'f:mode': {} } }) }),
      ],
    },
    data: { mode },
  }
}

function synced(name: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...{ name, namespace: 'shop' },
      managedFields: [ownedBy('argocd-controller', { 'f:data': { 'f:mode': {} } })],
    },
    data: { mode: 'calm' },
  }
}

async function findings(live: readonly JsonObject[]): Promise<JsonReport['findings']> {
  const report = await judgeFiles(files, [app, ...live], { repositoryUrls: [url] })
  expect(report.problems).toEqual([])
  return report.findings
}

const askedAbout = (found: JsonReport['findings']): JsonReport['findings'] =>
  found.filter(({ category }) => category !== 'metadata-noise')

test('what Helm took over by hand is said once of the application, its marks are bookkeeping', async () => {
  const found = await findings([taken('a'), taken('b'), synced('c'), synced('d')])
  const [statement, ...others] = askedAbout(found)
  expect(others).toEqual([])
  expect(statement).toMatchObject({
    subject: 'application',
    resource: { kind: 'Application', name: 'shop' },
    ...{ category: 'manual-change', direction: 'follow-up', rules: ['helm-by-hand'] },
    forecast: { effect: 'keeps' },
  })
  expect(statement?.because[0]).toBe(
    'Helm took this over by hand: the release pay in shop now counts ConfigMap shop/a and ConfigMap shop/b among its own objects.',
  )
  expect(found.filter(({ rules }) => rules.includes('helm-by-hand'))).toHaveLength(1 + 2 * 3)
})

test('a value that Helm changed is a change by hand beside it', async () => {
  const found = askedAbout(await findings([taken('a', 'pay', 'hot'), synced('b'), synced('c'), synced('d')]))
  expect(found.map(({ subject, path, category, direction }) => [subject, path, category, direction])).toEqual(
    expect.arrayContaining([
      ['field', 'data.mode', 'manual-change', 'update-git'],
      ['application', null, 'manual-change', 'follow-up'],
    ]),
  )
  expect(found).toHaveLength(2)
})

test('each release is told by itself, and of many objects the first few', async () => {
  const many = askedAbout(await findings(['a', 'b', 'c', 'd'].map((name) => taken(name))))
  expect(many.map(({ because }) => because[0])).toEqual([
    'Helm took this over by hand: the release pay in shop now counts ConfigMap shop/a, ConfigMap shop/b, ConfigMap shop/c and 1 more among its own objects.',
  ])
  const two = askedAbout(await findings([taken('a'), taken('b', 'cart'), synced('c'), synced('d')]))
  expect(two.map(({ fingerprint }) => fingerprint)).toHaveLength(2)
  expect(new Set(two.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})
