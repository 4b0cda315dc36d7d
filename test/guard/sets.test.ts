import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Guard } from '../../src/model/guard.js'
import type { JsonObject } from '../../src/model/json.js'
import { objectAt } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { reversalText } from '../../src/report/reversal-words.js'
import { renderPhrase } from '../../src/report/phrase.js'
import type { Shop } from './merges.js'
import { guardOf, judgeMerge, openShop, recordedCluster, stateOf, undone } from './merges.js'

const url = 'https://github.com/acme/shop.git'
const apps = ['cert-manager', 'feature-flags', 'logging-agent', 'payment-service', 'user-service']
const cascading = ['resources-finalizer.argocd.argoproj.io']
const file = 'argocd/shop.yaml'

/** One Application for each folder, or for each element of a list. */
const byFolder: JsonObject = { git: { repoURL: url, revision: 'main', directories: [{ path: 'apps/*' }] } }
const byList: JsonObject = { list: { elements: apps.map((name) => ({ name, path: `apps/${name}` })) } }

function setOf(generator: JsonObject): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: {
      generators: [generator],
      template: {
        metadata: { name: generator === byList ? '{{name}}' : '{{path.basename}}' },
        spec: {
          project: 'default',
          source: { repoURL: url, targetRevision: 'main', path: '{{path}}' },
          destination: { server: 'https://kubernetes.default.svc' },
          syncPolicy: {},
        },
      },
    },
  }
}

const argo = (name: string) => ({ namespace: 'argocd', name })

/** What applies the set itself, from the folder `argocd`, and prunes. */
function rootOf(options: readonly string[]): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'root', namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL: url, targetRevision: 'main', path: 'argocd' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
      syncPolicy: { automated: { prune: true }, syncOptions: [...options] },
    },
    status: {
      sync: { status: 'Synced', revision: '0'.repeat(40) },
      resources: [
        { version: 'v1', kind: 'ConfigMap', namespace: 'argocd', name: 'about', status: 'Synced' },
        {
          group: 'argoproj.io',
          version: 'v1alpha1',
          kind: 'ApplicationSet',
          ...argo('shop'),
          status: 'Synced',
        },
      ],
    },
  }
}

type Live = {
  readonly set: JsonObject
  readonly finalizers?: readonly string[]
  readonly rootOptions?: readonly string[]
}

/** The five apps as the set has made them, and the set as the root has applied it. */
async function clusterOf({ set, finalizers = cascading, rootOptions }: Live): Promise<Cluster> {
  const owner = { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', name: 'shop', uid: 'u' }
  const cluster = await recordedCluster((object) => {
    const { syncPolicy: _, ...spec } = objectAt(object, 'spec')
    const metadata = { ...objectAt(object, 'metadata'), finalizers, ownerReferences: [owner] }
    return { ...object, metadata, spec }
  })
  const annotations = { 'argocd.argoproj.io/tracking-id': 'root:argoproj.io/ApplicationSet:argocd/shop' }
  const live = { ...set, metadata: { ...objectAt(set, 'metadata'), annotations } }
  const { kinds, problems } = await cluster.kinds()
  const application = kinds.find(({ kind }) => kind === 'Application')
  if (application === undefined) throw new Error('the recording has no Applications')
  const sets = { ...application, kind: 'ApplicationSet', plural: 'applicationsets' }
  return {
    ...cluster,
    kinds: async () => ({
      kinds: [...kinds.filter(({ kind }) => kind !== 'ApplicationSet'), sets],
      problems,
    }),
    async list(kind, namespace) {
      if (kind.kind === 'ApplicationSet') return { state: 'listed', items: [live] }
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed' || rootOptions === undefined) return listed
      return { ...listed, items: [...listed.items, rootOf(rootOptions)] }
    },
  }
}

/** The text of a set with some of it changed. */
function edited(change: (spec: JsonObject) => JsonObject): (text: string) => string {
  return (text) => {
    const set = parse(text) as JsonObject
    return stringify({ ...set, spec: change(objectAt(set, 'spec')) })
  }
}

const withoutPayment = (spec: JsonObject): JsonObject => ({
  ...spec,
  generators: [
    { list: { elements: apps.slice(0, 3).map((name) => ({ name, path: `apps/${name}` })) } },
    { list: { elements: [{ name: 'user-service', path: 'apps/user-service' }] } },
  ],
})

const healing = (spec: JsonObject): JsonObject => {
  const template = objectAt(spec, 'template')
  const syncPolicy = { automated: { selfHeal: true } }
  return { ...spec, template: { ...template, spec: { ...objectAt(template, 'spec'), syncPolicy } } }
}

function withPolicy(set: JsonObject, applicationsSync: string): JsonObject {
  return { ...set, spec: { ...objectAt(set, 'spec'), syncPolicy: { applicationsSync } } }
}

/** One element lacks the path that the template asks for: Argo CD makes nothing of the set. */
const failing = (spec: JsonObject): JsonObject => ({
  ...spec,
  goTemplate: true,
  goTemplateOptions: ['missingkey=error'],
  generators: [{ list: { elements: [{ name: 'payment-service' }] } }],
  template: JSON.parse(
    JSON.stringify(spec['template']).replaceAll('{{name}}', '{{.name}}').replaceAll('{{path}}', '{{.path}}'),
  ) as JsonObject,
})

function textsOf({ reversals }: Guard): string[] {
  return reversals.map((reversal) =>
    renderPhrase(reversalText(reversal), { code: (text) => text, prose: (text) => text }),
  )
}

/** Argo CD does not by itself prune all that an app has, so something stays. */
const about =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: about, namespace: argocd }\ndata: { team: shop }\n'

