import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { connect, creation } from './loopback-tracker.js'
import { startGitHub, type GitHub } from './server.js'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

describe('finding our issues', () => {
  test('all of more than a hundred come, open or closed', async () => {
    const bot = github.as('github-actions[bot]')
    for (let i = 1; i <= 203; i++) bot.createIssue({ title: `issue ${i}`, labels: ['drift'] })
    bot.close(7, 'not_planned')
    const issues = await connect(github).issues('drift')
    expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 203 }, (_, i) => i + 1))
    expect(issues[6]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect(github.requests.filter(({ operation }) => operation === 'issues/list-for-repo')).toHaveLength(3)
  })

  test('an issue somebody else wrote is not ours, whatever its label and body claim', async () => {
    await connect(github).perform(creation('payments', ['drift']))
    github
      .as('mallory')
      .createIssue({ title: 'payments has drifted', body: github.issue(1).body ?? '', labels: ['drift'] })
    expect((await connect(github).issues('drift')).map(({ number }) => number)).toEqual([1])
  })

  test('pull requests, which GitHub lists among the issues, are left out', async () => {
    const bot = github.as('github-actions[bot]')
    bot.createPullRequest({ title: 'Adopt the live replicas', labels: ['drift'] })
    bot.createIssue({ title: 'payments has drifted', labels: ['drift'] })
    expect((await connect(github).issues('drift')).map(({ number }) => number)).toEqual([2])
  })

  test('other labels do not matter, and an issue without a body has an empty one', async () => {
    const bot = github.as('github-actions[bot]')
    bot.createIssue({ title: 'a weekly report', labels: ['report'] })
    bot.createIssue({ title: 'payments has drifted', labels: ['drift', 'team:payments'] })
    expect(await connect(github).issues('drift')).toEqual([
      {
        ...{ number: 2, title: 'payments has drifted', body: '', state: 'open', stateReason: null },
        labels: ['drift', 'team:payments'],
        author: 'github-actions[bot]',
        url: expect.stringMatching(/\/acme\/shop\/issues\/2$/),
      },
    ])
  })
})

describe('writing issues', () => {
  test('a created issue carries its text and labels', async () => {
    const { url, number } = await connect(github).perform(creation('payments'))
    expect({ url, number }).toEqual({
      url: expect.stringMatching(/\/acme\/shop\/issues\/1$/),
      number: 1,
    })
    expect(github.issue(1)).toMatchObject({
      ...{ title: 'payments has drifted', author: 'github-actions[bot]', labels: ['drift:manual-change'] },
      body: '<!-- marker of payments -->\nreplicas: 3 in Git, 5 live',
    })
  })

  test('an update changes only what it names, and keeps the labels people set', async () => {
    const tracker = connect(github)
    await tracker.perform(creation('payments'))
    github.as('alice').addLabels(1, 'team:payments', 'urgent')
    await tracker.perform({
      ...{ type: 'update-issue', application: 'payments', number: 1, body: 'new text' },
      ...{ addLabels: ['drift:conflict', 'sync:unsafe'], removeLabels: ['drift:manual-change'] },
    })
    expect(github.issue(1)).toMatchObject({
      ...{ title: 'payments has drifted', body: 'new text' },
      labels: ['team:payments', 'urgent', 'drift:conflict', 'sync:unsafe'],
    })
    expect(github.writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/acme/shop/issues',
      'PATCH /repos/acme/shop/issues/1',
      'POST /repos/acme/shop/issues/1/labels',
      'DELETE /repos/acme/shop/issues/1/labels/drift%3Amanual-change',
    ])
  })

  test('a label that somebody has just removed is no failure', async () => {
    const tracker = connect(github)
    await tracker.perform(creation('payments', ['drift:unknown']))
    github.as('alice').removeLabel(1, 'drift:unknown')
    const update = { type: 'update-issue', application: 'payments', number: 1, addLabels: [] } as const
    const result = await tracker.perform({ ...update, removeLabels: ['drift:unknown'] })
    expect(result).toEqual({ url: null, number: 1 })
  })

  test('comments, closing with a reason and reopening', async () => {
    const tracker = connect(github)
    const at = { application: 'payments', number: 1 }
    await tracker.perform(creation('payments'))
    await tracker.perform({ type: 'comment-issue', ...at, body: 'Git has adopted the live value.' })
    await tracker.perform({ type: 'close-issue', ...at, reason: 'not_planned' })
    expect(github.issue(1)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    expect((await tracker.issues('drift:manual-change'))[0]).toMatchObject({ stateReason: 'not_planned' })
    await tracker.perform({ type: 'reopen-issue', ...at })
    expect((await tracker.issues('drift:manual-change'))[0]).toMatchObject({
      state: 'open',
      stateReason: null,
    })
    expect(github.state.comments.map(({ author, body }) => ({ author, body }))).toEqual([
      { author: 'github-actions[bot]', body: 'Git has adopted the live value.' },
    ])
  })

  test('asking for our issues writes nothing', async () => {
    await connect(github).issues('drift')
    expect(github.writes()).toEqual([])
  })
})
