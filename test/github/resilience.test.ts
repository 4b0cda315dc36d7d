import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { primaryLimit, secondaryLimit } from './faults.js'
import { connect, creation, problemOf } from './loopback-tracker.js'
import { startGitHub, type GitHub } from './server.js'

let github: GitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

const posts = (): number => github.requests.filter(({ operation }) => operation === 'issues/create').length

describe('rate limits', () => {
  test('a secondary limit is waited out, and the issue is sent once more, not twice (JasonEtco/create-an-issue#128)', async () => {
    github.fault({ on: 'issues/create', with: secondaryLimit(30) })
    const tracker = connect(github)
    await tracker.perform(creation('payments'))
    expect(posts()).toBe(2)
    expect(github.state.issues).toHaveLength(1)
    expect(tracker.logged).toEqual(["GitHub's secondary rate limit is reached; trying again in 30 s."])
  })

  test('retry-after is heeded', async () => {
    github.fault({ on: 'issues/create', with: secondaryLimit(40) })
    const started = performance.now()
    await connect(github, { pace: { unitMs: 2 } }).perform(creation('payments'))
    expect(performance.now() - started).toBeGreaterThanOrEqual(79)
  })

  test('so is the pause of a 429 that is not in the words GitHub uses', async () => {
    const answer = { status: 429, headers: { 'retry-after': '5' }, body: { message: 'Slow down' } }
    github.fault({ on: 'issues/create', with: answer })
    const tracker = connect(github)
    await tracker.perform(creation('payments'))
    expect(posts()).toBe(2)
    expect(tracker.logged).toEqual(["GitHub's secondary rate limit is reached; trying again in 5 s."])
  })

  test('a limit that does not end is given up after two waits', async () => {
    github.fault({ on: 'issues/create', times: 100, with: secondaryLimit(1) })
    const problem = await problemOf(connect(github).perform(creation('payments')))
    expect(problem.code).toBe('GITHUB_RATE_LIMITED')
    expect(posts()).toBe(3)
  })

  test('a primary limit that ends in an hour is not waited for', async () => {
    github.fault({ on: 'issues/list-for-repo', with: primaryLimit(3600) })
    const problem = await problemOf(connect(github).issues('drift'))
    expect(problem.code).toBe('GITHUB_RATE_LIMITED')
    expect(problem.message).toMatch(/until \d{4}-\d\d-\d\dT/)
    expect(github.requests.filter(({ operation }) => operation === 'issues/list-for-repo')).toHaveLength(1)
  })

  test('a primary limit that ends at once is waited out', async () => {
    github.fault({ on: 'issues/list-for-repo', with: primaryLimit(1) })
    expect(await connect(github).issues('drift')).toEqual([])
  })
})

describe('a create whose answer is lost', () => {
  test('carried out behind a 502: found again, not sent again', async () => {
    github.fault({
      on: 'issues/create',
      carriedOut: true,
      with: { status: 502, body: { message: 'Bad Gateway' } },
    })
    const result = await connect(github).perform(creation('payments'))
    expect(result.number).toBe(1)
    expect(posts()).toBe(1)
    expect(github.state.issues).toHaveLength(1)
  })

  test('not carried out: sent again', async () => {
    github.fault({ on: 'issues/create', times: 2, with: { status: 502, body: { message: 'Bad Gateway' } } })
    expect((await connect(github).perform(creation('payments'))).number).toBe(1)
    expect(posts()).toBe(3)
    expect(github.state.issues).toHaveLength(1)
  })

  test.each(['drop', 'half', 'hang'] as const)('carried out, then a %s: one issue', async (how) => {
    github.fault({ on: 'issues/create', carriedOut: true, with: how })
    const tracker = connect(github, { pace: { timeoutMs: how === 'hang' ? 95 : 2000 } })
    expect((await tracker.perform(creation('payments'))).number).toBe(1)
    expect(posts()).toBe(1)
    expect(github.state.issues).toHaveLength(1)
  })

  test('an issue of the same text by somebody else is not taken for ours', async () => {
    const action = creation('payments')
    if (action.type === 'create-issue') github.as('mallory').createIssue(action)
    github.fault({ on: 'issues/create', with: 'drop' })
    expect((await connect(github).perform(action)).number).toBe(2)
  })

  test('a comment is not doubled either', async () => {
    const tracker = connect(github)
    await tracker.perform(creation('payments'))
    github.fault({ on: 'issues/create-comment', carriedOut: true, with: 'drop' })
    const comment = {
      type: 'comment-issue',
      application: 'payments',
      number: 1,
      body: 'It has\nreturned.',
    } as const
    expect((await tracker.perform(comment)).url).toContain('#issuecomment-')
    expect(github.state.comments).toHaveLength(1)
  })

  test('a GitHub that stays down is a problem, after three attempts', async () => {
    github.fault({ on: 'issues/create', times: 100, with: { status: 503, body: { message: 'Unavailable' } } })
    expect(await problemOf(connect(github).perform(creation('payments')))).toMatchObject({
      code: 'GITHUB_FAILED',
    })
    expect(posts()).toBe(3)
  })
})

describe('reads and updates', () => {
  test('a page that breaks off half-way is read again, and no issue is missed', async () => {
    for (let i = 0; i < 3; i++)
      github.as('github-actions[bot]').createIssue({ title: `issue ${i}`, labels: ['drift'] })
    github.fault({ on: 'issues/list-for-repo', with: 'half' })
    expect(await connect(github).issues('drift')).toHaveLength(3)
  })

  test('a list that is refused with 409 is a problem, not an empty list', async () => {
    github.as('github-actions[bot]').createIssue({ title: 'issue', labels: ['drift'] })
    github.fault({ on: 'issues/list-for-repo', with: { status: 409, body: { message: 'Conflict' } } })
    expect(await problemOf(connect(github).issues('drift'))).toMatchObject({
      code: 'GITHUB_FAILED',
      message: expect.stringContaining('409'),
    })
  })

  test('an update is sent again after a 502', async () => {
    const tracker = connect(github)
    await tracker.perform(creation('payments'))
    github.fault({ on: 'issues/update', with: { status: 502, body: { message: 'Bad Gateway' } } })
    await tracker.perform({ type: 'close-issue', application: 'payments', number: 1, reason: 'completed' })
    expect(github.issue(1).state).toBe('closed')
  })

  test('no connection at all is a problem that names the proxy variables', async () => {
    github.fault({ on: '*', times: 100, with: 'drop' })
    const problem = await problemOf(connect(github).issues('drift'))
    expect(problem.code).toBe('GITHUB_UNREACHABLE')
    expect(problem.hint).toContain('HTTPS_PROXY')
  })

  test('a server that never answers is given up', async () => {
    github.fault({ on: '*', times: 100, with: 'hang' })
    const problem = await problemOf(connect(github, { pace: { timeoutMs: 5 } }).issues('drift'))
    expect(problem).toMatchObject({ code: 'GITHUB_UNREACHABLE' })
    expect(problem.message).toContain('in time')
  })
})