async function shopOf(set: JsonObject): Promise<Shop> {
  const shop = await openShop()
  const files = Object.fromEntries(apps.map((app) => [`argocd/${app}.yaml`, null]))
  await shop.branch('as-set', { ...files, [file]: stringify(set), 'argocd/about.yaml': about })
  await shop.git('merge', '--quiet', '--ff-only', 'as-set')
  return shop
}

/** A set of the same name that another cluster has. */
function stagingSet(revision: string): JsonObject {
  const set = setOf({ list: { elements: [] } })
  return { ...set, spec: { ...objectAt(set, 'spec'), goTemplateOptions: [revision] } }
}

let folders: Shop
let listed: Shop
let kept: Shop
let broken: Shop

beforeAll(async () => {
  folders = await shopOf(setOf(byFolder))
  await folders.branch('without-folder', {
    'apps/payment-service/deployment.yaml': null,
    'apps/payment-service/service.yaml': null,
  })
  await folders.branch('without-set', { [file]: null })
  listed = await shopOf(setOf(byList))
  await listed.branch('without-element', { [file]: edited(withoutPayment) })
  await listed.branch('careful', {
    [file]: (text) => stringify(withPolicy(parse(edited(withoutPayment)(text)) as JsonObject, 'create-only')),
  })
  await listed.branch('healing', { [file]: edited(healing) })
  await listed.branch('failing', { [file]: edited(failing) })
  await listed.branch('elsewhere', { 'staging/shop.yaml': stringify(stagingSet('main')) })
  await listed.git('merge', '--quiet', '--ff-only', 'elsewhere')
  await listed.branch('staging', { 'staging/shop.yaml': stringify(stagingSet('next')) })
  broken = await shopOf({ ...setOf(byList), spec: failing(objectAt(setOf(byList), 'spec')) })
  await broken.branch('elsewhere', { 'README.md': 'A shop.', [file]: (text) => `# The shop.\n${text}` })
  kept = await shopOf(withPolicy(setOf(byList), 'create-update'))
  await kept.branch('without-element', { [file]: edited(withoutPayment) })
}, 300_000)

afterAll(() => Promise.all([folders, listed, kept, broken].map((shop) => shop.remove())))

