import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { useCluster, type Cluster, type KubernetesObject } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import { lastApplied, managers } from './managers.js'
import { configMap, deployment, settings } from './manifests.js'

jest.setTimeout(300_000) // each step starts a program; on a busy machine five seconds are soon gone

const withFlux = clusterAvailable() && readConnection().fluxApplier !== null ? describe : describe.skip
let cluster: Cluster
let namespace: string
beforeEach(async () => {
  if (!clusterAvailable()) return
  cluster = useCluster()
  namespace = await cluster.createNamespace('flux')
})

const reconcile = (
  manifests: readonly object[] = [settings],
  dryRun = false,
): ReturnType<Cluster['applyAsFlux']> => cluster.applyAsFlux({ app: 'shop', namespace, manifests, dryRun })
const live = (kind: string, name: string): Promise<KubernetesObject> =>
  cluster.get([kind, name, '-n', namespace])
const add = (key: string, ...flags: string[]): Promise<string> => {
  const patch = JSON.stringify({ data: { [key]: 'by hand' } })
  return cluster.kubectl([
    'patch',
    'configmap',
    'settings',
    '-n',
    namespace,
    '--type=merge',
    '-p',
    patch,
    ...flags,
  ])
}

withFlux('a reconciliation by Flux', () => {
  test('owns by Apply and labels what it owns', async () => {
    expect(await reconcile()).toEqual([{ id: `${namespace}_settings__ConfigMap`, action: 'created' }])
    const object = await live('configmap', 'settings')
    expect(managers(object)).toEqual(['kustomize-controller/Apply'])
    expect(lastApplied(object)).toBeUndefined()
    expect(object.metadata.labels).toEqual({
      'kustomize.toolkit.fluxcd.io/name': 'shop',
      'kustomize.toolkit.fluxcd.io/namespace': namespace,
    })
    expect(await reconcile()).toMatchObject([{ action: 'unchanged' }])
  })

  test("removes what kubectl added, keeps another client's", async () => {
    await reconcile()
    await add('fromKubectl')
    await add('fromK9s', '--field-manager=k9s')
    // Flux's own drift detection compares before it takes over, so it does not see an added key.
    expect(await reconcile([settings], true)).toMatchObject([{ action: 'unchanged' }])
    expect(await reconcile()).toMatchObject([{ action: 'configured' }])
    const object = await live('configmap', 'settings')
    expect(object['data']).toEqual({ mode: 'calm', size: '10', fromK9s: 'by hand' })
    expect(managers(object)).toEqual(['k9s/Update', 'kustomize-controller/Apply'])
  })

  test('takes over what a person applied', async () => {
    const input = JSON.stringify(configMap({ mode: 'hot', extra: 'by hand' }))
    await cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input })
    await reconcile()
    const object = await live('configmap', 'settings')
    expect(object['data']).toEqual({ mode: 'calm', size: '10' })
    expect(managers(object)).toEqual(['kustomize-controller/Apply'])
    expect(lastApplied(object)).toBeUndefined()
  })

  test('undoes kubectl scale where Git sets replicas, and only there', async () => {
    await reconcile([deployment])
    await cluster.kubectl(['scale', 'deployment/web', '-n', namespace, '--replicas=6'])
    await reconcile([deployment])
    expect((await live('deployment', 'web'))['spec']).toMatchObject({ replicas: 2 })

    const { replicas, ...withoutReplicas } = deployment.spec
    expect(replicas).toBe(2)
    await reconcile([{ ...deployment, metadata: { name: 'free' }, spec: withoutReplicas }])
    await cluster.kubectl(['scale', 'deployment/free', '-n', namespace, '--replicas=6'])
    await reconcile([{ ...deployment, metadata: { name: 'free' }, spec: withoutReplicas }])
    expect((await live('deployment', 'free'))['spec']).toMatchObject({ replicas: 6 })
  })
})
