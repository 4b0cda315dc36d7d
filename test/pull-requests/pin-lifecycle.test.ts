import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { renderWriteBackText } from '../../src/report/write-back-text.js'
import { replicas, withLive } from './changed-live.js'
import { branches, openPulls } from './desk.js'
import { application, clusterFollowing, following, useFollowing } from './following.js'
import { deployment, payment } from './scene.js'

const shop = useFollowing()
const { follow, run, commitToMain, git, pull, issue } = shop

/** The pull request of payment-service, squashed; returns its number and the commit that main names since. */
async function squashed(): Promise<{ readonly number: number; readonly named: string }> {
  await follow('v1.4.0')
  await run()
  const number = pull()
  shop.desk().github.as('dana').squash(number)
  await shop.desk().fetch()
  return { number, named: await shop.named() }
}

const comments = (number: number): string[] =>
  shop
    .desk()
    .github.state.comments.filter((comment) => comment.issue === number)
    .map(({ body }) => body)

const syncedTo = (revision: string): JsonObject => ({
  sync: { status: 'Synced' },
  history: [{ revision, deployedAt: '2026-11-25T08:00:00Z' }],
})

/** The branches on GitHub that hold a commit. */
async function holding(commit: string): Promise<readonly string[]> {
  await git('fetch', '--quiet', '--prune', 'origin')
  const refs = await git('for-each-ref', '--contains', commit, '--format=%(refname)', 'refs/remotes/origin')
  return refs.split('\n').map((ref) => ref.replace(/^refs\/remotes\/origin\/|-[0-9a-f]{10}$/g, ''))
}

