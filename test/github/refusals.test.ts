import { afterEach, describe, expect, test } from '@jest/globals'
import { connect, creation, problemOf } from './loopback-tracker.js'
import { startGitHub, type GitHub, type GitHubOptions } from './server.js'

let github: GitHub
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

async function start(options: GitHubOptions) {
  github = await startGitHub(options)
  return connect(github)
}

describe('what GitHub refuses becomes a problem with the next step', () => {
  test('issues may not be written', async () => {
    const tracker = await start({ permissions: { issues: 'read' } })
    const problem = await problemOf(tracker.perform(creation('payments')))
    expect(problem).toMatchObject({ code: 'GITHUB_FORBIDDEN', application: 'payments' })
    expect(problem.message).toContain('acme/shop')
    expect(problem.hint).toContain('`issues: write`')
    expect(github.state.issues).toEqual([])
    expect(github.writes()).toHaveLength(1)
  })

  test('issues may not be read', async () => {
    const problem = await problemOf((await start({ permissions: { contents: 'read' } })).issues('drift'))
    expect(problem.code).toBe('GITHUB_FORBIDDEN')
    expect(problem.hint).toContain('`issues: read`')
  })

  test('labels may not be written', async () => {
    const label = { name: 'drift:unknown', color: 'cccccc', description: 'nobody knows' }
    const tracker = await start({ permissions: { issues: 'read' } })
    const problem = await problemOf(tracker.perform({ type: 'ensure-label', label }))
    expect(problem.code).toBe('GITHUB_FORBIDDEN')
    expect(problem.message).toContain('drift:unknown')
  })

  test('issues are switched off', async () => {
    const tracker = await start({ hasIssues: false })
    for (const call of [tracker.issues('drift'), tracker.perform(creation('payments'))]) {
      const problem = await problemOf(call)
      expect(problem.code).toBe('GITHUB_ISSUES_DISABLED')
      expect(problem.hint).toContain('settings')
    }
  })

  test('the token is not valid', async () => {
    github = await startGitHub()
    const problem = await problemOf(connect(github, { token: 'ghs_expired' }).issues('drift'))
    expect(problem.code).toBe('GITHUB_UNAUTHORIZED')
    expect(JSON.stringify(problem)).not.toContain('ghs_expired')
    expect(github.requests).toHaveLength(1)
  })

  test.each(['', ' \n', 'ghs_one\nghs_two', 'ghs_\u00e9'])(
    '%j is no token, and is not sent or shown',
    async (token) => {
      github = await startGitHub()
      let message = ''
      try {
        connect(github, { token })
      } catch (error) {
        message = String(error)
      }
      expect(message).toContain('github-token')
      expect(message).not.toContain('ghs_')
    },
  )

  test('a line break at the end of a token does not matter', async () => {
    github = await startGitHub()
    expect(await connect(github, { token: `${github.token}\n` }).issues('drift')).toEqual([])
  })

  test('there is no such repository', async () => {
    github = await startGitHub()
    const problem = await problemOf(connect({ ...github, repo: 'warehouse' }).issues('drift'))
    expect(problem.code).toBe('GITHUB_NOT_FOUND')
    expect(problem.message).toContain('acme/warehouse')
  })

  test('the repository is archived', async () => {
    const tracker = await start({})
    github.state.repository.archived = true
    const problem = await problemOf(tracker.perform(creation('payments')))
    expect(problem).toMatchObject({ code: 'GITHUB_FORBIDDEN' })
    expect(problem.hint).toContain('archived')
  })

  test('the issue has been deleted', async () => {
    const tracker = await start({})
    const at = { application: 'payments', number: 99 }
    expect(await problemOf(tracker.perform({ type: 'reopen-issue', ...at }))).toMatchObject({
      code: 'GITHUB_NOT_FOUND',
    })
    const update = { type: 'update-issue', addLabels: [], removeLabels: ['drift:unknown'] } as const
    expect(await problemOf(tracker.perform({ ...update, ...at }))).toMatchObject({ code: 'GITHUB_NOT_FOUND' })
  })

  test('a body is longer than GitHub takes', async () => {
    const tracker = await start({})
    const body = 'x'.repeat(65_537)
    const comment = { type: 'comment-issue', application: 'payments', number: 1, body } as const
    await tracker.perform(creation('payments'))
    const problem = await problemOf(tracker.perform(comment))
    expect(problem.code).toBe('GITHUB_INVALID')
    expect(problem.message).toContain('maximum is 65536')
  })

  test("a proxy's page is no list of issues", async () => {
    const tracker = await start({})
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Please log in</h1>' }
    github.fault({ on: 'issues/list-for-repo', with: page })
    expect(await problemOf(tracker.issues('drift'))).toMatchObject({ code: 'GITHUB_FAILED' })
  })

  test("GitHub's words come on one line and short", async () => {
    const tracker = await start({})
    const body = { message: `no\n::set-output name=x::y\u001b[31m${'!'.repeat(500)}` }
    github.fault({ on: 'issues/create', with: { status: 403, body } })
    const { message } = await problemOf(tracker.perform(creation('payments')))
    expect(message).not.toMatch(/\p{C}/u)
    expect(message.length).toBeLessThan(300)
  })
})
