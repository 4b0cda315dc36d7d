import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import type { FetchOptions } from '../../src/shell/fetch/fetcher.js'
import { createDependencyFetcher, createFetcher } from '../../src/shell/fetch/fetcher.js'
import { toolPath } from '../render/tools.js'
import { put } from '../triage/two-clusters.js'
import type { Serving } from './servers.js'
import { serveFolder } from './servers.js'

const password = 'hunter-of-charts'
const before = { ...process.env }
let folder: string
let closed: Serving
let other: Serving

const helm = async (...args: string[]): Promise<void> =>
  void (await promisify(execFile)('helm', args, { cwd: folder, env: process.env }))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-private-'))
  process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
  process.env['HOME'] = folder
  for (const version of ['1.0.0', '1.1.0']) {
    await put(join(folder, 'web/Chart.yaml'), `apiVersion: v2\nname: web\nversion: ${version}\n`)
    await helm('package', 'web')
  }
  await mkdir(join(folder, 'charts'))
  for (const name of ['web-1.0.0.tgz', 'web-1.1.0.tgz'])
    await rename(join(folder, name), join(folder, 'charts', name))
  await helm('repo', 'index', 'charts')
  closed = await serveFolder(join(folder, 'charts'), password)
  other = await serveFolder(join(folder, 'charts'), 'another')
}, 600_000)

beforeEach(() => {
  process.env['HELM_REPOSITORY_CONFIG'] = join(folder, 'none.yaml')
})

afterEach(() => {
  delete process.env['HELM_REPOSITORY_CONFIG']
})

afterAll(async () => {
  process.env = before
  for (const server of [closed, other] as (Serving | undefined)[]) await server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** As a step of the workflow does it before ours. */
async function logIn(): Promise<void> {
  process.env['HELM_REPOSITORY_CONFIG'] = join(folder, 'machine.yaml')
  process.env['HELM_REPOSITORY_CACHE'] = join(folder, 'machine-cache')
  await helm(
    'repo',
    'add',
    'acme',
    closed.url,
    '--username',
    'reader',
    '--password',
    password,
    '--force-update',
  )
  delete process.env['HELM_REPOSITORY_CACHE']
}

const options = (): FetchOptions => ({
  env: process.env,
  workspaces: [],
  cacheFolder: null,
  places: [closed, other].flatMap(({ url }) => fetchPlaceOf(url) ?? []),
})

async function pull(url: string, version: string): Promise<string> {
  const fetcher = createFetcher(options())
  try {
    const found = await fetcher.fetch({ url, chart: 'web' }, version)
    return 'commit' in found ? found.commit : found.reason
  } finally {
    await fetcher.close()
  }
}

test('a chart of a repository that asks for a password comes with this machine’s login to it', async () => {
  await logIn()
  expect(await pull(closed.url, '1.0.0')).toMatch(/web.*1\.0\.0$/)
  expect(await pull(`${closed.url}/`, '1.x')).toMatch(/web.*1\.1\.0$/)
})

test('without a login the answer says why, and with one nothing tells the password', async () => {
  expect(await pull(closed.url, '1.0.0')).toMatch(/401/)
  await logIn()
  const none = await pull(closed.url, '9.0.0')
  expect(none).toMatch(/not found|no chart version/i)
  expect(none).not.toContain(password)
})

test('a login is for its own repository alone', async () => {
  await logIn()
  expect(await pull(other.url, '1.0.0')).toMatch(/401/)
})

test('what a chart depends on comes with the login as well', async () => {
  await logIn()
  const chart = `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: web, version: 1.x, repository: '${closed.url}'}]\n`
  const result = await createDependencyFetcher(options())({
    folder: 'shop',
    files: new Map([['shop/Chart.yaml', Buffer.from(chart)]]),
    repositories: [closed.url],
  })
  expect(result.state === 'done' ? [...result.charts.keys()] : result).toEqual(['shop/charts/web-1.1.0.tgz'])
})
