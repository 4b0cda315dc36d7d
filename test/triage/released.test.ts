import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { stringAt } from '../../src/model/json.js'
import type { JsonReport } from '../../src/report/json.js'
import { jsonReport } from '../../src/report/json.js'
import { judgeRepository } from '../../src/shell/run.js'
import { clusterOf } from '../discover/memory.js'
import { run } from '../harness/run.js'
import { toolPath } from '../render/tools.js'
import { ownedBy } from './judging.js'

const url = 'https://git.acme.example/team/shop.git'
const { PATH } = process.env
let folder: string
/** Commits in their order: the first version, a second one, a change without another version, and one that asks for its release. */
let commits: string[]

beforeAll(async () => {
  process.env['PATH'] = `${await toolPath()}:${PATH ?? ''}`
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-released-'))
  commits = []
  await git('init', '--quiet', '--initial-branch=main')
  await commit('calm', { mode: 'calm', version: '1.0.0' })
  await commit('hot', { mode: 'hot', version: '1.1.0' })
  await commit('hotter', { mode: 'hotter', version: '1.1.0' })
  await commit('numbered', { mode: 'x{{ .Release.Revision }}', version: '2.0.0' })
}, 600_000)
afterAll(async () => {
  process.env['PATH'] = PATH
  await rm(folder, { recursive: true, force: true })
})

