import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { yamlBlock } from '../docs/yaml-blocks.js'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { run } from '../harness/run.js'
import type { Act, WorkflowRun } from './act.js'
import { prepareAct } from './act.js'
import { handoverActions } from './handover.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
let repository: string
let github: GitHub
let act: Act
let actions: Readonly<Record<string, string>>

/** As documented, for a workflow that lies here, and with fewer jobs. */
const callerOf = (id: string, shards: number): string =>
  yamlBlock(id)
    .replace('OWNER/drift-triage/.github/workflows/sharded.yml@main', './.github/workflows/sharded.yml')
    .replace('shards: 8', `shards: ${shards}`)

/** The workflow as it is, for the action of this checkout; a recorded cluster takes the place of a kubeconfig. */
async function layWorkflows(): Promise<string> {
  const text = await readFile(join(root, '.github/workflows/sharded.yml'), 'utf8')
  const here = text
    .replaceAll(/OWNER\/drift-triage@main.*$/gm, 'acme/drift-triage@v1')
    .replaceAll(
      /kubeconfig: \$\{\{ secrets\.kubeconfig \}\}/g,
      `snapshot: ${join(folder, 'clusters')}/\${{ inputs.cluster-name }}`,
    )
    // On GitHub each job has a machine of its own; here they share one.
    .replaceAll('runner.temp }}/shards', 'runner.temp }}/shards-${{ inputs.cluster-name }}')
  const at = join(repository, '.github/workflows')
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'sharded.yml'), here)
  await writeFile(join(at, 'drift-triage.yml'), callerOf('docs/scale.md#a-run-over-several-jobs', 3))
  return here
}

/** The recorded cluster, and the same at another address. */
async function layClusters(): Promise<void> {
  for (const name of ['production', 'staging']) {
    const at = join(folder, 'clusters', name)
    await cp(join(root, 'demo/snapshot'), at, { recursive: true })
    const index = await readFile(join(at, 'snapshot.json'), 'utf8')
    await writeFile(
      join(at, 'snapshot.json'),
      index.replace('https://127.0.0.1:', `https://${name}.acme.example:`),
    )
  }
}

describe('the workflow that shares the applications out over several jobs, run by act', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drift-triage-sharded-'))
    repository = join(folder, 'shop')
    await cp(join(root, 'demo/repo'), repository, { recursive: true })
    actions = await handoverActions(folder, await layWorkflows())
    const git = (...args: string[]): Promise<string> =>
      run('git', ['-C', repository, '-c', 'user.name=Dana', '-c', 'user.email=dana@acme.example', ...args])
    await git('init', '--quiet', '--initial-branch=main')
    await git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
    await git('add', '--all', '--force')
    await git('commit', '--quiet', '-m', 'The shop')
    await layClusters()
    const about = { full_name: 'acme/shop', default_branch: 'main', private: true }
    await writeFile(join(folder, 'schedule.json'), JSON.stringify({ repository: about }))
    ;[github, act] = await Promise.all([startGitHub(), prepareAct(folder)])
  }, 600_000)

  afterAll(async () => {
    expect(github.violations).toEqual([])
    await github.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const nightly = (): Promise<WorkflowRun> =>
    act.run('schedule', {
      ...{ repository, apiUrl: github.url, actions, eventFile: join(folder, 'schedule.json') },
      secrets: { KUBECONFIG: 'unused', production: 'unused', staging: 'unused' },
    })

  test('three jobs judge five apps, and the last one files what one job would file', async () => {
    const { succeeded, log } = await nightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(github.state.issues.map(({ title }) => title).sort()).toEqual([
      'Drift in cert-manager on production',
      'Drift in feature-flags on production',
      'Drift in logging-agent on production',
      'Drift in payment-service on production',
      'Drift in user-service on production',
    ])
    const handed = await readdir(join(folder, 'store'), { recursive: true })
    expect(handed.filter((name) => name.endsWith('.json')).sort()).toEqual([
      'drift-triage-shard-1.of.production/part-1.json',
      'drift-triage-shard-2.of.production/part-2.json',
      'drift-triage-shard-3.of.production/part-3.json',
      'drift-triage-shard-plan.of.production/plan.json',
    ])
  }, 600_000)

  test('the next night goes by what this one cost, and writes nothing', async () => {
    const costs = await readFile(join(folder, 'store/cache'), 'utf8')
    expect(costs).toContain('"name":"payment-service"')
    const before = github.writes().length
    const { succeeded, log } = await nightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    expect(github.writes().length).toBe(before)
  }, 600_000)

  test('with a call for each cluster, both are judged at the same time, and each has its own issues and state', async () => {
    await writeFile(
      join(repository, '.github/workflows/drift-triage.yml'),
      callerOf('docs/scale.md#several-clusters', 1),
    )
    // What a run hands over is not there in the next one.
    await rm(join(folder, 'store'), { recursive: true })
    const before = github.state.issues.length
    const { succeeded, log } = await nightly()
    expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
    const filed = github.state.issues.slice(before).map(({ title }) => title)
    expect(filed.sort()).toEqual(
      ['cert-manager', 'feature-flags', 'logging-agent', 'payment-service', 'user-service'].map(
        (name) => `Drift in ${name} on staging`,
      ),
    )
    for (const cluster of ['production', 'staging'])
      expect(await readdir(join(folder, 'store', `drift-triage-state-${cluster}`))).toEqual([
        'guard-state.json',
      ])
  }, 600_000)
})
