import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createFetchStore, storeKey } from '../../src/shell/fetch/store.js'

let cache: string
const root = (): string => join(cache, 'fetched')

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'drift-triage-store-'))
})
afterEach(() => rm(cache, { recursive: true, force: true }))

async function left(name: string, days: number): Promise<void> {
  await mkdir(join(root(), name), { recursive: true })
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  await utimes(join(root(), name), then, then)
}

test('what no run has used for two weeks goes, and what a run that was cut off has left', async () => {
  const [old, used] = [storeKey('artifact', 'old'), storeKey('artifact', 'used')]
  await left(old, 15)
  await left('scratch-aB3xYz', 15)
  await left(used, 13)
  await left('scratch-Zz9aaa', 0)
  await left('of-somebody-else', 100)
  expect(await createFetchStore(cache).kept(used)).toBe(join(root(), used))
  expect((await readdir(root())).sort()).toEqual([used, 'of-somebody-else', 'scratch-Zz9aaa'].sort())
})

test('two runs that tidy and keep the same at once do not fail', async () => {
  const names = Array.from({ length: 20 }, (_, at) => storeKey('chart', `${at}`))
  for (const name of names) await left(name, 15)
  const key = storeKey('artifact', 'both')
  const kept = await Promise.all(
    [1, 2, 3].map((run) => {
      const store = createFetchStore(cache)
      return store.scratch(async (scratch) => {
        await mkdir(join(scratch, `of-${run}`, 'files'), { recursive: true })
        return store.keep(key, join(scratch, `of-${run}`))
      })
    }),
  )
  expect(new Set(kept)).toEqual(new Set([join(root(), key)]))
  expect(await readdir(root())).toEqual([key])
})
