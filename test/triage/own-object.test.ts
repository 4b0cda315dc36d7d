import { stringify } from 'yaml'
import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { JsonReport } from '../../src/report/json.js'
import { judgeFiles, ownedBy } from './judging.js'

const url = 'https://git.acme.example/team/shop.git'
const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {mode: calm}\n'
const liveMap: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web', namespace: 'shop' },
  data: { mode: 'calm' },
}

function application(name: string, path: string, helm: JsonObject | null = null): JsonObject {
  const source = { repoURL: url, path, targetRevision: 'main', ...(helm === null ? {} : { helm }) }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source,
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
    },
  }
}

const inGit = { 'apps/web/map.yaml': map, 'argocd/web.yaml': stringify(application('web', 'apps/web')) }

/** The Application after `argocd app set web --project …`, which argocd-server writes. */
const set: JsonObject = (() => {
  const object = application('web', 'apps/web')
  const managedFields = [
    ownedBy('kubectl-client-side-apply', { 'f:spec': { 'f:source': {}, 'f:destination': {} } }),
    ownedBy('argocd-server', { 'f:spec': { 'f:project': {} } }),
  ]
  return {
    ...object,
    metadata: { name: 'web', namespace: 'argocd', managedFields },
    spec: { ...(object['spec'] as JsonObject), project: 'hotfix' },
  }
})()

test('an Application whose spec was set in the cluster is a finding of that object, though no app renders it', async () => {
  const { findings, problems } = await judgeFiles(inGit, [set, liveMap])
  expect(problems).toEqual([])
  expect(findings).toMatchObject([
    {
      application: 'web',
      resource: { kind: 'Application', namespace: 'argocd', name: 'web' },
      path: 'spec.project',
      desired: 'default',
      live: 'hotfix',
      category: 'manual-change',
      manager: { name: 'argocd-server' },
      source: { file: 'argocd/web.yaml' },
      forecast: { effect: 'keeps', when: 'never' },
    },
  ])
})

test('where an app of apps renders it, it is a finding of that app alone', async () => {
  const root = application('root', 'argocd')
  const { findings } = await judgeFiles(inGit, [root, set, liveMap])
  expect(findings.map(({ application: name, path }) => [name, path])).toEqual([['root', 'spec.project']])
})

test('where its marks name an app of apps that the run does not look at, it is no finding at all', async () => {
  const tracked = { 'argocd.argoproj.io/tracking-id': 'root:argoproj.io/Application:argocd/web' }
  const metadata = { ...(set['metadata'] as JsonObject), annotations: tracked }
  const root = application('root', 'argocd')
  const judge = async (...only: string[]) => {
    const { findings } = await judgeFiles(inGit, [root, { ...set, metadata }, liveMap], {}, undefined, only)
    return findings.map(({ application: name, path }) => [name, path])
  }
  expect(await judge('web')).toEqual([])
  expect(await judge('root', 'web')).toContainEqual(['root', 'spec.project'])
})

test.each(['marks that name it', 'no marks'])(
  'where a part of the app of apps cannot be rendered, it is no finding of its own: %s',
  async (marks) => {
    const broken = { ...inGit, 'argocd/broken.yaml': 'kind: [' }
    const tracked = { 'argocd.argoproj.io/tracking-id': 'root:argoproj.io/Application:argocd/web' }
    const annotations = marks === 'no marks' ? {} : tracked
    const live = { ...set, metadata: { ...(set['metadata'] as JsonObject), annotations } }
    const { findings, problems } = await judgeFiles(broken, [application('root', 'argocd'), live, liveMap])
    expect(problems).toContainEqual(expect.objectContaining({ code: 'YAML_INVALID', application: 'root' }))
    expect(findings.filter(({ application: name }) => name === 'web')).toEqual([])
  },
)

const unbuilt = 'resources: [missing.yaml]\n'
const ofWeb = [['root', 'may hold the objects of web.']]

test.each<[string, string, { readonly [file: string]: string }, string[], string[][]]>([
  ['the folder of its file', 'argocd', { 'argocd/kustomization.yaml': unbuilt }, [], ofWeb],
  ['the root of the repository', '.', { 'kustomization.yaml': unbuilt }, [], ofWeb],
  ['another folder', 'clusters', { 'clusters/kustomization.yaml': unbuilt }, ['web'], []],
  ['the files at the root alone', '.', { 'broken.yaml': 'kind: [' }, ['web'], []],
])('where an app of apps cannot be rendered that takes %s', async (_, path, more, found, said) => {
  const { findings, problems } = await judgeFiles({ ...inGit, ...more }, [
    application('root', path),
    set,
    liveMap,
  ])
  expect(findings.map(({ application: name }) => name)).toEqual(found)
  expect(problems.some(({ application: name }) => name === 'root')).toBe(true)
  expect(unlooked(problems)).toEqual(said)
})

test('the app of apps that its marks name may hold it wherever its files are, and no other one', async () => {
  const files = { ...inGit, 'clusters/kustomization.yaml': unbuilt, 'kustomization.yaml': unbuilt }
  const marks = { 'argocd.argoproj.io/tracking-id': 'root:argoproj.io/Application:argocd/web' }
  const live = { ...set, metadata: { ...(set['metadata'] as JsonObject), annotations: marks } }
  const broken = [application('other', '.'), application('root', 'clusters')]
  const { findings, problems } = await judgeFiles(files, [...broken, live, liveMap])
  expect(findings).toEqual([])
  expect(unlooked(problems)).toEqual(ofWeb)
})

/** What was not looked at, by the app that kept it from being so. */
function unlooked(problems: JsonReport['problems']) {
  return problems.flatMap(({ code, application: name, message }) =>
    code === 'HOLDER_UNRENDERED' ? [[name, /may hold the objects of [^.]*\./.exec(message)?.[0]]] : [],
  )
}

test.each<[string, { readonly [file: string]: string }]>([
  ['the same in both', { 'argocd/web.yaml': stringify({ ...set, metadata: { name: 'web' } }) }],
  ['a file for each cluster', { 'clusters/b/web.yaml': stringify(application('web', 'apps/other')) }],
  ['a file that a kustomization builds', { 'argocd/kustomization.yaml': 'resources: [web.yaml]\n' }],
])('no finding: %s', async (_what, more) => {
  expect((await judgeFiles({ ...inGit, ...more }, [set, liveMap])).findings).toEqual([])
})

test('an Application that a set makes is that controller’s to keep', async () => {
  const template = { metadata: { name: 'web' }, spec: application('web', 'apps/web')['spec'] as JsonObject }
  const applicationSet = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'all', namespace: 'argocd' },
    spec: { generators: [{ list: { elements: [{}] } }], template },
  }
  const files = { 'apps/web/map.yaml': map, 'argocd/all.yaml': stringify(applicationSet) }
  expect((await judgeFiles(files, [set, liveMap])).findings).toEqual([])
})
