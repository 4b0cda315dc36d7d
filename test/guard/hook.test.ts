import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { demo } from '../dist/run-dist.js'
import { blockAfter, read } from '../docs/markdown.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'

let shop: Shop
let remote: string

/** The hook of docs/guard.md, against the recorded cluster. */
beforeAll(async () => {
  shop = await openShop()
  remote = await mkdtemp(join(tmpdir(), 'drift-triage-remote-'))
  await shop.git('clone', '--quiet', '--bare', shop.folder, remote)
  await shop.git('remote', 'add', 'origin', remote)
  await shop.git('fetch', '--quiet', 'origin')
  const text = blockAfter(read('docs/guard.md'), 'guard-hook')
  const hook = text
    .replace(
      'node "$DRIFT_TRIAGE',
      `'${process.execPath}' "${fileURLToPath(new URL('../..', import.meta.url))}`,
    )
    .replace(
      '--kubeconfig "$HOME/.kube/drift-triage.kubeconfig"',
      `--snapshot '${demo.snapshot}' --repository-url https://github.com/acme/shop.git`,
    )
  expect(hook).not.toMatch(/DRIFT_TRIAGE|kubeconfig/)
  const at = join(shop.folder, '.git/hooks/pre-push')
  await writeFile(at, hook)
  await chmod(at, 0o755)
  await shop.branch('four', {
    'apps/payment-service/deployment.yaml': (yaml) => yaml.replace('replicas: 3', 'replicas: 4'),
  })
  await shop.branch('adopt', {
    'apps/payment-service/deployment.yaml': (yaml) => yaml.replace('replicas: 3', 'replicas: 5'),
    'apps/logging-agent/daemonset.yaml': (yaml) => yaml.replace('v1.9.0', 'v1.9.1'),
  })
}, 300_000)

afterAll(async () => {
  await shop.remove()
  await rm(remote, { recursive: true, force: true })
})

const push = (...refs: string[]): Promise<string> =>
  shop.git('push', '--quiet', 'origin', ...refs).then(
    () => 'pushed',
    (error: unknown) => String(error),
  )
const mainOf = async (): Promise<string> =>
  (await shop.git('ls-remote', remote, 'refs/heads/main')).slice(0, 40)

test('the documented pre-push hook stops what would undo a hotfix, and lets through what adopts it', async () => {
  const before = await mainOf()
  expect(await push('four:main')).toMatch(/failed to push/)
  expect(await mainOf()).toBe(before)
  expect(await push('four:feature')).toBe('pushed')
  expect(await push('adopt:main')).toBe('pushed')
  expect(await mainOf()).toBe((await shop.git('rev-parse', 'adopt')).trim())
}, 300_000)

test('and has no say in deleting a branch', async () => {
  expect(await push(':feature')).toBe('pushed')
}, 300_000)