describe('a merge after which an ApplicationSet makes an Application no more', () => {
  const lost = ['payment-service  field']

  test('loses what was done by hand to its objects', async () => {
    const guard = await guardOf(folders, 'without-folder', {
      cluster: await clusterOf({ set: setOf(byFolder) }),
    })
    expect(guard.problems).toEqual([])
    expect(textsOf(guard)).toEqual([
      'Deployment payments/payment-service was changed in the cluster by hand with kubectl scale (no time recorded). ' +
        "After the merge the controller's next reconcile deletes it. " +
        'After this merge ApplicationSet argocd/shop makes Application argocd/payment-service no more and deletes it, ' +
        'and its deletion takes the objects of the application along.',
    ])
  })

  test('by a recorded state as well', async () => {
    const state = await stateOf(folders, await clusterOf({ set: setOf(byFolder) }))
    expect(undone(await judgeMerge(folders, 'without-folder', state))).toEqual(lost)
  })

  test('because the set itself is changed in Git, though the cluster still has the old one', async () => {
    const judged = await judgeMerge(listed, 'without-element', {
      cluster: await clusterOf({ set: setOf(byList) }),
    })
    expect(undone(judged)).toEqual(lost)
    expect(judged.problems).toEqual([])
  })

  test('also where a policy that keeps Applications comes with the same merge', async () => {
    const judged = await judgeMerge(listed, 'careful', { cluster: await clusterOf({ set: setOf(byList) }) })
    expect(undone(judged)).toEqual(lost)
  })

  test('passes where the set never deletes', async () => {
    const set = withPolicy(setOf(byList), 'create-update')
    const judged = await judgeMerge(kept, 'without-element', { cluster: await clusterOf({ set }) })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
  })

  test('passes where the objects stay, without the finalizer', async () => {
    const judged = await judgeMerge(folders, 'without-folder', {
      cluster: await clusterOf({ set: setOf(byFolder), finalizers: [] }),
    })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
  })
})

test('a merge that changes the set of the same name of another cluster takes nothing from this one', async () => {
  const live = await clusterOf({ set: setOf(byList), rootOptions: [] })
  const judged = await judgeMerge(listed, 'staging', { cluster: live })
  expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
})

describe('a merge that takes an ApplicationSet out of Git', () => {
  const live = (rootOptions: readonly string[]): Promise<Cluster> =>
    clusterOf({ set: setOf(byFolder), rootOptions })

  test('loses what was done by hand to the objects of all its Applications', async () => {
    const guard = await guardOf(folders, 'without-set', { cluster: await live([]) })
    const lost = new Set(guard.reversals.map(({ finding }) => finding.application))
    expect([...lost].sort()).toEqual(['feature-flags', 'logging-agent', 'payment-service'])
    expect(textsOf(guard)[0]).toContain(
      'This merge takes ApplicationSet argocd/shop out of Git, and its deletion takes its applications and their objects along.',
    )
  })

  test('passes where the sync leaves the Applications of what it prunes', async () => {
    const judged = await judgeMerge(folders, 'without-set', {
      cluster: await live(['PrunePropagationPolicy=orphan']),
    })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [] })
  })
})

test('a merge that lets a set switch self-heal on undoes what was done by hand', async () => {
  const judged = await judgeMerge(listed, 'healing', { cluster: await clusterOf({ set: setOf(byList) }) })
  expect(undone(judged)).toContain('payment-service spec.replicas application')
  expect(judged.verdict).toBe('block')
})

describe('a set that Argo CD cannot evaluate', () => {
  test('keeps the merge that brings it from passing', async () => {
    const live = await clusterOf({ set: setOf(byList) })
    const judged = await judgeMerge(listed, 'failing', { cluster: live })
    expect(judged.verdict).toBe('unknown')
    expect(judged.problems).toMatchObject([
      {
        code: 'APPLICATION_SET_FAILED',
        message: expect.stringContaining('{{.path}} has no value') as unknown,
      },
    ])
  })

  test('keeps no other merge from passing once it is there', async () => {
    const set = { ...setOf(byList), spec: failing(objectAt(setOf(byList), 'spec')) }
    const judged = await judgeMerge(broken, 'elsewhere', { cluster: await clusterOf({ set }) })
    expect(judged).toMatchObject({ verdict: 'pass', reversals: [], problems: [] })
  })
})
