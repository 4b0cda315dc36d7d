import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { JsonReport } from '../../src/report/json.js'
import { strToU8, zipSync } from 'fflate'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { addRun } from '../github/state.js'
import type { Cluster } from '../harness/cluster.js'
import { useCluster } from '../harness/cluster.js'
import { commitAll, storyApps, tellStory } from '../scenario/story.js'
import { schemaErrors } from '../report/schema.js'
import type { Act, WorkflowRun } from './act.js'
import { prepareAct } from './act.js'
import { asDocumented } from './as-documented.js'
import { checksOf } from './checks.js'
import { endsInPullRequests } from './ends-in-pull-requests.js'
import { originOf } from './pull-requests.js'
import { runsRecipes } from './recipes.js'
import { addWorkflow, nightly } from './workflow.js'

jest.setTimeout(300_000)

const deployment = 'apps/payment-service/deployment.yaml'

let folder: string
let repository: string
let cluster: Cluster
let github: GitHub
let act: Act

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-triage-story-'))
  repository = join(folder, 'shop')
  await mkdir(repository)
  cluster = useCluster()
  ;[, act] = await Promise.all([tellStory(cluster, repository, join(folder, 'scratch')), prepareAct(folder)])
  await addWorkflow(repository, withGuard)
  await commitAll(repository, 'Judge drift every night')
  github = await startGitHub({ permissions: granted, git: await origin().create() })
}, 600_000)

/** What the workflow's permissions block grants. */
const granted: Record<string, 'read' | 'write'> = {
  ...{ contents: 'read', actions: 'read', issues: 'write', 'pull-requests': 'write' },
}
const origin = (): ReturnType<typeof originOf> => originOf(repository, join(folder, 'shop.git'))

afterAll(async () => {
  await github.stop()
  await rm(folder, { recursive: true, force: true })
})

const { git, branch, pullRequest, check } = checksOf(() => ({ act, cluster, folder, github, repository }))