describe('a pinned commit that a squash has left behind', () => {
  test('keeps its branch while the base names it, and what to do is said where people look', async () => {
    const { number, named } = await squashed()
    await run()
    expect([branches(shop.desk()), await holding(named)]).toEqual([
      [payment],
      ['drift-triage/payment-service'],
    ])
    const why = `\`${application}\` on \`main\` names its commit \`${named.slice(0, 7)}\`, which \`main\` does not hold`
    expect(issue()?.body).toContain(why)
    expect(comments(number).filter((body) => body.includes(why))).toHaveLength(1)
    expect(shop.desk().github.issue(number).body).toContain('The application follows `v1.4.0`')
    expect(shop.desk().logged.join('\n')).toContain('does not hold')
    expect(await run()).toBe(0)
  })

  test('keeps it for the cluster that follows it still', async () => {
    const { named } = await squashed()
    shop.desk().live(await clusterFollowing(named, {}))
    await commitToMain({ [application]: following('v1.4.0') })
    await run()
    expect(await holding(named)).toEqual(['drift-triage/payment-service'])
  })

  test('lets the branch go once the base names another', async () => {
    await squashed()
    await run()
    const main = await git('rev-parse', 'main')
    await commitToMain({ [application]: following(main) })
    shop.desk().live(await clusterFollowing(main, {}))
    await run()
    expect([branches(shop.desk()), openPulls(shop.desk())]).toEqual([[], {}])
  })

  test('is told to be gone where GitHub has deleted its branch at once', async () => {
    const { named } = await squashed()
    for (const ref of shop.desk().github.state.git?.refs('heads/drift-triage/').keys() ?? [])
      shop.desk().github.state.git?.deleteRef(ref.replace(/^refs\//, ''))
    await shop.desk().fetch()
    // As a fresh clone is.
    await git('reflog', 'expire', '--expire=now', '--all')
    await git('gc', '--quiet', '--prune=now')
    await run()
    expect(issue()?.body).toContain(
      `names "${named}" by now, which no branch or tag of this clone holds: restore the branch that held it`,
    )
  })

  test('stays there through what is written over it without a word of the pin', async () => {
    const { named } = await squashed()
    await run()
    for (const count of [7, 8]) {
      // Somebody has it follow the branch, in the cluster alone.
      const cluster = await clusterFollowing('main', syncedTo(await git('rev-parse', 'main')))
      shop.desk().live(withLive(cluster, 'Deployment', payment, replicas(count)))
      await run()
      expect((await shop.commits()).map(([subject]) => subject)).toEqual([
        `payment-service: set spec.replicas to ${count}`,
        'payment-service: keep the commit that is followed today',
      ])
      expect(await holding(named)).toEqual(['drift-triage/payment-service'])
    }
  })

  test('stays on the branch when a later change is written there', async () => {
    const { named } = await squashed()
    await run()
    const cluster = await clusterFollowing(named, syncedTo(named))
    shop.desk().live(withLive(cluster, 'Deployment', payment, replicas(7)))
    await run()
    expect((await shop.commits()).map(([subject]) => subject)).toEqual([
      'payment-service: set spec.replicas to 7',
      'payment-service: follow the commit with these values',
      'payment-service: keep the commit that is followed today',
    ])
    expect(await holding(named)).toEqual(['drift-triage/payment-service'])
    expect(await run()).toBe(0)
    shop.desk().github.as('dana').squash(pull())
    await shop.desk().fetch()
    expect(await git('show', `main:${deployment}`)).toContain('replicas: 7')
  })
})

describe('an app that follows such a commit', () => {
  test('is moved to one of the base that is the very same for it, and the branch goes then', async () => {
    const { named } = await squashed()
    await run()
    const main = await git('rev-parse', 'main')
    shop.desk().live(await clusterFollowing(named, syncedTo(named)))
    await run()
    const second = shop.desk().github.issue(pull())
    const [moved] = (await shop.judge()).proposed?.writeBacks ?? []
    expect(renderWriteBackText(moved === undefined ? [] : [moved], 'wrote')).toContain(
      `  set targetRevision in ${application}, which is ${named}, to ${main} or to a tag of it\n`,
    )
    expect(second.title).toBe('Have payment-service on production follow a commit of main')
    expect(second.body).toContain('merge this in whatever way')
    expect(second.body).not.toContain('Why we think so')
    expect(await shop.commits()).toEqual([
      [
        'payment-service: follow a commit that stays',
        [`-    targetRevision: ${named}`, `+    targetRevision: ${main}`],
      ],
      ['payment-service: keep the commit that is followed today', []],
    ])
    expect(await holding(named)).toEqual(['drift-triage/payment-service'])
    await commitToMain({ 'README.md': 'What the shop runs\n' })
    expect(await run()).toBe(0)

    shop.desk().github.as('dana').squash(pull())
    await shop.desk().fetch()
    await run()
    expect([openPulls(shop.desk()), branches(shop.desk())]).toEqual([{}, [payment]])
    expect(comments(second.number)).toEqual([])
    shop.desk().live(await clusterFollowing(main, syncedTo(main)))
    await run()
    expect([openPulls(shop.desk()), branches(shop.desk())]).toEqual([{}, []])
  })

  test('stays there where the base has changed for it, and the branch with it', async () => {
    const { named } = await squashed()
    shop.desk().live(await clusterFollowing(named, syncedTo(named)))
    await commitToMain({ [deployment]: (text) => text.replace('image: ', 'image: mirror.example/') })
    await run()
    expect([openPulls(shop.desk()), branches(shop.desk())]).toEqual([{}, [payment]])
  })

  test('is not asked again where somebody has closed it', async () => {
    const { named } = await squashed()
    shop.desk().live(await clusterFollowing(named, syncedTo(named)))
    await run()
    shop.desk().github.as('dana').closePull(pull())
    await run()
    expect([openPulls(shop.desk()), branches(shop.desk())]).toEqual([{}, [payment]])
    expect(await run()).toBe(0)
  })
})

test('a branch that was merged with a merge commit goes, as the base holds what it names', async () => {
  await follow('v1.4.0')
  await run()
  shop.desk().github.as('dana').merge(pull())
  await shop.desk().fetch()
  await run()
  expect(branches(shop.desk())).toEqual([])
})
