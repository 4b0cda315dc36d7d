import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'

/** A repository and a recording of two clusters: one holds the Applications, some of which are deployed to the other. */
export type TwoClusters = {
  readonly repo: string
  readonly snapshot: string
  readonly remove: () => Promise<void>
}

export const hub = { id: 'hub-uid', server: 'https://hub.example:6443', version: 'v1.37.2' }
export const staging = { id: 'staging-uid', server: 'https://staging.example:6443', version: 'v1.36.1' }

export const settings = `clusters:
  staging:
    server: https://10.0.0.7
    names: [green, flux-system/remote]
applications:
  - { name: by-folder, path: apps/by-folder, namespace: by-folder, cluster: staging, appliers: [argocd-controller] }
`

/** Where each app is deployed to; all have one ConfigMap in a namespace called as they are. */
export const destinations: { readonly [app: string]: JsonObject } = {
  'in-hub': { server: 'https://kubernetes.default.svc' },
  'by-server': { server: 'https://staging.example:6443/' },
  'by-context': { name: 'staging-context' },
  'by-map': { server: 'https://10.0.0.7' },
  'by-name': { name: 'green' },
  nowhere: { server: 'https://nowhere.example' },
}

export async function writeTwoClusters(): Promise<TwoClusters> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-two-'))
  const [repo, snapshot] = [join(folder, 'repo'), join(folder, 'snapshot')]
  const apps = Object.keys(destinations)
  for (const app of [...apps, 'by-folder'])
    await put(
      join(repo, 'apps', app, 'settings.yaml'),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: calm }\n',
    )
  await put(join(repo, '.github/drift-triage.yml'), settings)
  const here: readonly string[] = ['in-hub']
  await record(
    snapshot,
    hub,
    ['hub-context'],
    [
      ...apps.map(application),
      ...here.map((app) => configMap(app, 'loud')),
      // What has the same name on both clusters is not the same.
      configMap('by-server', 'calm'),
    ],
  )
  const there = [...apps.filter((app) => !here.includes(app) && app !== 'nowhere'), 'by-folder']
  await record(
    join(snapshot, 'clusters/staging'),
    staging,
    ['staging-context'],
    there.map((app) => configMap(app, app === 'by-name' ? 'calm' : 'wild')),
  )
  return { repo, snapshot, remove: () => rm(folder, { recursive: true }) }
}

function application(name: string): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL: 'https://git.example/acme/shop.git', path: `apps/${name}`, targetRevision: 'HEAD' },
      destination: { ...destinations[name], namespace: name },
    },
  }
}

/** Applied by Argo CD; whatever is not calm was made so with kubectl edit. */
export function configMap(namespace: string, mode: string): JsonObject {
  const applied = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace },
    data: { mode: 'calm' },
  }
  const owner = (manager: string, fields: JsonObject): JsonObject => ({
    manager,
    operation: 'Update',
    apiVersion: 'v1',
    time: '2026-11-20T10:00:00Z',
    fieldsType: 'FieldsV1',
    fieldsV1: fields,
  })
  const data = { 'f:data': { 'f:mode': {} } }
  const annotations = {
    'f:metadata': { 'f:annotations': { 'f:kubectl.kubernetes.io/last-applied-configuration': {} } },
  }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'settings',
      namespace,
      annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(applied) },
      managedFields: [
        owner('argocd-controller', mode === 'calm' ? { ...annotations, ...data } : annotations),
        ...(mode === 'calm' ? [] : [owner('kubectl-edit', data)]),
      ],
    },
    data: { mode },
  }
}

export async function record(
  folder: string,
  identity: { id: string; server: string; version: string },
  names: readonly string[],
  objects: readonly JsonObject[],
): Promise<void> {
  const kind = (group: string, version: string, name: string, plural: string): JsonObject => ({
    ...{ group, version, kind: name, plural, namespaced: true, verbs: ['list'], recorded: 'yes' },
  })
  const document = {
    apiVersion: 'drift-triage/v1',
    kind: 'Snapshot',
    cluster: { ...identity, names: [...names] },
    takenAt: '2026-11-21T10:00:00Z',
    namespaces: null,
    kinds: [
      kind('', 'v1', 'ConfigMap', 'configmaps'),
      ...(identity === hub ? [kind('argoproj.io', 'v1alpha1', 'Application', 'applications')] : []),
    ],
    problems: [],
  }
  await put(join(folder, 'snapshot.json'), JSON.stringify(document))
  await put(join(folder, 'objects.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
}

export async function put(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
}
