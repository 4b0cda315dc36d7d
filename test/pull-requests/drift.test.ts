import { describe, expect, test } from '@jest/globals'
import { branches, openPulls } from './desk.js'
import { changedLines, deployment, fetched, payment, proposing, useScene } from './scene.js'

const { desk, git, all, drifted, six, settled, file, pull, issueOf, comments, branchOf, onBranch } =
  useScene()

describe('a drift that is there', () => {
  test('gives one pull request per app, each with its lines and nothing else; again, it writes nothing', async () => {
    await file(all())
    const numbers = openPulls(desk())
    expect(Object.keys(numbers).sort()).toEqual(['feature-flags', 'logging-agent', payment])
    const diff = await desk().shop.git(
      'diff',
      '--unified=0',
      'origin/main',
      await fetched(desk(), numbers[payment]),
    )
    expect(changedLines(diff)).toEqual(['-  replicas: 3', '+  replicas: 5'])
    const flags = await desk().shop.git(
      'diff',
      '--unified=0',
      'origin/main',
      await fetched(desk(), numbers['feature-flags']),
    )
    expect(changedLines(flags)).toEqual(['+  TEMP_FLAG_EMERGENCY_BYPASS: "true"'])
    expect(await file(all())).toBe(0)
  })

  test('says what, by which manager and since when in the commit, which names no author of its own', async () => {
    await file(all())
    const number = openPulls(desk())['logging-agent'] ?? 0
    const { message, parents } = git().readCommit(git().ref(`heads/${branchOf(number)}`) ?? '')
    expect(message).toContain('logging-agent: set image to registry.acme.example/logging-agent:v1.9.1\n\n')
    expect(message).toContain('with kubectl set.\nWritten by field manager kubectl-set on or before 2026-')
    expect(parents).toEqual([git().ref('heads/main')])
    const sent = desk().github.requests.filter(({ operation }) => operation === 'git/create-commit')
    expect(sent.map(({ body }) => Object.keys(body as object).sort())).toEqual(
      sent.map(() => ['message', 'parents', 'tree']),
    )
  })

  test('links issue and pull request to each other, and asks first where no sync would undo it', async () => {
    await file(all())
    const { 'feature-flags': flags = 0 } = openPulls(desk())
    expect(pull().body).toContain(`The whole story is in #${issueOf(payment)?.number}.`)
    expect(issueOf(payment)?.body).toContain(
      `### Pull request\n\n#${pull().number} brings what runs into Git.`,
    )
    expect(pull().labels).toEqual(['drift-triage', 'drift:manual-change'])
    expect(desk().github.issue(flags).labels).toEqual([
      'drift-triage',
      'drift:manual-change',
      'drift:follow-up',
    ])
    expect(desk().github.state.pulls.get(flags)?.draft).toBe(true)
    expect(desk().github.state.pulls.get(pull().number)?.draft).toBe(false)
    expect(desk().github.issue(flags).body).toContain('is it still needed? Merging keeps it for good.')
  })

  test('warns of what the sync after merging would undo in other apps on the same branch', async () => {
    await file(all())
    expect(pull().body).toMatch(/### Before merging[^]*- logging-agent: `spec\.template\.spec\.containers/)
    expect(pull().body).not.toContain('- payment-service: `spec.replicas`')
    expect(pull().body).toContain('the sync that follows a merge does more, see “Before merging”')
    expect(pull().body).not.toContain('Merging it changes nothing that runs')
  })

  test('keeps the mode of the file', async () => {
    const before = git()
      .readTree('refs/heads/main', true)
      .find(({ path }) => path === deployment)
    const tree = git().writeTree('refs/heads/main', [
      { mode: '100755', type: 'blob', path: deployment, sha: before?.sha ?? '' },
    ])
    const parent = git().ref('heads/main') ?? ''
    git().setRef(
      'heads/main',
      git().writeCommit({ tree, parents: [parent], message: 'chmod', author: 'dana' }),
    )
    await file(drifted())
    const after = git().readTree(`refs/heads/${branchOf(pull().number)}`, true)
    expect(after.find(({ path }) => path === deployment)?.mode).toBe('100755')
  })

  test('that changes is written anew in place', async () => {
    await file(drifted())
    const { number } = pull()
    await file(six())
    expect(pull().number).toBe(number)
    expect(onBranch(number, deployment)).toContain('replicas: 6')
    expect(pull().body).toContain('`6`')
    expect(git().readCommit(git().ref(`heads/${branchOf(number)}`) ?? '').parents).toEqual([
      git().ref('heads/main'),
    ])
    expect(await file(six())).toBe(0)
  })

  test('that ends closes the pull request with its branch, and coming back opens a new one', async () => {
    await file(drifted())
    const { number } = pull()
    await file(settled())
    expect(desk().github.issue(number)).toMatchObject({ state: 'closed', closedBy: 'github-actions[bot]' })
    expect(comments(number)).toEqual([expect.stringContaining('nothing is left of the differences')])
    expect(branches(desk())).toEqual([])
    expect(await file(settled())).toBe(0)
    await file(drifted())
    expect(pull().number).toBeGreaterThan(number)
    expect(await file(drifted())).toBe(0)
  })

  test('of an app that is gone', async () => {
    await file(all())
    const { number } = pull()
    const rest = proposing(all(), (writeBacks) => writeBacks.filter((one) => one.application !== payment))
    const applications = all().triage.applications.filter(({ name }) => name !== payment)
    await file({ ...rest, triage: { ...all().triage, applications } })
    expect(desk().github.issue(number).state).toBe('closed')
    expect(desk().github.issue(number).body).toContain('the application is no longer there')
    expect(branches(desk())).toEqual(['feature-flags', 'logging-agent'])
  })

  test('of an app that could not be judged this time is left alone', async () => {
    await file(drifted())
    const applications = drifted().triage.applications.map((app) =>
      app.name === payment ? { ...app, status: 'unknown' as const, category: null } : app,
    )
    const nothing = proposing(drifted(), () => [])
    expect(await file({ ...nothing, triage: { ...drifted().triage, applications } })).toBe(0)
    expect(pull().state).toBe('open')
  })
})