/** The nightly workflow, which also records what checks need and runs for merge queues. */
const withGuard = nightly
  .replace('  pull_request:\n', '  pull_request:\n  merge_group:\n')
  .replace('cluster-name: production\n', 'cluster-name: production\n          guard-state: public\n')

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
    const scaled = await branch('scale-down', () => replace(deployment, 'replicas: 3', 'replicas: 4'))
    const blocked = await check(pullRequest(scaled), scaled)
    expect(blocked.succeeded).toBe(false)
    expect(blocked.outputs).toMatchObject({ 'guard-verdict': 'block' })
    expect(blocked.log).toContain('Deployment payments/payment-service is 5 in the cluster')
    expect(blocked.log).toContain('This merge moves that very field.')
    const adopted = await branch('adopt', adoptInGit)
    const adopting = await check(pullRequest(adopted), adopted)
    expect({ ...adopting, log: adopting.succeeded ? '' : adopting.log }).toMatchObject({
      succeeded: true,
      log: '',
    })
    expect(adopting.outputs).toMatchObject({ 'guard-verdict': 'pass', 'reversal-count': '0' })
  })

  const bump = (): Promise<void> => replace(deployment, 'payment-service:4.12.0', 'payment-service:4.13.0')

  test('a bump of its image is blocked beside the line of the replicas', async () => {
    const head = await branch('bump', bump)
    const { succeeded, log, outputs } = await check(pullRequest(head), head)
    expect({ succeeded, ...outputs }).toMatchObject({ succeeded: false, 'guard-verdict': 'block' })
    expect(log).toMatch(
      /::error title=payment-service%3A merging would undo a live change,file=apps\/payment-service\/deployment\.yaml,line=10::spec\.replicas/,
    )
    expect(log).toContain('This merge touches the same object, and a sync applies it as a whole.')
  })

  test('the same without a kubeconfig, from the state that the nightly run recorded', async () => {
    const { outputs } = await runNightly()
    const state = await readFile(outputs['state-path'] ?? '', 'utf8')
    addRun(github.state, zipSync({ 'guard-state.json': strToU8(state) }))
    const head = await branch('bump-again', bump)
    const blocked = await check(pullRequest(head), head, { secrets: {} })
    expect({ succeeded: blocked.succeeded, ...blocked.outputs }).toMatchObject({
      ...{ succeeded: false, 'guard-verdict': 'block' },
    })
    expect(blocked.log).toContain('Live state as recorded on')
    const adopting = await branch('adopt-again', adoptInGit)
    const passed = await check(pullRequest(adopting), adopting, { secrets: {} })
    expect({ succeeded: passed.succeeded, log: passed.succeeded ? '' : passed.log }).toEqual({
      ...{ succeeded: true, log: '' },
    })
    expect(passed.outputs).toMatchObject({ 'guard-verdict': 'pass' })
  })

  test('one elsewhere is blocked, and passes in silence once the apps name their paths', async () => {
    const head = await branch('elsewhere', () => writeFile(join(repository, 'NOTES.md'), 'Hello.\n'))
    const number = pullRequest(head)
    expect((await check(number, head)).outputs).toMatchObject({ 'guard-verdict': 'block' })
    const quiet = pullRequest(head)
    const annotate = (value: string): Promise<string[]> =>
      Promise.all(
        storyApps.map(({ name }) =>
          cluster.kubectl(
            [
              'annotate',
              'application',
              name,
              '-n',
              'argocd',
              `argocd.argoproj.io/manifest-generate-paths${value}`,
            ],
            { as: 'admin' },
          ),
        ),
      )
    await annotate('=.')
    try {
      const { succeeded, outputs } = await check(quiet, head)
      expect({ succeeded, ...outputs }).toMatchObject({ succeeded: true, 'guard-verdict': 'pass' })
      expect(github.state.comments.filter(({ issue }) => issue === quiet)).toEqual([])
    } finally {
      await annotate('-')
    }
  })

  test('an accepted loss passes, in the merge queue as well, until there is a second hotfix or commit', async () => {
    const head = await branch('accepted', bump)
    const number = pullRequest(head)
    const queue = async (): Promise<WorkflowRun> => {
      const base = (await git('rev-parse', 'main')).trim()
      const merge_group = {
        ...{ head_sha: head, base_sha: base, base_ref: 'refs/heads/main' },
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`,
      }
      return check(number, head, {
        event: 'merge_group',
        payload: { action: 'checks_requested', merge_group },
      })
    }
    expect((await queue()).succeeded).toBe(false)
    github.state.roles.set('wanda', 'write')
    github.as('wanda').addLabels(number, 'drift-override')
    const label = { action: 'labeled', label: { name: 'drift-override' } }
    const accepted = await check(number, head, { payload: label })
    expect({ ok: accepted.succeeded, log: accepted.succeeded ? '' : accepted.log }).toEqual({
      ok: true,
      log: '',
    })
    expect(github.state.comments.find(({ issue }) => issue === number)?.body).toContain(
      '**Accepted** by wanda',
    )
    expect(commentsOf('payment-service').at(-1)).toContain(`wanda accepted on`)
    expect((await queue()).succeeded).toBe(true)
    await cluster.kubectl(['scale', 'deployment/payment-service', '--replicas=6', '-n', 'payments'])
    try {
      expect((await check(number, head)).succeeded).toBe(false)
      expect((await queue()).succeeded).toBe(false)
    } finally {
      await cluster.kubectl(['scale', 'deployment/payment-service', '--replicas=5', '-n', 'payments'])
    }
    github.as('wanda').removeLabel(number, 'drift-override')
    expect((await check(number, head)).succeeded).toBe(false)
    github.as('wanda').addLabels(number, 'drift-override')
    expect((await check(number, head, { payload: label })).succeeded).toBe(true)
    const next = await branch('accepted-next', () => replace(deployment, '4.12.0', '4.14.0'))
    expect((await check(number, next)).succeeded).toBe(false)
  })

  asDocumented(() => ({ act, cluster, folder, github, repository }))

  runsRecipes(() => ({ act, cluster, folder, github, repository }))

  endsInPullRequests(() => ({
    ...{ cluster, github, repository, granted, workflow: withGuard, origin: origin(), runNightly },
    ...{ issueOf, numberOf, commentsOf },
  }))

  test('and the run after that, on a push, writes nothing', async () => {
    const before = github.writes().length
    const { succeeded } = await runNightly('push')
    expect(succeeded).toBe(true)
    expect(github.writes().length - before).toBe(0)
    expect(github.violations).toEqual([])
  })
})

function numberOf(app: string): number | undefined {
  return github.state.issues.find(({ title }) => title === `Drift in ${app} on production`)?.number
}

function commentsOf(app: string): string[] {
  const number = numberOf(app)
  return github.state.comments.filter(({ issue }) => issue === number).map(({ body }) => body)
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
