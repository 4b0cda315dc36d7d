import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { renderText } from '../../src/report/text.js'
import { guardRepository } from '../../src/shell/guard-run.js'
import type { RunOptions } from '../../src/shell/run.js'
import { namesOfShard } from '../../src/shell/shard-run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import { writeBackRepository, type WriteBacks } from '../../src/shell/write-back-run.js'
import { configMap, hub, put, record } from '../triage/two-clusters.js'

const here = 'https://git.example/acme/shop.git'
const base = 'https://user:hunter2@git.example/acme/base.git'

let folder: string
let done: WriteBacks

const git = (repo: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-C', join(folder, repo), '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
    {
      encoding: 'utf8',
    },
  )

async function commit(repo: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await put(join(folder, repo, file), text)
  git(repo, 'add', '--all')
  git(repo, 'commit', '--quiet', '--message', 'change')
}

const manifest = (mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n  mode: ${mode}\n`

function application(name: string, repoURL: string, targetRevision: string): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL, path: 'apps/one', targetRevision },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: {} },
    },
  }
}

const options = (): RunOptions => ({
  path: join(folder, 'shop'),
  configFile: '.github/drift-triage.yml',
  apps: [],
  repositoryUrls: [here],
  clusterName: '',
  progress: () => undefined,
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-other-'))
  for (const repo of ['shop', 'base']) {
    await put(join(folder, repo, 'README.md'), 'Hello\n')
    git(repo, 'init', '--quiet', '--initial-branch', 'main')
  }
  await commit('base', { 'apps/one/settings.yaml': manifest('calm') })
  git('base', 'tag', 'v1.2.0')
  await commit('base', { 'apps/one/settings.yaml': manifest('next') })
  await commit('shop', {
    // What this repository has at that path is nobody's.
    'apps/one/settings.yaml': manifest('wrong'),
    '.github/drift-triage.yml': `repositories:\n  ssh://git@git.example/acme/base: ../base\n  https://git.example/acme/gone.git: ../gone\n  https://git.example/acme/sub.git: apps\n`,
  })
  await record(
    join(folder, 'snapshot'),
    hub,
    [],
    [
      application('tagged', base, '1.x'),
      application('ahead', base, 'main'),
      application('no-revision', base, 'v9'),
      application('gone', 'https://git.example/acme/gone.git', 'main'),
      application('sub', 'https://git.example/acme/sub.git', 'main'),
      application('stranger', 'https://git.example/acme/stranger.git', 'main'),
      ...['tagged', 'ahead'].map((name) => configMap(name, name === 'tagged' ? 'loud' : 'calm')),
    ],
  )
  done = await writeBackRepository(await openSnapshot(join(folder, 'snapshot')), {
    ...options(),
    selection: 'by-hand',
  })
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('an Application of another repository', () => {
  test('is rendered from the checkout that the settings name, at its own revision', () => {
    const { triage } = done
    expect(triage.applications.map(({ name, status, category }) => [name, status, category])).toEqual([
      ['ahead', 'drifted', 'git-ahead'],
      ['gone', 'unknown', null],
      ['no-revision', 'unknown', null],
      ['sub', 'unknown', null],
      ['tagged', 'drifted', 'manual-change'],
    ])
    expect(triage.findings.find(({ application: name }) => name === 'tagged')).toMatchObject({
      change: { type: 'modified', desired: 'calm', live: 'loud' },
      // A place that nothing here is called by, without the password of the address.
      source: { file: 'https://git.example/acme/base.git//apps/one/settings.yaml', line: 5 },
    })
  })

  test('has its place among the shards of a run', async () => {
    const names = await namesOfShard(await openSnapshot(join(folder, 'snapshot')), options(), {
      index: 1,
      count: 1,
    })
    expect([...names].sort()).toEqual(['ahead', 'gone', 'no-revision', 'sub', 'tagged'])
  })

  test('is a problem that says so where the checkout or the revision is not there', () => {
    const said = done.triage.problems.map(({ code, application: name, message }) => [name, code, message])
    expect(said).toEqual([
      ['gone', 'SOURCE_ELSEWHERE', expect.stringContaining('its checkout ../gone is not there')],
      [
        'no-revision',
        'REVISION_NOT_FOUND',
        expect.stringContaining('the checkout of https://git.example/acme/base.git'),
      ],
      // A folder of this repository must not pass for another one: a pull request could bring it along.
      ['sub', 'SOURCE_ELSEWHERE', expect.stringContaining('apps is no Git work tree of its own')],
    ])
    expect(renderText(done.triage, { color: false, width: 100 })).not.toContain('hunter2')
  })

  test('is not written back where it follows a tag: the reason names the repository to edit', () => {
    const tagged = done.writeBacks.find(({ application: name }) => name === 'tagged')
    expect(tagged?.edits).toEqual([])
    expect(tagged?.notWrittenBack.map(({ reason }) => reason)).toEqual([
      'its manifests are in ssh://git.example/acme/base, another repository, at 1.x, which is no branch there: make the change on the branch that this was made from, and then a new one of it',
    ])
  })

  test('does not move with a merge into this one, though its branch has the same name', async () => {
    git('shop', 'switch', '--quiet', '--create', 'feature')
    await commit('shop', { 'apps/one/settings.yaml': manifest('other') })
    const { guard } = await guardRepository(() => openSnapshot(join(folder, 'snapshot')), {
      ...options(),
      scope: null,
      merge: { target: 'main', head: 'feature', branch: 'main', defaultBranch: 'main' },
    })
    expect(guard.applications).toEqual([])
    expect(guard.reversals).toEqual([])
  })
})
