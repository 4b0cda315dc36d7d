import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { JsonReport } from '../../src/report/json.js'
import { blockAfter, read } from '../docs/markdown.js'
import { addRun } from '../github/state.js'
import { run } from '../harness/run.js'
import { commitAll, git, storyApps } from '../scenario/story.js'
import type { WorkflowRun } from './act.js'
import type { CheckWorld } from './checks.js'
import { checksOf } from './checks.js'
import { handoverActions } from './handover.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const deployment = 'apps/payment-service/deployment.yaml'

/** What the documentation shows, run word for word by somebody new, on the cluster of the story. */
export function asDocumented(world: () => CheckWorld): void {
  describe('as the documentation says', () => {
    const clone = (): string => join(world().folder, 'drift-triage')
    const repository = (): string => join(world().folder, 'my-repository')
    const { branch, pullRequest, check } = checksOf(() => ({ ...world(), repository: repository() }))
    let actions: Readonly<Record<string, string>> = {}

    /** A block of a shell script, as it stands, in a clone of this project beside the user's repository. */
    async function shell(script: string): Promise<string> {
      const { cluster, folder } = world()
      const bin = join(folder, 'bin')
      await mkdir(bin, { recursive: true })
      await symlink(cluster.connection.kubectl, join(bin, 'kubectl')).catch(() => undefined)
      const env = {
        PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        ...{ HOME: folder, KUBECONFIG: cluster.connection.kubeconfigs.admin, KUBERC: 'off' },
      }
      return run('bash', ['-euo', 'pipefail', '-c', script], { cwd: clone(), env, accept: [0, 1] })
    }

    async function layWorkflows(files: Readonly<Record<string, string>>): Promise<void> {
      const at = join(repository(), '.github/workflows')
      await mkdir(at, { recursive: true })
      for (const [name, text] of Object.entries(files))
        await writeFile(join(at, name), text.replaceAll('OWNER/drift-triage@main', 'acme/drift-triage@v1'))
      await commitAll(repository(), 'Workflows')
      const uploads = (await readdir(at)).map((name) => readFile(join(at, name), 'utf8'))
      actions = await handoverActions(world().folder, (await Promise.all(uploads)).join('\n'))
    }

    async function nightly(kubeconfig: string): Promise<WorkflowRun> {
      const { act, folder, github } = world()
      const eventFile = join(folder, 'schedule.json')
      const about = { full_name: 'acme/shop', default_branch: 'main', private: true }
      await writeFile(eventFile, JSON.stringify({ repository: about }))
      const secrets = { KUBECONFIG: kubeconfig }
      return act.run('schedule', {
        ...{ repository: repository(), apiUrl: github.url, secrets, eventFile, actions },
      })
    }

    /** Blocked where the merge would scale payment-service down, and passed where it keeps what runs. */
    async function expectGuarded(name: string): Promise<void> {
      const state = await readFile(join(world().folder, 'store/drift-triage-state/guard-state.json'), 'utf8')
      addRun(world().github.state, zipSync({ 'guard-state.json': strToU8(state) }))
      const scale = (to: string) => (): Promise<void> => edit(deployment, 'replicas: 3', to)
      const down = await branch(`${name}-down`, scale('replicas: 2'))
      const blocked = await check(pullRequest(down), down, { secrets: {} })
      expect(blocked.succeeded).toBe(false)
      expect(blocked.log).toContain('Deployment payments/payment-service is 5 in the cluster')
      expect(blocked.log).toContain('Live state as recorded on')
      const kept = await branch(`${name}-kept`, async () => {
        await scale('replicas: 5')()
        await edit('apps/logging-agent/daemonset.yaml', 'v1.9.0', 'v1.9.1')
      })
      const passed = await check(pullRequest(kept), kept, { secrets: {} })
      expect({ ok: passed.succeeded, log: passed.succeeded ? '' : passed.log }).toEqual({ ok: true, log: '' })
    }

    async function edit(file: string, from: string, to: string): Promise<void> {
      const path = join(repository(), file)
      const text = await readFile(path, 'utf8')
      expect(text).toContain(from)
      await writeFile(path, text.replace(from, to))
    }

    test('the account of the README can be made, and only read', async () => {
      const { folder, repository: from } = world()
      for (const part of ['action.yml', 'dist', 'demo', 'rbac', 'docs'])
        await cp(join(root, part), join(clone(), part), { recursive: true })
      await run('git', ['clone', '--quiet', from, repository()], { cwd: folder })
      await git(repository(), 'remote', 'set-url', 'origin', 'https://github.com/acme/shop.git')
      await git(repository(), 'rm', '--quiet', '-r', '.github')
      const [account = '', allowed = '', secret = ''] = shellBlocks()
      await shell(account)
      expect((await shell(allowed)).trim().split('\n')).toEqual(['yes', 'no'])
      expect(Buffer.from(await shell(secret), 'base64').toString()).toContain('current-context: production')
    })

    test('each command of the README answers', async () => {
      const lines = (shellBlocks()[3] ?? '').trim().split('\n')
      expect(lines.length).toBeGreaterThan(5)
      const said: string[] = []
      for (const line of lines) said.push(await shell(line))
      const [table = '', json = ''] = said
      for (const { name } of storyApps) expect(table).toMatch(new RegExp(`^${name} +drifted`, 'm'))
      const { findings } = JSON.parse(json) as JsonReport
      expect(findings.map(({ path }) => path)).toContain('spec.replicas')
      expect(await readdir(join(clone(), 'issues'))).toHaveLength(5)
      expect(await readFile(join(repository(), deployment), 'utf8')).toContain('replicas: 5')
      await git(repository(), 'checkout', '--quiet', 'HEAD', '--', 'apps')
    })

    test('the workflow of the README judges, and each app has its one issue', async () => {
      await layWorkflows({ 'drift-triage.yml': blockAfter(read('README.md'), 'workflow') })
      const { succeeded, log } = await nightly(
        await shell(`base64 < ${join(clone(), 'drift-triage.kubeconfig')} | tr -d '\\n'`),
      )
      expect({ succeeded, log: succeeded ? '' : log }).toEqual({ succeeded: true, log: '' })
      expect(log).toMatch(/payment-service +drifted +manual-change +unsafe/)
      const filed = world().github.state.issues.map(({ title }) => title)
      expect(filed.filter((title) => title.startsWith('Drift in ')).sort()).toEqual(
        storyApps.map(({ name }) => `Drift in ${name} on production`).sort(),
      )
    })

    test('the two workflows of docs/guard.md record, block and pass', async () => {
      const page = read('docs/guard.md')
      await layWorkflows({
        'drift-triage.yml': blockAfter(page, 'guard-record'),
        'drift-guard.yml': blockAfter(page, 'guard-workflow'),
      })
      const kubeconfig = await readFile(world().cluster.connection.kubeconfigs.ci)
      const recorded = await nightly(kubeconfig.toString('base64'))
      expect({ ok: recorded.succeeded, log: recorded.succeeded ? '' : recorded.log }).toEqual({
        ...{ ok: true, log: '' },
      })
      await expectGuarded('documented')
    })

    test('what init writes records, blocks and passes as it is', async () => {
      await git(repository(), 'rm', '--quiet', '-r', '.github/workflows')
      const init = 'node dist/cli.js init --repo ../my-repository --action acme/drift-triage@v1'
      expect(await shell(init)).toContain('written: .github/workflows/drift-triage.yml')
      await layWorkflows({})
      const kubeconfig = await readFile(world().cluster.connection.kubeconfigs.ci)
      const recorded = await nightly(kubeconfig.toString('base64'))
      expect({ ok: recorded.succeeded, log: recorded.succeeded ? '' : recorded.log }).toEqual({
        ...{ ok: true, log: '' },
      })
      await expectGuarded('written')
    })
  })
}

const shellBlocks = (): string[] =>
  [...read('README.md').matchAll(/^```sh\n([^]*?)^```$/gm)].map((match) => match[1] ?? '')
