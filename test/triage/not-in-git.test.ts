import { stringify } from 'yaml'
import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { failureOf } from '../../src/shell/exit.js'
import { problem } from '../../src/model/problem.js'
import { judgeFiles } from './judging.js'

const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {mode: calm}\n'
const live: JsonObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'web', namespace: 'shop' },
  data: { mode: 'calm' },
}

function application(name: string, path: string, metadata: JsonObject = {}): JsonObject {
  const source = { repoURL: 'https://git.acme.example/team/shop.git', path, targetRevision: 'main' }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', ...metadata },
    spec: { project: 'default', source, destination: { namespace: 'shop' } },
  }
}

const tracked = (parent: string, name: string): JsonObject => ({
  annotations: { 'argocd.argoproj.io/tracking-id': `${parent}:argoproj.io/Application:argocd/${name}` },
})

async function alone(
  files: { readonly [file: string]: string },
  applications: readonly JsonObject[],
): Promise<{ names: string[]; notes: readonly string[] }> {
  const report = await judgeFiles({ 'apps/web/map.yaml': map, ...files }, [...applications, live])
  expect(report.problems).toEqual([])
  expect(report.findings).toEqual([])
  return {
    names: report.applications.filter(({ notInGit }) => notInGit === true).map(({ name }) => name),
    notes: report.notes ?? [],
  }
}

test('an Application that the cluster has and no file describes is listed, and is no drift', async () => {
  const { names, notes } = await alone({}, [application('web', 'apps/web')])
  expect(names).toEqual(['web'])
  expect(notes).toEqual([expect.stringContaining('but not in this repository: the object of web.')])
})

test.each<[string, { readonly [file: string]: string }, JsonObject]>([
  ['a file describes', { 'argocd/web.yaml': stringify(application('web', 'apps/web')) }, {}],
  ['another app applies', {}, tracked('root', 'web')],
  [
    'a Kustomization applies',
    {},
    { labels: { 'kustomize.toolkit.fluxcd.io/name': 'apps', 'kustomize.toolkit.fluxcd.io/namespace': 'x' } },
  ],
  ['Helm has installed', {}, { annotations: { 'meta.helm.sh/release-name': 'apps' } }],
  ['a set has made', {}, { ownerReferences: [{ kind: 'ApplicationSet', name: 'all', uid: '1' }] }],
])('not listed is one that %s', async (_what, files, metadata) => {
  expect(await alone(files, [application('web', 'apps/web', metadata)])).toEqual({ names: [], notes: [] })
})

test('a copy of a tracked Application carries its original’s mark, which says nothing of the copy', async () => {
  expect((await alone({}, [application('copy', 'apps/web', tracked('root', 'web'))])).names).toEqual(['copy'])
})

test('one that an app renders is in Git, whatever renders it', async () => {
  const files = { 'argocd/root/all.json': JSON.stringify({ items: [], kind: 'List', apiVersion: 'v1' }) }
  const root = application('root', 'argocd/root', { labels: { 'app.kubernetes.io/instance': 'bootstrap' } })
  const child = application('web', 'apps/web')
  const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [child] })
  expect((await alone({ ...files, 'argocd/root/all.json': list }, [root, child])).names).toEqual([])
})

test('a run whose changes leave every app alone has judged nothing, and nothing is wrong with that', () => {
  const policy = { failOn: 'none', onUnknown: 'warn' } as const
  const done = {
    cluster: { id: 'test', server: '', version: '' },
    applications: [],
    findings: [],
    problems: [problem('APPLICATION_SET_UNKNOWN', 'ApplicationSet all: not known.', 'Grant list.')],
    notChecked: [],
    objects: [],
    at: '2026-11-28T00:00:00Z',
  }
  expect(failureOf({ ...done, unaffected: 3 }, policy, [])).toBeNull()
  expect(failureOf({ ...done, unaffected: 3 }, { ...policy, onUnknown: 'fail' }, [])).toContain('on-unknown')
  expect(failureOf(done, policy, [])).toContain('Nothing could be judged')
})
