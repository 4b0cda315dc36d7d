import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Cluster } from '../../src/model/ports.js'
import { listLabel } from '../../src/report/labels.js'
import type { IssueOptions } from '../../src/report/tracked.js'
import type { ShardPlan } from '../../src/shard/plan.js'
import { createTracker } from '../../src/shell/github/tracker.js'
import { fileReports } from '../../src/shell/file-reports.js'
import { openState } from '../../src/shell/guard-state.js'
import { judgeRepository } from '../../src/shell/run.js'
import { judgeShard, mergeShards, planShards } from '../../src/shell/shard-run.js'
import { hurried } from '../github/loopback-tracker.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { run } from '../harness/run.js'
import { appName, fleetCluster, repoUrl, writeFleet } from './fleet.js'

const count = 2_000
const shards = 8
const log = { debug: () => undefined, info: () => undefined, warning: () => undefined }

let folder: string
let repository: string
let revision: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-shards-'))
  repository = join(folder, 'fleet')
  await writeFleet(repository, count)
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', repository, '-c', 'user.name=Dana', '-c', 'user.email=dana@acme.example', ...args])
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '-m', 'The fleet')
  revision = (await git('rev-parse', 'HEAD')).trim()
}, 300_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const runOptions = () => ({
  ...{ path: repository, configFile: '.github/drift-triage.yml', apps: [], repositoryUrls: [repoUrl] },
  ...{ clusterName: 'production', progress: () => undefined },
})

/** 30 edited by hand, of which a run may open 20 issues. */
const thirty = (i: number): string | null => (i % 66 === 0 && i < 1_980 ? 'angry' : null)

type Filed = { readonly writes: number; readonly problems: readonly { readonly code: string }[] }

async function file(
  github: GitHub,
  judged: Parameters<typeof fileReports>[0]['judged'],
  wholeRun: boolean,
): Promise<Filed> {
  const before = github.writes().length
  const { url: apiUrl, token, owner, repo } = github
  const options: IssueOptions = {
    ...{ noiseIssues: 'out-of-sync', maxNewIssues: 20, followUpAfter: 5, current: judged.current, wholeRun },
    links: { repositoryUrl: 'https://github.example/acme/fleet', ref: 'main' },
  }
  const to = { apiUrl, token, owner, repo, log, pace: hurried }
  const { problems } = await fileReports({
    judged,
    report: 'issue',
    options,
    dryRun: false,
    maxNewPullRequests: 20,
    github: to,
    log,
  })
  expect(github.violations).toEqual([])
  return { writes: github.writes().length - before, problems }
}

type ShardedRun = {
  readonly plan: ShardPlan
  readonly shared: string
  readonly perJob: readonly number[]
  /** Merges and files the same results once more. */
  readonly again: () => Promise<Filed>
}

/** A whole run over several jobs: plan, one job for each shard, and the one that merges and files. */
async function shardedRun(
  github: GitHub,
  cluster: Cluster,
  { lost = [], withState = false }: { readonly lost?: readonly number[]; readonly withState?: boolean } = {},
): Promise<Filed & ShardedRun> {
  const shared = await mkdtemp(join(folder, 'jobs-'))
  const { url: apiUrl, token, owner, repo } = github
  const issues = await createTracker({ apiUrl, token, owner, repo, log, pace: hurried }).issues(listLabel)
  const { plan } = await planShards(cluster, runOptions(), issues, { folder: shared, shards })
  const perJob: number[] = []
  for (let index = 1; index <= plan.count; index++) {
    if (lost.includes(index)) continue
    const before = github.requests.length
    const done = await judgeShard(
      cluster,
      runOptions(),
      { index, count: plan.count },
      { folder: shared, withState, report: 'issue' },
    )
    perJob.push(done.judged.triage.applications.length)
    expect(github.requests.length).toBe(before)
  }
  const again = async (): Promise<Filed> => {
    const { whole, ...merged } = await mergeShards(runOptions(), shared, join(shared, 'guard-state.json'))
    return file(github, { ...merged, proposed: null }, whole)
  }
  return { ...(await again()), ...{ plan, shared, perJob, again } }
}

const issuesOf = ({ state }: GitHub): readonly object[] =>
  state.issues
    .map(({ title, labels, state: open, body }) => ({
      title,
      labels,
      open,
      text: body?.replace(/<!--[^>]*-->/g, ''),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))

describe('2,000 apps over 8 jobs', () => {
  let github: GitHub
  let cluster: Cluster

  beforeAll(async () => {
    github = await startGitHub()
    cluster = await fleetCluster(count, revision, thirty)
  })
  afterAll(() => github.stop())

  test('file what one job files: the same issues, the same cap, the same backlog', async () => {
    const alone = await startGitHub()
    const judged = await judgeRepository(cluster, runOptions())
    const one = await file(alone, { ...judged, proposed: null }, true)
    const many = await shardedRun(github, cluster)
    expect(many.perJob).toEqual(Array(shards).fill(count / shards))
    expect(many.problems).toEqual([])
    expect(many.writes).toBe(one.writes)
    expect(github.state.issues).toHaveLength(21)
    expect(issuesOf(github)).toEqual(issuesOf(alone))
    await alone.stop()
  }, 300_000)

  test('the next run opens what waited, and one that finds the same writes nothing', async () => {
    const { again } = await shardedRun(github, cluster)
    const open = github.state.issues.filter(({ state }) => state === 'open')
    expect(open).toHaveLength(30)
    expect((await again()).writes).toBe(0)
  }, 300_000)

  test('a shard that leaves nothing is a problem, and its apps’ issues stay as they are', async () => {
    const calm = await fleetCluster(count, revision, () => null)
    const lost = [2, 5]
    const before = new Map(github.state.issues.map(({ number, body }) => [number, body]))
    const { problems, plan } = await shardedRun(github, calm, { lost })
    expect(problems).toEqual([])
    const ofLost = github.state.issues.filter(({ title }) =>
      lost.includes(plan.shards.get(/app-\d+/.exec(title)?.[0] ?? '') ?? 0),
    )
    expect(ofLost.length).toBeGreaterThan(0)
    for (const { number, body } of ofLost) expect(body).toBe(before.get(number))
    // Of the others every shard was asked how they ended.
    const told = github.state.comments.filter(({ body }) => body.includes('went back to what Git says'))
    expect(told).toHaveLength(30 - ofLost.length)
    expect(told.map(({ issue }) => issue)).not.toEqual(
      expect.arrayContaining(ofLost.map(({ number }) => number)),
    )
  }, 300_000)
})

test('the state of all shards is the one that a single job records', async () => {
  const small = await fleetCluster(40, revision, (i) => (i % 7 === 0 ? 'angry' : null))
  const github = await startGitHub()
  const { shared } = await shardedRun(github, small, { withState: true })
  const merged = await openState(join(shared, 'guard-state.json'))
  const kinds = await merged.cluster.kinds()
  const kind = kinds.kinds.find((one) => one.kind === 'ConfigMap')
  if (kind === undefined) throw new Error('no ConfigMaps')
  const listed = await merged.cluster.list(kind, '')
  if (listed.state !== 'listed') throw new Error('ConfigMaps were not recorded')
  expect(listed.items.length).toBe(6)
  const withheld = (name: string): string | null =>
    listed.withheld?.({ group: '', kind: 'ConfigMap', namespace: 'fleet', name }) ?? null
  expect(withheld(appName(1))).toBe('settled')
  expect(withheld(appName(0))).toBe(null)
  expect(withheld('another')).toBe(null)
  await github.stop()
}, 300_000)
