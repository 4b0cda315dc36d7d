import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArgoSync } from '../harness/argo.js'
import type { Cluster } from '../harness/cluster.js'
import { run } from '../harness/run.js'
import { takeListsApart } from '../cases/applications.js'
import { generatedFiles } from './generate.js'

/** The name that stands in every manifest for the namespace, and in every name at cluster scope. */
const placeholder = 'acme-corpus'
const manifests = fileURLToPath(new URL('manifests/', import.meta.url))

/** Folders of manifests, each an app; the first has what the others need to be admitted. */
export const folders = [
  'base',
  'kinds',
  'platform',
  'services',
  'notation',
  'zeros',
  'modern',
  'custom',
  'generated',
] as const
export type Folder = (typeof folders)[number]

/** The corpus as one Git repository under a name of its own, so that several runs share a cluster. */
export type Corpus = {
  readonly name: string
  readonly folder: string
  readonly repositoryUrl: string
  readonly revision: string
}

/** Each folder is an app twice: an Argo CD Application with a history, and one of the settings file without. */
export function applicationNames(name: string): { argo: string[]; settings: string[] } {
  return {
    argo: folders.map((folder) => `${name}-${folder}`),
    settings: folders.map((folder) => `${name}-${folder}-by-settings`),
  }
}

/** Writes the corpus to `folder` under `name` and commits it. */
export async function layCorpus(name: string, folder: string): Promise<Corpus> {
  await mkdir(folder, { recursive: true })
  for (const app of folders) {
    const target = join(folder, 'apps', app)
    if (existsSync(join(manifests, app))) await cp(join(manifests, app), target, { recursive: true })
    else await mkdir(target, { recursive: true })
  }
  for (const [file, text] of Object.entries(generatedFiles()))
    await writeFile(join(folder, 'apps', 'generated', file), text)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(placeholder, name))
  }
  await mkdir(join(folder, '.github'), { recursive: true })
  await writeFile(join(folder, '.github', 'drift-triage.yml'), settingsFile(name))
  const repositoryUrl = `https://git.acme.example/team/${name}.git`
  return { name, folder, repositoryUrl, revision: await commit(folder, repositoryUrl) }
}

function settingsFile(name: string): string {
  const applications = folders.map((folder) => ({
    name: `${name}-${folder}-by-settings`,
    path: `apps/${folder}`,
    namespace: name,
    appliers: ['argocd-controller'],
  }))
  return JSON.stringify({ applications }, null, 2)
}

async function commit(folder: string, url: string): Promise<string> {
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Dana',
        GIT_AUTHOR_EMAIL: 'dana@acme.example',
        GIT_COMMITTER_NAME: 'Dana',
        GIT_COMMITTER_EMAIL: 'dana@acme.example',
      },
    })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', url)
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '-m', 'The corpus')
  return (await git('rev-parse', 'HEAD')).trim()
}

/** One app's manifests as one stream, Lists taken apart as Argo CD's repository server does. */
export async function manifestsOf({ folder }: Corpus, app: Folder): Promise<string> {
  const below = join(folder, 'apps', app)
  const names = (await readdir(below)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(below, name), 'utf8')))
  // Inside a stream a file's byte order mark would no longer be one.
  return texts.map((text) => takeListsApart(text.replace(/^\uFEFF/, ''))).join('\n---\n')
}

/** Of a larger sync the applier would not see the end in its time, as it reads the cluster again at each step. */
const documentsAtOnce = 60

/** Applies one app as Argo CD would and tells how many objects it has; throws what was refused. */
export async function syncApp(
  cluster: Cluster,
  corpus: Corpus,
  app: Folder,
  serverSideApply: boolean,
): Promise<number> {
  let objects = 0
  for (const manifests of batches(await manifestsOf(corpus, app))) {
    const sync = (): Promise<ArgoSync> =>
      cluster.applyAsArgo({
        app: `${corpus.name}-${app}`,
        namespace: corpus.name,
        manifests,
        serverSideApply,
        skipHooks: true,
      })
    // On a busy machine the applier gives up waiting for what it has written; the next sync finds it there.
    const { phase, message, resources } = await sync().catch((error: unknown) => {
      if (!/sync did not end|deadline exceeded/.test(String(error))) throw error
      return sync()
    })
    if (phase !== 'Succeeded') {
      const refused = resources.filter(({ status }) => status !== 'Synced')
      const lines = refused.map(({ kind, name, message }) => `${kind} ${name}: ${message}`)
      throw new Error([`${app}: ${message}`, ...lines].join('\n'))
    }
    objects += resources.filter(({ status }) => status === 'Synced').length
  }
  return objects
}

function batches(stream: string): string[] {
  const documents = stream.split(/^---\s*$/m)
  const count = Math.ceil(documents.length / documentsAtOnce)
  return Array.from({ length: count }, (_, index) =>
    documents.slice(index * documentsAtOnce, (index + 1) * documentsAtOnce).join('\n---\n'),
  )
}
