import { describe, expect, test } from '@jest/globals'
import { branches, openPulls } from './desk.js'
import { deployment, payment, useScene } from './scene.js'

const { desk, git, drifted, six, settled, reopen, file, pull, issueOf, comments, branchOf, onBranch } =
  useScene()

describe('a person', () => {
  test('merges: the branch goes, and nothing is proposed again', async () => {
    await file(drifted())
    const { number } = pull()
    desk().github.as('dana').merge(number)
    // A run that started before the merge knows nothing of it yet.
    await file(drifted())
    expect(openPulls(desk())[payment]).toBeUndefined()
    expect(issueOf(payment)?.body).toContain(`#${number} was merged with this already`)
    await file(settled())
    expect(branches(desk())).toEqual([])
  })

  test('commits to the branch: it is left as it is, which is said once (peter-evans/create-pull-request#2856)', async () => {
    await file(drifted())
    const { number } = pull()
    const theirs = desk().github.as('dana').commit(branchOf(number), deployment, 'mine: true\n')
    expect(await file(drifted())).toBe(0)
    await file(six())
    expect(git().ref(`heads/${branchOf(number)}`)).toBe(theirs)
    expect(comments(number)).toEqual([expect.stringContaining('holds commits that are not ours')])
    expect(pull().body).toContain('holds commits that are not ours')
    expect(await file(six())).toBe(0)
    await file(settled())
    expect(desk().github.issue(number).state).toBe('open')
    expect(git().ref(`heads/${branchOf(number)}`)).toBe(theirs)
    expect(await file(settled())).toBe(0)
  })

  test('amends our commit: that is theirs as well', async () => {
    await file(drifted())
    const { number } = pull()
    const ref = `heads/${branchOf(number)}`
    const ours = git().readCommit(git().ref(ref) ?? '')
    const tree = git().writeTree(ours.tree, [
      { mode: '100644', type: 'blob', path: 'notes', sha: git().writeBlob(Buffer.from('x')) },
    ])
    const amended = git().writeCommit({ ...ours, tree })
    git().setRef(ref, amended)
    await file(six())
    expect(git().ref(ref)).toBe(amended)
  })

  test('closes it: that holds until the drift changes', async () => {
    await file(drifted())
    const { number } = pull()
    desk().github.as('dana').closePull(number)
    await file(drifted())
    expect(openPulls(desk())[payment]).toBeUndefined()
    expect(issueOf(payment)?.body).toContain(`#${number} was closed, so nothing is proposed until`)
    expect(await file(drifted())).toBe(0)
    await file(six())
    expect(pull().number).not.toBe(number)
    expect(onBranch(pull().number, deployment)).toContain('replicas: 6')
  })

  test('edits title and text: both stay', async () => {
    await file(drifted())
    const { number, body } = pull()
    desk()
      .github.as('dana')
      .edit(number, { title: 'Mine', body: `Do merge this.\r\n\r\n${body ?? ''}` })
    await file(six())
    expect(pull().title).toBe('Mine')
    expect(pull().body).toMatch(/^Do merge this\.\s+<!-- drift-triage:begin/)
    expect(pull().body).toContain('`6`')
  })

  test('opens one from our branch: it is linked and not touched, and its branch stays', async () => {
    desk().github.state.settings.workflowsMayOpenPullRequests = false
    await file(drifted())
    const [branch = ''] = [...git().refs('heads/drift-triage/payment').keys()].map((ref) =>
      ref.replace('refs/heads/', ''),
    )
    expect(issueOf(payment)?.body).toContain(
      `[open the pull request yourself](${new URL(desk().github.url).origin}/acme/shop/compare/main...${branch})`,
    )
    expect(desk().logged.join('\n')).toContain('Allow GitHub Actions to create and approve pull requests')
    const number = desk().github.as('dana').openPull({ title: 'By hand', head: branch, base: 'main' })
    await file(drifted())
    expect(issueOf(payment)?.body).toContain(`#${number} brings what runs into Git.`)
    await file(settled())
    expect(desk().github.issue(number)).toMatchObject({
      state: 'open',
      title: 'By hand',
      body: null,
      labels: [],
    })
    expect(branches(desk())).toContain(payment)
  })

  test('has a branch of that name already: it is not ours to write to', async () => {
    await file(drifted())
    const { number } = pull()
    const branch = branchOf(number)
    await reopen({})
    git().setRef(`heads/${branch}`, git().ref('heads/main') ?? '')
    await file(drifted())
    expect(openPulls(desk())[payment]).toBeUndefined()
    expect(git().ref(`heads/${branch}`)).toBe(git().ref('heads/main'))
    expect(issueOf(payment)?.body).toContain(`None: the branch ${branch} holds commits that are not ours.`)
    expect(await file(drifted())).toBe(0)
  })
})
