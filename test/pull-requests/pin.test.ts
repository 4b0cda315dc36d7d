import { describe, expect, test } from '@jest/globals'
import { editsBeforePin } from '../../src/model/write-back.js'
import { renderWriteBackText } from '../../src/report/write-back-text.js'
import type { JudgedRun } from '../../src/shell/judge-for-reports.js'
import type { PullSettings } from '../../src/model/pull-request.js'
import { branches, openPulls } from './desk.js'
import { application, clusterFollowing, pinned, scaled, useFollowing } from './following.js'
import { deployment, payment } from './scene.js'

const shop = useFollowing()
const { follow, run, commits, commitToMain, git, judge, pull, issue } = shop

describe('an app that follows no branch', () => {
  test('gets the value on the branch at hand, and its pin moved from the tag to the commit with it', async () => {
    await follow('v1.4.0')
    await run()
    const made = await commits()
    const withValue = await git('rev-parse', `${shop.head()}~1`)
    expect(made).toEqual([scaled, pinned('v1.4.0', withValue)])
    const { body } = shop.desk().github.issue(pull())
    expect(body).toContain('The application follows `v1.4.0`, which has none of this')
    expect(body).toContain('**Merge it with a merge commit:**')
    expect(body).toMatch(/### Before merging[^]*- logging-agent: `spec\.template\.spec\.containers/)
    expect(body).not.toContain('- payment-service: `spec.replicas`')
    expect(await run()).toBe(0)
    await commitToMain({ 'README.md': 'What the shop runs\n' })
    expect(await run()).toBe(0)
  })

  test('is done with once that is merged, and its object is synced', async () => {
    await follow('v1.4.0')
    await run()
    shop.desk().github.as('dana').merge(pull())
    await shop.desk().fetch()
    // Git is ahead of the Application in the cluster: nothing more is to be written.
    await run()
    expect([openPulls(shop.desk()), issue()?.state]).toEqual([{}, 'open'])
    expect(issue()?.body).toMatch(/names "[0-9a-f]{40}" by now, which is not synced yet/)
    expect(issue()?.body).not.toContain('By hand: make the change')
    const revision = await shop.named()
    expect(await git('merge-base', '--is-ancestor', revision, 'main')).toBe('')
    shop.desk().live(await clusterFollowing(revision, {}))
    await run()
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issue()?.body).toContain('(adopted')
    expect(await run()).toBe(0)
  })

  test('takes over a commit that has the value already', async () => {
    await follow(await git('rev-parse', 'v1.4.0'))
    const from = await git('rev-parse', 'v1.4.0')
    await commitToMain({ [deployment]: (text) => text.replace('replicas: 3', 'replicas: 5') })
    const tip = await git('rev-parse', 'main')
    await run()
    expect(await commits()).toEqual([pinned(from, tip)])
  })

  test('is not moved over what else was merged since: the issue says what that is', async () => {
    await follow('v1.4.0', { [deployment]: (text) => text.replace('image: ', 'image: mirror.example/') })
    await run()
    expect(openPulls(shop.desk())).toEqual({})
    expect(issue()?.body).toContain(
      'and is not moved from there: since then the branch at hand has changed Deployment payments/payment-service as well',
    )
  })

  test('goes on following a range of versions', async () => {
    await follow('1.*')
    await run()
    expect(openPulls(shop.desk())).toEqual({})
    expect(issue()?.body).toContain('a range of versions takes up a new tag by itself')
  })

  test('is not written over a branch that has moved on since it was judged', async () => {
    await follow('v1.4.0')
    const judged = await judge()
    await commitToMain({ 'README.md': 'What the shop runs\n' })
    await run(judged)
    expect([openPulls(shop.desk()), branches(shop.desk())]).toEqual([{}, []])
    await run()
    expect(Object.keys(openPulls(shop.desk()))).toEqual([payment])
  })

  test('is edited in a work tree without its pin, as no commit can be named before it is made', async () => {
    await follow('v1.4.0')
    const [one] = (await judge()).proposed?.writeBacks ?? []
    if (one === undefined) throw new Error('nothing is proposed')
    expect(editsBeforePin(one).map(({ file }) => file)).toEqual([deployment])
    const text = renderWriteBackText([one], 'wrote').split('\n')
    expect(text).toContain(`  wrote ${deployment}`)
    expect(text).toContain(
      `  then, once it is committed: set targetRevision in ${application}, which is v1.4.0, to that commit or to a tag of it`,
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^1 file written, 0 changes not written back\. Commit and push:/),
    )
  })

  test('is merged by itself only with a merge commit', async () => {
    await follow('v1.4.0')
    const judged = await judge()
    const merging = (autoMerge: PullSettings['autoMerge']): JudgedRun =>
      judged.proposed === null
        ? judged
        : {
            ...judged,
            proposed: { ...judged.proposed, settings: { ...judged.proposed.settings, autoMerge } },
          }
    shop.desk().github.state.settings.autoMerge = true
    shop.desk().github.state.settings.requiredChecks = ['test']
    const asked = () => shop.desk().github.state.pulls.get(pull())?.autoMerge ?? null
    await run(merging('squash'))
    expect(asked()).toBeNull()
    await run(merging('merge'))
    expect(asked()).toBe('MERGE')
  })
})
