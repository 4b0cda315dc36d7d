import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import type { Fetched, Fetcher } from '../../src/shell/fetch/fetcher.js'
import { createFetcher } from '../../src/shell/fetch/fetcher.js'
import { toolPath } from '../render/tools.js'
import { put } from '../triage/two-clusters.js'
import type { Serving } from './servers.js'
import { serveRegistry } from './servers.js'

let folder: string
let registry: Serving
let digest: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-digest-'))
  path = `${await toolPath()}:${process.env['PATH'] ?? ''}`
  await put(join(folder, 'web/Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 1.0.0\n')
  await promisify(execFile)('helm', ['package', 'web'], {
    cwd: folder,
    env: { ...process.env, PATH: path, HOME: folder },
  })
  registry = await serveRegistry('team/web', '1.0.0', 'web', await readFile(join(folder, 'web-1.0.0.tgz')))
  const { headers } = await fetch(`${registry.url}/v2/team/web/manifests/1.0.0`)
  digest = headers.get('docker-content-digest') ?? ''
}, 600_000)

afterAll(async () => {
  await (registry as Serving | undefined)?.close()
  await rm(folder, { recursive: true, force: true })
})

async function fetched(url: string, revision: string): Promise<[Fetched, string | null]> {
  const places = [registry.url, 'https://charts.example.com'].flatMap((one) => fetchPlaceOf(one) ?? [])
  const env = { ...process.env, PATH: path }
  const fetcher: Fetcher = createFetcher({
    ...{ env, workspaces: [], places, cacheFolder: join(folder, 'cache') },
  })
  try {
    const found = await fetcher.fetch({ url, chart: 'team/web' }, revision)
    const files = 'commit' in found ? fetcher.at(found.commit) : null
    return [found, (await files?.read('Chart.yaml')) ?? null]
  } finally {
    await fetcher.close()
  }
}

test('a chart of a registry by its digest, which is asked for once', async () => {
  const oci = registry.url.replace('http:', 'oci:')
  const [first, chart] = await fetched(oci, digest)
  expect(chart).toContain('version: 1.0.0')
  registry.asked.length = 0
  expect(await fetched(oci, digest)).toEqual([first, chart])
  expect(registry.asked).toEqual([])
})

test('no digest that is none, and none of a chart repository', async () => {
  const [other] = await fetched(registry.url.replace('http:', 'oci:'), `sha256:${'0'.repeat(64)}`)
  expect(other).toMatchObject({ reason: expect.stringMatching(/not found/i) as unknown })
  const [listed] = await fetched('https://charts.example.com', digest)
  expect(listed).toEqual({ reason: 'only a registry has charts by their digest' })
  const [broken] = await fetched(registry.url.replace('http:', 'oci:'), 'sha256:abc')
  expect(broken).toEqual({ reason: 'this is no version' })
})
