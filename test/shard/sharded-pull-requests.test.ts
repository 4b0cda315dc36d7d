import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Cluster } from '../../src/model/ports.js'
import type { WriteBack } from '../../src/model/write-back.js'
import { fileReports } from '../../src/shell/file-reports.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import { judgeForReports } from '../../src/shell/judge-for-reports.js'
import { judgeShard, mergeShards, planShards } from '../../src/shell/shard-run.js'
import { hurried } from '../github/loopback-tracker.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { run } from '../harness/run.js'
import { commitAll } from '../scenario/story.js'
import { appName, fleetCluster, repoUrl, writeFleet } from './fleet.js'

const count = 12
const shards = 3
const log = { debug: () => undefined, info: () => undefined, warning: () => undefined }
const git = { permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' } } as const

let folder: string
let repository: string
let cluster: Cluster

/** An app that renders the file of app-0004 as well, to a namespace of its own. */
const echo = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'echo', namespace: 'argocd' },
  spec: {
    source: {
      ...{ repoURL: repoUrl, path: 'apps', targetRevision: 'main' },
      directory: { recurse: true, include: `${appName(4)}/*` },
    },
    destination: { server: 'https://kubernetes.default.svc', namespace: 'echo' },
  },
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-shards-'))
  repository = join(folder, 'fleet')
  await writeFleet(repository, count)
  await run('git', ['-C', repository, 'init', '--quiet', '--initial-branch=main'])
  const revision = await commitAll(repository, 'The fleet')
  const fleet = await fleetCluster(count, revision, (i) => (i % 4 === 0 ? 'angry' : null))
  cluster = {
    ...fleet,
    async list(kind, namespace) {
      const listed = await fleet.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
      return { ...listed, items: [...listed.items, echo] }
    },
  }
}, 300_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const runOptions = () => ({
  ...{ path: repository, configFile: '.github/drift-triage.yml', apps: [], repositoryUrls: [repoUrl] },
  ...{ clusterName: 'production', progress: () => undefined },
})

async function sharded(): Promise<JudgedRun> {
  const shared = await mkdtemp(join(folder, 'jobs-'))
  const { plan } = await planShards(cluster, runOptions(), [], { folder: shared, shards })
  expect(plan.shards.get('echo')).not.toBe(plan.shards.get(appName(4)))
  for (let index = 1; index <= plan.count; index++) {
    const options = { folder: shared, withState: false, report: 'both' } as const
    await judgeShard(cluster, runOptions(), { index, count: plan.count }, options)
  }
  return mergeShards(runOptions(), shared, join(shared, 'guard-state.json'))
}

async function file(judged: JudgedRun): Promise<GitHub> {
  const bare = await mkdtemp(join(folder, 'origin-'))
  await run('git', ['clone', '--quiet', '--bare', repository, join(bare, 'fleet.git')])
  const github = await startGitHub({ ...git, git: join(bare, 'fleet.git') })
  github.state.settings.workflowsMayOpenPullRequests = true
  const { url: apiUrl, token, owner, repo } = github
  const { problems } = await fileReports({
    judged,
    report: 'both',
    options: {
      ...{ noiseIssues: 'out-of-sync', maxNewIssues: 20, followUpAfter: 5, current: judged.current },
      ...{ wholeRun: true, links: null },
    },
    ...{ dryRun: false, maxNewPullRequests: 20, log },
    github: { apiUrl, token, owner, repo, log, pace: hurried },
  })
  expect({ problems, violations: github.violations }).toEqual({ problems: [], violations: [] })
  await github.stop()
  return github
}

const proposedBy = ({ proposed }: JudgedRun): readonly WriteBack[] =>
  [...(proposed?.writeBacks ?? [])].sort((a, b) => (a.application < b.application ? -1 : 1))

const told = ({ state }: GitHub): readonly object[] =>
  state.issues.map(({ title, labels, body, isPullRequest }) => ({
    ...{ title, labels, isPullRequest },
    text: body?.replace(/<!--[^>]*-->/g, ''),
  }))

describe('pull requests of a run over three jobs', () => {
  test('are those of one job, each edit proved for the apps of the other jobs as well', async () => {
    const one = await judgeForReports('both', cluster, runOptions(), null)
    const many = await sharded()
    expect(proposedBy(many)).toEqual(JSON.parse(JSON.stringify(proposedBy(one))))
    expect(
      proposedBy(many).map(({ application, edits, notWrittenBack }) => [
        application,
        edits.map(({ after }) => after.includes('mode: angry')),
        notWrittenBack.map(({ reason }) => reason),
      ]),
    ).toEqual([
      [appName(0), [true], []],
      [appName(4), [], [expect.stringContaining('the edit would change echo as well')]],
      [appName(8), [true], []],
    ])
    const [alone, together] = [await file(one), await file(many)]
    expect(together.state.pulls.size).toBe(2)
    expect(told(together)).toEqual(told(alone))
  }, 300_000)

  test('after a push, the plan holds the apps that its commits alter', async () => {
    const path = join(repository, 'apps', appName(3), 'settings.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replace('calm', 'brisk'))
    await commitAll(repository, 'Brisk')
    const shared = await mkdtemp(join(folder, 'jobs-'))
    const { plan } = await planShards(cluster, { ...runOptions(), changed: 'HEAD~1..HEAD' }, [], {
      ...{ folder: shared, shards },
    })
    expect({ whole: plan.whole, names: [...plan.shards.keys()] }).toEqual({
      ...{ whole: false, names: [appName(3)] },
    })
  }, 300_000)
})
