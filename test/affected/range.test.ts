import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { judgeRepository } from '../../src/shell/run.js'
import type { Shop } from '../guard/merges.js'
import { openShop, recordedCluster } from '../guard/merges.js'

const deployment = 'apps/payment-service/deployment.yaml'

let shop: Shop
let [start, edited, later] = ['', '', '']

/** `start`, then a commit that changes payment-service, then one that changes the flags; main stands at the last. */
beforeAll(async () => {
  shop = await openShop()
  const commit = async (name: string): Promise<string> => {
    await shop.git('merge', '--quiet', '--ff-only', name)
    return (await shop.git('rev-parse', 'HEAD')).trim()
  }
  start = (await shop.git('rev-parse', 'HEAD')).trim()
  await shop.branch('edit', { [deployment]: (text) => text.replace('replicas: 3', 'replicas: 4') })
  edited = await commit('edit')
  await shop.branch('flags', {
    'apps/feature-flags/configmap.yaml': (text) => text.replace(/^data:$/m, 'data:\n  MORE: "1"'),
  })
  later = await commit('flags')
  await shop.branch('side', { 'apps/user-service/extra.yaml': 'a: 1\n' })
}, 300_000)

afterAll(() => shop.remove())

async function judged(changed: string, path = shop.folder): Promise<string[]> {
  const { triage } = await judgeRepository(await recordedCluster(), {
    path,
    configFile: '.github/drift-triage.yml',
    apps: [],
    repositoryUrls: [],
    clusterName: '',
    changed,
    progress: () => undefined,
  })
  expect(triage.problems).toEqual([])
  return triage.applications.map(({ name }) => name)
}

const everyone = ['cert-manager', 'feature-flags', 'logging-agent', 'payment-service', 'user-service']

test.each<[string, () => string, readonly string[]]>([
  ['the last commit', () => `${edited}..${later}`, ['feature-flags']],
  ['both', () => `${start}..`, ['feature-flags', 'payment-service']],
  // The branch has moved on by the time the run starts; what lies between is not lost.
  ['an earlier one', () => `${start}..${edited}`, ['feature-flags', 'payment-service']],
  ['nothing', () => `${later}..${later}`, []],
  ['a branch that no app follows', () => `${later}..side`, []],
  ['a branch that is new', () => `${'0'.repeat(40)}..${later}`, everyone],
])('of %s', async (_what, range, expected) => {
  expect(await judged(range())).toEqual(expected)
})

test('what is no range, or names nothing, is refused', async () => {
  await expect(judged('main')).rejects.toMatchObject({ problem: { code: 'INPUT_INVALID' } })
  await expect(judged('main...side')).rejects.toMatchObject({ problem: { code: 'INPUT_INVALID' } })
  await expect(judged('absent..main')).rejects.toMatchObject({ problem: { code: 'REVISION_NOT_FOUND' } })
  await expect(judged('--output=x..main')).rejects.toMatchObject({ problem: { code: 'REVISION_NOT_FOUND' } })
})

test('a folder without history cannot say what changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-plain-'))
  await writeFile(join(folder, 'a.yaml'), 'a: 1\n')
  await expect(judged('a..b', folder)).rejects.toMatchObject({ problem: { code: 'REPOSITORY_INVALID' } })
  await rm(folder, { recursive: true })
})
