import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { branchFor } from '../../src/report/pull-branch.js'
import { pullBody, pullStateOf } from '../../src/report/pull-state.js'
import { createPullRequestHost } from '../../src/shell/github/pull-host.js'
import { hurried } from '../github/loopback-tracker.js'
import { base, manifest } from '../write-back/two-repositories.js'
import { writing } from './desk.js'
import type { Office } from './office.js'
import { baseToken, file, openOffice, withClones } from './office.js'

jest.setTimeout(300_000)

let office: Office
beforeAll(async () => void (office = await openOffice()))
beforeEach(async () => {
  await office.reset()
  office.live('loud')
})
afterEach(() => expect(office.github.violations).toEqual([]))
afterAll(() => office.close())

const branch = (): string => office.there().pulls.get(office.pull().number)?.head ?? ''
const onBranch = (): string => office.there().git?.text(`refs/heads/${branch()}`, file) ?? ''
const dana = () => office.github.beside('acme/base').as('dana')
/** What a run of acme/base itself writes; it waits for a person to open it where that run may not. */
async function writeAsTheirs(name: string): Promise<void> {
  const log = { debug: () => undefined, info: () => undefined, warning: () => undefined }
  const at = { apiUrl: office.github.url, token: baseToken, owner: 'acme', repo: 'base' }
  const edits = [{ file, before: manifest('calm'), after: manifest('loud') }]
  await createPullRequestHost({ ...at, log, pace: hurried }).perform({
    ...{ type: 'write-branch', application: 'alone', branch: name, base: 'main', replaces: null },
    ...{ proposal: '0'.repeat(16), commits: [{ message: 'alone: set mode to loud', edits }] },
  })
}
const toBase = () => office.github.requests.filter(({ path }) => path.startsWith('/repos/acme/base'))

