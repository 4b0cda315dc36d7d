import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt, stringAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { ownedBy } from '../triage/judging.js'
import { toolPath } from '../render/tools.js'
import type { Shop } from './merges.js'
import { judgeMerge, openShop, recordedCluster, undone } from './merges.js'

const { PATH } = process.env
let shop: Shop | undefined

beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${PATH ?? ''}`
}, 600_000)

afterAll(() => {
  process.env['PATH'] = PATH
})

afterEach(async () => {
  await shop?.remove()
  shop = undefined
})

async function shopWith(files: { readonly [path: string]: string }): Promise<Shop> {
  const made = await openShop()
  shop = made
  await made.git('rm', '-r', '--quiet', 'argocd')
  await made.git('commit', '--quiet', '-m', 'Without files of Applications')
  await made.branch('begin', files)
  await made.git('merge', '--quiet', '--ff-only', 'begin')
  return made
}

const setting = (from: string, to: string) => (text: string) => text.replace(from, to)

describe('an app of apps that is a chart', () => {
  const apps = ['cert-manager', 'feature-flags', 'logging-agent', 'payment-service', 'user-service']
  const template = `{{- range .Values.apps }}
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: {{ . }}
  finalizers: [resources-finalizer.argocd.argoproj.io]
spec:
  project: default
  source: { repoURL: https://github.com/acme/shop.git, targetRevision: main, path: apps/{{ . }} }
  destination: { server: https://kubernetes.default.svc }
  syncPolicy: { automated: { selfHeal: {{ $.Values.selfHeal }} } }
{{- end }}
`
  const chart = {
    'root/Chart.yaml': 'apiVersion: v2\nname: root\nversion: 1.0.0\n',
    'root/values.yaml': stringify({ selfHeal: false, apps }),
    'root/templates/apps.yaml': template,
  }

  const root: JsonObject = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'root', namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL: 'https://github.com/acme/shop.git', targetRevision: 'main', path: 'root' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
      syncPolicy: { automated: { prune: true } },
    },
    status: { sync: { status: 'Synced', revision: '0'.repeat(40) } },
  }

  const managedFields = [ownedBy('argocd-controller', { 'f:spec': { 'f:syncPolicy': {} } })]

  /** The five apps as the root has applied them. None is OutOfSync, so a new commit alone does not sync it. */
  async function live(): Promise<Cluster> {
    const cluster = await recordedCluster((object) => {
      const tracking = `root:argoproj.io/Application:argocd/${stringAt(object, 'metadata', 'name')}`
      const annotations = { 'argocd.argoproj.io/tracking-id': tracking }
      const finalizers = ['resources-finalizer.argocd.argoproj.io']
      const status = { ...objectAt(object, 'status'), sync: { status: 'Synced' } }
      const spec = { ...objectAt(object, 'spec'), syncPolicy: { automated: { selfHeal: false } } }
      return {
        ...object,
        ...{ spec, status },
        metadata: { ...objectAt(object, 'metadata'), annotations, finalizers, managedFields },
      }
    })
    return {
      ...cluster,
      async list(kind, namespace) {
        const listed = await cluster.list(kind, namespace)
        if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
        return { ...listed, items: [...listed.items, root] }
      },
    }
  }

  test('is followed where the merge has it set another policy', async () => {
    const made = await shopWith(chart)
    await made.branch('healing', { 'root/values.yaml': setting('selfHeal: false', 'selfHeal: true') })
    const judged = await judgeMerge(made, 'healing', { cluster: await live() })
    expect(judged.problems).toEqual([])
    expect(undone(judged)).toContain('payment-service spec.replicas application')
  })

  test('is followed where the merge has it make an app no more', async () => {
    const made = await shopWith(chart)
    await made.branch('without', { 'root/values.yaml': setting('  - payment-service\n', '') })
    const judged = await judgeMerge(made, 'without', { cluster: await live() })
    expect(judged.problems).toEqual([])
    expect(undone(judged)).toContain('payment-service  field')
  })

  test('is followed where its cluster is called by its own address, and another app takes over an app', async () => {
    const made = await shopWith({
      ...chart,
      'other/Chart.yaml': chart['root/Chart.yaml'],
      'other/templates/apps.yaml': template,
      'other/values.yaml': stringify({ selfHeal: false, apps: ['logging-agent'] }),
      'root/values.yaml': stringify({ selfHeal: false, apps: apps.filter((app) => app !== 'logging-agent') }),
    })
    await made.branch('moved', {
      'root/values.yaml': setting('  - payment-service\n', ''),
      'other/values.yaml': () => stringify({ selfHeal: true, apps: ['logging-agent', 'payment-service'] }),
    })
    const recorded = await live()
    const identity = { ...(await recorded.identity()), server: 'https://production.example:6443' }
    const at = (name: string): JsonObject => ({
      ...root,
      metadata: { name, namespace: 'argocd' },
      spec: {
        ...objectAt(root, 'spec'),
        source: { ...objectAt(root, 'spec', 'source'), path: name },
        destination: { server: `${identity.server}/`, namespace: 'argocd' },
        syncPolicy: { automated: {} },
      },
    })
    const cluster: Cluster = {
      ...recorded,
      identity: () => Promise.resolve(identity),
      async list(kind, namespace) {
        const listed = await recorded.list(kind, namespace)
        if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
        const children = listed.items.filter((item) => stringAt(item, 'metadata', 'name') !== 'root')
        const marked = children.map((item) => {
          const name = stringAt(item, 'metadata', 'name')
          const parent = name === 'logging-agent' ? 'other' : 'root'
          const tracking = `${parent}:argoproj.io/Application:argocd/${name}`
          const annotations = { 'argocd.argoproj.io/tracking-id': tracking }
          return { ...item, metadata: { ...objectAt(item, 'metadata'), annotations } }
        })
        return { ...listed, items: [...marked, at('root'), at('other')] }
      },
    }
    const judged = await judgeMerge(made, 'moved', { cluster })
    expect(judged.problems).toEqual([])
    expect(undone(judged)).toContain('payment-service spec.replicas application')
  })

  test('passes where the merge changes nothing of what it makes', async () => {
    const made = await shopWith(chart)
    await made.branch('same', { 'root/values.yaml': setting('selfHeal: false', 'selfHeal: false\nnote: x') })
    expect(await judgeMerge(made, 'same', { cluster: await live() })).toMatchObject({
      verdict: 'pass',
      problems: [],
    })
  })
})
