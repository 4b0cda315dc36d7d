import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openHttp } from '../../src/shell/fetch/oci/http.js'
import type { RegistryLogin } from '../../src/shell/fetch/oci/login.js'
import { registryLogin } from '../../src/shell/fetch/oci/login.js'
import { authorizationFor } from '../../src/shell/fetch/oci/token.js'
import { put } from '../triage/two-clusters.js'
import { serve } from './servers.js'

let folder: string
const before = { ...process.env }
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-login-'))
})
afterEach(async () => {
  process.env = { ...before }
  await rm(folder, { recursive: true, force: true })
})

const config = (value: object): Promise<void> =>
  put(join(folder, '.docker/config.json'), JSON.stringify(value))

async function login(host: string, workspaces: readonly string[] = []): Promise<RegistryLogin | null> {
  const env = { ...before, HOME: folder, PATH: `${join(folder, 'bin')}:${before['PATH'] ?? ''}` }
  return registryLogin(host, { env, workspaces })
}

/** A helper that leaves what it was asked and what it could see, and answers. */
async function helper(name: string, answer: object): Promise<void> {
  const file = join(folder, 'bin', `docker-credential-${name}`)
  const seen = join(folder, 'seen')
  await put(file, `#!/bin/sh\n{ echo "$1 $(cat)"; env; } > '${seen}'\necho '${JSON.stringify(answer)}'\n`)
  await chmod(file, 0o755)
}

const packed = (text: string): object => ({ auth: Buffer.from(text).toString('base64') })

describe('a login of this machine', () => {
  test('is the one that docker keeps for that registry, and no other', async () => {
    await config({
      auths: { 'ghcr.io': packed('reader:a:b'), 'https://index.docker.io/v1/': packed('hub:c') },
    })
    expect(await login('ghcr.io')).toEqual({ user: 'reader', password: 'a:b' })
    expect(await login('docker.io')).toEqual({ user: 'hub', password: 'c' })
    for (const host of ['evil.example', 'ghcr.io.evil.example', 'io', '__proto__'])
      expect(await login(host)).toBeNull()
  })

  test('is what the helper tells that docker is set up with, which sees none of our variables', async () => {
    await helper('acme', { Username: 'reader', Secret: 'word' })
    await config({ auths: { 'ghcr.io': {} }, credHelpers: { 'ghcr.io': 'acme' } })
    process.env['INPUT_KUBECONFIG'] = 'of-the-cluster'
    expect(await login('ghcr.io')).toEqual({ user: 'reader', password: 'word' })
    const seen = await readFile(join(folder, 'seen'), 'utf8')
    expect(seen.split('\n')[0]).toBe('get ghcr.io')
    expect(seen).not.toContain('of-the-cluster')
    expect(await login('other.example')).toBeNull()
  })

  test('is a token for tokens where the helper says so', async () => {
    await helper('store', { Username: '<token>', Secret: 'refresh' })
    await config({ credsStore: 'store' })
    expect(await login('ghcr.io')).toEqual({ identityToken: 'refresh' })
  })

  test('is none where the helper is in the checkout, is no program, or knows nothing', async () => {
    await helper('acme', { Username: 'reader', Secret: 'word' })
    await config({ credsStore: 'acme' })
    expect(await login('ghcr.io', [folder])).toBeNull()
    for (const name of ['../bin/docker-credential-acme', 'gone', 'acme; id']) {
      await config({ credsStore: name })
      expect(await login('ghcr.io')).toBeNull()
    }
    await helper('acme', { message: 'credentials not found in native keychain' })
    await config({ credsStore: 'acme' })
    expect(await login('ghcr.io')).toBeNull()
  })
})

test('a token for tokens goes into the body of a request, for this repository', async () => {
  const asked: string[] = []
  const server = await serve((request, response) => {
    const body: Buffer[] = []
    request.on('data', (chunk: Buffer) => body.push(chunk))
    request.on('end', () => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(body).toString()}`)
      response.end(JSON.stringify({ access_token: 'granted' }))
    })
  })
  const http = await openHttp(5_000)
  const place = { host: new URL(server.url).host, base: new URL(server.url), repository: 'team/shop' }
  const challenge = `Bearer realm="${server.url}/token",service="s"`
  try {
    expect(await authorizationFor(http, place, challenge, { identityToken: 'refresh' })).toBe(
      'Bearer granted',
    )
    expect(await authorizationFor(http, place, 'Basic realm="s"', { identityToken: 'refresh' })).toBeNull()
  } finally {
    http.close()
    await server.close()
  }
  expect(asked).toEqual([
    'POST /token grant_type=refresh_token&refresh_token=refresh&service=s&scope=repository%3Ateam%2Fshop%3Apull&client_id=drift-triage',
  ])
})
