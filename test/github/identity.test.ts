import { afterEach, describe, expect, test } from '@jest/globals'
import { primaryLimit } from './faults.js'
import { connect, creation, problemOf } from './loopback-tracker.js'
import { startGitHub, type GitHub } from './server.js'

let github: GitHub
afterEach(async () => {
  await github.stop()
  expect(github.violations).toEqual([])
})

const noGraphql = { status: 404, body: { message: 'Not Found' } }

describe('whose token it is', () => {
  test.each(['github-actions[bot]', 'acme-drift[bot]', 'alice'])('%s', async (login) => {
    github = await startGitHub({ login })
    expect(await connect(github).self()).toBe(login)
  })

  test('is asked once', async () => {
    github = await startGitHub()
    const tracker = connect(github)
    await tracker.self()
    await tracker.perform(creation('payments'))
    await tracker.issues('drift')
    expect(github.requests.filter(({ operation }) => operation === 'graphql')).toHaveLength(1)
  })

  test("a user's token says so without GraphQL too", async () => {
    github = await startGitHub({ login: 'alice' })
    github.fault({ on: 'graphql', times: 100, with: noGraphql })
    expect(await connect(github).self()).toBe('alice')
  })

  test('an installation is not guessed: a wrong guess would file every issue again', async () => {
    github = await startGitHub()
    github.fault({ on: 'graphql', times: 100, with: noGraphql })
    const tracker = connect(github)
    expect(await problemOf(tracker.issues('drift'))).toMatchObject({ code: 'GITHUB_IDENTITY_UNKNOWN' })
    expect(await problemOf(tracker.perform(creation('payments')))).toMatchObject({
      code: 'GITHUB_IDENTITY_UNKNOWN',
    })
    expect(github.writes()).toEqual([])
  })

  test('an answer that names nobody is a problem', async () => {
    github = await startGitHub()
    github.fault({ on: 'graphql', with: { status: 200, body: { data: { viewer: null } } } })
    expect(await problemOf(connect(github).self())).toMatchObject({ code: 'GITHUB_FAILED' })
  })

  test('a limit that is reached is not mistaken for a missing GraphQL', async () => {
    github = await startGitHub()
    github.fault({ on: 'graphql', times: 100, with: primaryLimit(3600) })
    expect(await problemOf(connect(github).self())).toMatchObject({ code: 'GITHUB_RATE_LIMITED' })
  })
})

test('an enterprise server has its API below a path, and GraphQL beside it', async () => {
  github = await startGitHub({ prefix: '/api/v3', repo: 'platform/apps' })
  for (let i = 0; i < 101; i++)
    github.as('github-actions[bot]').createIssue({ title: `issue ${i}`, labels: ['drift'] })
  const tracker = connect({ ...github, url: `${github.url}/` })
  await tracker.perform(creation('payments', ['drift']))
  expect(await tracker.issues('drift')).toHaveLength(102)
  expect(github.requests.map(({ path }) => path)).toContain('/graphql')
  expect(github.requests.every(({ status }) => status !== 404)).toBe(true)
})
