import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import type { ArtifactChoice } from '../../src/model/fetching.js'
import type { Fetched, Fetcher } from '../../src/shell/fetch/fetcher.js'
import { createFetcher } from '../../src/shell/fetch/fetcher.js'
import { toolPath } from '../render/tools.js'
import { put } from '../triage/two-clusters.js'
import type { Registry } from './registry.js'
import { anyContent, basic, fluxContent, password, startRegistry } from './registry.js'

let folder: string
let registry: Registry
let closed: Registry
const before = { ...process.env }
const map = (mode: string): { 'map.yaml': string } => ({ 'map.yaml': `mode: ${mode}\n` })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-artifacts-'))
  process.env['PATH'] = `${await toolPath()}:${before['PATH'] ?? ''}`
  process.env['HOME'] = folder
  registry = await startRegistry(join(folder, 'open'))
  closed = await startRegistry(join(folder, 'closed'), true)
  for (const tag of ['1.0.0', 'v1.1.0', '1.2.0-rc.1', '2.0.0', '1.3'])
    await registry.push('team/shop', tag, map(tag))
  await registry.push('team/shop', 'latest', map('latest'), {
    annotations: {
      'org.opencontainers.image.source': 'https://bot:word@github.com/acme/shop.git',
      'org.opencontainers.image.revision': 'main@sha1:abc',
    },
  })
  await registry.push('team/layers', 'latest', map('second'), {
    first: { mediaType: 'application/vnd.acme.signature', bytes: Buffer.from('no archive') },
    mediaType: 'application/vnd.acme.manifests',
    others: [{ mediaType: 'application/vnd.acme.more+json', bytes: Buffer.from('{}') }],
  })
  for (const tag of ['2025.10.03', '2026.01.05', 'v2026.01.06', '1.0_2'])
    await registry.push('team/by-day', tag, map(tag))
  for (const tag of ['1.0.0', '1.0.0_2', '1.1']) await registry.push('team/built', tag, map(tag))
  await registry.push('team/plain', 'latest', map('plain'), { mediaType: anyContent })
  await registry.push(
    'team/charts',
    '1.0.0',
    { 'web/Chart.yaml': 'name: web\n' },
    {
      mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    },
  )
  await closed.push('team/shop', 'latest', map('closed'))
}, 600_000)

afterAll(async () => {
  process.env = before
  for (const one of [registry, closed] as (Registry | undefined)[]) await one?.stop()
  await rm(folder, { recursive: true, force: true })
})

type Got = { readonly found: Fetched; readonly text: string | null; readonly from: unknown }

async function get(
  repository: string,
  revision: string,
  choice: ArtifactChoice = { by: 'flux' },
  host = registry.host,
  cacheFolder: string | null = null,
): Promise<Got> {
  const places = [fetchPlaceOf(`http://${host}`) ?? []].flat()
  const fetcher: Fetcher = createFetcher({ ...{ env: process.env, workspaces: [], places, cacheFolder } })
  try {
    const found = await fetcher.fetch({ url: `oci://${host}/${repository}`, artifact: choice }, revision)
    const files = 'commit' in found ? fetcher.at(found.commit) : null
    const [first = ''] = (await files?.list('')) ?? []
    const from = 'commit' in found ? fetcher.madeFrom(found.commit) : null
    return { found, text: (await files?.read(first)) ?? null, from }
  } finally {
    await fetcher.close()
  }
}

