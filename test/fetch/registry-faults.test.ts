import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchPlaceOf } from '../../src/model/fetching.js'
import { createFetcher } from '../../src/shell/fetch/fetcher.js'
import { put } from '../triage/two-clusters.js'
import { zipped } from './archives.js'
import { basic, digestOf, fluxContent, password } from './registry.js'
import type { Serving } from './servers.js'
import { serve } from './servers.js'

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => void
type Given = {
  readonly layer?: object
  readonly manifest?: Buffer
  readonly blob?: Buffer
  readonly headers?: object
}

let folder: string
let registry: Serving
let other: Serving
let answer: Answer
/** What the second host was asked, with the credentials that came along. */
let led: string[]
let layer: Buffer
const before = { ...process.env }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-faults-'))
  process.env['HOME'] = folder
  layer = await zipped({ 'map.yaml': 'mode: calm\n' })
  registry = await serve((request, response) => answer(request, response, request.url ?? ''))
  other = await serve((request, response) => {
    led.push(`${request.url ?? ''} ${request.headers.authorization ?? 'nobody'}`)
    if (request.url?.startsWith('/token') === true) response.end(JSON.stringify({ token: 'granted' }))
    else response.end(layer)
  })
  await put(
    join(folder, '.docker/config.json'),
    JSON.stringify({ auths: { [new URL(registry.url).host]: { auth: basic.slice(6) } } }),
  )
})
beforeEach(() => {
  led = []
  answer = serving()
})
afterAll(async () => {
  process.env = before
  for (const one of [registry, other] as (Serving | undefined)[]) await one?.close()
  await rm(folder, { recursive: true, force: true })
})

function manifestWith(given: object = {}): Buffer {
  const part = { mediaType: fluxContent, digest: digestOf(layer), size: layer.length, ...given }
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, layers: [part] }))
}

/** A registry that holds one artifact, with what is given in the place of that. */
function serving({ layer: part, manifest, blob, headers }: Given = {}): Answer {
  return (_, response, path) => {
    const isManifest = path.includes('/manifests/')
    response.writeHead(200, { ...headers })
    response.end(isManifest ? (manifest ?? manifestWith(part)) : (blob ?? layer))
  }
}

async function fetched(revision = 'latest', milliseconds = 5_000, among?: string): Promise<string> {
  const place = fetchPlaceOf(registry.url)
  const fetcher = createFetcher({
    ...{ env: process.env, workspaces: [], cacheFolder: null, milliseconds },
    places: place === null ? [] : [place],
  })
  const url = registry.url.replace('http:', 'oci:')
  try {
    const found = await fetcher.fetch(
      { url: `${url}/team/shop`, artifact: { by: 'flux', ...(among === undefined ? {} : { among }) } },
      revision,
    )
    if ('reason' in found) return found.reason
    return (await fetcher.at(found.commit)?.read('map.yaml')) ?? 'no map'
  } finally {
    await fetcher.close()
  }
}

test('what is as it says it is comes', async () => {
  expect(await fetched()).toBe('mode: calm\n')
  expect(await fetched(digestOf(manifestWith()))).toBe('mode: calm\n')
})

describe('nothing comes', () => {
  test.each<[string, Given, string]>([
    ['a layer of another digest', { blob: Buffer.from('evil') }, 'its layer has another digest'],
    [
      'a layer that is named by none',
      { layer: { digest: 'md5:1' } },
      'its layer is named by no sha256 digest',
    ],
    ['a layer that says it is huge', { layer: { size: 1e12 } }, 'its layer is larger than 268435456 bytes'],
    [
      'a layer that leads out',
      { layer: { digest: '../../../etc' } },
      'its layer is named by no sha256 digest',
    ],
    [
      'a manifest of another digest than it is said to have',
      { headers: { 'docker-content-digest': digestOf(Buffer.from('')) } },
      'what came has another digest than the registry says',
    ],
    ['a manifest without layers', { manifest: Buffer.from('{"schemaVersion":2}') }, 'it has no layer'],
    [
      'a manifest without end',
      { manifest: Buffer.alloc(5 * 1024 * 1024, ' ') },
      'its answer is larger than 4194304 bytes',
    ],
    ['a manifest that is none', { manifest: Buffer.from('<html>') }, 'what came is no JSON'],
    [
      'an index',
      { manifest: Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] })) },
      'it is an index of several artifacts, which is not read',
    ],
    [
      'a manifest of a strange type',
      { manifest: Buffer.from(JSON.stringify({ mediaType: 'a\u001b[31m' })) },
      'it is of the type "a\\u001b[31m", which is not read',
    ],
  ])('of %s', async (_, given, reason) => {
    answer = serving(given)
    expect(await fetched()).toBe(reason)
  })

  test('of a digest under which something else is', async () => {
    expect(await fetched(`sha256:${'0'.repeat(64)}`)).toBe('what came has another digest')
  })

  test('of a registry that never ends', async () => {
    answer = (_, response, path) => {
      if (!path.includes('/manifests/')) response.write('x')
      else response.end(manifestWith())
    }
    expect(await fetched('latest', 400)).toBe('took longer than 0.4 s')
    answer = () => undefined
    expect(await fetched('latest', 400)).toMatch(/took longer than 0\.4 s|Request timeout|connection failed/)
  })

  test.each([
    [500, 'does not give latest (500), and may later'],
    [429, 'does not give latest (429), and may later'],
    [410, 'does not give latest (410)'],
    [403, 'refuses to show latest (403)'],
    [401, 'refuses to show latest (401)'],
  ])('of one that answers %d', async (status, reason) => {
    answer = (_, response) => response.writeHead(status).end('secret words of its own')
    expect(await fetched()).toBe(`${new URL(registry.url).host} ${reason}`)
  })
})

