import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Cluster } from '../../src/model/ports.js'
import { readSnapshot } from '../../src/pull/snapshot.js'
import { guardRepository } from '../../src/shell/guard-run.js'
import { gitIn } from '../cases/repository.js'

const count = 200
const names = Array.from({ length: count }, (_, i) => `app-${i}`)

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-relevant-'))
  for (const name of names) {
    await mkdir(join(folder, 'apps', name), { recursive: true })
    await writeFile(join(folder, 'apps', name, 'all.yaml'), manifests(name, 'calm'))
  }
  await gitIn(folder, ['init', '--quiet', '--initial-branch=main'])
  await commit('All apps')
  await gitIn(folder, ['checkout', '--quiet', '-b', 'one'])
  await writeFile(join(folder, 'apps', 'app-7', 'all.yaml'), manifests('app-7', 'loud'))
  await commit('One app')
}, 300_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

async function commit(message: string): Promise<void> {
  await gitIn(folder, ['add', '--all'])
  await gitIn(folder, ['commit', '--quiet', '-m', message])
}

/** app-7 has a ConfigMap alone, the others a Service beside it. */
function manifests(name: string, mode: string): string {
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {mode: ${mode}}\n`
  const service = `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {ports: [{port: 80}]}\n`
  return name === 'app-7' ? map : map + service
}

const by = (manager: string, fieldsV1: object): object[] => [
  { manager, operation: 'Update', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1 },
]

/** Everything as Git has it, but for a hotfix in app-7 and one in app-9; `outOfSync` as Argo CD says. */
function cluster(
  outOfSync: readonly string[],
  resources: readonly object[] = [],
): { cluster: Cluster; listed: Set<string> } {
  const applications = names.map((name) => ({
    ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name, namespace: 'argocd' } },
    spec: {
      source: { repoURL: 'https://git.example/shop.git', targetRevision: 'main', path: `apps/${name}` },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'shop' },
      syncPolicy: { automated: {} },
    },
    status: { sync: { status: outOfSync.includes(name) ? 'OutOfSync' : 'Synced' }, resources },
  }))
  const maps = names.map((name) => ({
    ...{ apiVersion: 'v1', kind: 'ConfigMap' },
    metadata: { name, namespace: 'shop', managedFields: by('kubectl-edit', { 'f:data': { 'f:mode': {} } }) },
    data: { mode: name === 'app-7' || name === 'app-9' ? 'hot' : 'calm' },
  }))
  const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [...applications, ...maps] })
  const services = '{"apiVersion":"v1","kind":"ServiceList","items":[]}'
  const recorded = readSnapshot([
    { file: 'live.json', text },
    { file: 'services.json', text: services },
  ])
  const listed = new Set<string>()
  return {
    listed,
    cluster: {
      ...recorded,
      list: (kind, namespace) => {
        listed.add(kind.kind)
        return recorded.list(kind, namespace)
      },
    },
  }
}

async function check(live: Cluster): Promise<{ undone: string[]; judged: string[]; applications: number }> {
  const progress: string[] = []
  const { guard } = await guardRepository(() => live, {
    ...{
      path: folder,
      configFile: '.github/drift-triage.yml',
      apps: [],
      repositoryUrls: [],
      clusterName: 'c',
    },
    ...{ progress: (message: string) => progress.push(message), scope: null },
    merge: { target: 'main', head: 'one', branch: 'main', defaultBranch: 'main' },
  })
  return {
    undone: guard.reversals.map(({ finding, reach }) => `${finding.application} ${reach}`).sort(),
    judged: progress.filter((message) => message.startsWith('rendering ')),
    applications: guard.applications.length,
  }
}

test('of 200 apps, the one that the merge touches is rendered and pulled, and nothing else', async () => {
  const { cluster: live, listed } = cluster(['app-7'])
  const { undone, judged, applications } = await check(live)
  expect(undone).toEqual(['app-7 field'])
  expect(new Set(judged)).toEqual(new Set(['rendering 1 applications']))
  expect(applications).toBe(count)
  expect(listed.has('Service')).toBe(false)
})

test('an app that any new commit makes its controller sync is looked at as well', async () => {
  const { cluster: live } = cluster(['app-7', 'app-9'])
  const { undone, judged } = await check(live)
  expect(undone).toEqual(['app-7 field', 'app-9 revision'])
  expect(new Set(judged)).toEqual(new Set(['rendering 2 applications']))
})

test('an app that only waits for a pruning which its automation leaves out is not synced by a new commit', async () => {
  const map = { version: 'v1', kind: 'ConfigMap', namespace: 'shop' }
  const old = { ...map, name: 'old', status: 'OutOfSync', requiresPruning: true }
  const { cluster: waiting } = cluster(['app-9'], [{ ...map, name: 'app-9', status: 'Synced' }, old])
  expect((await check(waiting)).undone).toEqual(['app-7 field'])
  const { cluster: differing } = cluster(['app-9'], [{ ...map, name: 'app-9', status: 'OutOfSync' }, old])
  expect((await check(differing)).undone).toContain('app-9 revision')
})
