import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import type { Triage } from '../../src/model/triage.js'
import { toldProblems } from '../../src/report/told-problems.js'
import { judgeRepository } from '../../src/shell/run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import { configMap, hub, put, record } from '../triage/two-clusters.js'

const url = 'https://git.example/acme/shop.git'
let folder: string

const git = (repo: string, ...args: string[]): string => {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com']
  return execFileSync('git', ['-C', join(folder, repo), ...who, ...args], { encoding: 'utf8' }).trim()
}

function application(name: string, targetRevision: string, synced: string): JsonObject {
  const source = { repoURL: url, path: 'apps/one', targetRevision }
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source,
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
    },
    status: { history: [{ id: 0, revision: synced, source, deployedAt: '2026-11-01T00:00:00Z' }] },
  }
}

/** Two apps follow a branch, and what they were last synced from is the commit given. */
async function judge(repo: string, revision: string, synced: string): Promise<Triage> {
  const names = ['cart', 'shop']
  const apps = names.map((name) => application(name, revision, synced))
  await rm(join(folder, 'snapshot'), { recursive: true, force: true })
  await record(join(folder, 'snapshot'), hub, [], [...apps, ...names.map((name) => configMap(name, 'calm'))])
  const options = { configFile: 'none.yml', apps: [], clusterName: '', progress: () => undefined }
  const cluster = await openSnapshot(join(folder, 'snapshot'))
  return (await judgeRepository(cluster, { ...options, path: join(folder, repo), repositoryUrls: [url] }))
    .triage
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-absent-'))
  await put(
    join(folder, 'server/apps/one/settings.yaml'),
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: calm }\n',
  )
  git('server', 'init', '--quiet', '--initial-branch', 'main')
  git('server', 'add', '--all')
  git('server', 'commit', '--quiet', '--message', 'one')
  git('server', 'branch', 'release')
  git('server', 'commit', '--quiet', '--allow-empty', '--message', 'two')
  const from = `file://${join(folder, 'server')}`
  git('.', 'clone', '--quiet', '--depth', '1', from, 'shallow')
  git('.', 'clone', '--quiet', from, 'whole')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('applications whose revision is not in the clone', () => {
  const told = ({ problems }: Triage) =>
    toldProblems(problems).map(({ message, hint }) => `${message} ${hint}`)

  test('are told once to fetch all of it where the clone is shallow, and none is judged', async () => {
    const found = await judge('shallow', 'release', git('server', 'rev-parse', 'release'))
    expect(told(found)).toEqual([
      'Applications cart and shop: revision release is not in this clone, which is shallow. Fetch all of it: actions/checkout with fetch-depth: 0.',
    ])
    expect(found.applications.map(({ status }) => status)).toEqual(['unknown', 'unknown'])
    expect(found.findings).toEqual([])
  })

  test('are told the branch that holds what was last synced from it, as after a rename', async () => {
    const found = await judge('whole', 'master', git('server', 'rev-parse', 'main~1'))
    expect(told(found)).toEqual([
      'Applications cart and shop: revision master is not in this clone; what was last synced from it is on main. If that branch was renamed, set targetRevision to main; if it was not, fetch it: actions/checkout with fetch-depth: 0.',
    ])
    expect(found.applications.map(({ status }) => status)).toEqual(['unknown', 'unknown'])
  })

  test('are told no other branch where nothing here holds what was last synced', async () => {
    expect(told(await judge('whole', 'master', 'f'.repeat(40)))).toEqual([
      expect.stringMatching(/: revision master is not in this clone\. Correct targetRevision, or fetch it: /),
    ])
  })

  test('are judged from the shallow clone where it has their branch', async () => {
    const found = await judge('shallow', 'main', git('server', 'rev-parse', 'main'))
    expect(found.applications.map(({ status }) => status)).toEqual(['in-sync', 'in-sync'])
  })
})