describe('the highest tag', () => {
  const pages =
    (
      further: (path: string) => string,
      tags = (path: string) => [path.includes('last=') ? '2.0.0' : '1.0.0'],
    ): Answer =>
    (request, response, path) => {
      if (!path.includes('/tags/list')) return serving()(request, response, path)
      const link = further(path)
      response.writeHead(200, link === '' ? {} : { link: `<${link}>; rel="next"` })
      response.end(JSON.stringify({ tags: tags(path) }))
    }
  const highest = (): Promise<string> => fetched('2.x', 5_000, '')

  test('is looked for on all pages, whatever one of them has and by whatever scheme the registry calls itself', async () => {
    const last = '/v2/team/shop/tags/list?last=1'
    answer = pages((path) => (path.includes('last=') ? '' : last))
    expect(await highest()).toBe('mode: calm\n')
    answer = pages((path) => (path.includes('last=') ? '' : registry.url.replace('http:', 'https:') + last))
    expect(await highest()).toBe('mode: calm\n')
    answer = pages(
      (path) => (path.includes('last=') ? '' : last),
      (path) => (path.includes('last=') ? ['2.0.0'] : []),
    )
    expect(await highest()).toBe('mode: calm\n')
  })

  test('is not told of a part of the tags', async () => {
    answer = pages(() => `${other.url}/v2/team/shop/tags/list?last=1`)
    expect(await highest()).toBe(`${new URL(registry.url).host} lists its tags further on another host`)
    expect(led).toEqual([])
    answer = pages((path) => path)
    expect(await highest()).toBe('its list of tags does not end')
  })
})

describe('who we are is told', () => {
  const asking =
    (challenge: string): Answer =>
    (request, response, path) => {
      if (request.headers.authorization === 'Bearer granted' || request.headers.authorization === basic)
        serving()(request, response, path)
      else response.writeHead(401, { 'www-authenticate': challenge }).end()
    }

  test('to the server that the registry has its tokens from, for this repository', async () => {
    answer = asking(
      `Bearer realm="${other.url}/token?a=1",service="the registry",scope="repository:all:push"`,
    )
    expect(await fetched()).toBe('mode: calm\n')
    expect(led).toEqual([`/token?a=1&service=the+registry&scope=repository%3Ateam%2Fshop%3Apull ${basic}`])
  })

  test('to the registry itself, and not before it asks', async () => {
    const said: string[] = []
    const closed = asking('Basic realm="closed"')
    answer = (request, response, path) => {
      said.push(request.headers.authorization ?? 'nobody')
      closed(request, response, path)
    }
    expect(await fetched()).toBe('mode: calm\n')
    expect(said).toEqual(['nobody', basic, basic])
  })

  test('to no other host that a layer is kept on', async () => {
    const closed = asking('Basic realm="closed"')
    answer = (request, response, path) => {
      if (path.includes('/blobs/') && request.headers.authorization === basic)
        response.writeHead(307, { location: `${other.url}/layer` }).end()
      else closed(request, response, path)
    }
    expect(await fetched()).toBe('mode: calm\n')
    expect(led).toEqual(['/layer nobody'])
  })

  test('as the first of several ways says', async () => {
    answer = asking(`Bearer realm="${other.url}/token",service="s", Basic realm="closed",service="t"`)
    expect(await fetched()).toBe('mode: calm\n')
    expect(led).toEqual([`/token?service=s&scope=repository%3Ateam%2Fshop%3Apull ${basic}`])
  })

  test.each([
    ['http://169.254.169.254/token', 'has its tokens from http://169.254.169.254, which is not secure'],
    ['ftp://other.example/token', 'has its tokens from ftp://other.example, which is not secure'],
    ['nowhere', 'refuses to show latest (401)'],
  ])('to no %s', async (realm, reason) => {
    answer = asking(`Bearer realm="${realm}",service="s"`)
    const said = await fetched()
    expect(said).toBe(`${new URL(registry.url).host} ${reason}`)
    expect(said).not.toContain(password)
  })
})

test('what leads on without end, or to what is no web address, is a reason', async () => {
  answer = (_, response, path) => response.writeHead(302, { location: path }).end()
  expect(await fetched()).toMatch(/ leads on more than 5 times$/)
  answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  expect(await fetched()).toMatch(/ leads on to file:\/\/, which is not secure$/)
})
