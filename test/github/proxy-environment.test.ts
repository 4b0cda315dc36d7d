import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect as connectTo, type AddressInfo, type Socket } from 'node:net'
import { startGitHub, type GitHub } from './server.js'

/** A name that no resolver knows: only a proxy can lead there. */
const host = 'github.acme.invalid'

const variables = [
  'GITHUB_API_URL',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
]
const before = variables.map((name) => [name, process.env[name]] as const)

let github: GitHub
let proxy: Server
let proxyUrl: string
let tunnels: string[]

beforeEach(async () => {
  for (const name of variables) Reflect.deleteProperty(process.env, name)
  github = await startGitHub()
  tunnels = []
  proxy = createServer().on('connect', (request, socket: Socket) => {
    tunnels.push(request.url ?? '')
    if (request.url?.endsWith(':443') === true) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const upstream = connectTo(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})

afterEach(async () => {
  for (const [name, value] of before) if (value !== undefined) process.env[name] = value
  await github.stop()
  proxy.closeAllConnections()
  proxy.close()
})

/** Loaded anew with the environment as it is: the toolkit reads it when it is loaded, as a job's process does. */
async function trackerOfThisEnvironment(timeoutMs = 2000) {
  jest.resetModules()
  const { createTracker } = await import('../../src/shell/github/tracker.js')
  const log = { debug: () => undefined, warning: () => undefined }
  return createTracker({
    ...github,
    apiUrl: '',
    log,
    pace: { spaceWrites: false, unitMs: 1, timeoutMs },
  })
}

test('GITHUB_API_URL is where the API is', async () => {
  process.env['GITHUB_API_URL'] = github.url
  expect(await (await trackerOfThisEnvironment()).self()).toBe('github-actions[bot]')
  expect(tunnels).toEqual([])
})

test('requests go through the proxy of the environment (peter-evans/create-pull-request#1267)', async () => {
  process.env['GITHUB_API_URL'] = `http://${host}`
  process.env['http_proxy'] = proxyUrl
  expect(await (await trackerOfThisEnvironment()).self()).toBe('github-actions[bot]')
  expect(tunnels).toEqual([`${host}:80`])
})

test('HTTPS_PROXY counts for https, and a proxy that fails is a problem', async () => {
  process.env['GITHUB_API_URL'] = `https://${host}`
  process.env['HTTPS_PROXY'] = proxyUrl
  const tracker = await trackerOfThisEnvironment()
  await expect(tracker.self()).rejects.toThrow(/could not be reached.*HTTPS_PROXY/)
  expect(tunnels[0]).toBe(`${host}:443`)
})

test('NO_PROXY leaves a host out', async () => {
  process.env['GITHUB_API_URL'] = `http://${host}`
  process.env['http_proxy'] = proxyUrl
  process.env['no_proxy'] = host
  const tracker = await trackerOfThisEnvironment(50)
  await expect(tracker.self()).rejects.toThrow(/GitHub/)
  expect(tunnels).toEqual([])
})
