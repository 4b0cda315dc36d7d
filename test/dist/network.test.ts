import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import type { Receiver } from '../webhook/receiver.js'
import { startReceiver } from '../webhook/receiver.js'
import { onlyHosts } from './hosts.js'
import { demo, runAction } from './run-dist.js'

jest.setTimeout(300_000)

let github: GitHub
let receiver: Receiver
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-network-'))
  ;[github, receiver] = await Promise.all([startGitHub(), startReceiver({ status: 200 })])
})
afterEach(async () => {
  await Promise.all([github.stop(), receiver.stop(), rm(folder, { recursive: true, force: true })])
})

/** The demo's repository, with sources that lie elsewhere. */
async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const at = join(folder, 'repo')
  await cp(demo.repo, at, { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeFile(join(at, file), text)
  return at
}

const inputs = (path: string): Record<string, string> => ({
  ...{ snapshot: demo.snapshot, path, 'cluster-name': 'production', 'github-token': 'ghs_testtoken' },
  ...{ 'webhook-url': receiver.url, 'report-folder': join(folder, 'report') },
})

test('a run speaks to GitHub and the webhook that it is given, and to nobody else', async () => {
  const { hosts, env, reached } = await onlyHosts(github.url, receiver.url)
  const one = { ...inputs(await repository()), apps: 'payment-service' }
  const { code, stdout } = await runAction(one, { ...env, GITHUB_API_URL: github.url })
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' })
  expect(github.state.issues).toHaveLength(1)
  expect(receiver.received).toHaveLength(1)
  expect(await reached()).toEqual([...hosts].sort())
})

test('nor where a file of the repository names a base that lies elsewhere', async () => {
  const { hosts, env, reached } = await onlyHosts(github.url, receiver.url)
  const path = await repository({
    'apps/payment-service/kustomization.yaml':
      'resources: [deployment.yaml, "https://base.acme.example/base.yaml", "git@git.acme.example:acme/base"]\n',
  })
  const { stdout } = await runAction({ ...inputs(path), 'dry-run': 'true' }, { ...env, GITHUB_API_URL: github.url })
  expect(stdout).toContain('payment-service')
  expect(hosts).toEqual(expect.arrayContaining([...(await reached())]))
})

test('the guard of this test holds: an address that is not allowed is refused and seen', async () => {
  const { env, reached } = await onlyHosts(receiver.url)
  await runAction(inputs(await repository()), { ...env, GITHUB_API_URL: github.url })
  expect(github.requests).toEqual([])
  expect(await reached()).toContain(new URL(github.url).host)
})
