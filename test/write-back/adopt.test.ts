import { readFile, symlink, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { demo, runCli } from '../dist/run-dist.js'
import type { Shop } from '../guard/merges.js'
import { openShop } from '../guard/merges.js'

const deployment = 'apps/payment-service/deployment.yaml'
const daemonSet = 'apps/logging-agent/daemonset.yaml'
const flags = 'apps/feature-flags/configmap.yaml'

let shop: Shop

beforeEach(async () => {
  shop = await openShop()
})

afterEach(() => shop.remove())

const adopt = (...args: string[]): ReturnType<typeof runCli> =>
  runCli(['adopt', '--repo', shop.folder, '--snapshot', demo.snapshot, ...args])

/** The lines that the work tree has changed, without context. */
async function changed(): Promise<string[]> {
  const diff = await shop.git('diff', '--unified=0')
  return diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))
}

test('brings the five apps’ hotfixes into Git and changes no other line; committed, nothing is left to adopt', async () => {
  const { code, stdout } = await adopt()
  expect({ code, stdout }).toMatchObject({ code: 0 })
  expect(stdout).toContain('3 files written, 0 changes not written back. Commit and push:')
  expect(await changed()).toEqual([
    '+  TEMP_FLAG_EMERGENCY_BYPASS: "true"',
    '-          image: registry.acme.example/logging-agent:v1.9.0',
    '+          image: registry.acme.example/logging-agent:v1.9.1',
    '-  replicas: 3',
    '+  replicas: 5',
  ])
  await shop.git('commit', '--quiet', '--all', '-m', 'Adopt')
  expect((await adopt()).stdout).toBe('0 files written: nothing was found that belongs into Git.\n')
  const { stdout: report } = await runCli(['triage', '--repo', shop.folder, '--snapshot', demo.snapshot])
  expect(report).toContain('0 unsafe to sync')
})

test('the same call again, before the commit, changes nothing more', async () => {
  await adopt()
  const before = await changed()
  expect((await adopt()).code).toBe(0)
  expect(await changed()).toEqual(before)
})

test('only the apps that are named, and only what is advised where that is asked for', async () => {
  expect((await adopt('--app', 'payment-service')).code).toBe(0)
  expect(await changed()).toEqual(['-  replicas: 3', '+  replicas: 5'])
  await shop.git('checkout', '--quiet', '.')
  await adopt('--advised-only')
  expect((await changed()).join('\n')).not.toContain('TEMP_FLAG')
})

test('a name that no app has is said, with the one that was meant', async () => {
  const { code, stderr } = await adopt('--app', 'payment-servic')
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean payment-service?')
})

test('a dry run says what it would write and writes nothing', async () => {
  const { code, stdout } = await adopt('--dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain(`would write ${deployment}`)
  expect(await changed()).toEqual([])
})

describe('what is not proved is not written', () => {
  test('a file that another app is made of as well', async () => {
    // A second app reads the same folder: its rendering would change with it.
    const application = await readFile(join(shop.folder, 'argocd/payment-service.yaml'), 'utf8')
    await writeFile(
      join(shop.folder, 'argocd/payment-copy.yaml'),
      application.replace('name: payment-service', 'name: payment-copy'),
    )
    await shop.git('add', '--all')
    await shop.git('commit', '--quiet', '-m', 'A second app over the same files')
    const { code, stdout } = await adopt('--app', 'payment-service')
    expect(code).toBe(1)
    expect(stdout).toContain('the edit would change payment-copy as well')
    expect(await changed()).toEqual([])
  })

  test('a value that is shared through an anchor', async () => {
    const text = await readFile(join(shop.folder, deployment), 'utf8')
    await writeFile(
      join(shop.folder, deployment),
      text.replace('replicas: 3', 'replicas: &count 3\n  minReadySeconds: *count'),
    )
    await shop.git('commit', '--quiet', '--all', '-m', 'Anchors')
    const { code, stdout } = await adopt('--app', 'payment-service')
    expect({ code, stdout }).toMatchObject({ code: 1 })
    expect(stdout).toContain('the value is shared through an anchor')
  })
})

describe('a work tree that is not what was judged is left alone', () => {
  test('with changes of one’s own', async () => {
    const path = join(shop.folder, daemonSet)
    const own = `${await readFile(path, 'utf8')}# mine\n`
    await writeFile(path, own)
    const { code, stderr, stdout } = await adopt()
    expect(code).toBe(2)
    expect(stderr).toContain(`WORK_TREE_DIFFERS: ${daemonSet}`)
    expect(await readFile(path, 'utf8')).toBe(own)
    expect(stdout).not.toContain(daemonSet)
    expect((await changed()).join('\n')).toContain('+  replicas: 5')
  })

  test('through a link that leads out of it', async () => {
    const path = join(shop.folder, flags)
    const outside = `${shop.folder}-outside.yaml`
    await rename(path, outside)
    await symlink(outside, path)
    const before = await readFile(outside, 'utf8')
    const { code, stderr } = await adopt('--app', 'feature-flags')
    expect(code).toBe(2)
    expect(stderr).toContain('WORK_TREE_DIFFERS')
    expect(await readFile(outside, 'utf8')).toBe(before)
  })
})
