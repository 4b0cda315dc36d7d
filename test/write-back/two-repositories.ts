import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonObject } from '../../src/model/json.js'
import type { RunOptions } from '../../src/shell/run.js'
import { openSnapshot } from '../../src/shell/snapshot-clusters.js'
import type { WriteBacks } from '../../src/shell/write-back-run.js'
import { writeBackRepository } from '../../src/shell/write-back-run.js'
import { configMap, hub, put, record } from '../triage/two-clusters.js'

const here = 'https://github.com/acme/shop.git'
export const base = 'https://github.com/acme/base.git'

/** A repository with Applications, one that holds their manifests, and a cluster. */
export type TwoRepositories = {
  readonly folder: string
  readonly options: RunOptions
  git(repo: 'shop' | 'base', ...args: string[]): string
  commit(repo: 'shop' | 'base', files: { readonly [file: string]: string }): Promise<void>
  /** What the settings say of the other one. */
  settings(entry: string): Promise<void>
  /** Apps in a namespace of their own name, with what is in each namespace. */
  cluster(
    applications: readonly JsonObject[],
    modes: { readonly [namespace: string]: string },
    objects?: readonly JsonObject[],
  ): Promise<void>
  writeBacks(): Promise<WriteBacks>
  remove(): Promise<void>
}

export async function openTwoRepositories(): Promise<TwoRepositories> {
  const folder = await mkdtemp(join(tmpdir(), 'drift-triage-both-'))
  const snapshot = join(folder, 'snapshot')
  const author = ['-c', 'user.name=Dana', '-c', 'user.email=dana@acme.example', '-c', 'commit.gpgsign=false']
  const two: TwoRepositories = {
    folder,
    options: {
      path: join(folder, 'shop'),
      configFile: '.github/drift-triage.yml',
      apps: [],
      repositoryUrls: [here],
      clusterName: 'production',
      progress: () => undefined,
    },
    git: (repo, ...args) =>
      execFileSync('git', ['-C', join(folder, repo), ...author, ...args], { encoding: 'utf8' }),
    async commit(repo, files) {
      for (const [file, text] of Object.entries(files)) await put(join(folder, repo, file), text)
      two.git(repo, 'add', '--all')
      two.git(repo, 'commit', '--quiet', '--message', 'Change')
    },
    settings: (entry) => two.commit('shop', { '.github/drift-triage.yml': `repositories:\n  ${entry}\n` }),
    async cluster(applications, modes, objects = []) {
      await rm(snapshot, { recursive: true, force: true })
      const maps = Object.entries(modes).map(([namespace, mode]) => configMap(namespace, mode))
      await record(snapshot, hub, [], [...applications, ...maps, ...objects])
    },
    writeBacks: async () =>
      writeBackRepository(await openSnapshot(snapshot), { ...two.options, selection: 'by-hand' }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
  for (const repo of ['shop', 'base'] as const) {
    await put(join(folder, repo, 'README.md'), `This is ${repo}.\n`)
    two.git(repo, 'init', '--quiet', '--initial-branch', 'main')
    await two.commit(repo, {})
  }
  return two
}

/** A ConfigMap as Git has it; `configMap` is what the cluster has. */
export const manifest = (mode: string, name = 'settings'): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata:\n  mode: ${mode} # as agreed\n`

export type StatedSource = {
  readonly repoURL?: string
  readonly path: string
  readonly targetRevision?: string
}

/** An Application that syncs by itself, with one source or several; each is in the other repository by default. */
export function application(name: string, ...given: readonly StatedSource[]): JsonObject {
  const sources = given.map((one) => ({ repoURL: base, targetRevision: 'main', ...one }))
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      ...(sources.length === 1 ? { source: sources[0] ?? {} } : { sources }),
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: {} },
    },
  }
}
