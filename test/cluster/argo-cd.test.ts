import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { useCluster, type Cluster, type KubernetesObject } from '../harness/cluster.js'
import { clusterAvailable, readConnection } from '../harness/connection.js'
import type { ArgoOptions } from '../harness/argo.js'
import { lastApplied, managers } from './managers.js'
import { configMap, deployment, role, settings } from './manifests.js'

jest.setTimeout(300_000) // each step starts a program; on a busy machine five seconds are soon gone

const withArgo = clusterAvailable() && readConnection().argoApplier !== null ? describe : describe.skip
let cluster: Cluster
let namespace: string
beforeEach(async () => {
  if (!clusterAvailable()) return
  cluster = useCluster()
  namespace = await cluster.createNamespace('argo')
})

const sync = (options: Partial<ArgoOptions> = {}): ReturnType<Cluster['applyAsArgo']> =>
  cluster.applyAsArgo({ app: 'shop', namespace, manifests: [deployment, settings, role], ...options })
const live = (kind: string, name: string): Promise<KubernetesObject> =>
  cluster.get([kind, name, '-n', namespace])
const data = async (): Promise<unknown> => (await live('configmap', 'settings'))['data']

withArgo('what a sync by Argo CD leaves in managedFields', () => {
  test('client-side', async () => {
    expect(await sync()).toMatchObject({ phase: 'Succeeded' })
    expect(managers(await live('configmap', 'settings'))).toEqual(['argocd-controller/Update'])
    expect(managers(await live('deployment', 'web'))).toContain('argocd-controller/Update')
    expect(managers(await live('role', 'reader'))).toEqual([
      'argocd-application-controller/Update',
      'argocd-controller/Update',
    ])
    expect(lastApplied(await live('configmap', 'settings'))).toContain('"mode":"calm"')
  })

  test('server-side', async () => {
    expect(await sync({ serverSideApply: true })).toMatchObject({ phase: 'Succeeded' })
    for (const [kind, name] of [
      ['configmap', 'settings'],
      ['role', 'reader'],
    ] as const) {
      const object = await live(kind, name)
      expect(managers(object)).toEqual(['argocd-controller/Apply'])
      expect(lastApplied(object)).toBeUndefined()
    }
  })

  test('Replace=true', async () => {
    await sync({ replace: true })
    const object = await live('configmap', 'settings')
    expect(managers(object)).toEqual(['argocd-application-controller/Update'])
    expect(lastApplied(object)).toBeUndefined()
  })

  test('server-side after client-side', async () => {
    await sync({ manifests: [settings] })
    await sync({ manifests: [settings], serverSideApply: true })
    const object = await live('configmap', 'settings')
    expect(managers(object)).toEqual(['argocd-controller/Apply'])
    expect(lastApplied(object)).toBeUndefined()
  })

  test('the tracking id', async () => {
    await sync({ manifests: [settings] })
    const { annotations } = (await live('configmap', 'settings')).metadata
    expect(annotations?.['argocd.argoproj.io/tracking-id']).toBe(`shop:/ConfigMap:${namespace}/settings`)
  })
})

withArgo("what the next sync does to a person's change", () => {
  const patch = (change: object): Promise<string> =>
    cluster.kubectl([
      'patch',
      'configmap',
      'settings',
      '-n',
      namespace,
      '--type=merge',
      '-p',
      JSON.stringify({ data: change }),
    ])
  const applyByHand = (values: Record<string, string>): Promise<string> =>
    cluster.kubectl(['apply', '-n', namespace, '-f', '-'], { input: JSON.stringify(configMap(values)) })

  test.each([{ serverSideApply: false }, { serverSideApply: true }])('patch: %j', async (way) => {
    await sync({ manifests: [settings], ...way })
    await patch({ mode: 'hot', extra: 'by hand' })
    await sync({ manifests: [settings], ...way })
    expect(await data()).toEqual({ mode: 'calm', size: '10', extra: 'by hand' })
  })

  test.each([
    { serverSideApply: false },
    { serverSideApply: true },
    { serverSideApply: true, clientSideApplyMigration: false },
  ])('kubectl apply: %j', async (way) => {
    await sync({ manifests: [settings], ...way })
    await applyByHand({ mode: 'calm', size: '10', extra: 'by hand' })
    await sync({ manifests: [settings], ...way })
    expect(await data()).toEqual({ mode: 'calm', size: '10' })
  })

  test('only the changed resource with ApplyOutOfSyncOnly=true', async () => {
    await sync({ manifests: [settings, role] })
    await patch({ mode: 'hot' })
    const { resources } = await sync({ manifests: [settings, role], applyOutOfSyncOnly: true })
    expect(resources.map(({ kind }) => kind)).toEqual(['ConfigMap'])
    expect(await data()).toEqual({ mode: 'calm', size: '10' })
  })
})

