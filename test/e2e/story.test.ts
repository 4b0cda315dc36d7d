import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import type { Cluster } from '../harness/cluster.js'
import { useCluster } from '../harness/cluster.js'
import { run } from '../harness/run.js'
import { commitAll, reportStatus, storyApps, syncApp, tellStory } from '../scenario/story.js'
import { schemaErrors } from '../report/schema.js'
import type { Act, WorkflowRun } from './act.js'
import { prepareAct } from './act.js'
import { addWorkflow } from './workflow.js'

jest.setTimeout(300_000)

let folder: string
let repository: string
let cluster: Cluster
let github: GitHub
let act: Act
let syncedCommit: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-story-'))
  repository = join(folder, 'shop')
  await mkdir(repository)
  cluster = useCluster()
  ;[syncedCommit, github, act] = await Promise.all([
    tellStory(cluster, repository, join(folder, 'scratch')),
    startGitHub({ permissions: { contents: 'read', issues: 'write' } }),
    prepareAct(folder),
  ])
  await addWorkflow(repository)
  await commitAll(repository, 'Judge drift every night')
}, 600_000)

afterAll(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

/** The account of rbac/read-only.yaml: get and list, nothing else. */
async function runNightly(event: 'schedule' | 'push' = 'schedule'): Promise<WorkflowRun> {
  const kubeconfig = await readFile(cluster.connection.kubeconfigs.ci)
  return act.run(event, {
    repository,
    apiUrl: github.url,
    secrets: { KUBECONFIG: kubeconfig.toString('base64') },
  })
}

function issueOf(app: string): { labels: string[]; body: string; state: string; reason: string | null } {
  const found = github.state.issues.filter(({ title }) => title === `Drift in ${app} on production`)
  expect(found).toHaveLength(1)
  const [issue] = found
  if (issue === undefined) throw new Error(`no issue for ${app}`)
  return {
    labels: [...issue.labels].sort(),
    body: issue.body ?? '',
    state: issue.state,
    reason: issue.stateReason,
  }
}

describe('the story of five apps, from a nightly workflow to closed issues', () => {
  test('five drifted apps give five labelled issues', async () => {
    const { succeeded, log, outputs } = await runNightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(JSON.parse(outputs['drifted-apps'] ?? '')).toEqual(storyApps.map(({ name }) => name).sort())
    expect(outputs).toMatchObject({ 'has-drift': 'true', 'sync-unsafe': 'true', 'count-manual-change': '3' })
    expect(github.state.issues).toHaveLength(5)
    expect(issueOf('payment-service').labels).toEqual(['drift-triage', 'drift:manual-change', 'sync:unsafe'])
    expect(issueOf('logging-agent').labels).toEqual(['drift-triage', 'drift:manual-change', 'sync:unsafe'])
    expect(issueOf('feature-flags').labels).toEqual(['drift-triage', 'drift:manual-change'])
    expect(issueOf('user-service').labels).toEqual(['drift-triage', 'drift:metadata-noise'])
    expect(issueOf('cert-manager').labels).toEqual(['drift-triage', 'drift:serialization-noise'])
  })

  test('each issue names the manager and what a sync would do', () => {
    expect(issueOf('payment-service').body).toContain(
      'Someone changed `spec.replicas` of Deployment payments/payment-service from `3` to `5` with `kubectl scale`. ' +
        'The next sync (with the next commit on the branch) would set it back to `3`.',
    )
    expect(issueOf('logging-agent').body).toContain('with `kubectl set`')
    expect(issueOf('logging-agent').body).toContain(
      'would set it back to `registry.acme.example/logging-agent:v1.9.0` and restart pods',
    )
    expect(issueOf('feature-flags').body).toContain('with `kubectl edit`. A sync would leave it as it is')
    expect(issueOf('user-service').body).toContain('kubectl-client-side-apply')
  })

  test('the report validates and tells the same', async () => {
    const { outputs } = await runNightly()
    const report = JSON.parse(await readFile(outputs['report-path'] ?? '', 'utf8')) as JsonReport
    expect(schemaErrors(report)).toEqual([])
    expect(report.problems).toEqual([])
    expect(
      report.findings.map(({ application, path, category, forecast }) => [
        application,
        path,
        category,
        forecast.effect,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['payment-service', 'spec.replicas', 'manual-change', 'reverts'],
        ['feature-flags', 'data.TEMP_FLAG_EMERGENCY_BYPASS', 'manual-change', 'keeps'],
        ['logging-agent', 'spec.template.spec.containers[name="agent"].image', 'manual-change', 'reverts'],
      ]),
    )
  })

  test('a second run writes nothing', async () => {
    const before = github.writes().length
    const { succeeded } = await runNightly()
    expect(succeeded).toBe(true)
    expect(github.writes().length - before).toBe(0)
  })

  test('workflow_dispatch judges the apps it is told, and a dry run files nothing', async () => {
    const before = github.writes().length
    const kubeconfig = await readFile(cluster.connection.kubeconfigs.ci)
    const { succeeded, outputs, log } = await act.run('workflow_dispatch', {
      repository,
      apiUrl: github.url,
      secrets: { KUBECONFIG: kubeconfig.toString('base64') },
      inputs: { apps: 'payment-service', 'dry-run': 'true' },
    })
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(JSON.parse(outputs['drifted-apps'] ?? '')).toEqual(['payment-service'])
    expect(github.writes().length - before).toBe(0)
  })

  test('a pull request that would scale payment-service down is blocked, and one that adopts passes', async () => {
    const blocked = await runPullRequest('scale-down', async () =>
      replace('apps/payment-service/deployment.yaml', 'replicas: 3', 'replicas: 4'),
    )
    expect(blocked.succeeded).toBe(false)
    expect(blocked.outputs).toMatchObject({ 'guard-verdict': 'block' })
    expect(blocked.log).toContain('Deployment payments/payment-service is 5 in the cluster')
    expect(blocked.log).toContain('This change moves that very field.')
    const adopting = await runPullRequest('adopt', adoptInGit)
    expect({ ...adopting, log: adopting.succeeded ? '' : adopting.log }).toMatchObject({
      succeeded: true,
      log: '',
    })
    expect(adopting.outputs).toMatchObject({ 'guard-verdict': 'pass', 'reversal-count': '0' })
  })

  test('once Git says what production has, the issues close as adopted', async () => {
    await adoptInGit()
    const commit = await commitAll(repository, 'fix: keep what production needs')
    for (const app of storyApps) {
      if (app.name !== 'user-service' && app.name !== 'cert-manager') await syncApp(cluster, repository, app)
      await reportStatus(cluster, repository, app, commit, [])
    }
    const { succeeded, log, outputs } = await runNightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(outputs['has-drift']).toBe('false')
    for (const app of ['payment-service', 'logging-agent', 'feature-flags']) {
      expect({ app, ...issueOf(app) }).toMatchObject({ app, state: 'closed', reason: 'completed' })
      expect(commentsOf(app).join('\n')).toMatch(/adopted/i)
    }
    for (const app of ['user-service', 'cert-manager']) {
      expect({ app, ...issueOf(app) }).toMatchObject({ app, state: 'closed' })
    }
    expect(commit).not.toBe(syncedCommit)
  })

  test('and the run after that, on a push, writes nothing', async () => {
    const before = github.writes().length
    const { succeeded } = await runNightly('push')
    expect(succeeded).toBe(true)
    expect(github.writes().length - before).toBe(0)
    expect(github.violations).toEqual([])
  })
})

/** The check of a branch with one change, as GitHub starts it for a pull request; main stays as it is. */
async function runPullRequest(branch: string, change: () => Promise<void>): Promise<WorkflowRun> {
  const git = (...args: string[]): Promise<string> => run('git', ['-C', repository, ...args])
  const base = (await git('rev-parse', 'main')).trim()
  await git('checkout', '--quiet', '-b', branch)
  await change()
  const head = await commitAll(repository, branch)
  const eventFile = join(folder, `${branch}.json`)
  const payload = {
    action: 'opened',
    repository: { full_name: 'acme/shop', default_branch: 'main' },
    pull_request: { number: 900, head: { sha: head }, base: { ref: 'main', sha: base } },
  }
  await writeFile(eventFile, JSON.stringify(payload))
  try {
    const kubeconfig = await readFile(cluster.connection.kubeconfigs.ci)
    return await act.run('pull_request', {
      repository,
      apiUrl: github.url,
      secrets: { KUBECONFIG: kubeconfig.toString('base64') },
      inputs: {},
      eventFile,
    })
  } finally {
    await git('checkout', '--quiet', 'main')
  }
}

function commentsOf(app: string): string[] {
  const [issue] = github.state.issues.filter(({ title }) => title === `Drift in ${app} on production`)
  return github.state.comments.filter((comment) => comment.issue === issue?.number).map(({ body }) => body)
}

/** Git is brought to what production has, as the story does. */
async function adoptInGit(): Promise<void> {
  await replace('apps/payment-service/deployment.yaml', 'replicas: 3', 'replicas: 5')
  await replace('apps/logging-agent/daemonset.yaml', 'v1.9.0', 'v1.9.1')
  await replace(
    'apps/feature-flags/configmap.yaml',
    '  SEARCH_V2: "25%"',
    '  SEARCH_V2: "25%"\n  TEMP_FLAG_EMERGENCY_BYPASS: "true"',
  )
}

async function replace(file: string, from: string, to: string): Promise<void> {
  const path = join(repository, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}
