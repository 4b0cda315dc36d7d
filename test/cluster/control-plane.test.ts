import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { useCluster, type Cluster } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { until } from '../harness/until.js'
import { managers } from './managers.js'
import { autoscaler, deployment } from './manifests.js'

jest.setTimeout(300_000) // each step starts a program; on a busy machine five seconds are soon gone

/** What the whole project takes for granted about a real API server, so that an upgrade which breaks it is seen here. */
const withCluster = clusterAvailable() ? describe : describe.skip
let cluster: Cluster
beforeAll(() => {
  if (clusterAvailable()) cluster = useCluster()
})

withCluster('the control plane', () => {
  test('tells its version', async () => {
    const { json } = await cluster.request('/version')
    expect(json()).toMatchObject({ gitVersion: expect.stringMatching(/^v1\.\d+\.\d+/) as unknown })
  })

  test('verifies tokens', async () => {
    const { status } = await cluster.request('/api/v1/namespaces', { token: 'expired' })
    expect(status).toBe(401)
  })

  test('records kubectl scale without a time', async () => {
    const namespace = await cluster.createNamespace('scale')
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input: JSON.stringify(deployment) })
    await cluster.kubectl(['scale', '-n', namespace, 'deployment/web', '--replicas=5'])
    const live = await cluster.get(['deployment', 'web', '-n', namespace])
    expect(managers(live)).toContain('kubectl/Update/scale/no time')
    expect(managers(live)).toContain('kubectl-client-side-apply/Update')
  })

  const withControllers = clusterAvailable() && readConnection().controllers ? test : test.skip

  withControllers('scales up to the minimum of an autoscaler that has no metrics', async () => {
    const namespace = await cluster.createNamespace('autoscaler')
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], {
      input: [deployment, autoscaler].map((object) => JSON.stringify(object)).join('\n---\n'),
    })
    const live = await until('the autoscaler to act', async () => {
      const object = await cluster.get(['deployment', 'web', '-n', namespace])
      return (object['spec'] as { replicas: number }).replicas === 4 ? object : undefined
    })
    expect(managers(live)).toContain('kube-controller-manager/Update/scale/no time')
  })
})

withCluster('the read-only account', () => {
  /** The API server's own answer; `kubectl auth can-i get pods/log` asks about a pod named log. */
  async function can(verb: string, name: string): Promise<boolean> {
    const [resource = '', subresource = ''] = name.split('/')
    const [plural = '', ...group] = resource.split('.')
    const resourceAttributes = { verb, group: group.join('.'), resource: plural, subresource }
    const body = JSON.stringify({ spec: { resourceAttributes } })
    const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'
    const review = await cluster.request(path, { method: 'POST', body, as: 'ci' })
    return (review.json() as { status: { allowed: boolean } }).status.allowed
  }

  test.each([
    'deployments.apps',
    'configmaps',
    'customresourcedefinitions.apiextensions.k8s.io',
    'applications.argoproj.io',
    'helmreleases.helm.toolkit.fluxcd.io',
    'pods.metrics.k8s.io',
  ])('may list %s', async (resource) => {
    expect(await can('list', resource)).toBe(true)
  })

  test.each([
    ['list', 'secrets'],
    ['get', 'secrets'],
    ['watch', 'deployments.apps'],
    ['patch', 'deployments.apps'],
    ['create', 'pods/exec'],
    ['create', 'serviceaccounts/token'],
    ['get', 'pods/log'],
    ['get', 'services/proxy'],
    ['impersonate', 'users'],
  ])('may not %s %s', async (verb, resource) => {
    expect(await can(verb, resource)).toBe(false)
  })

  test('is refused by the server, not just by the review', async () => {
    expect((await cluster.request('/apis/apps/v1/deployments', { as: 'ci' })).status).toBe(200)
    expect((await cluster.request('/api/v1/secrets', { as: 'ci' })).status).toBe(403)
    const patch = { method: 'PATCH', body: '{}', headers: { 'content-type': 'application/merge-patch+json' } }
    const path = '/api/v1/namespaces/default/configmaps/kube-root-ca.crt?dryRun=All'
    expect((await cluster.request(path, { ...patch, as: 'ci' })).status).toBe(403)
  })
})

withCluster('the custom resources of the GitOps controllers', () => {
  test('an Application takes spec and status in one write', async () => {
    await cluster.installArgoCrds()
    const namespace = await cluster.createNamespace('argocd')
    const application = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'web' },
      // It stays in the cluster that other tests share, and must not pass for an app of their repositories.
      spec: { project: 'default', source: { repoURL: 'https://git.example/nobody/web.git', path: '.' } },
      status: { sync: { status: 'OutOfSync' } },
    }
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input: JSON.stringify(application) })
    const live = await cluster.get(['applications.argoproj.io', 'web', '-n', namespace])
    expect(live['status']).toEqual({ sync: { status: 'OutOfSync' } })
  })

  test('the status of a Kustomization is a subresource', async () => {
    await cluster.installFluxCrds()
    const namespace = await cluster.createNamespace('flux')
    const kustomization = {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'web' },
      spec: { path: './web' },
      status: { lastAppliedRevision: 'ignored' },
    }
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input: JSON.stringify(kustomization) })
    const status = '{"status":{"lastAppliedRevision":"main@sha1:1"}}'
    await cluster.kubectl([
      'patch',
      'kustomization',
      'web',
      '-n',
      namespace,
      '--subresource=status',
      '--type=merge',
      '-p',
      status,
    ])
    const live = await cluster.get(['kustomizations.kustomize.toolkit.fluxcd.io', 'web', '-n', namespace])
    expect(live['status']).toEqual({ lastAppliedRevision: 'main@sha1:1' })
  })
})
