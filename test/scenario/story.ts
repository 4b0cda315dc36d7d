import { chmod, cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseAllDocuments } from 'yaml'
import type { Cluster } from '../harness/cluster.js'
import { runPaymentPods } from './pods.js'

const run = promisify(execFile)

/** The five apps of the seed, with the namespace and the way each is applied. */
export const storyApps = [
  { name: 'payment-service', namespace: 'payments', serverSideApply: false },
  { name: 'user-service', namespace: 'users', serverSideApply: true },
  { name: 'feature-flags', namespace: 'feature-flags', serverSideApply: false },
  { name: 'logging-agent', namespace: 'logging', serverSideApply: false },
  { name: 'cert-manager', namespace: 'cert-manager', serverSideApply: true },
] as const

export type StoryApp = (typeof storyApps)[number]

/** The repository of the story, as a new Git repository in `folder`; returns its first commit. */
export async function layRepository(folder: string): Promise<string> {
  await cp(fileURLToPath(new URL('../../demo/repo', import.meta.url)), folder, { recursive: true })
  await git(folder, 'init', '--initial-branch=main', '--quiet')
  await git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  return commitAll(folder, 'The shop as it is deployed')
}

/** Commits everything in the folder; returns the commit. */
export async function commitAll(folder: string, message: string): Promise<string> {
  await git(folder, 'add', '--all')
  await git(
    folder,
    '-c',
    'user.name=Dana',
    '-c',
    'user.email=dana@acme.example',
    'commit',
    '--quiet',
    '-m',
    message,
  )
  return (await git(folder, 'rev-parse', 'HEAD')).trim()
}

export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args])
  return stdout
}

/** Namespaces and Application objects, as a running Argo CD has them. */
export async function installApplications(cluster: Cluster, folder: string): Promise<void> {
  await cluster.installArgoCrds()
  for (const namespace of ['argocd', ...storyApps.map((app) => app.namespace)]) {
    const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } })
    await cluster.kubectl(['apply', '--server-side', '-f', '-'], { as: 'admin', input: manifest })
  }
  await cluster.kubectl(['apply', '--server-side', '-f', join(folder, 'argocd')], { as: 'admin' })
}

/** One app's manifests applied by Argo CD's own engine, from the files as they are in the folder. */
export async function syncApp(cluster: Cluster, folder: string, app: StoryApp): Promise<void> {
  const path = join(folder, 'apps', app.name)
  const texts = await Promise.all(
    (await readdir(path)).sort().map((name) => readFile(join(path, name), 'utf8')),
  )
  await cluster.applyAsArgo({
    app: app.name,
    namespace: app.namespace,
    manifests: texts.join('\n---\n'),
    serverSideApply: app.serverSideApply,
  })
}

/**
 * Writes what Argo CD's controller reports: the sync status of the app and of its objects, and one history entry
 * for a full sync of `revision`. Objects in `outOfSync` are named as Kind/name.
 */
export async function reportStatus(
  cluster: Cluster,
  folder: string,
  app: StoryApp,
  revision: string,
  outOfSync: readonly string[],
): Promise<void> {
  const resources = (await manifestsOf(cluster, folder, app)).map(
    ({ group, version, kind, name, namespaced }) => ({
      group,
      version,
      kind,
      name,
      ...(namespaced ? { namespace: app.namespace } : {}),
      status: outOfSync.includes(`${kind}/${name}`) ? 'OutOfSync' : 'Synced',
    }),
  )
  const source = {
    repoURL: 'https://github.com/acme/shop.git',
    targetRevision: 'main',
    path: `apps/${app.name}`,
  }
  const status = {
    sync: { status: outOfSync.length > 0 ? 'OutOfSync' : 'Synced', revision },
    history: [{ id: 0, deployedAt: '2026-11-16T08:00:00Z', revision, source }],
    resources,
  }
  await cluster.kubectl(
    ['patch', 'application', app.name, '-n', 'argocd', '--type=merge', '-p', JSON.stringify({ status })],
    { as: 'applier' },
  )
}

type Manifest = { group: string; version: string; kind: string; name: string; namespaced: boolean }

async function manifestsOf(cluster: Cluster, folder: string, app: StoryApp): Promise<Manifest[]> {
  const printed = await cluster.kubectl(
    ['create', '--dry-run=client', '-o', 'yaml', '-n', app.namespace, '-f', join(folder, 'apps', app.name)],
    { as: 'admin' },
  )
  return parseAllDocuments(printed)
    .map(
      (document) =>
        document.toJS() as {
          apiVersion: string
          kind: string
          metadata: { name: string; namespace?: string }
        },
    )
    .flatMap((object) => ('items' in object ? (object.items as (typeof object)[]) : [object]))
    .map(({ apiVersion, kind, metadata }) => {
      const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion]
      return {
        group: group ?? '',
        version: version ?? '',
        kind,
        name: metadata.name,
        namespaced: metadata.namespace !== undefined,
      }
    })
}

/** The five things that happened, done as in the story: with real kubectl, by an engineer. */
export async function driftAsInTheStory(cluster: Cluster, folder: string, scratch: string): Promise<void> {
  await cluster.kubectl(['scale', 'deployment/payment-service', '--replicas=5', '-n', 'payments'])
  await cluster.kubectl(['apply', '-n', 'users', '-f', join(folder, 'apps/user-service/deployment.yaml')])
  await addFlagWithEditor(cluster, scratch)
  await cluster.kubectl([
    'set',
    'image',
    'daemonset/logging-agent',
    'agent=registry.acme.example/logging-agent:v1.9.1',
    '-n',
    'logging',
  ])
}

/** `kubectl edit` opens what KUBE_EDITOR names: here a script that adds one line below data. */
async function addFlagWithEditor(cluster: Cluster, scratch: string): Promise<void> {
  await mkdir(scratch, { recursive: true })
  const editor = join(scratch, 'editor.sh')
  await writeFile(
    editor,
    '#!/bin/sh\nsed -i \'s/^data:$/data:\\n  TEMP_FLAG_EMERGENCY_BYPASS: "true"/\' "$1"\n',
  )
  await chmod(editor, 0o755)
  await cluster.kubectl(['edit', 'configmap/feature-flags-config', '-n', 'feature-flags'], { editor })
}

/** What Argo CD calls OutOfSync in the story. */
export const storyOutOfSync: { readonly [app in StoryApp['name']]: readonly string[] } = {
  'payment-service': ['Deployment/payment-service'],
  'user-service': ['Deployment/user-service'],
  'feature-flags': ['ConfigMap/feature-flags-config'],
  'logging-agent': ['DaemonSet/logging-agent'],
  'cert-manager': ['CustomResourceDefinition/certificates.cert-manager.io'],
}

/** The whole first chapter: applied, synced, drifted, and reported OutOfSync. Returns the synced commit. */
export async function tellStory(cluster: Cluster, folder: string, scratch: string): Promise<string> {
  const commit = await layRepository(folder)
  await installApplications(cluster, folder)
  for (const app of storyApps) await syncApp(cluster, folder, app)
  await driftAsInTheStory(cluster, folder, scratch)
  await runPaymentPods(cluster)
  for (const app of storyApps) await reportStatus(cluster, folder, app, commit, storyOutOfSync[app.name])
  return commit
}
