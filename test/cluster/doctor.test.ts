import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Check } from '../../src/doctor/check.js'
import { runDoctor } from '../../src/shell/command-doctor.js'
import { readOnlyAccount } from '../harness/accounts.js'
import type { Cluster } from '../harness/cluster.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable } from '../harness/connection.js'
import { writeKubeconfig } from '../harness/kubeconfig.js'

const withCluster = clusterAvailable() ? describe : describe.skip

let cluster: Cluster
let namespace: string
let repo: string

withCluster('doctor on a real API server', () => {
  beforeAll(async () => {
    cluster = useCluster()
    namespace = await cluster.createNamespace('doctor')
    repo = await mkdtemp(join(tmpdir(), 'drift-triage-doctor-cluster-'))
    const manifest = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: ${namespace} }\ndata: { a: b }\n`
    const lease = `apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: { name: leader, namespace: ${namespace} }\nspec: {}\n`
    await mkdir(join(repo, 'deploy'))
    await mkdir(join(repo, '.github'))
    await writeFile(join(repo, 'deploy/settings.yaml'), manifest)
    await writeFile(join(repo, 'deploy/lease.yaml'), lease)
    await writeFile(
      join(repo, '.github/drift-triage.yml'),
      `applications: [{ name: shop, path: deploy, namespace: ${namespace} }]\n`,
    )
    for (const args of [
      ['init', '--quiet', '--initial-branch', 'main'],
      ['add', '--all'],
    ])
      execFileSync('git', ['-C', repo, ...args])
    execFileSync('git', [
      ...['-C', repo, '-c', 'user.name=t', '-c', 'user.email=t@example.com'],
      ...['commit', '--quiet', '--message', 'start'],
    ])
    for (const file of ['settings', 'lease'])
      await cluster.kubectl(['apply', '-f', join(repo, `deploy/${file}.yaml`)])
  })
  afterAll(() => rm(repo, { recursive: true, force: true }))

  async function doctor(kubeconfig: string): Promise<{ code: number; checks: readonly Check[] }> {
    let text = ''
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      text += String(chunk)
      return true
    })
    const config = '.github/drift-triage.yml'
    // Other tests lay their own apps down in this cluster.
    const code = await runDoctor({ repo, config, kubeconfig, app: ['shop'], output: 'json' })
    jest.restoreAllMocks()
    return { code, ...(JSON.parse(text) as { checks: readonly Check[] }) }
  }

  test('the documented account: what it lacks is named with the rule to add, and it may do no more', async () => {
    // One of its own: other tests give the shared one rights for what they lay down.
    const account = await readOnlyAccount(cluster.connection, namespace)
    const kubeconfig = join(repo, 'kubeconfig')
    await writeKubeconfig(kubeconfig, cluster.connection.server, cluster.connection.ca, account)
    const { code, checks } = await doctor(kubeconfig)
    const permissions = checks.filter(({ area }) => area === 'permissions')
    expect(permissions).toContainEqual({
      area: 'permissions',
      state: 'ok',
      what: 'list configmaps',
      next: null,
    })
    expect(permissions.filter(({ state }) => state !== 'ok')).toEqual([
      {
        area: 'permissions',
        state: 'failed',
        what: 'may not list leases.coordination.k8s.io, needed by shop',
        next: 'Add to the ClusterRole: { apiGroups: ["coordination.k8s.io"], resources: [leases], verbs: [get, list] }',
      },
    ])
    expect(permissions.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['may not list Secrets', 'may not change Deployments']),
    )
    expect(checks.find(({ area }) => area === 'applications')).toMatchObject({
      state: 'failed',
      what: expect.stringContaining('LIVE_FORBIDDEN') as unknown,
    })
    expect(code).toBe(2)
  })

  test('an account that may do everything works, and is told that it may do too much', async () => {
    const { code, checks } = await doctor(cluster.connection.kubeconfigs.admin)
    const what = (state: Check['state']): string[] =>
      checks.filter((check) => check.state === state).map((check) => check.what)
    expect(what('failed')).toEqual([])
    expect(what('warning')).toEqual([
      'it has no remote, so every Application is taken to come from it',
      'may list Secrets, which are never read here: more than it needs',
      'may change Deployments: more than reading needs',
    ])
    expect(what('ok')).toContain(
      'shop: 2 objects, applied by kubectl-client-side-apply; its base is the last-applied annotation',
    )
    expect(code).toBe(1)
  })
})
