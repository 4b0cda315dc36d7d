import { readdirSync, realpathSync } from 'node:fs'
import type { RepoFiles, Repository } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import { folderFiles } from './folder-files.js'
import { runGit } from './git.js'
import { commitFiles, createTreeReader } from './git-files.js'
import type { ObjectReader } from './git-objects.js'
import { createAncestry } from './git-ancestry.js'
import { createHistory } from './git-history.js'
import { createSearch } from './git-search.js'
import type { StartedGit } from './git-start.js'
import { startGit } from './git-start.js'
import { isRange, tagInRange } from './version-range.js'

/** A repository with a reader behind it that has to be closed, or the process would not end. */
export type OpenRepository = Repository & { close(): void }

/** Stands for "the files as they are" where a folder has no history. */
const workingFiles = 'working-files'

/**
 * Opens the repository at a folder. Only a folder that is itself the top of a Git work tree has history; any other
 * one, also inside somebody's repository, is read as it is. `started` is Git that is under way in that folder already;
 * closing the repository stops it.
 *
 * @throws ProblemError REPOSITORY_INVALID where the folder does not exist.
 */
export async function openRepository(
  folder: string,
  urls: readonly string[],
  started?: StartedGit,
): Promise<OpenRepository> {
  const root = existingFolder(folder)
  const { objects, ...asked } = started ?? startGit(root)
  const [hasHistory, remotes] = await Promise.all([asked.hasHistory, asked.remotes])
  if (hasHistory) return gitRepository(root, [...urls, ...remotes], objects)
  objects.stop()
  return plainFolder(root, urls)
}

function existingFolder(folder: string): string {
  const names = namesIn(folder)
  if (names !== null && names.length > 0) return realpathSync(folder)
  const [what, hint] =
    names === null
      ? ['does not exist', 'Give the folder of a checkout.']
      : ['is empty', 'Check the repository out first (actions/checkout).']
  throw new ProblemError(problem('REPOSITORY_INVALID', `Repository folder ${folder} ${what}.`, hint))
}

/** Null where there is no such folder, or none that this process may read. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
  } catch {
    return null
  }
}

function plainFolder(root: string, urls: readonly string[]): OpenRepository {
  const files = folderFiles(root)
  return {
    urls,
    hasHistory: false,
    resolve: () => Promise.resolve(workingFiles),
    at: () => files,
    lastCommit: () => Promise.resolve(null),
    lineCommit: () => Promise.resolve(null),
    close: () => undefined,
  }
}

function gitRepository(root: string, urls: readonly string[], objects: ObjectReader): OpenRepository {
  const readTree = createTreeReader(objects)
  const search = createSearch(root, objects, readTree, (commit) => at(commit))
  const resolved = new Map<string, Promise<string | null>>()
  const trees = new Map<string, RepoFiles>()
  const branches = new Map<string, Promise<readonly string[]>>()
  const at = (commit: string): RepoFiles => {
    const known = trees.get(commit) ?? commitFiles(commit, objects, readTree, search)
    trees.set(commit, known)
    return known
  }
  return {
    urls,
    hasHistory: true,
    resolve(revision) {
      const name = revision === '' ? 'HEAD' : revision
      const known = resolved.get(name) ?? resolveRevision(root, objects, name)
      resolved.set(name, known)
      return known
    },
    at,
    headBranch: () => headBranch(root),
    branchesWith(commit) {
      const known = branches.get(commit) ?? branchesWith(root, commit)
      branches.set(commit, known)
      return known
    },
    ...createHistory(root),
    ...createAncestry(root, objects),
    close: () => objects.stop(),
  }
}

/** The remote's as well as those made here, by the names that they have there. */
async function branchesWith(root: string, commit: string): Promise<readonly string[]> {
  const wanted = ['--contains', commit, '--format=%(refname)', 'refs/heads', 'refs/remotes/origin']
  const { text } = isWholeId(commit) ? await runGit(root, ['for-each-ref', ...wanted]) : { text: null }
  const names = (text ?? '').split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''))
  return [...new Set(names)].filter((name) => name !== '' && name !== 'HEAD')
}

/** A clone knows its remote's own branch; what Actions checks out does not, and is on the branch that it runs for. */
async function headBranch(root: string): Promise<string | null> {
  for (const ref of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const { text } = await runGit(root, ['symbolic-ref', '--quiet', '--short', ref])
    if (text !== null) return text.trim().replace(/^origin\//, '')
  }
  return null
}

/** Names as Argo CD resolves them; the remote's branch counts before a local one that may lag behind. */
async function resolveRevision(
  root: string,
  objects: ObjectReader,
  revision: string,
): Promise<string | null> {
  if (isRange(revision)) {
    const { text } = await runGit(root, ['tag', '--list'])
    const tag = tagInRange(revision, (text ?? '').split('\n'))
    if (tag !== null) return resolveName(objects, [`refs/tags/${tag}`])
  }
  // A revision comes from the cluster: nothing that git could read as an option or as its own syntax.
  if (!/^[A-Za-z0-9][\w./+-]*$/.test(revision)) return null
  // A whole commit id means that commit, as for Argo CD; apps were last synced at many of them.
  if (isWholeId(revision)) return resolveName(objects, [revision])
  const names =
    revision === 'HEAD'
      ? ['refs/remotes/origin/HEAD', 'HEAD']
      : [`refs/remotes/origin/${revision}`, `refs/heads/${revision}`, `refs/tags/${revision}`, revision]
  return resolveName(objects, names)
}

function isWholeId(revision: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
}

/** The first of these names that means a commit. */
async function resolveName(objects: ObjectReader, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const found = await objects.read(`${name}^{commit}`)
    if (found?.type === 'commit') return found.id
  }
  return null
}
