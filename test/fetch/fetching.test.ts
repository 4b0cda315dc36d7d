import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { createFetcher } from '../../src/shell/fetch/fetcher.js'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import { judgeRepository } from '../../src/shell/run.js'
import type { Judged, RunOptions } from '../../src/shell/run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import { toolPath } from '../render/tools.js'
import { configMap, hub, put, record } from '../triage/two-clusters.js'
import { setOver } from './sets.js'
import type { Serving } from './servers.js'
import { serveFolder, serveGit, serveRegistry } from './servers.js'
import { workspaceIn } from './workspace.js'

const here = 'https://git.example/acme/shop.git'
const password = 'hunter2-of-the-reader'

let folder: string
let git: Serving
let charts: Serving
let registry: Serving
let stranger: Serving
let done: Judged
const before = { ...process.env }

const { run, inGit, commit } = workspaceIn(() => folder)

const manifest = (mode: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: ${mode} }\n`
const template =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: {{ .Values.mode }} }\n'

/** A source is Git's where it has no chart. */
const sources = (): Record<string, JsonObject | JsonObject[]> => ({
  branch: { repoURL: `${git.url}/base.git`, path: 'apps/one', targetRevision: 'main' },
  tag: { repoURL: `${git.url}/base.git`, path: 'apps/one', targetRevision: '1.x' },
  file: { repoURL: `file://${join(folder, 'served/base.git')}`, path: 'apps/one', targetRevision: 'HEAD' },
  closed: { repoURL: `${git.url}/closed/base.git`, path: 'apps/one', targetRevision: 'main' },
  'git-none': { repoURL: `${git.url}/none.git`, path: 'apps/one', targetRevision: 'main' },
  'git-revision': { repoURL: `${git.url}/base.git`, path: 'apps/one', targetRevision: 'v9' },
  'git-option': { repoURL: `${git.url}/base.git`, path: 'apps/one', targetRevision: '--upload-pack=touch' },
  'git-moved': { repoURL: `${git.url}/moved/base.git`, path: 'apps/one', targetRevision: 'main' },
  chart: { repoURL: charts.url, chart: 'web', targetRevision: '1.0.0' },
  'chart-range': {
    repoURL: charts.url,
    chart: 'web',
    targetRevision: '1.*',
    helm: { parameters: [{ name: 'mode', value: 'calm' }] },
  },
  'chart-values': [
    {
      repoURL: charts.url,
      chart: 'web',
      targetRevision: '1.0.0',
      helm: { valueFiles: ['$mine/values/wild.yaml'] },
    },
    { repoURL: here, targetRevision: 'main', ref: 'mine' },
  ],
  'chart-oci': { repoURL: registry.url.replace('http://', ''), chart: 'team/web', targetRevision: '1.0.0' },
  'chart-none': { repoURL: charts.url, chart: 'web', targetRevision: '9.0.0' },
  'chart-option': { repoURL: charts.url, chart: '--version', targetRevision: '1.0.0' },
  'chart-stranger': { repoURL: stranger.url, chart: 'web', targetRevision: '1.0.0' },
  locked: { repoURL: here, path: 'charts/locked', targetRevision: 'main' },
  mixed: { repoURL: here, path: 'charts/mixed', targetRevision: 'main' },
  'lock-old': { repoURL: here, path: 'charts/lock-old', targetRevision: 'main' },
  'depends-stranger': { repoURL: here, path: 'charts/depends-stranger', targetRevision: 'main' },
})

function application(name: string, source: JsonObject | JsonObject[]): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      ...(Array.isArray(source) ? { sources: source } : { source }),
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: {} },
    },
  }
}

