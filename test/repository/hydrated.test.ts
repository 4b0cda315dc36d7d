import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import { writeBackRepository, type WriteBacks } from '../../src/shell/write-back-run.js'
import { configMap, hub, put, record } from '../triage/two-clusters.js'

/** Argo CD renders apps/one of main, and writes what comes out to a branch that it then syncs. */
const application = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'one', namespace: 'argocd' },
  spec: {
    project: 'default',
    sourceHydrator: {
      drySource: {
        repoURL: 'https://git.example/acme/shop.git',
        path: 'apps/one',
        targetRevision: 'main',
      },
      syncSource: { targetBranch: 'environments/prod', path: 'one' },
    },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'one' },
  },
}
const manifest = (mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n  mode: ${mode}\n`

let folder: string
let done: WriteBacks

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-C', join(folder, 'shop'), '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
    { encoding: 'utf8' },
  )

async function commit(file: string, mode: string): Promise<void> {
  await put(join(folder, 'shop', file), manifest(mode))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'change')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-hydrated-'))
  await put(join(folder, 'shop/README.md'), 'Hello\n')
  git('init', '--quiet', '--initial-branch', 'main')
  await commit('apps/one/settings.yaml', 'next')
  git('switch', '--quiet', '--create', 'environments/prod')
  await commit('one/manifest.yaml', 'calm')
  git('switch', '--quiet', 'main')
  await record(join(folder, 'snapshot'), hub, [], [application, configMap('one', 'loud')])
  done = await writeBackRepository(await openSnapshot(join(folder, 'snapshot')), {
    path: join(folder, 'shop'),
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: ['https://git.example/acme/shop.git'],
    clusterName: '',
    progress: () => undefined,
    selection: 'by-hand',
  })
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('an Application with a hydrator is judged by the branch that Argo CD syncs', () => {
  expect(done.triage.problems).toEqual([])
  expect(done.triage.findings).toMatchObject([
    { category: 'manual-change', change: { desired: 'calm', live: 'loud' } },
  ])
  expect(done.triage.findings[0]?.source).toMatchObject({ file: 'one/manifest.yaml', line: 5 })
})

test('what Argo CD writes is not edited: the reason names what it is rendered from', () => {
  expect(done.writeBacks.map(({ edits }) => edits)).toEqual([[]])
  expect(done.writeBacks[0]?.notWrittenBack.map(({ reason }) => reason)).toEqual([
    'Argo CD writes its manifests (source hydrator) out of apps/one at main: edit them there',
  ])
})
