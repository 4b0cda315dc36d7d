import { parseAllDocuments } from 'yaml'
import type { Connection } from '../test/harness/connection.js'
import { apply, forEach } from './load.js'
import type { Outputs } from './renders.js'

/** Where the Applications say that they come from. */
export const repositoryUrl = 'https://git.acme.example/team/bench.git'

type Written = { apiVersion: string; kind: string; metadata: { name: string; annotations?: object } }

/** Applies what the tools rendered as Argo CD would, and the Applications that say so. Returns how many objects. */
export async function load(connection: Connection, outputs: Outputs, revision: string): Promise<number> {
  let count = 0
  await forEach(outputs, async ({ app: { name, path }, text }) => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }
    await apply(connection, `/api/v1/namespaces/${name}`, 'argocd-controller', namespace)
    const objects = parseAllDocuments(text).flatMap((document) => (document.toJS() as Written | null) ?? [])
    for (const object of objects)
      await apply(connection, pathOf(object, name), 'argocd-controller', tracked(object, name))
    count += objects.length
    const source = { repoURL: repositoryUrl, path, targetRevision: 'main' }
    const spec = {
      ...{ project: 'default', source, syncPolicy: {} },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
    }
    const resources = objects.map(({ apiVersion, kind, metadata }) => ({
      ...(apiVersion.includes('/') ? { group: apiVersion.split('/')[0] } : {}),
      ...{
        version: apiVersion.split('/').at(-1),
        kind,
        namespace: name,
        name: metadata.name,
        status: 'Synced',
      },
    }))
    const history = [{ id: 0, revision, source, deployedAt: '2026-11-01T08:00:00Z' }]
    const status = { sync: { status: 'Synced', revision }, resources, history }
    await apply(
      connection,
      `/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/${name}`,
      'argocd-controller',
      {
        ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application' },
        ...{ metadata: { name, namespace: 'argocd' }, spec, status },
      },
    )
  })
  return count
}

function pathOf({ apiVersion, kind, metadata }: Written, namespace: string): string {
  const root = apiVersion.includes('/') ? '/apis' : '/api'
  return `${root}/${apiVersion}/namespaces/${namespace}/${pluralOf(kind.toLowerCase())}/${metadata.name}`
}

function pluralOf(kind: string): string {
  if (kind.endsWith('s')) return `${kind}es`
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`
}

function tracked(object: Written, namespace: string): object {
  const { apiVersion, kind, metadata } = object
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  const id = `${namespace}:${group}/${kind}:${namespace}/${metadata.name}`
  const annotations = { ...metadata.annotations, 'argocd.argoproj.io/tracking-id': id }
  return { ...object, metadata: { ...metadata, namespace, annotations } }
}