const chart = (name: string, version: string, more = ''): string =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`
const needs = (repository: string, version: string): string =>
  `dependencies:\n  - { name: web, version: "${version}", repository: "${repository}" }\n`

const options = (more: Partial<RunOptions> = {}): RunOptions => ({
  path: join(folder, 'shop'),
  configFile: '.github/drift-triage.yml',
  apps: [],
  repositoryUrls: [here],
  clusterName: '',
  progress: () => undefined,
  cacheFolder: join(folder, 'cache'),
  ...more,
})

const judge = async (more: Partial<RunOptions> = {}): Promise<Judged> =>
  judgeRepository(await openSnapshot(join(folder, 'snapshot')), options(more))

/** One more version of a chart in the repository of charts, made by Helm itself. */
async function publish(version: string, mode: string): Promise<void> {
  await put(join(folder, 'web/Chart.yaml'), chart('web', version))
  await put(join(folder, 'web/values.yaml'), `mode: ${mode}\n`)
  await put(join(folder, 'web/templates/settings.yaml'), template)
  await run('', 'helm', 'package', 'web', '--destination', 'served-charts')
  await run('', 'helm', 'repo', 'index', 'served-charts')
}

async function makeShop(): Promise<void> {
  const lock = (folderName: string): Promise<string> =>
    run(`shop/charts/${folderName}`, 'helm', 'dependency', 'update')
  const settings = [
    `fetch-from:`,
    ...[git.url, charts.url, registry.url].map((url) => `  - ${url}`),
    `  - file://${folder}/served`,
  ]
  await put(join(folder, 'shop/.github/drift-triage.yml'), `${settings.join('\n')}\n`)
  await put(join(folder, 'shop/.gitignore'), '*.tgz\n')
  await put(join(folder, 'shop/values/wild.yaml'), 'mode: wild\n')
  await put(join(folder, 'shop/charts/local/Chart.yaml'), chart('local', '0.1.0'))
  const parent = async (name: string, dependencies: string): Promise<void> => {
    await put(join(folder, `shop/charts/${name}/Chart.yaml`), chart(name, '0.1.0', dependencies))
    await put(join(folder, `shop/charts/${name}/values.yaml`), 'web: { mode: calm }\n')
  }
  await parent('locked', needs(charts.url, '1.x'))
  await parent('lock-old', needs(charts.url, '1.0.0'))
  await parent(
    'mixed',
    `${needs(charts.url, '1.0.0')}  - { name: local, version: "0.1.0", repository: "file://../local" }\n`,
  )
  await parent('depends-stranger', needs(stranger.url, '1.0.0'))
  for (const name of ['locked', 'lock-old']) {
    await lock(name)
    await rm(join(folder, `shop/charts/${name}/charts`), { recursive: true })
  }
  await parent('lock-old', needs(charts.url, '1.1.0'))
  for (const name of ['base', 'none'])
    await put(join(folder, `shop/argo/set-${name}.yaml`), JSON.stringify(setOver(git.url, name, application)))
  await commit(
    'shop',
    Object.fromEntries(
      Object.entries(sources()).map(([name, source]) => [
        `argo/${name}.yaml`,
        JSON.stringify(application(name, source)),
      ]),
    ),
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-fetch-'))
  process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
  for (const repo of ['shop', 'base']) {
    await put(join(folder, repo, 'README.md'), 'Hello\n')
    await inGit(repo, 'init', '--quiet', '--initial-branch', 'main')
  }
  await commit('base', { 'apps/one/settings.yaml': manifest('calm') })
  await inGit('base', 'tag', '--annotate', '--message', 'first', 'v1.2.0')
  await commit('base', { 'apps/one/settings.yaml': manifest('next') })
  await mkdir(join(folder, 'served/closed'), { recursive: true })
  for (const copy of ['base.git', 'closed/base.git'])
    await inGit('', 'clone', '--quiet', '--bare', 'base', `served/${copy}`)
  await publish('1.0.0', 'calm')
  await publish('1.1.0', 'next')
  stranger = await serveFolder(join(folder, 'served-charts'))
  git = await serveGit(join(folder, 'served'), password, stranger.url)
  charts = await serveFolder(join(folder, 'served-charts'))
  const packed = await readFile(join(folder, 'served-charts/web-1.0.0.tgz'))
  registry = await serveRegistry('team/web', '1.0.0', 'web', packed)
  await makeShop()
  await publish('1.2.0', 'newest')
  // Only what the cluster holds and nothing here is written for: another run's.
  const foreign = application('not-written-here', {
    repoURL: `${git.url}/base.git`,
    path: 'apps/one',
    targetRevision: 'main',
  })
  const live = Object.keys(sources()).map((name) => configMap(name, 'calm'))
  await record(
    join(folder, 'snapshot'),
    hub,
    [],
    [...Object.entries(sources()).map(([name, source]) => application(name, source)), ...[foreign, ...live]],
  )
  done = await judge()
}, 600_000)

