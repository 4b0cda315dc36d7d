import { resolve } from 'node:path'
import { runGit } from './git.js'
import type { ObjectReader } from './git-objects.js'
import { createObjectReader } from './git-objects.js'

/** Git under way in a folder: what everybody asks of it first, and the reader of its objects. */
export type StartedGit = {
  readonly objects: ObjectReader
  /** The top of the work tree that the folder is in; null where there is none, or nothing is committed in it yet. */
  readonly top: Promise<string | null>
  /** Addresses of the remotes. */
  readonly remotes: Promise<readonly string[]>
}

/**
 * Starts Git, so that its answers are there by the time that this program has been loaded. Whoever starts it stops the
 * reader, or the process would not end.
 */
export function startGit(folder: string): StartedGit {
  const root = resolve(folder)
  const objects = createObjectReader(root)
  // A process that has been asked something is there for what comes next; a name is no id, so nothing is kept of it.
  void objects.read('HEAD^{commit}')
  return { objects, top: topOfHistory(root), remotes: remotes(root) }
}

async function topOfHistory(root: string): Promise<string | null> {
  const { text } = await runGit(root, ['rev-parse', '--show-toplevel', 'HEAD^{commit}'])
  return text === null ? null : text.trimEnd().split('\n').slice(0, -1).join('\n')
}

async function remotes(root: string): Promise<string[]> {
  const { text } = await runGit(root, ['config', '--get-regexp', '^remote\\..*\\.url$'])
  return (text ?? '')
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1, 2))
    .filter((url) => url !== '')
}
