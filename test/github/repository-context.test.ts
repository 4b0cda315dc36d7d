import { describe, expect, test } from '@jest/globals'
import { ProblemError } from '../../src/model/problem.js'
import { parseRepository, repositoryContext } from '../../src/shell/github/repository-context.js'

const environment = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.acme.example/',
  GITHUB_API_URL: 'https://github.acme.example/api/v3',
  GITHUB_RUN_ID: '4711',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
}

describe('where a run takes place', () => {
  test('is read from the environment of GitHub Actions and the event', () => {
    expect(repositoryContext(environment, { repository: { default_branch: 'trunk' } })).toEqual({
      ...{ owner: 'acme', repo: 'shop', fullName: 'acme/shop' },
      serverUrl: 'https://github.acme.example',
      apiUrl: 'https://github.acme.example/api/v3',
      runUrl: 'https://github.acme.example/acme/shop/actions/runs/4711',
      ...{ eventName: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main', defaultBranch: 'trunk' },
    })
  })

  test('outside GitHub Actions there is no run, and the event may name the repository', () => {
    const context = repositoryContext({}, { repository: { full_name: 'acme/shop' } })
    expect(context).toMatchObject({ fullName: 'acme/shop', runUrl: null, eventName: '', apiUrl: '' })
  })

  test.each(['', 'shop', 'acme/shop/issues', 'acme/..', '../shop', 'acme/sh op', 'acme/%2e', 'acme/shop\n'])(
    '%j is no repository',
    (text) => {
      expect(() => parseRepository(text)).toThrow(ProblemError)
      expect(() => repositoryContext({ GITHUB_REPOSITORY: text }, null)).toThrow(/owner\/repo/)
    },
  )
})
