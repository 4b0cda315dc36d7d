import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Guard, GuardScope } from '../../src/model/guard.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Cluster } from '../../src/model/ports.js'
import { readSnapshot } from '../../src/pull/snapshot.js'
import type { JsonGuard } from '../../src/report/guard-json.js'
import { jsonGuard } from '../../src/report/guard-json.js'
import { guardRepository } from '../../src/shell/guard-run.js'
import type { LiveState } from '../../src/shell/guard-state.js'
import { judgeAndRecord, openState } from '../../src/shell/guard-state.js'
import { readSnapshotFiles } from '../../src/shell/snapshot-files.js'
import { run } from '../harness/run.js'

const demo = (part: string): string => fileURLToPath(new URL(`../../demo/${part}`, import.meta.url))

/** The five apps' repository with a main branch, and branches that somebody wants to merge into it. */
export type Shop = {
  readonly folder: string
  /** Commits changed files (null removes one) on a branch of its own, and goes back to main. Returns the commit. */
  branch(name: string, files: Files): Promise<string>
  git(...args: string[]): Promise<string>
  remove(): Promise<void>
}

export type Files = { readonly [path: string]: string | null | ((text: string) => string) }

export async function openShop(): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-guard-'))
  const git = (...args: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...args], {
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
  await cp(demo('repo'), folder, { recursive: true })
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '-m', 'The shop')
  return {
    folder,
    git,
    async branch(name, files) {
      await git('checkout', '--quiet', '-b', name, 'main')
      for (const [path, content] of Object.entries(files)) await change(join(folder, path), content)
      await git('add', '--all', '--force')
      await git('commit', '--quiet', '--allow-empty', '-m', name)
      await git('checkout', '--quiet', 'main')
      return (await git('rev-parse', name)).trim()
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function change(path: string, content: Files[string]): Promise<void> {
  if (content === null) return rm(path)
  await mkdir(dirname(path), { recursive: true })
  if (typeof content !== 'function') return writeFile(path, content ?? '')
  const text = await readFile(path, 'utf8')
  const changed = content(text)
  if (changed === text) throw new Error(`${path} stays as it is`)
  await writeFile(path, changed)
}

/** The recorded cluster, its Applications changed as a test needs them. */
export async function recordedCluster(
  changeApplication: (application: JsonObject) => JsonObject = (application) => application,
): Promise<Cluster> {
  const cluster = readSnapshot(await readSnapshotFiles(demo('snapshot')))
  return {
    ...cluster,
    async list(kind, namespace) {
      const listed = await cluster.list(kind, namespace)
      if (kind.kind !== 'Application' || listed.state !== 'listed') return listed
      return { ...listed, items: listed.items.map(changeApplication) }
    },
  }
}

export type MergeOptions = Partial<LiveState> & {
  readonly scope?: GuardScope
  readonly branch?: string
  readonly target?: string
  readonly apps?: readonly string[]
}

/** The state that a triage of the shop's main branch records of a cluster, as a check reads it back. */
export async function stateOf(shop: Shop, cluster: Cluster): Promise<LiveState & { readonly text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-state-'))
  try {
    const path = join(folder, 'guard-state.json')
    await judgeAndRecord(cluster, { ...runOf(shop), apps: [] }, path)
    return { ...(await openState(path)), text: await readFile(path, 'utf8') }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const runOf = (shop: Shop) => ({
  path: shop.folder,
  configFile: '.github/drift-triage.yml',
  apps: [],
  repositoryUrls: ['https://github.com/acme/shop.git'],
  clusterName: 'production',
  progress: () => undefined,
})

/** What merging a branch of the shop into main means. */
export async function guardOf(shop: Shop, head: string, options: MergeOptions = {}): Promise<Guard> {
  const { guard } = await guardRepository(() => options.cluster ?? recordedCluster(), {
    recorded: options.recorded ?? null,
    ...runOf(shop),
    apps: options.apps ?? [],
    scope: options.scope ?? null,
    merge: {
      target: options.target ?? 'main',
      head,
      branch: options.branch ?? 'main',
      defaultBranch: 'main',
    },
  })
  return guard
}

/** The same as scripts read it. */
export async function judgeMerge(shop: Shop, head: string, options: MergeOptions = {}): Promise<JsonGuard> {
  return jsonGuard(await guardOf(shop, head, options))
}

/** `payment-service spec.replicas field`: what is undone, where, and how the merge reaches it. */
export function undone({ reversals }: JsonGuard): string[] {
  return reversals.map(({ application, path, reach }) => `${application} ${path ?? ''} ${reach}`).sort()
}