describe('an artifact is had as Flux does', () => {
  test.each([
    ['latest', undefined, 'latest'],
    ['1.0.0', undefined, '1.0.0'],
    ['1.x', '', 'v1.1.0'],
    ['>=1.0.0', '', '2.0.0'],
    ['1.0.0', '', '1.0.0'],
    ['>=1.0.0-0 <2', '', '1.2.0-rc.1'],
    ['>=1.0.0-0', '.*-rc.*', '1.2.0-rc.1'],
    ['>=1.0.0', '^v', 'v1.1.0'],
  ])('%s among %j is %s', async (revision, among, mode) => {
    const { text } = await get('team/shop', revision, {
      by: 'flux',
      ...(among === undefined ? {} : { among }),
    })
    expect(text).toBe(`mode: ${mode}\n`)
  })

  test('by days, whose numbers begin with zeros', async () => {
    const among = (range: string): Promise<Got> => get('team/by-day', range, { by: 'flux', among: '' })
    expect((await among('>=2025.0.0')).text).toBe('mode: v2026.01.06\n')
    expect((await among('<2026.01.06 >2025.01.01')).text).toBe('mode: 2026.01.05\n')
    expect((await among('2025.x')).text).toBe('mode: 2025.10.03\n')
    expect((await get('team/by-day', '>=2026-0', { by: 'flux', among: '^2' })).text).toBe(
      'mode: 2026.01.05\n',
    )
  })

  test('with what was built after a version only where it is said to be a chart', async () => {
    const mediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
    const plain = { by: 'flux', among: '_2$' } as const
    expect((await get('team/built', '1.x', plain)).found).toEqual({
      reason: 'it has no tag in the range 1.x that its filter lets through',
    })
    // The tag is found, though this artifact holds no chart.
    expect((await get('team/built', '1.x', { ...plain, mediaType })).found).toEqual({
      reason: `it has no layer of the type "${mediaType}"`,
    })
  })

  test('by its digest, which is asked for once', async () => {
    const cache = join(folder, 'cache')
    const passing = await startRegistry(join(folder, 'passing'))
    const pushed = await passing.push('team/shop', 'latest', map('kept'))
    const first = await get('team/shop', pushed, { by: 'flux' }, passing.host, cache)
    await passing.stop()
    expect(first).toMatchObject({
      found: { commit: expect.stringContaining(pushed) as unknown },
      text: 'mode: kept\n',
    })
    expect(await readdir(join(cache, 'fetched'))).toEqual([expect.stringMatching(/^artifact-/)])
    expect(await get('team/shop', pushed, { by: 'flux' }, passing.host, cache)).toEqual(first)
    expect((await get('team/shop', 'latest', { by: 'flux' }, passing.host, cache)).found).toEqual({
      reason: `${passing.host}: the connection failed (ECONNREFUSED)`,
    })
  })

  test('the first layer, or that of a media type', async () => {
    expect((await get('team/layers', 'latest')).found).toEqual({
      reason: 'its archive cannot be unpacked (Z_DATA_ERROR)',
    })
    const selected = { by: 'flux', mediaType: 'application/vnd.acme.manifests' } as const
    expect((await get('team/layers', 'latest', selected)).text).toBe('mode: second\n')
    const absent = { by: 'flux', mediaType: 'application/vnd.acme.other' } as const
    expect((await get('team/layers', 'latest', absent)).found).toEqual({
      reason: 'it has no layer of the type "application/vnd.acme.other"',
    })
  })

  test('with what it says it was made from', async () => {
    expect((await get('team/shop', 'latest')).from).toEqual({
      source: 'https://github.com/acme/shop.git',
      revision: 'main@sha1:abc',
    })
    expect((await get('team/shop', '1.0.0')).from).toBeNull()
  })

  test.each([
    ['none/shop', 'latest', undefined, 'latest is not found there'],
    ['team/shop', 'gone', undefined, 'gone is not found there'],
    ['team/shop', '-x', undefined, 'this is no tag and no digest'],
    ['team/shop', '3.x', '', 'it has no tag in the range 3.x'],
    ['team/shop', '1.x', '^no', 'it has no tag in the range 1.x that its filter lets through'],
    ['team/shop', '1.x', '((', 'its range of tags, or its filter, is none that can be evaluated'],
    ['team/../shop', 'latest', undefined, 'fetch-from does not name its host'],
    ['Team', 'latest', undefined, 'its address names no repository of a registry'],
  ])('%s %s among %j is a reason', async (repository, revision, among, reason) => {
    const choice: ArtifactChoice = { by: 'flux', ...(among === undefined ? {} : { among }) }
    expect((await get(repository, revision, choice)).found).toEqual({ reason })
  })
})

describe('an artifact is had as Argo CD does', () => {
  const argo = { by: 'argo-cd' } as const
  test.each([
    ['team/plain', 'latest', 'mode: plain\n'],
    ['team/shop', '1.0.0', 'mode: 1.0.0\n'],
    ['team/shop', '1.*', 'mode: 1.3\n'],
    ['team/charts', '1.0.0', 'name: web\n'],
  ])('%s %s', async (repository, revision, text) => {
    expect((await get(repository, revision, argo)).text).toBe(text)
  })

  test('and a version stands for itself, though it is one of a range as well', async () => {
    expect((await get('team/shop', '1.0', argo)).found).toEqual({ reason: '1.0 is not found there' })
    expect((await get('team/shop', '~1.0', argo)).text).toBe('mode: 1.0.0\n')
  })

  test('with one archive among its layers', async () => {
    expect((await get('team/layers', 'latest', argo)).found).toEqual({
      reason: 'it has 0 archives in 3 layers, where Argo CD takes one archive',
    })
    await registry.push('team/two', 'latest', map('two'), {
      others: [{ mediaType: fluxContent, bytes: Buffer.from('') }],
    })
    expect((await get('team/two', 'latest', argo)).found).toEqual({
      reason: 'it has 2 archives in 2 layers, where Argo CD takes one archive',
    })
  })
})

describe('a registry that asks who it is', () => {
  const of = (): Promise<Got> => get('team/shop', 'latest', { by: 'flux' }, closed.host)

  test('refuses whoever this machine is not logged in as', async () => {
    expect((await of()).found).toEqual({ reason: `${closed.host} refuses to show latest (401)` })
    await put(
      join(folder, '.docker/config.json'),
      JSON.stringify({ auths: { 'other.example': { auth: basic.slice(6) } } }),
    )
    expect((await of()).found).toEqual({ reason: `${closed.host} refuses to show latest (401)` })
  })

  test.each(['.docker/config.json', '.config/helm/registry/config.json'])(
    'takes the login in %s',
    async (file) => {
      await put(join(folder, file), JSON.stringify({ auths: { [closed.host]: { auth: basic.slice(6) } } }))
      const got = await of()
      await rm(join(folder, file))
      expect(got.text).toBe('mode: closed\n')
      expect(JSON.stringify(got)).not.toContain(password)
    },
  )
})
