import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const metadata = {
  labels: { team: 'blue', 'pod-security.kubernetes.io/enforce': 'baseline' },
  annotations: { 'acme.example/owner': 'payments' },
}
const made = 'argocd.argoproj.io/sync-options'

const application = (syncPolicy: JsonObject): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'shop', namespace: 'argocd' },
  spec: {
    source: { repoURL: 'https://git.example/shop.git', path: 'apps/shop', targetRevision: 'main' },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    syncPolicy: { automated: {}, ...syncPolicy },
  },
})
const managed = { syncOptions: ['CreateNamespace=true'], managedNamespaceMetadata: metadata }

type Labels = { readonly [name: string]: string }

/** The namespace as Argo CD makes it, with what else somebody wrote by hand. */
function namespace(labels: Labels, byHand: readonly string[] = []): JsonObject {
  const prefixed = (names: readonly string[]): JsonObject =>
    Object.fromEntries(names.map((name) => [`f:${name}`, {}]))
  const own = Object.keys(metadata.labels).filter((name) => !byHand.includes(name) && name in labels)
  const annotations = prefixed([...Object.keys(metadata.annotations), made])
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: 'shop',
      labels: { 'kubernetes.io/metadata.name': 'shop', ...labels },
      annotations: { ...metadata.annotations, [made]: 'ServerSideApply=true' },
      managedFields: [
        ownedBy(
          'argocd-controller',
          { 'f:metadata': { 'f:annotations': annotations, 'f:labels': prefixed(own) } },
          'Apply',
        ),
        ...(byHand.length === 0
          ? []
          : [ownedBy('kubectl-label', { 'f:metadata': { 'f:labels': prefixed(byHand) } })]),
      ],
    },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  }
}

const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n'
const settingsLive: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {
    name: 'settings',
    namespace: 'shop',
    managedFields: [ownedBy('argocd-controller', { 'f:metadata': {} })],
  },
}

function judge(
  live: JsonObject,
  syncPolicy: JsonObject = managed,
  more: JsonObject[] = [],
): Promise<JsonReport> {
  const files = {
    'apps/shop/settings.yaml': settings,
    'argo/shop.yaml': `${JSON.stringify(application(syncPolicy), null, 2)}\n`,
  }
  return judgeFiles(files, [application(syncPolicy), live, settingsLive, ...more])
}

/** Where the Application states it, counted from 1. */
const stated =
  JSON.stringify(application(managed), null, 2)
    .split('\n')
    .findIndex((line) => line.includes('managedNamespaceMetadata')) + 1

const shown = ({ findings }: JsonReport): unknown[] =>
  findings.map(({ path, category, forecast, desired, live }) => [
    path,
    category,
    forecast?.effect,
    desired,
    live,
  ])

describe('a namespace that Argo CD makes', () => {
  test('is in sync as it was made, with what the API server adds', async () => {
    const report = await judge(namespace(metadata.labels))
    expect(report.problems).toEqual([])
    expect(shown(report)).toEqual([])
    expect(report.applications).toMatchObject([{ name: 'shop', status: 'in-sync' }])
  })

  test('is drifted where somebody changed what the Application states for it, at the line that states it', async () => {
    const report = await judge(namespace({ ...metadata.labels, team: 'red' }, ['team']))
    expect(shown(report)).toEqual([['metadata.labels.team', 'manual-change', 'reverts', 'blue', 'red']])
    expect(report.findings[0]?.source).toEqual({ file: 'argo/shop.yaml', line: stated })
  })

  test('keeps a label that somebody added beside these', async () => {
    const report = await judge(namespace({ ...metadata.labels, extra: 'yes' }, ['extra']))
    expect(shown(report)).toEqual([['metadata.labels.extra', 'manual-change', 'keeps', undefined, 'yes']])
  })

  test('lacks a label that somebody took away: nobody owns it any more', async () => {
    const report = await judge(namespace({ team: 'blue' }))
    expect(shown(report)).toEqual([
      ['metadata.labels["pod-security.kubernetes.io/enforce"]', 'unknown', 'reverts', 'baseline', undefined],
    ])
  })

  test('may lack the option that Argo CD puts on it, or have another one', async () => {
    for (const option of [undefined, 'Prune=false']) {
      const { metadata: all, ...rest } = namespace(metadata.labels)
      const annotations = { ...metadata.annotations, ...(option === undefined ? {} : { [made]: option }) }
      const report = await judge({ ...rest, metadata: { ...(all as JsonObject), annotations } })
      expect(shown(report)).toEqual([])
      expect(report.applications).toMatchObject([{ name: 'shop', status: 'in-sync' }])
    }
  })

  test.each<[string, JsonObject]>([
    ['without managedNamespaceMetadata', { syncOptions: ['CreateNamespace=true'] }],
    ['without CreateNamespace', { managedNamespaceMetadata: metadata }],
  ])('is nobody’s business %s', async (_title, syncPolicy) => {
    expect(shown(await judge(namespace({ team: 'red' }, ['team']), syncPolicy))).toEqual([])
  })
})
