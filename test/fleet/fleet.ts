import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { run } from '../harness/run.js'
import type { Files, FleetApp } from './app.js'
import { repositoryUrl } from './app.js'
import { directoryApps } from './directory-apps.js'
import { fluxApps, fluxObjects } from './flux-apps.js'
import { folderApps } from './folder-apps.js'
import { helmApps } from './helm-apps.js'
import { kustomizeApps } from './kustomize-apps.js'
import { setApps, setFiles } from './set-apps.js'

/** Every form in which a team describes an app. */
export const fleet: readonly FleetApp[] = [
  ...directoryApps,
  ...kustomizeApps,
  ...helmApps,
  ...setApps,
  ...fluxApps,
  ...folderApps,
]

/** The app of apps: it holds the Applications and sets that Git has. */
export const rootApp: FleetApp = {
  name: 'root',
  kind: 'Application',
  files: {},
  spec: {
    source: { repoURL: repositoryUrl, targetRevision: 'main', path: 'argocd', directory: { recurse: true } },
  },
  manifests: async ({ files }) =>
    files(...Object.keys(gitObjects()).filter((name) => name.startsWith('argocd/'))),
}

/** An Application or a Flux object, as it is created. */
export function objectOf({ name, kind, spec }: FleetApp): object {
  const metadata = { name, namespace: 'FLEET' }
  if (kind === 'Application') {
    const destination = { server: 'https://kubernetes.default.svc', namespace: 'FLEET' }
    return {
      apiVersion: 'argoproj.io/v1alpha1',
      kind,
      metadata,
      spec: { project: 'default', destination, ...spec },
    }
  }
  const apiVersion = kind === 'Kustomization' ? 'kustomize.toolkit.fluxcd.io/v1' : 'helm.toolkit.fluxcd.io/v2'
  return { apiVersion, kind, metadata, spec }
}

/** The objects that describe apps, as files. */
function gitObjects(): Files {
  const written = fleet.filter(({ kind, madeBy }) => kind !== 'folder' && madeBy === undefined)
  const files = written.map((app) => {
    const folder = app.kind === 'Application' ? 'argocd' : 'clusters/flux'
    return [`${folder}/${app.name}.yaml`, stringify(objectOf(app))] as const
  })
  const sets = Object.entries(setFiles).filter(([name]) => name.startsWith('argocd/'))
  return { ...Object.fromEntries(files), ...Object.fromEntries(sets) }
}

export const fluxGround = fluxObjects(repositoryUrl)

/** Lays the fleet's repository down in a folder. Returns its commit. */
export async function layFleet(folder: string, namespace: string): Promise<string> {
  const settings = { applications: folderApps.map(({ spec }) => spec) }
  const files: Files = {
    ...setFiles,
    ...Object.fromEntries(fleet.flatMap((app) => Object.entries(app.files))),
    ...gitObjects(),
    'bootstrap/root.yaml': stringify(objectOf(rootApp)),
    '.github/drift-triage.yml': stringify(settings),
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text.replaceAll('FLEET', namespace))
  }
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: string[]): Promise<string> =>
    run(
      'git',
      [
        '-C',
        folder,
        '-c',
        'user.name=Dana',
        '-c',
        'user.email=dana@acme.example',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      { env },
    )
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', repositoryUrl.replaceAll('FLEET', namespace))
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '-m', 'The fleet')
  await git('branch', 'environments/fleet')
  return (await git('rev-parse', 'HEAD')).trim()
}
