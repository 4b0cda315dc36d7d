import { realpath } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { RepositoryPlace } from '../../discover/repository-url.js'
import { placeOf } from '../../discover/repository-url.js'
import { runGit } from '../git.js'

/** What Git says of the repository that is to be judged. */
export type Surroundings = {
  /** Where origin is; null where there is none, or it is no Git server. */
  readonly place: RepositoryPlace | null
  readonly defaultBranch: string
  /** Branches that exist here or at origin. */
  readonly branches: readonly string[]
}

export async function readSurroundings(root: string): Promise<Surroundings> {
  const [origin, head, current, refs] = await Promise.all([
    lineOf(root, ['config', '--get', 'remote.origin.url']),
    lineOf(root, ['rev-parse', '--abbrev-ref', 'origin/HEAD']),
    lineOf(root, ['symbolic-ref', '--short', 'HEAD']),
    runGit(root, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin']),
  ])
  const branches = (refs.text ?? '')
    .split('\n')
    .map((name) => name.replace(/^refs\/(?:heads|remotes\/origin)\//, ''))
    .filter((name) => name !== '' && name !== 'HEAD')
  const ofOrigin = head.startsWith('origin/') ? head.slice('origin/'.length) : ''
  return {
    place: placeOf(origin),
    defaultBranch: ofOrigin || current || 'main',
    branches: [...new Set(branches)].sort(),
  }
}

export type ActionOrigin = {
  readonly place: RepositoryPlace
  readonly commit: string
  /** The tag or branch that is checked out, '' for neither. */
  readonly name: string
}

/** Where this copy of the action was cloned from; null where it was not (a package, a copy without a remote). */
export async function readActionOrigin(home: URL): Promise<ActionOrigin | null> {
  const folder = await realpath(fileURLToPath(home))
  // A package inside somebody's repository would find that repository.
  const top = await lineOf(folder, ['rev-parse', '--show-toplevel'])
  if (top === '' || (await realpath(top)) !== folder) return null
  const [origin, commit, tag, branch] = await Promise.all([
    lineOf(folder, ['config', '--get', 'remote.origin.url']),
    lineOf(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    lineOf(folder, ['describe', '--tags', '--exact-match']),
    lineOf(folder, ['symbolic-ref', '--short', 'HEAD']),
  ])
  const place = placeOf(origin)
  return place === null || commit === '' ? null : { place, commit, name: tag || branch }
}

async function lineOf(folder: string, args: readonly string[]): Promise<string> {
  return ((await runGit(folder, args)).text ?? '').trim()
}
