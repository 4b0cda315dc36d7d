import { afterEach, describe, expect, test } from '@jest/globals'
import { startGitHub, type GitHub, type GitHubOptions } from './server.js'

let github: GitHub
afterEach(() => github.stop())

type Reply = { status: number; body: unknown; link: string | null }

/** A bare request, so that the server is seen without the client's manners. */
async function send(method: string, path: string, body?: unknown, token = github.token): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json(), link: response.headers.get('link') }
}

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options)
}

const issues = '/repos/acme/shop/issues'

describe("requests that are not in GitHub's description are violations", () => {
  test.each([
    ['an operation', 'GET', '/repos/acme/shop/drift', undefined, 501, 'no operation'],
    ['a query parameter', 'GET', `${issues}?label=drift`, undefined, 422, 'label'],
    ['a value', 'GET', `${issues}?state=closed-by-hand`, undefined, 422, 'allowed values'],
    ['a field', 'POST', issues, { title: 'x', colour: 'red' }, 422, 'colour'],
    ['a missing field', 'POST', issues, { body: 'no title' }, 422, 'title'],
    ['a type', 'POST', '/repos/acme/shop/labels', { name: 7 }, 422, 'string'],
    ['a number', 'GET', `${issues}/seven`, undefined, 501, 'no operation'],
  ])('%s', async (_what, method, path, body, status, word) => {
    await start()
    expect((await send(method, path, body)).status).toBe(status)
    expect(github.violations).toHaveLength(1)
    expect(github.violations[0]).toContain(word)
  })

  test('an operation GitHub has and this server does not is said to be so', async () => {
    await start({ permissions: { checks: 'write' } })
    const check = { name: 'drift', head_sha: 'a'.repeat(40) }
    expect(await send('POST', '/repos/acme/shop/check-runs', check)).toMatchObject({ status: 501 })
    expect(github.violations).toEqual([])
  })
})

describe('permissions', () => {
  test.each<[string, GitHubOptions['permissions'], string, string, number]>([
    ['read does not write', { issues: 'read' }, 'POST', issues, 403],
    ['write reads', { issues: 'write' }, 'GET', issues, 200],
    ['nothing granted reads nothing', {}, 'GET', issues, 403],
    ['pull requests are no issues', { 'pull-requests': 'write' }, 'POST', issues, 403],
    ['but have labels', { 'pull-requests': 'write' }, 'GET', '/repos/acme/shop/labels', 200],
    ['contents alone give no pull requests', { contents: 'write' }, 'GET', '/repos/acme/shop/pulls', 403],
    ['an installation is no user', { issues: 'write' }, 'GET', '/user', 403],
  ])('%s', async (_what, permissions = {}, method, path, status) => {
    await start({ permissions })
    const reply = await send(method, path, method === 'POST' ? { title: 'x' } : undefined)
    expect(reply.status).toBe(status)
    if (status === 403)
      expect(reply.body).toMatchObject({ message: 'Resource not accessible by integration' })
  })

  test('a public repository is read by any token', async () => {
    await start({ permissions: {}, private: false })
    expect((await send('GET', issues)).status).toBe(200)
  })

  test('a wrong token gets nowhere', async () => {
    await start()
    expect(await send('GET', issues, undefined, 'ghs_other')).toMatchObject({ status: 401 })
  })
})

describe('limits and rules of the real one', () => {
  test.each([
    ['a long title', issues, { title: 'x'.repeat(257) }],
    ['a blank title', issues, { title: ' ' }],
    ['a long body', issues, { title: 'x', body: 'x'.repeat(65_537) }],
    ['too many labels', issues, { title: 'x', labels: Array.from({ length: 101 }, (_, i) => `label-${i}`) }],
    ['a long label', '/repos/acme/shop/labels', { name: 'x'.repeat(51) }],
    ['a long description', '/repos/acme/shop/labels', { name: 'x', description: 'x'.repeat(101) }],
    ['a colour with a #', '/repos/acme/shop/labels', { name: 'x', color: '#ff0000' }],
  ])('%s is not taken', async (_what, path, body) => {
    await start()
    const reply = await send('POST', path, body)
    expect(reply).toMatchObject({ status: 422, body: { message: 'Validation Failed' } })
    expect(github.state.issues).toEqual([])
  })

  test('a title, body and label at the limit are taken', async () => {
    await start()
    const longest = { title: 'x'.repeat(256), body: 'x'.repeat(65_536), labels: ['x'.repeat(50)] }
    expect((await send('POST', issues, longest)).status).toBe(201)
  })

  test('lists come in pages that link to each other', async () => {
    await start()
    for (let i = 1; i <= 5; i++) github.as('alice').createIssue({ title: `issue ${i}` })
    const second = await send('GET', `${issues}?per_page=2&page=2`)
    expect((second.body as { number: number }[]).map(({ number }) => number)).toEqual([3, 2])
    expect(second.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/)
    expect((await send('GET', `${issues}?per_page=2&page=3`)).link).not.toContain('next')
  })

  test('what people do leaves events with their names, and no recorded request', async () => {
    await start()
    const alice = github.as('alice')
    const number = alice.createIssue({ title: 'x', labels: ['drift'] })
    alice.comment(number, 'known, leave it')
    alice.close(number, 'not_planned')
    github.as('bob').reopen(number)
    expect(github.requests).toEqual([])
    const timeline = (await send('GET', `${issues}/1/timeline`)).body as {
      event: string
      actor: { login: string }
    }[]
    expect(timeline.map(({ event, actor }) => `${actor.login} ${event}`).sort()).toEqual([
      'alice closed',
      'alice commented',
      'alice labeled',
      'bob reopened',
    ])
  })

  test('setting labels with PATCH replaces them, as it does on GitHub', async () => {
    await start()
    github.as('alice').createIssue({ title: 'x', labels: ['urgent'] })
    await send('PATCH', `${issues}/1`, { labels: ['drift'] })
    expect(github.issue(1).labels).toEqual(['drift'])
  })

  test('a role says more than the old permission', async () => {
    await start()
    github.state.roles.set('tom', 'triage')
    const { body } = await send('GET', '/repos/acme/shop/collaborators/tom/permission')
    expect(body).toMatchObject({ permission: 'read', role_name: 'triage' })
  })
})

test('a fault hits the request it is meant for', async () => {
  await start()
  github.fault({ on: 'issues/list-for-repo', nth: 2, times: 2, with: { status: 503, body: {} } })
  const statuses: number[] = []
  for (let i = 0; i < 5; i++) statuses.push((await send('GET', issues)).status)
  expect(statuses).toEqual([200, 503, 503, 200, 200])
  expect(github.requests.map(({ status }) => status)).toEqual(statuses)
})