afterAll(async () => {
  process.env = before
  for (const server of [git, charts, registry, stranger] as (Serving | undefined)[]) await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const statusOf = (judged: Judged, name: string): unknown =>
  judged.triage.applications.find((one) => one.name === name)?.status
const problemOf = (judged: Judged, name: string): string => {
  const found = judged.triage.problems.filter(({ application: one }) => one === name)
  expect(found).toHaveLength(1)
  return `${found[0]?.code ?? ''} ${found[0]?.message ?? ''}`
}

describe('what the settings let be fetched', () => {
  test.each([
    ['branch', 'drifted'],
    ['tag', 'in-sync'],
    ['file', 'drifted'],
    ['chart', 'in-sync'],
    ['chart-range', 'in-sync'],
    ['chart-values', 'drifted'],
    ['chart-oci', 'in-sync'],
    ['locked', 'in-sync'],
    ['mixed', 'in-sync'],
  ])('%s is rendered at its own revision, and is %s', (name, status) => {
    expect(done.triage.problems.filter(({ application: one }) => one === name)).toEqual([])
    expect(statusOf(done, name)).toBe(status)
  })

  test('names the place outside of this repository', () => {
    const places = done.triage.findings.map(({ application: name, source, change }) => [
      name,
      source?.file,
      change !== undefined && change !== null && 'desired' in change ? change.desired : null,
    ])
    expect(places).toContainEqual(['branch', `${git.url}/base.git//apps/one/settings.yaml`, 'next'])
    expect(places).toContainEqual(['chart-values', `${charts.url}/web//templates/settings.yaml`, 'wild'])
  })

  test('is what a set finds in another repository, or a problem of the set', () => {
    expect(statusOf(done, 'made-one-of-base')).toBe('drifted')
    const said = done.triage.problems.filter(({ code }) => code === 'APPLICATION_SET_UNKNOWN')
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^ApplicationSet set-none: .*its files are in http:.*none\.git, and .*not found/),
    ])
  })

  test('is what Chart.lock says, though the range allows a newer one', async () => {
    charts.asked.length = 0
    const judged = await judge({ only: (name) => name === 'locked', cacheFolder: '' })
    expect(statusOf(judged, 'locked')).toBe('in-sync')
    expect(charts.asked.filter((one) => one.endsWith('.tgz'))).toEqual(['GET /web-1.1.0.tgz'])
  })

  test.each([
    ['git-none', /^FETCH_FAILED .*revision main of http:.*none\.git could not be fetched: .*not found/],
    ['git-revision', /^FETCH_FAILED .*it has no branch, tag or version v9/],
    ['git-option', /^FETCH_FAILED .*it has no branch, tag or version --upload-pack=touch/],
    ['git-moved', /^FETCH_FAILED .*could not be fetched: .*(redirect|302)/],
    ['closed', /^FETCH_FAILED .*could not be fetched: .*(could not read Username|Authentication failed)/],
    ['chart-none', /^FETCH_FAILED .*chart web 9\.0\.0 of http:.*could not be fetched: .*not found/],
    ['chart-option', /^FETCH_FAILED .*this is no name of a chart/],
    ['chart-stranger', /^SOURCE_REMOTE .*needs the chart web of http:.*which is not fetched/],
    ['lock-old', /^FETCH_FAILED .*the chart web of http:.*lock file.*out of sync/],
    ['depends-stranger', /^FETCH_FAILED .*fetch-from does not name http:/],
  ])('%s is one problem that says why', (name, said) => {
    expect(problemOf(done, name)).toMatch(said)
    expect(statusOf(done, name)).toBe('unknown')
  })

  test('is nothing of a host that they do not name, nor of an Application that nobody wrote here', () => {
    expect(stranger.asked).toEqual([])
    expect(statusOf(done, 'not-written-here')).toBeUndefined()
  })

  test('comes with the credentials that git has on this machine, which no message tells', async () => {
    process.env['GIT_CONFIG_COUNT'] = '1'
    process.env['GIT_CONFIG_KEY_0'] =
      `url.${git.url.replace('http://', `http://reader:${password}@`)}/closed/.insteadOf`
    process.env['GIT_CONFIG_VALUE_0'] = `${git.url}/closed/`
    const judged = await judge({ only: (name) => name === 'closed' })
    for (const name of ['COUNT', 'KEY_0', 'VALUE_0']) delete process.env[`GIT_CONFIG_${name}`]
    expect(statusOf(judged, 'closed')).toBe('drifted')
    expect(JSON.stringify([done.triage, judged.triage])).not.toContain(password)
  })

  test('is kept: versions and commits that are there are not fetched again, ranges and branches are asked for', async () => {
    for (const server of [git, charts, registry]) server.asked.length = 0
    const names = ['branch', 'chart', 'chart-range', 'locked', 'chart-oci']
    const judged = await judge({ only: (name) => names.includes(name) })
    expect(names.map((name) => statusOf(judged, name))).toEqual(names.map((name) => statusOf(done, name)))
    expect(git.asked.filter((one) => one.startsWith('POST')).length).toBeLessThanOrEqual(1)
    expect(charts.asked.filter((one) => one.endsWith('/index.yaml'))).toHaveLength(1)
    expect(charts.asked).not.toContain('GET /web-1.0.0.tgz')
    expect(registry.asked).toEqual([])
    expect(
      (await readdir(join(folder, 'cache/fetched'))).filter((name) => name.startsWith('scratch')),
    ).toEqual([])
  })

  test('is nothing at all where they name no host', async () => {
    for (const server of [git, charts, registry]) server.asked.length = 0
    await put(join(folder, 'shop/none.yml'), '{}\n')
    const judged = await judge({ configFile: 'none.yml' })
    expect([...git.asked, ...charts.asked, ...registry.asked]).toEqual([])
    expect(problemOf(judged, 'chart')).toMatch(/^SOURCE_REMOTE .*which is not fetched/)
    expect(problemOf(judged, 'locked')).toMatch(/^SOURCE_REMOTE .*the chart web of http:/)
    // A run in that repository judges it.
    expect(statusOf(judged, 'branch')).toBeUndefined()
  })

  test('is not waited for without end', async () => {
    const place = fetchPlaceOf(git.url)
    const fetcher = createFetcher({
      ...{ env: process.env, workspaces: [], cacheFolder: null, milliseconds: 500 },
      places: place === null ? [] : [place],
    })
    const found = await fetcher.fetch({ url: `${git.url}/slow/base.git` }, 'main')
    await fetcher.close()
    expect(found).toEqual({ reason: 'took longer than 0.5 s' })
  })
})
