import type { Connection } from '../test/harness/connection.js'
import { apiRequest } from '../test/harness/request.js'
import { repositoryUrl } from './repository.js'
import type { BenchObject } from './workload.js'
import { appName, kinds, objectsOfApp, queueDefinition } from './workload.js'

const atOnce = 16

/** Runs a task for every item, some at a time. */
export async function forEach<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await task(items[at] as T)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** A PATCH that has to succeed. */
async function patch(connection: Connection, path: string, type: string, body: object): Promise<void> {
  const answer = await apiRequest(connection, path, {
    method: 'PATCH',
    headers: { 'content-type': `application/${type}` },
    body: JSON.stringify(body),
  })
  if (answer.status >= 300) throw new Error(`PATCH ${path}: ${answer.status} ${answer.body.slice(0, 300)}`)
}

/** A forced server-side apply that has to succeed. */
export const apply = (connection: Connection, path: string, manager: string, body: object): Promise<void> =>
  patch(connection, `${path}?fieldManager=${manager}&force=true`, 'apply-patch+yaml', body)

function pathOf({ apiVersion, kind, metadata }: BenchObject): string {
  const plural = kinds.find((one) => one.apiVersion === apiVersion && isPluralOf(one.plural, kind))?.plural
  if (plural === undefined) throw new Error(`${kind} is no kind of the workload`)
  const root = apiVersion.includes('/') ? '/apis' : '/api'
  return `${root}/${apiVersion}/namespaces/${metadata.namespace}/${plural}/${metadata.name}`
}

function isPluralOf(plural: string, kind: string): boolean {
  return plural === `${kind.toLowerCase()}s` || plural === `${kind.toLowerCase()}es`
}

/** Defines the custom resource of the workload and waits until it is served. */
export async function define(connection: Connection): Promise<void> {
  const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/queues.bench.example.com'
  await apply(connection, path, 'bench', queueDefinition)
  for (let attempt = 0; attempt < 100; attempt++) {
    const { status } = await apiRequest(connection, '/apis/bench.example.com/v1/queues')
    if (status === 200) return
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('the custom resource of the workload is not served')
}

/** Applies apps as Argo CD does with server-side apply, tracking id and the status of running controllers included. */
export async function loadApps(
  connection: Connection,
  from: number,
  to: number,
  commits: readonly string[],
): Promise<void> {
  const apps = Array.from({ length: to - from }, (_, at) => from + at)
  await forEach(apps, async (index) => {
    const name = appName(index)
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }
    await apply(connection, `/api/v1/namespaces/${name}`, 'argocd-controller', namespace)
    for (const object of objectsOfApp(index)) {
      await apply(connection, pathOf(object), 'argocd-controller', tracked(object, name))
      if (object.kind === 'Deployment') await reportStatus(connection, pathOf(object))
    }
    await applyApplication(connection, index, commits)
  })
}

function tracked(object: BenchObject, app: string): object {
  const { apiVersion, kind, metadata } = object
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  const id = `${app}:${group}/${kind}:${metadata.namespace}/${metadata.name}`
  const annotations = { ...(metadata['annotations'] as object), 'argocd.argoproj.io/tracking-id': id }
  return { ...object, metadata: { ...metadata, annotations } }
}

async function reportStatus(connection: Connection, path: string): Promise<void> {
  const at = '2026-11-01T08:00:00Z'
  const condition = { type: 'Available', status: 'True', lastUpdateTime: at, lastTransitionTime: at }
  const status = {
    observedGeneration: 1,
    replicas: 2,
    updatedReplicas: 2,
    readyReplicas: 2,
    availableReplicas: 2,
    conditions: [{ ...condition, reason: 'MinimumReplicasAvailable', message: 'has minimum availability' }],
  }
  const target = `${path}/status?fieldManager=kube-controller-manager`
  await patch(connection, target, 'merge-patch+json', { status })
}

async function applyApplication(
  connection: Connection,
  index: number,
  commits: readonly string[],
): Promise<void> {
  const name = appName(index)
  const source = { repoURL: repositoryUrl, path: `apps/${name}`, targetRevision: 'main' }
  const destination = { server: 'https://kubernetes.default.svc', namespace: name }
  const revision = commits[index % commits.length]
  const resources = objectsOfApp(index).map(({ apiVersion, kind, metadata }) => ({
    ...(apiVersion.includes('/') ? { group: apiVersion.split('/')[0] } : {}),
    version: apiVersion.split('/').at(-1),
    kind,
    namespace: metadata.namespace,
    name: metadata.name,
    status: 'Synced',
  }))
  await apply(
    connection,
    `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${name}`,
    'argocd-controller',
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name, namespace: 'argocd' },
      spec: { project: 'default', source, destination, syncPolicy: { automated: {} } },
      status: {
        sync: { status: 'Synced', revision },
        resources,
        history: [{ id: 0, revision, source, deployedAt: '2026-11-01T08:00:00Z' }],
      },
    },
  )
}

/** One change by hand in every hundredth object of the workload: the ConfigMap of `api` in every fifth app. */
export async function edit(connection: Connection, apps: number): Promise<number> {
  const edited = editedObjects(apps)
  await forEach(edited, (object) =>
    patch(connection, `${pathOf(object)}?fieldManager=kubectl-edit`, 'merge-patch+json', {
      data: { LOG_LEVEL: 'debug' },
    }),
  )
  return edited.length
}

/** Brings the edited objects back to what Git says, as a sync would. */
export async function sync(connection: Connection, apps: number): Promise<void> {
  await forEach(editedObjects(apps), (object) =>
    apply(connection, pathOf(object), 'argocd-controller', tracked(object, object.metadata.namespace)),
  )
}

function editedObjects(apps: number): BenchObject[] {
  return Array.from({ length: apps }, (_, index) => index)
    .filter((index) => index % 5 === 0)
    .flatMap((index) =>
      objectsOfApp(index).filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'api'),
    )
}