withArgo('what Argo CD calls OutOfSync', () => {
  const outOfSync = async (options: Partial<ArgoOptions> = {}): Promise<string[]> =>
    (await cluster.diffAsArgo({ app: 'shop', namespace, manifests: [deployment, settings], ...options }))
      .filter((diff) => diff.modified || diff.missing || diff.requiresPruning)
      .map((diff) => diff.kind)
      .sort()

  test.each([{}, { serverSideApply: true }, { serverSideDiff: true }])(
    'a value, but not an added key: %j',
    async (way) => {
      expect(await outOfSync(way)).toEqual(['ConfigMap', 'Deployment'])
      await sync({ manifests: [deployment, settings], ...way })
      expect(await outOfSync(way)).toEqual([])
      const add = JSON.stringify({ data: { extra: 'by hand' } })
      await cluster.kubectl(['patch', 'configmap', 'settings', '-n', namespace, '--type=merge', '-p', add])
      expect(await outOfSync(way)).toEqual([])
      await cluster.kubectl(['scale', 'deployment/web', '-n', namespace, '--replicas=5'])
      expect(await outOfSync(way)).toEqual(['Deployment'])
    },
  )

  test('a resource that Git no longer has, which only a sync with prune deletes', async () => {
    await sync({ manifests: [deployment, settings] })
    expect(await outOfSync({ manifests: [deployment] })).toEqual(['ConfigMap'])
    expect((await sync({ manifests: [deployment] })).resources).toContainEqual(
      expect.objectContaining({ kind: 'ConfigMap', status: 'PruneSkipped' }),
    )
    await sync({ manifests: [deployment], prune: true })
    expect(
      await cluster.kubectl(['get', 'configmap', 'settings', '-n', namespace, '--ignore-not-found']),
    ).toBe('')
  })
})

withArgo('how a sync goes', () => {
  test('hooks and waves, in their order', async () => {
    const annotated = (object: { metadata: object }, annotations: object): object => ({
      ...object,
      metadata: { ...object.metadata, annotations },
    })
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { generateName: 'migrate-' },
      spec: {
        template: {
          spec: {
            restartPolicy: 'Never',
            containers: [{ name: 'migrate', image: 'registry.example/web:1.0' }],
          },
        },
      },
    }
    const { phase, resources } = await sync({
      manifests: [
        annotated(deployment, { 'argocd.argoproj.io/sync-wave': '2' }),
        annotated(role, { 'argocd.argoproj.io/sync-wave': '1' }),
        annotated(job, { 'argocd.argoproj.io/hook': 'PreSync' }),
      ],
    })
    expect(phase).toBe('Succeeded')
    expect(resources.map(({ kind }) => kind)).toEqual(['Job', 'Role', 'Deployment'])
  })

  test('a field that the schema does not know: dropped client-side, refused server-side', async () => {
    const typo = { ...deployment, spec: { ...deployment.spec, replicaz: 3 } }
    expect(await sync({ manifests: [typo] })).toMatchObject({ phase: 'Succeeded' })
    expect((await live('deployment', 'web'))['spec']).not.toHaveProperty('replicaz')
    const refused = await sync({ manifests: [typo], serverSideApply: true })
    expect(refused).toMatchObject({ phase: 'Failed' })
    expect(refused.message).toContain('field not declared in schema')
  })
})
