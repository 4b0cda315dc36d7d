import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/model/json.js'
import { listAt, stringAt } from '../../src/model/json.js'
import type { JsonFinding, JsonReport } from '../../src/report/json.js'
import { judgeFolder } from '../cases/judge.js'
import { useCluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import type { DryRunAccount } from '../harness/dry-run-account.js'
import { dryRunAccount } from '../harness/dry-run-account.js'
import { until } from '../harness/until.js'

const canSync = clusterAvailable() && readConnection().argoApplier !== null
const withArgo = canSync ? describe : describe.skip

const configMap = (name: string, data: JsonObject, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...more },
  data,
})
const deployment: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: { containers: [{ name: 'web', image: 'registry.example/web:1' }] },
    },
  },
}
const rewritten = configMap('rewritten', { registry: 'hub.example' }, { labels: { mirror: 'yes' } })
const admitted = configMap('admitted', { mode: 'calm' })
const refused = configMap('admitted', { mode: 'forbidden' })
const secretive = configMap('secretive', { password: 'hunter-two-hunter-two' })
const renewed = configMap('secretive', { password: 'correct-horse-battery' })

let namespace: string
let account: DryRunAccount
let readOnly: JsonReport
let confirmed: JsonReport
let versions: { before: string; after: string }

withArgo('forecasts that the API server confirms', () => {
  beforeAll(async () => {
    const cluster = useCluster()
    account = await dryRunAccount(cluster)
    namespace = await cluster.createNamespace('dry-run')
    await declarePolicies()
    const manifests = [rewritten, admitted, secretive, deployment]
    const done = await cluster.applyAsArgo({ app: 'shop', namespace, manifests })
    expect(done.phase).toBe('Succeeded')
    await cluster.kubectl(['scale', 'deployment/web', '--replicas=3', '-n', namespace])
    const folder = await git([rewritten, refused, renewed, deployment])
    versions = { before: await resourceVersions(), after: '' }
    readOnly = await judgeFolder(folder, {
      kubeconfig: cluster.connection.kubeconfigs.ci,
      confirmForecasts: true,
    })
    confirmed = await judgeFolder(folder, { kubeconfig: account.kubeconfig, confirmForecasts: true })
    versions.after = await resourceVersions()
  }, 300_000)

  test('say so, and are what the simulation said', () => {
    const [simulated, tried] = [finding(readOnly, 'web'), finding(confirmed, 'web')]
    expect(tried.forecast).toEqual({ ...simulated.forecast, effect: 'reverts', method: 'dry-run' })
    expect(tried.category).toBe('manual-change')
  })

  test('show what admission makes of a sync: a value that it rewrites stays as it is', () => {
    expect(finding(readOnly, 'rewritten')).toMatchObject({
      category: 'controller',
      rules: ['admission'],
      confidence: 'likely',
      forecast: { effect: 'keeps', method: 'simulated' },
    })
    expect(finding(confirmed, 'rewritten')).toMatchObject({
      category: 'controller',
      rules: ['admission'],
      confidence: 'certain',
      forecast: { effect: 'keeps', method: 'dry-run' },
    })
  })

  test('show what a policy refuses, as a finding that fails and a problem', () => {
    expect(finding(readOnly, 'admitted').forecast.effect).toBe('reverts')
    expect(finding(confirmed, 'admitted')).toMatchObject({
      category: 'git-ahead',
      direction: 'follow-up',
      forecast: { effect: 'fails', method: 'dry-run' },
    })
    expect(problemsOf(confirmed)).toMatchObject([{ code: 'DRY_RUN_REFUSED', resource: { name: 'admitted' } }])
    expect(problemsOf(confirmed)[0]?.message).toContain('no such mode')
  })

  test('stay simulated for an account that may not, without a problem', () => {
    expect(readOnly.findings.map(({ forecast }) => forecast.method)).not.toContain('dry-run')
    expect(problemsOf(readOnly)).toEqual([])
  })

  test('are not asked for with a value that was hidden: a placeholder is not the secret', () => {
    expect(finding(confirmed, 'secretive').forecast).toMatchObject({ effect: 'reverts', method: 'simulated' })
    expect(JSON.stringify(confirmed)).not.toMatch(/hunter-two|correct-horse/)
  })

  test('change nothing', () => {
    expect(versions.after).toBe(versions.before)
  })

  test('come from an account that cannot write even if it tries', async () => {
    const path = `/api/v1/namespaces/${namespace}/configmaps/admitted`
    const patch = async (query: string): Promise<number> =>
      (
        await useCluster().request(path + query, {
          method: 'PATCH',
          token: account.token,
          headers: { 'content-type': 'application/merge-patch+json' },
          body: JSON.stringify({ data: { mode: 'hot' } }),
        })
      ).status
    expect([await patch(''), await patch('?dryRun=All')]).toEqual([403, 200])
  })

  // Other tests keep Applications of their own in the same cluster, and one may name a folder that is here as well.
  function problemsOf({ problems }: JsonReport): JsonReport['problems'] {
    return problems.filter(({ application }) => application === 'shop')
  }

  function finding({ findings }: JsonReport, name: string): JsonFinding {
    const [found, ...more] = findings.filter(
      ({ application, resource }) => application === 'shop' && resource.name === name,
    )
    if (found === undefined || more.length > 0) throw new Error(`${name}: ${JSON.stringify(findings)}`)
    return found
  }

  /** One rewrites what is labelled, one refuses a value; both are seen at work before the test goes on. */
  async function declarePolicies(): Promise<void> {
    const { kubectl, request } = useCluster()
    const group = 'admissionregistration.k8s.io/v1'
    const name = namespace
    const matchConstraints = {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
      resourceRules: [
        { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] },
      ],
    }
    const expression = 'Object{data: {"registry": "mirror.example"}}'
    const objects = [
      {
        apiVersion: group,
        kind: 'MutatingAdmissionPolicy',
        metadata: { name },
        spec: {
          matchConstraints,
          matchConditions: [
            {
              name: 'labelled',
              expression: 'has(object.metadata.labels) && "mirror" in object.metadata.labels',
            },
          ],
          reinvocationPolicy: 'Never',
          mutations: [{ patchType: 'ApplyConfiguration', applyConfiguration: { expression } }],
        },
      },
      {
        apiVersion: group,
        kind: 'MutatingAdmissionPolicyBinding',
        metadata: { name },
        spec: { policyName: name },
      },
      {
        apiVersion: group,
        kind: 'ValidatingAdmissionPolicy',
        metadata: { name },
        spec: {
          matchConstraints,
          validations: [
            {
              expression: '!has(object.data) || !("mode" in object.data) || object.data.mode != "forbidden"',
              message: 'no such mode',
            },
          ],
        },
      },
      {
        apiVersion: group,
        kind: 'ValidatingAdmissionPolicyBinding',
        metadata: { name },
        spec: { policyName: name, validationActions: ['Deny'] },
      },
    ]
    const input = objects.map((object) => JSON.stringify(object)).join('\n---\n')
    await kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input })
    const trial = async (object: JsonObject): Promise<{ status: number; body: string }> =>
      request(`/api/v1/namespaces/${namespace}/configmaps?dryRun=All`, {
        method: 'POST',
        body: JSON.stringify(object),
      })
    await until('both policies', async () => {
      const isRewriting = (await trial(rewritten)).body.includes('mirror.example')
      return isRewriting && (await trial(refused)).status === 422 ? true : undefined
    })
  }

  async function git(manifests: readonly JsonObject[]): Promise<string> {
    const folder = await mkdtemp(join(useCluster().connection.folder, 'dry-run-'))
    await mkdir(join(folder, 'shop'))
    await mkdir(join(folder, '.github'))
    const stream = manifests.map((object) => JSON.stringify(object)).join('\n---\n')
    await writeFile(join(folder, 'shop', 'all.yaml'), stream)
    const app = { name: 'shop', path: 'shop', namespace, appliers: ['argocd-controller'] }
    await writeFile(join(folder, '.github', 'drift-triage.yml'), JSON.stringify({ applications: [app] }))
    return folder
  }

  async function resourceVersions(): Promise<string> {
    const list = await useCluster().get<JsonObject>(['configmaps', '-n', namespace])
    return listAt(list, 'items')
      .map((item) => stringAt(item, 'metadata', 'resourceVersion'))
      .join()
  }
})