function git(...args: string[]): Promise<string> {
  const env = {
    ...{ PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 'Dana', GIT_AUTHOR_EMAIL: 'dana@acme.example' },
    ...{ GIT_COMMITTER_NAME: 'Dana', GIT_COMMITTER_EMAIL: 'dana@acme.example' },
  }
  return run('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...args], { env })
}

/** The first version has one more object. */
async function commit(branch: string, { mode, version }: { mode: string; version: string }): Promise<void> {
  const files = {
    'charts/pay/templates/old.yaml':
      version === '1.0.0' ? 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: old }\n' : '',
    'charts/pay/Chart.yaml': `apiVersion: v2\nname: pay\nversion: ${version}\n`,
    'charts/pay/templates/map.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: pay
  labels: { helm.sh/chart: '{{ .Chart.Name }}-{{ .Chart.Version | replace "+" "_" }}' }
data: { mode: ${mode}, size: '{{ .Values.size }}' }
`,
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await git('add', '--all')
  await git('commit', '--quiet', '-m', mode)
  await git('branch', branch)
  commits.push((await git('rev-parse', 'HEAD')).trim())
}

const chartOf = (at: number, version: string): string => `${version}+${(commits[at] ?? '').slice(0, 12)}`

type Release = {
  readonly strategy?: 'Revision' | 'ChartVersion'
  readonly history: readonly JsonObject[]
  readonly attempted?: string
  readonly spec?: JsonObject
  readonly status?: JsonObject
}

function releaseOf({ strategy = 'Revision', history, attempted, spec, status }: Release): JsonObject {
  const sourceRef = { kind: 'GitRepository', name: 'shop' }
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'pay', namespace: 'shop', generation: 2 },
    spec: {
      chart: { spec: { chart: './charts/pay', sourceRef, reconcileStrategy: strategy } },
      values: { size: '1' },
      ...spec,
    },
    status: {
      history,
      conditions: [{ type: 'Ready', status: 'True', reason: 'UpgradeSucceeded' }],
      lastAttemptedGeneration: 2,
      lastAttemptedConfigDigest: 'sha256:now',
      lastAttemptedRevision: attempted ?? stringAt(history[0], 'chartVersion'),
      ...status,
    },
  }
}

const made = (chartVersion: string, more: JsonObject = {}): JsonObject => ({
  ...{ name: 'pay', namespace: 'shop', version: 1, status: 'deployed', configDigest: 'sha256:now' },
  ...{ chartName: 'pay', chartVersion, lastDeployed: '2026-11-20T03:00:00Z' },
  ...more,
})

/** The map as the release made it: of one owner, or with the size changed by hand. */
function map(mode: string, chart: string, size = '1'): JsonObject {
  const data = size === '1' ? { 'f:mode': {}, 'f:size': {} } : { 'f:mode': {} }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      ...{ name: 'pay', namespace: 'shop' },
      labels: { 'helm.sh/chart': `pay-${chart.replace('+', '_')}` },
      managedFields: [
        ownedBy('helm-controller', {
          'f:metadata': { 'f:labels': { 'f:helm.sh/chart': {} } },
          'f:data': data,
        }),
        ...(size === '1' ? [] : [ownedBy('kubectl-edit', { 'f:data': { 'f:size': {} } })]),
      ],
    },
    data: { mode, size },
  }
}

async function judged(branch: string, release: Release, ...live: readonly JsonObject[]): Promise<JsonReport> {
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'shop', namespace: 'shop' },
    spec: { url, ref: { branch } },
  }
  const { cluster, kinds } = clusterOf([source, releaseOf(release), ...live])
  const served = { ...cluster, kinds: () => Promise.resolve({ kinds, problems: [] }) }
  const { triage } = await judgeRepository(served, {
    ...{ path: folder, configFile: '.github/drift-triage.yml', apps: [], clusterName: 'test' },
    repositoryUrls: [url],
    progress: () => undefined,
  })
  const report = jsonReport(triage)
  expect(report.problems).toEqual([])
  return report
}

/** One line for each finding: what, with which base, and what an upgrade does to it. */
async function findings(branch: string, release: Release, live: JsonObject): Promise<string[]> {
  return (await judged(branch, release, live)).findings
    .map(({ path, category, base, confidence, direction, forecast: { effect, when }, source }) =>
      [
        ...[path, category, `base ${JSON.stringify(base ?? null)}`, confidence, direction, effect, when],
        source?.file ?? '',
      ].join(' '),
    )
    .sort()
}

describe('a release of a chart in Git that follows each revision', () => {
  test('has as base the commit that its version names', async () => {
    const chart = chartOf(0, '1.0.0')
    expect(await findings('hot', { history: [made(chart)] }, map('calm', chart, '2'))).toEqual([
      'data.mode git-ahead base "calm" certain sync reverts next-commit charts/pay/templates/map.yaml',
      'data.size manual-change base "1" likely update-git reverts next-commit charts/pay/templates/map.yaml',
      expect.stringContaining('metadata.labels["helm.sh/chart"]'),
    ])
  })

  test('that had an object which the chart lacks now takes it away with its upgrade', async () => {
    const chart = chartOf(0, '1.0.0')
    const ofRelease = (name: string): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        ...{ name, namespace: 'shop' },
        labels: { 'app.kubernetes.io/managed-by': 'Helm' },
        annotations: { 'meta.helm.sh/release-name': 'pay', 'meta.helm.sh/release-namespace': 'shop' },
        managedFields: [ownedBy('helm-controller', { 'f:data': {} })],
      },
      data: {},
    })
    // The second may come of a template that only an upgrade renders.
    const live = [map('calm', chart), ofRelease('old'), ofRelease('of-an-upgrade')]
    const report = await judged('hot', { history: [made(chart)] }, ...live)
    expect(
      report.findings
        .filter(({ path }) => path === null)
        .map(({ resource, category, forecast: { effect } }) => `${resource.name} ${category} ${effect}`),
    ).toEqual(['old git-ahead deletes'])
  })

  test('of an earlier commit that rendered the same is in sync', async () => {
    const chart = chartOf(0, '1.1.0')
    expect(await findings('hot', { history: [made(chart)] }, map('hot', chart))).toEqual([])
  })

  test('that was rolled back tells what the failed upgrade would bring, and that it failed', async () => {
    const [old, tried] = [chartOf(0, '1.0.0'), chartOf(1, '1.1.0')]
    const conditions = [
      { type: 'Ready', status: 'False', reason: 'RollbackSucceeded', message: 'rolled back' },
      { type: 'Stalled', status: 'True', reason: 'RetriesExceeded', message: 'Failed to upgrade' },
    ]
    const history = [made(tried, { version: 2, status: 'failed' }), made(old, { version: 3 })]
    const release = { history, attempted: tried, status: { conditions } }
    const report = await judged('hot', release, map('calm', old))
    expect(report.applications).toMatchObject([{ trouble: { holds: 'until-changed' } }])
    expect(report.findings.find(({ path }) => path === 'data.mode')).toMatchObject({
      ...{ category: 'git-ahead', base: 'calm', desired: 'hot', live: 'calm', confidence: 'certain' },
    })
  })

  test.each([
    ['whose last upgrade failed', { history: [{ status: 'failed' }] }],
    ['made of other values', { status: { lastAttemptedConfigDigest: 'sha256:other' } }],
    ['of a newer spec', { status: { lastAttemptedGeneration: 1 } }],
    [
      'with values of a ConfigMap',
      { spec: { valuesFrom: [{ kind: 'ConfigMap', name: 'x', optional: true }] } },
    ],
    [
      'rolled back, with common labels',
      { attempted: '1.1.0', spec: { commonMetadata: { labels: { a: 'b' } } } },
    ],
  ] as const)('%s has no base', async (_, more: Partial<Release>) => {
    const chart = chartOf(0, '1.0.0')
    const history = [made(chart, more.history?.[0] ?? {})]
    const all = await findings('hot', { ...more, history }, map('calm', chart))
    expect(all[0]).toMatch(/^data\.mode git-ahead base null likely/)
  })
})

test('a release whose chart asks for its number has no base, as that is another here', async () => {
  const chart = chartOf(3, '2.0.0')
  expect(await findings('numbered', { history: [made(chart)] }, map('x7', chart))).toEqual([
    expect.stringMatching(/^data\.mode git-ahead base null likely/),
  ])
})

describe('a release of a chart in Git that waits for another version', () => {
  const strategy = 'ChartVersion'

  test('has as base the only commit that had its version', async () => {
    const all = await findings('hot', { strategy, history: [made('1.0.0')] }, map('calm', '1.0.0'))
    expect(all[0]).toBe(
      'data.mode git-ahead base "calm" certain sync reverts next-upgrade charts/pay/templates/map.yaml',
    )
  })

  test('has that base as well where the chart has a long history behind it', async () => {
    await git('checkout', '--quiet', '-b', 'long', 'calm')
    for (let at = 0; at < 50; at += 1) await commit(`long-${at}`, { mode: `m${at}`, version: '1.0.0' })
    await commit('long-hot', { mode: 'calm', version: '1.1.0' })
    await commit('long-hotter', { mode: 'hot', version: '1.2.0' })
    const all = await findings('long-hotter', { strategy, history: [made('1.1.0')] }, map('calm', '1.1.0'))
    expect(all[0]).toMatch(/^data\.mode git-ahead base "calm" certain/)
  })

  test('gets nothing that changed without another version, and the report says so', async () => {
    const report = await judged('hotter', { strategy, history: [made('1.1.0')] }, map('hot', '1.1.0'))
    expect(report.findings).toMatchObject([
      {
        ...{ path: 'data.mode', category: 'git-ahead', direction: 'fix-git' },
        forecast: { effect: 'keeps', when: 'never', restartsPods: false },
        source: { file: 'charts/pay/Chart.yaml', line: 3 },
      },
    ])
    expect(report.findings[0]?.because).toContain(
      'Chart.yaml still says version 1.1.0, which is released: Flux takes what has changed in the chart since then only with another version (reconcileStrategy: ChartVersion).',
    )
  })

  test('with other values is upgraded all the same, and the reason is told', async () => {
    const release = { strategy, history: [made('1.1.0')], status: { lastAttemptedGeneration: 1 } } as const
    const report = await judged('hotter', release, map('hot', '1.1.0'))
    expect(report.findings).toMatchObject([
      { category: 'git-ahead', direction: 'sync', forecast: { effect: 'reverts', when: 'next-upgrade' } },
    ])
    expect(report.findings[0]?.because.join(' ')).toContain('Chart.yaml still says version 1.1.0')
  })

  test('keeps what somebody changed by hand as a question of its own', async () => {
    const release = { strategy, history: [made('1.1.0')] } as const
    const all = await findings('hot', release, map('hot', '1.1.0', '2'))
    expect(all).toEqual([
      'data.size manual-change base "1" likely update-git reverts next-upgrade charts/pay/templates/map.yaml',
    ])
  })
})
