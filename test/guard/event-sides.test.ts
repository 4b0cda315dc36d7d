import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readGuardEvent } from '../../src/shell/guard-event.js'
import type { Shop } from './merges.js'
import { openShop } from './merges.js'

let shop: Shop
const commits = { production: '', main: '', head: '', merge: '' }

/** `main` is ahead of `production`, a pull request comes out of it, and GitHub has merged that into `main`. */
beforeAll(async () => {
  shop = await openShop()
  const tip = async (): Promise<string> => (await shop.git('rev-parse', 'HEAD')).trim()
  const commit = async (name: string): Promise<string> => {
    await shop.git('commit', '--quiet', '--allow-empty', '-m', name)
    return tip()
  }
  commits.production = await tip()
  commits.main = await commit('Ahead')
  await shop.git('checkout', '--quiet', '-b', 'feature/ünïcode')
  commits.head = await commit('Feature')
  await shop.git('checkout', '--quiet', '--detach', 'main')
  await shop.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'feature/ünïcode')
  commits.merge = await tip()
  await shop.git('update-ref', 'refs/remotes/origin/main', commits.main)
  await shop.git('update-ref', 'refs/remotes/origin/production', commits.production)
}, 300_000)

afterAll(() => shop.remove())

async function sides(ref: string, sha: string): Promise<object> {
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, base: { ref, sha }, head: { sha: commits.head } },
  }
  const { refs } = await readGuardEvent('pull_request', payload, commits.merge, shop.folder)
  return { target: refs.target, head: refs.head }
}

test("are the merge that GitHub has made, and the base's commit in it", async () => {
  const { main: target, merge: head } = commits
  expect(await sides('main', commits.main)).toEqual({ target, head })
  expect(await sides('main', commits.production)).toEqual({ target, head })
  expect(await sides('not-fetched', commits.production)).toEqual({ target, head })
})

test('are the two heads where that merge is still one into the base before, and the new base is older', async () => {
  const { production: target, head } = commits
  expect(await sides('production', target)).toEqual({ target, head })
})
