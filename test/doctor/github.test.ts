import { afterEach, describe, expect, test } from '@jest/globals'
import type { Check } from '../../src/doctor/check.js'
import { checkGitHubFacts } from '../../src/doctor/github.js'
import { checkRepositoryTokens } from '../../src/doctor/repository-tokens.js'
import { actionJobs, checkWorkflows } from '../../src/doctor/workflows.js'
import { problemsOf } from '../../src/shell/problems-of.js'
import { readGitHubFacts } from '../../src/shell/github/settings.js'
import type { GitHub, GitHubOptions } from '../github/server.js'
import { startGitHub } from '../github/server.js'

let github: GitHub | null = null
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([])
  expect(github?.writes() ?? []).toEqual([])
  await github?.stop()
  github = null
})

const log = { debug: () => undefined, warning: () => undefined }
const guardJob = actionJobs([
  {
    path: 'guard.yml',
    text: workflow('[pull_request, merge_group]', '{ contents: read, pull-requests: write }'),
  },
])

function workflow(on: string, permissions: string): string {
  return `on: ${on}\npermissions: ${permissions}\njobs:\n  drift-guard:\n    steps:\n      - uses: acme/drift-triage@v1\n        with: { cluster-name: x, kubeconfig: y }\n`
}

async function checks(
  options: GitHubOptions,
  set: (github: GitHub) => void = () => undefined,
  jobs = guardJob,
): Promise<readonly Check[]> {
  github = await startGitHub(options)
  set(github)
  const { url, token, owner, repo } = github
  return checkGitHubFacts(await readGitHubFacts({ token, apiUrl: url, owner, repo, log }), jobs)
}

const texts = (found: readonly Check[], state: Check['state']): string[] =>
  found.filter((check) => check.state === state).map(({ what }) => what)

const administrator = { administration: 'read', secrets: 'read', issues: 'write', contents: 'read' } as const

describe('the settings of a repository', () => {
  test('all right, for a token that may see them', async () => {
    const found = await checks({ permissions: administrator }, ({ state: { settings } }) => {
      Object.assign(settings, {
        requiredChecks: ['drift-guard'],
        workflowsMayOpenPullRequests: true,
        secrets: ['KUBECONFIG'],
      })
    })
    expect(found.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  })

  test('what only administrators see is skipped, not taken for good or bad', async () => {
    const found = await checks({})
    expect(texts(found, 'skipped')).toEqual([
      'whether workflows may open pull requests is seen by administrators only',
      'which secrets there are is seen by administrators only',
    ])
    expect(texts(found, 'warning')).toEqual(['the default branch does not require the check drift-guard'])
    expect(texts(found, 'failed')).toEqual([])
  })

  test('issues that are off, and an archived repository, are failures', async () => {
    const found = await checks({ permissions: administrator }, ({ state: { repository } }) =>
      Object.assign(repository, { hasIssues: false, archived: true }),
    )
    expect(texts(found, 'failed')).toEqual(['acme/shop is archived', 'issues are switched off'])
  })

  test('a token that may not read issues is told so', async () => {
    expect(texts(await checks({ permissions: { contents: 'read' } }), 'failed')).toEqual([
      'this token may not read issues',
    ])
  })

  test('a merge queue without merge_group would wait for ever', async () => {
    const jobs = actionJobs([{ path: 'g.yml', text: workflow('pull_request', '{ contents: read }') }])
    const found = await checks({}, ({ state: { settings } }) => (settings.mergeQueue = true), jobs)
    expect(texts(found, 'failed')).toEqual([
      'there is a merge queue, and the check does not run on merge_group',
    ])
  })

  test('a public repository is a warning', async () => {
    expect(texts(await checks({ private: false }), 'warning').at(-1)).toContain('the repository is public')
  })

  test('a repository that is not there is a problem with a code', async () => {
    github = await startGitHub()
    const { url, token } = github
    const refused = readGitHubFacts({ token, apiUrl: url, owner: 'acme', repo: 'gone', log })
    const error = await refused.catch((one: unknown) => one)
    expect(problemsOf(error)).toMatchObject([{ code: 'GITHUB_NOT_FOUND' }])
  })
})

describe('workflows', () => {
  const found = (text: string): readonly Check[] => checkWorkflows(actionJobs([{ path: 'w.yml', text }]))

  test.each([
    [
      workflow('{ schedule: [] }', '{ contents: read, issues: write }'),
      'ok',
      'may read the contents and write issues',
    ],
    [workflow('[schedule]', '{ contents: read }'), 'failed', 'its token lacks issues: write'],
    [workflow('push', '{}'), 'failed', 'lacks issues: write and contents: read'],
    [workflow('push', 'write-all'), 'warning', 'nothing starts it of its own accord'],
    [workflow('[merge_group]', 'read-all'), 'warning', 'lacks pull-requests: write'],
    [workflow('[pull_request]', '{ pull-requests: write }'), 'failed', 'lacks contents: read'],
    [
      'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v6 }] } }\n',
      'skipped',
      'no workflow uses drift-triage yet',
    ],
    ['on: [unclosed', 'skipped', 'no workflow uses drift-triage yet'],
  ])('%j', (text, state, words) => {
    expect(found(text)).toMatchObject([{ state, what: expect.stringContaining(words) as unknown }])
  })
})

describe('tokens of other repositories', () => {
  const base = { url: 'https://github.com/acme/base', path: '../base', tokenEnv: 'BASE_TOKEN' }
  const found = (workflow: string): readonly Check[] =>
    checkRepositoryTokens(
      [base, { url: 'https://github.com/acme/read', path: '../read' }],
      actionJobs([{ path: 'w.yml', text: workflow }]),
    )
  const step = 'steps: [{ uses: acme/drift-triage@v1 }]'

  test.each([
    `on: schedule\nenv: { BASE_TOKEN: x }\njobs: { triage: { ${step} } }`,
    `on: schedule\njobs: { triage: { env: { BASE_TOKEN: x }, ${step} } }`,
    'on: schedule\njobs: { triage: { steps: [{ uses: acme/drift-triage@v1, env: { BASE_TOKEN: x } }] } }',
  ])('one that the step has, by %j', (workflow) => {
    expect(found(workflow)).toEqual([
      expect.objectContaining({
        state: 'ok',
        what: 'w.yml, job triage: is given BASE_TOKEN, the token for https://github.com/acme/base',
      }),
    ])
  })

  test('one that the step does not have', () => {
    const other = 'steps: [{ run: x, env: { BASE_TOKEN: x } }, { uses: acme/drift-triage@v1 }]'
    expect(texts(found(`on: schedule\njobs: { triage: { ${other} } }`), 'warning')).toEqual([
      'w.yml, job triage: is not given BASE_TOKEN, the token for https://github.com/acme/base',
    ])
  })

  test('none where the job checks pull requests only', () => {
    expect(found(`on: [pull_request, merge_group]\njobs: { guard: { ${step} } }`)).toEqual([])
  })
})
