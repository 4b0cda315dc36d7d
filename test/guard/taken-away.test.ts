import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Shop } from './merges.js'
import { judgeMerge, openShop } from './merges.js'

const written = 'argocd/payment-service.yaml'
const ours = ['apps/payment-service/deployment.yaml', 'apps/payment-service/service.yaml']
const gone = Object.fromEntries(ours.map((file) => [file, null]))

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
  await shop.branch('takes-away', gone)
  await shop.branch('goes-elsewhere', {
    ...gone,
    [written]: (text) => text.replace('path: apps/payment-service', 'path: services/payment'),
  })
}, 300_000)
afterAll(() => shop.remove())

describe('a merge after which an application has no folder', () => {
  test.each([
    [
      'takes-away',
      'Application payment-service: the merge takes its folder apps/payment-service away, and nothing of it could be rendered any more. Take the application away in the same merge, or name the folder’s new place as its source path; or leave the folder where it is.',
    ],
    [
      'goes-elsewhere',
      'Application payment-service: the merge has it take its manifests from folder services/payment, which is not there then, and nothing of it could be rendered any more. Correct the source path in this merge, or bring the folder with it.',
    ],
  ])('%s: cannot be told, and is said of the merge, not of the branch', async (head, said) => {
    const { verdict, problems } = await judgeMerge(shop, head)
    expect(verdict).not.toBe('pass')
    expect(problems.map(({ code, message, hint }) => [code, `${message} ${hint}`])).toEqual([
      ['PATH_NOT_FOUND', said],
    ])
  })

  test('is said of the branch where that has none of it either', async () => {
    await shop.git('checkout', '--quiet', '-B', 'main', 'takes-away')
    await shop.branch('later', { 'README.md': 'Hello\n' })
    const { problems } = await judgeMerge(shop, 'later')
    expect(problems.map(({ message }) => message)).toEqual([
      'Application payment-service: folder apps/payment-service does not exist at revision main.',
    ])
  })
})
