import { describe, expect, test } from '@jest/globals'
import { branches, openPulls, writing } from './desk.js'
import { deployment, payment, proposing, useScene } from './scene.js'

const { desk, git, all, drifted, reopen, file, issueOf } = useScene()

describe('what GitHub does not let be', () => {
  test('a setting that is switched on later: the next run opens it (peter-evans/create-pull-request#1175)', async () => {
    desk().github.state.settings.workflowsMayOpenPullRequests = false
    await file(all())
    expect(openPulls(desk())).toEqual({})
    // Asked once in a run, not once for each app; the next run asks again.
    const asked = (): number =>
      desk().github.requests.filter(({ operation }) => operation === 'pulls/create').length
    expect(asked()).toBe(1)
    desk().github.state.settings.workflowsMayOpenPullRequests = true
    await file(all())
    expect(Object.keys(openPulls(desk()))).toHaveLength(3)
    expect(await file(all())).toBe(0)
  })

  test('drafts where the plan has none', async () => {
    desk().github.state.draftsSupported = false
    await file(all())
    expect(desk().github.state.pulls.get(openPulls(desk())['feature-flags'] ?? 0)?.draft).toBe(false)
  })

  test('writing contents: the issues are filed all the same, and the permission is named', async () => {
    await reopen({ permissions: { ...writing, contents: 'read' } })
    const { problems } = await desk().file(drifted())
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['GITHUB_FORBIDDEN', expect.stringContaining('`contents: write`')],
    ])
    expect(issueOf(payment)?.state).toBe('open')
    expect(openPulls(desk())).toEqual({})
  })

  test('a base that moved on in that very file: nothing is written from what is out of date', async () => {
    const text = git().text('refs/heads/main', deployment)
    desk().github.as('dana').commit('main', deployment, text.replace('replicas: 3', 'replicas: 4'))
    await file(all())
    expect(Object.keys(openPulls(desk())).sort()).toEqual(['feature-flags', 'logging-agent'])
    expect(desk().logged.join('\n')).toContain('main on GitHub does not hold the files that were judged')
  })

  test('a base that moved on elsewhere does not matter', async () => {
    desk().github.as('dana').commit('main', 'README.md', 'Hello\n')
    await file(all())
    expect(Object.keys(openPulls(desk()))).toHaveLength(3)
    desk().github.as('dana').commit('main', 'README.md', 'Hello again\n')
    expect(await file(all())).toBe(0)
  })

  test('a revision that is no branch: the issue says so', async () => {
    const tagged = proposing(drifted(), (writeBacks) =>
      writeBacks.map((one) => ({ ...one, revision: 'v1.2.0' })),
    )
    await file(tagged)
    expect(openPulls(desk())).toEqual({})
    expect(issueOf(payment)?.body).toContain(
      'None: the application follows v1.2.0, which is no branch of this repository',
    )
    expect(issueOf(payment)?.body).toContain('set its targetRevision in argocd/payment-service.yaml to that')
  })

  test.each([['.github/workflows/a.yml'], ['../a.yaml'], ['link/a.yaml'], ['apps/link.yaml']])(
    'a path such as %s (peter-evans/create-pull-request#1713)',
    async (file_) => {
      const link = { mode: '120000', type: 'blob', sha: git().writeBlob(Buffer.from('/etc')) }
      const tree = git().writeTree('refs/heads/main', [
        { ...link, path: 'link' },
        { ...link, path: 'apps/link.yaml' },
        {
          mode: '100644',
          type: 'blob',
          path: '.github/workflows/a.yml',
          sha: git().writeBlob(Buffer.from('/etc')),
        },
      ])
      const parent = git().ref('heads/main') ?? ''
      git().setRef(
        'heads/main',
        git().writeCommit({ tree, parents: [parent], message: 'links', author: 'dana' }),
      )
      const edit = { file: file_, before: '/etc', after: 'mine' }
      const moved = proposing(drifted(), (writeBacks) =>
        writeBacks.map((one) => ({
          ...one,
          edits: [edit],
          steps: one.steps.map((step) => ({ ...step, edits: [edit] })),
        })),
      )
      await file(moved)
      expect(branches(desk())).toEqual([])
      expect(desk().github.requests.some(({ operation }) => operation === 'git/create-blob')).toBe(false)
    },
  )
})
