import { stringify } from 'yaml'
import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { JsonFinding } from '../../src/report/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const trackingId = 'argocd.argoproj.io/tracking-id'

function application(name: string): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source: {
        repoURL: 'https://git.acme.example/team/shop.git',
        path: `apps/${name}`,
        targetRevision: 'main',
      },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    },
  }
}

function settings(metadata: JsonObject, mode: string): JsonObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', ...metadata }, data: { mode } }
}

/** The findings on `settings`, of which app `web` renders `git` and the cluster holds `live`. */
async function findingsOn(
  git: JsonObject,
  live: JsonObject,
  others: readonly JsonObject[] = [],
  files: { readonly [file: string]: string } = {},
): Promise<readonly JsonFinding[]> {
  const inGit = { 'apps/web/settings.yaml': stringify(git), ...files }
  const { findings } = await judgeFiles(inGit, [application('web'), ...others, live])
  return findings
}

const marked = (app: string, object = '/ConfigMap:shop/settings'): JsonObject => ({
  namespace: 'shop',
  annotations: { [trackingId]: `${app}:${object}` },
})
const plain = settings({}, 'calm')
const shared = { subject: 'object', category: 'misconfiguration', rules: ['shared-object'] }

test('an object marked as that of another app has two owners, while that app exists', async () => {
  const live = settings(marked('billing'), 'calm')
  const apps = [application('billing')]
  const files = { 'apps/billing/other.yaml': stringify({ ...plain, metadata: { name: 'other' } }) }
  const findings = await findingsOn(plain, live, apps, files)
  expect(findings.filter(({ resource }) => resource.name === 'settings')).toContainEqual(
    expect.objectContaining({ application: 'web', ...shared }),
  )
  expect(await findingsOn(plain, live)).toEqual([])
})

test('a mark that the object got by being copied, or from Git, names nobody', async () => {
  const copied = settings(marked('billing', '/ConfigMap:shop/original'), 'calm')
  const labels = { 'kustomize.toolkit.fluxcd.io/name': 'fleet' }
  const stated = settings({ labels }, 'calm')
  const fleet = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'fleet', namespace: 'shop' },
  }
  const billing = [application('billing')]
  const of = (findings: readonly JsonFinding[]) =>
    findings.filter(({ application, resource }) => application === 'web' && resource.name === 'settings')
  expect(of(await findingsOn(plain, copied, billing))).toEqual([])
  expect(of(await findingsOn(stated, settings({ namespace: 'shop', labels }, 'calm'), [fleet]))).toEqual([])
})

test.each([
  ['argocd-controller', 'misconfiguration'],
  ['kubectl-edit', 'manual-change'],
])('what %s wrote into an object of two apps is %s', async (manager, category) => {
  const managedFields = [ownedBy(manager, { 'f:data': { 'f:mode': {} } })]
  const live = settings({ ...marked('web'), managedFields }, 'busy')
  const files = { 'apps/billing/settings.yaml': stringify(settings({}, 'busy')) }
  const findings = await findingsOn(plain, live, [application('billing')], files)
  expect(findings.filter(({ path }) => path === 'data.mode')).toMatchObject([
    { application: 'web', desired: 'calm', live: 'busy', category },
  ])
  expect(
    findings.filter(({ subject }) => subject === 'object').map(({ application }) => application),
  ).toEqual(['billing', 'web'])
})

test.each([
  ['billing', 'misconfiguration'],
  ['web', 'unknown'],
])('what an object of two apps lacks is, after a sync of %s, %s', async (app, category) => {
  const other = { data: { other: 'b' } }
  const live = { ...settings(marked(app), ''), ...other }
  const files = { 'apps/billing/settings.yaml': stringify({ ...plain, ...other }) }
  const findings = await findingsOn(plain, live, [application('billing')], files)
  expect(findings.filter(({ path }) => path === 'data.mode')).toMatchObject([
    { application: 'web', type: 'removed', category },
  ])
})

test.each([
  [true, 'deletes', /^Application billing renders it now: sync that one first/],
  [false, 'keeps', /^Application billing renders it now, and takes it over/],
])('an object that moved to another app names that one (prune: %s)', async (prune, effect, words) => {
  const automated = { syncPolicy: { automated: { prune } } }
  const web = application('web')
  const first = { ...web, spec: { ...(web['spec'] as JsonObject), ...automated } }
  const files = {
    'apps/web/other.yaml': stringify(settings({ name: 'other' }, 'calm')),
    'apps/billing/settings.yaml': stringify(plain),
  }
  const live = [first, application('billing'), settings(marked('web'), 'calm')]
  const { findings } = await judgeFiles(files, live)
  const extra = findings.find(({ application, category }) => application === 'web' && category === 'extra')
  expect(extra).toMatchObject({ forecast: { effect }, resource: { name: 'settings' } })
  expect(extra?.because).toContainEqual(expect.stringMatching(words))
})
