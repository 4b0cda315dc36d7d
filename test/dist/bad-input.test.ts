import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { GitHub } from '../github/server.js'
import { startGitHub } from '../github/server.js'
import { demo, runAction, runCli } from './run-dist.js'

let github: GitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.stop()
})

const base = { snapshot: demo.snapshot, path: demo.repo, 'cluster-name': 'production', 'github-token': 'ghs_testtoken' }

function action(inputs: Record<string, string>, env: NodeJS.ProcessEnv = {}): ReturnType<typeof runAction> {
  return runAction({ ...base, ...inputs }, { GITHUB_API_URL: github.url, ...env })
}

describe('bad input: one clear error with its cause and the next step', () => {
  test('no kubeconfig, because the secret is not there for this event (parkerbxyz/suggest-changes#15)', async () => {
    const { code, stdout } = await action({ snapshot: '' })
    expect(code).toBe(1)
    expect(stdout).toContain('::error title=KUBECONFIG_MISSING::There is no way to a cluster')
    expect(stdout).toContain('is the secret defined for this event?')
  })

  test('a context that does not exist is answered with the nearest one', async () => {
    const kubeconfig = [
      'apiVersion: v1',
      'kind: Config',
      'current-context: production',
      'clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]',
      'users: [{name: u, user: {token: t0ken-of-nobody}}]',
      'contexts: [{name: production, context: {cluster: c, user: u}}]',
    ].join('\n')
    const { code, stdout } = await action({ snapshot: '', kubeconfig, context: 'productoin' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/KUBECONFIG_INVALID.*productoin.*production/)
  })

  test('an unreachable server', async () => {
    const kubeconfig = [
      'apiVersion: v1',
      'kind: Config',
      'current-context: production',
      'clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]',
      'users: [{name: u, user: {token: t0ken-of-nobody}}]',
      'contexts: [{name: production, context: {cluster: c, user: u}}]',
    ].join('\n')
    const { code, stdout } = await action({ snapshot: '', kubeconfig: Buffer.from(kubeconfig).toString('base64') })
    expect(code).toBe(1)
    expect(stdout).toContain('CLUSTER_UNREACHABLE')
    expect(stdout).toContain('::add-mask::t0ken-of-nobody')
    expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('t0ken-of-nobody')
  })

  test('unknown inputs and wrong values are told all at once, with the nearest valid one', async () => {
    const { code, stdout } = await action({ 'dry-rum': 'true', 'fail-on': 'drfit', 'on-unknown': 'explode' })
    expect(code).toBe(1)
    expect(stdout).toContain('There is no input dry-rum. Did you mean dry-run?')
    expect(stdout).toContain('Input fail-on: drfit is not allowed. Use one of: none, unsafe, drift.')
    expect(stdout).toContain('Input on-unknown: explode is not allowed.')
    expect(github.writes()).toEqual([])
  })

  test('an unknown key in the settings file', async () => {
    const repo = await copyOfDemo()
    await mkdir(join(repo, '.github'))
    await writeFile(join(repo, '.github/drift-triage.yml'), 'aplications:\n  - name: shop\n    path: apps\nmanagers: 3\n')
    const { code, stdout } = await action({ path: repo })
    expect(code).toBe(1)
    expect(stdout).toContain('unknown key aplications. Did you mean applications?')
    expect(stdout).toContain('managers must be a mapping')
  })

  test('a manifest that does not parse: file, line and column, and the other apps go on', async () => {
    const repo = await copyOfDemo()
    await writeFile(join(repo, 'apps/feature-flags/configmap.yaml'), 'apiVersion: v1\nkind: ConfigMap\n  data: {\n')
    const { code, stdout, outputs, summary } = await action({ path: repo })
    expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' })
    expect(stdout).toMatch(/YAML_INVALID.*apps\/feature-flags\/configmap\.yaml:\d+:\d+/)
    expect(JSON.parse(outputs['unknown-apps'] ?? '')).toEqual(['feature-flags'])
    expect(JSON.parse(outputs['drifted-apps'] ?? '')).toHaveLength(4)
    expect(summary).toContain('YAML_INVALID')
    expect(github.state.issues).toHaveLength(4)
  })

  test('on-unknown: fail turns what could not be told into a failed job, after filing the rest', async () => {
    const repo = await copyOfDemo()
    await writeFile(join(repo, 'apps/feature-flags/configmap.yaml'), 'a: [')
    const { code, stdout } = await action({ path: repo, 'on-unknown': 'fail' })
    expect(code).toBe(1)
    expect(stdout).toContain('::error::Something could not be judged (on-unknown: fail).')
    expect(github.state.issues).toHaveLength(4)
  })

  test('an application that does not exist, with the nearest name', async () => {
    const { stdout } = await action({ apps: 'payment-servise, user-service' })
    expect(stdout).toContain('Application payment-servise was not found. Did you mean payment-service?')
    expect(github.state.issues.map(({ title }) => title)).toEqual(['Drift in user-service on production'])
  })

  test('a path that the repository does not have', async () => {
    const { code, stdout } = await action({ path: join(demo.repo, 'nowhere') })
    expect(code).toBe(1)
    expect(stdout).toMatch(/REPOSITORY_INVALID.*does not exist/)
  })

  test('an event that is none of ours', async () => {
    const { code, stdout } = await action({}, { GITHUB_EVENT_NAME: 'issues' })
    expect(code).toBe(1)
    expect(stdout).toContain('The event issues starts nothing here')
    expect(github.requests).toEqual([])
  })

  test('a missing permission names it; the findings are still told', async () => {
    await github.stop()
    github = await startGitHub({ permissions: { contents: 'read', issues: 'read' } })
    const { code, stdout, outputs, summary } = await action({})
    expect(code).toBe(1)
    expect(stdout).toMatch(/GITHUB_FORBIDDEN.*issues: write/)
    expect(outputs['has-drift']).toBe('true')
    expect(summary).toContain('payment-service')
  })

  test('issues switched off', async () => {
    await github.stop()
    github = await startGitHub({ hasIssues: false })
    const { code, stdout } = await action({})
    expect(code).toBe(1)
    expect(stdout).toContain('GITHUB_ISSUES_DISABLED')
  })

  test('fail-on: unsafe fails the job after everything was filed', async () => {
    const { code, stdout } = await action({ 'fail-on': 'unsafe' })
    expect(code).toBe(1)
    expect(stdout).toContain('::error::A sync would undo something that is not in Git (fail-on).')
    expect(github.state.issues).toHaveLength(5)
  })

  test('without a step summary and without an event file the action still runs', async () => {
    const { code, outputs } = await action({ 'dry-run': 'true' }, { GITHUB_STEP_SUMMARY: '' })
    expect(code).toBe(0)
    expect(outputs['has-drift']).toBe('true')
    expect(github.writes()).toEqual([])
  })
})

describe('the command line answers wrong calls', () => {
  test('an unknown option is named, help is offered, exit code 2', async () => {
    const { code, stderr } = await runCli(['triage', '--repo', demo.repo, '--snapshto', demo.snapshot])
    expect(code).toBe(2)
    expect(stderr).toContain("unknown option '--snapshto'")
    expect(stderr).toContain('Did you mean --snapshot?')
  })

  test('a snapshot that does not exist', async () => {
    const { code, stderr } = await runCli(['triage', '--repo', demo.repo, '--snapshot', '/nowhere'])
    expect(code).toBe(2)
    expect(stderr).toContain('SNAPSHOT_INVALID')
  })

  test('exit code 1 with drift, and the report on stdout alone', async () => {
    const { code, stdout, stderr } = await runCli([
      ...['triage', '--repo', demo.repo, '--snapshot', demo.snapshot, '--output', 'json'],
    ])
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as { schemaVersion: number }).schemaVersion).toBe(1)
    expect(stderr).toBe('')
  })
})

async function copyOfDemo(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-repo-'))
  await cp(demo.repo, folder, { recursive: true })
  return folder
}