describe('an app whose manifests are in another repository, for which there is a token', () => {
  test('gets its pull request there, and nothing else is filed there; again, nothing is written', async () => {
    const { problems, pullRequests } = await office.run()
    expect(problems).toEqual([])
    expect(branch()).toMatch(/^drift-triage\/alone-[0-9a-f]{10}$/)
    expect(onBranch()).toBe(manifest('loud'))
    expect(office.there().pulls.get(office.pull().number)).toMatchObject({ base: 'main' })
    expect(office.pull()).toMatchObject({
      author: 'acme-base[bot]',
      state: 'open',
      labels: ['drift-triage', 'drift:manual-change'],
    })
    expect(pullRequests.get('alone')).toContain('/acme/base/pull/')
    expect(office.github.state.issues.map(({ isPullRequest }) => isPullRequest)).toEqual([false])
    expect(await office.run()).toMatchObject({ problems: [], writes: 0 })
  })

  test('is told of in full on both sides, with the evidence', async () => {
    await office.run()
    const issue = office.issueOf('alone')
    expect(office.pull().body).toContain(
      `The whole story is in [acme/shop#${issue?.number}](https://github.com/acme/shop/issues/${issue?.number}).`,
    )
    expect(office.pull().body).toContain('kubectl-edit')
    expect(issue?.body).toMatch(
      /### Pull request\n\n\[acme\/base#1\]\(http[^)]+\/acme\/base\/pull\/1\) brings what runs into Git\./,
    )
  })

  test('is spoken of to GitHub with that token alone, and with it of nothing else', async () => {
    await office.run()
    const tokens = (own: boolean): Set<unknown> =>
      new Set(
        office.github.requests
          .filter(({ path }) => path !== '/graphql' && path.startsWith('/repos/acme/base') === own)
          .map(({ headers }) => headers['authorization']),
      )
    expect([...tokens(true)]).toEqual([`token ${baseToken}`])
    expect([...tokens(false)]).toEqual([`token ${office.github.token}`])
    expect(office.logged.join('\n')).not.toContain(baseToken)
  })

  test('is brought up to date in place when somebody changes it once more', async () => {
    await office.run()
    office.live('louder')
    expect((await office.run()).problems).toEqual([])
    expect(onBranch()).toBe(manifest('louder'))
    expect(office.pull().body).toContain('louder')
    expect((await office.run()).writes).toBe(0)
  })

  test('is left as it is once a person has committed to the branch', async () => {
    await office.run()
    const commit = dana().commit(branch(), file, `${manifest('loud')}# reviewed\n`)
    office.live('louder')
    await office.run()
    expect(office.there().git?.ref(`heads/${branch()}`)).toBe(commit)
    expect(office.pull().body).toContain('This branch holds commits that are not ours')
    office.live('calm')
    await office.run()
    expect(office.pull().state).toBe('open')
    expect(office.there().git?.ref(`heads/${branch()}`)).toBe(commit)
    expect((await office.run()).writes).toBe(0)
  })

  test('is closed with its branch when the difference is gone', async () => {
    await office.run()
    office.live('calm')
    expect((await office.run()).problems).toEqual([])
    expect(office.pull().state).toBe('closed')
    expect([...(office.there().git?.refs('heads/drift-triage/').keys() ?? [])]).toEqual([])
    expect((await office.run()).writes).toBe(0)
  })

  test('is declined by closing it', async () => {
    await office.run()
    dana().closePull(office.pull().number)
    await office.run()
    expect(office.pull().state).toBe('closed')
    expect(office.issueOf('alone')?.body).toContain('acme/base#1 was closed, so nothing is proposed')
  })

  test.each(['acme-base[bot]', 'github-actions[bot]'])(
    'is declined by closing the one that runs of that repository have opened as %s, until the difference changes',
    async (login) => {
      await office.run()
      const { number, body } = office.pull()
      const state = pullStateOf({ body: body ?? '' })?.state
      if (state === undefined) throw new Error('it has no marker')
      const { home: _, ...own } = state
      dana().edit(number, { body: pullBody('', own, 'Theirs.') })
      Object.assign(office.pull(), { author: login })
      dana().closePull(number)
      await office.run()
      expect(office.pull().state).toBe('closed')
      expect(office.issueOf('alone')?.body).toContain('acme/base#1 was closed, so nothing is proposed')
      office.live('louder')
      await office.run()
      expect(office.there().issues.map(({ state: is }) => is)).toEqual(['closed', 'open'])
    },
  )

  test('is not declined by a person with a copy of its marker', async () => {
    await office.run()
    Object.assign(office.pull(), { author: 'mallory' })
    dana().closePull(office.pull().number)
    await office.run()
    expect(office.there().issues.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('is closed when the application is gone', async () => {
    await office.run()
    office.live(null)
    await office.run()
    expect(office.pull()).toMatchObject({ state: 'closed' })
    expect(office.pull().body).toContain('the application is no longer there')
  })

  test('is left alone where runs of another repository keep it up to date', async () => {
    await office.run()
    const { number, body } = office.pull()
    const state = pullStateOf({ body: body ?? '' })?.state
    if (state === undefined) throw new Error('it has no marker')
    expect(state.home).toBe('acme/shop')
    const foreign = pullBody('', { ...state, home: 'acme/else' }, 'Theirs.')
    dana().edit(number, { body: foreign })
    for (const mode of ['louder', 'calm', null]) {
      office.live(mode)
      await office.run()
      expect(office.pull()).toMatchObject({ state: 'open', body: foreign })
      expect(onBranch()).toBe(manifest('loud'))
    }
  })

  test('neither rewrites nor deletes the branch that runs of that repository keep for the same app', async () => {
    const name = branchFor((await office.judged()).triage, 'alone')
    await writeAsTheirs(name)
    const theirs = office.there().git?.ref(`heads/${name}`)
    expect(theirs).toMatch(/^[0-9a-f]{40}$/)
    for (const mode of ['loud', 'louder', 'calm', null]) {
      office.live(mode)
      expect((await office.run()).problems).toEqual([])
      expect(office.there().git?.ref(`heads/${name}`)).toBe(theirs)
      expect(office.there().issues).toEqual([])
      if (mode === 'loud')
        expect(office.issueOf('alone')?.body).toContain(`the branch ${name} holds commits that are not ours`)
    }
  })

  test('counts among the pull requests that one run may open', async () => {
    office.live('loud', 'loud')
    await office.run({ max: 1 })
    expect(office.github.state.issues.filter(({ isPullRequest }) => isPullRequest)).toHaveLength(1)
    expect(office.there().issues).toEqual([])
    expect(office.issueOf('alone')?.body).toContain('it waits for a later run')
    await office.run({ max: 1 })
    expect(office.pull().state).toBe('open')
  })

  test('shows that a run is not the first one, which would file nothing', async () => {
    const scheduled = { report: 'pull-request', options: { previewFirst: true } } as const
    await office.run(scheduled)
    expect(office.github.state.issues).toEqual([])
    office.live('louder')
    const found = withClones(await office.judged(), 'alone', 11)
    expect(await office.run({ ...scheduled, found, token: '' })).toMatchObject({ writes: 0 })
    expect(await office.run({ ...scheduled, found, token: 'ghs_expired' })).toMatchObject({ writes: 0 })
    expect((await office.run({ ...scheduled, found })).problems).toEqual([])
    expect(onBranch()).toBe(manifest('louder'))
    expect(office.github.state.issues).toHaveLength(11)
  })

  test('of that repository itself leave a first run the first one', async () => {
    await writeAsTheirs(branchFor((await office.judged()).triage, 'alone'))
    const found = withClones(await office.judged(), 'alone', 11)
    const { held, problems } = await office.run({ found, options: { previewFirst: true } })
    expect(new Set(held.map(({ why }) => why))).toEqual(new Set(['preview']))
    expect(problems).toEqual([])
  })

  test('is said in a dry run, which writes nothing', async () => {
    expect(await office.run({ dryRun: true })).toMatchObject({ writes: 0, problems: [] })
    expect(office.logged.join('\n')).toMatch(
      /acme\/base: dry run, would: alone: write branch drift-triage\/alone-/,
    )
    expect(office.logged.join('\n')).toContain('acme/base: dry run, would: alone: open a pull request')
  })
})

describe('what stands in the way is said, and the rest of the run goes on', () => {
  beforeEach(() => office.live('loud', 'loud'))

  /** The other app's pull request and both issues. */
  const expectTheRest = (): void => {
    const own = office.github.state.issues
    expect(own.filter(({ isPullRequest }) => isPullRequest).map(({ title }) => title)).toEqual([
      'Adopt live changes of mine on production',
    ])
    expect(office.issueOf('mine')?.state).toBe('open')
    expect(office.issueOf('alone')?.state).toBe('open')
  }

  test('a variable that is not set', async () => {
    const { problems } = await office.run({ token: '' })
    expect(problems.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'GITHUB_UNAUTHORIZED',
        expect.stringContaining('acme/base: the settings name BASE_TOKEN'),
        expect.stringContaining('env: BASE_TOKEN'),
      ],
    ])
    expect(toBase()).toEqual([])
    expectTheRest()
    expect(office.issueOf('alone')?.body).toContain(
      'the variable BASE\\_TOKEN with the token for it is not set',
    )
    expect((await office.run({ token: '' })).writes).toBe(0)
  })

  test('a variable that is not set and that nothing needs', async () => {
    office.live('calm', 'loud')
    expect((await office.run({ token: '' })).problems).toEqual([])
  })

  test.each([
    ['write contents', { ...writing, contents: 'read' } as const],
    ['open pull requests', { ...writing, 'pull-requests': 'read', issues: 'read' } as const],
  ])('a token that may not %s', async (_what, granted) => {
    await office.reset(granted)
    const { problems } = await office.run()
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['GITHUB_FORBIDDEN', expect.stringContaining('The token for acme/base is that in BASE_TOKEN.')],
    ])
    expectTheRest()
    expect(office.issueOf('alone')?.body).toContain(
      'None in acme/base: GitHub does not let the token in BASE\\_TOKEN do that there.',
    )
  })

  test('a token that GitHub does not know', async () => {
    const { problems } = await office.run({ token: 'ghs_expired' })
    expect(problems.map(({ code }) => code)).toEqual(['GITHUB_UNAUTHORIZED'])
    expectTheRest()
  })

  test('an address that is on no GitHub of ours', async () => {
    const address = 'https://github.com@evil.example/acme/base.git'
    const judged = await office.judged()
    const found = {
      ...judged,
      repositories: [{ url: address, path: '../base', tokenEnv: 'BASE_TOKEN' }],
      writeBacks: judged.writeBacks.map((one) =>
        one.repository === undefined ? one : { ...one, repository: { ...one.repository, url: address } },
      ),
    }
    expect((await office.run({ found })).problems).toEqual([])
    const used = office.github.requests.map(({ headers }) => headers['authorization'])
    expect(new Set(used)).toEqual(new Set([`token ${office.github.token}`]))
    expectTheRest()
    expect(office.issueOf('alone')?.body).toContain(
      'which is neither on github.com nor on the GitHub of this run',
    )
  })

  test('settings that name no token', async () => {
    const judged = await office.judged()
    const found = { ...judged, repositories: [{ url: base, path: '../base' }] }
    expect((await office.run({ found })).problems).toEqual([])
    expect(toBase()).toEqual([])
    expectTheRest()
    expect(office.issueOf('alone')?.body).toContain('for which the settings name no token')
  })
})
