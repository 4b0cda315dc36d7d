import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { realPath, runGit } from './git.js'
import type { ObjectReader } from './git-objects.js'
import { createObjectReader } from './git-objects.js'

/** Git under way in a folder: what everybody asks of it first, and the reader of its objects. */
export type StartedGit = {
  readonly objects: ObjectReader
  /** True where the folder is itself the top of a work tree in which something is committed. */
  readonly hasHistory: Promise<boolean>
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
  // Anything else is read as it is, also inside of somebody's work tree.
  if (!existsSync(join(root, '.git')))
    return { objects, hasHistory: Promise.resolve(false), remotes: Promise.resolve([]) }
  const head = objects.read('HEAD^{commit}')
  const settings = settingsOf(root)
  return {
    objects,
    hasHistory: hasHistory(root, head, settings),
    remotes: settings.then((all) =>
      all.flatMap(([name, url]) => (name.startsWith('remote.') && url !== '' ? [url] : [])),
    ),
  }
}

type Settings = readonly (readonly [name: string, value: string])[]

/** The settings that say where the repository comes from, and which folder is its work tree. */
async function settingsOf(root: string): Promise<Settings> {
  const { text } = await runGit(root, [
    ...['config', '--null', '--get-regexp'],
    '^(remote\\..*\\.url|core\\.(worktree|bare))$',
  ])
  const entries = (text ?? '').split('\0').filter((entry) => entry !== '')
  return entries.map((entry) => {
    const [name = '', ...value] = entry.split('\n')
    return [name, value.join('\n')]
  })
}

/**
 * Git is asked which folder is the work tree only where its settings can name another one than that of `.git`, or where
 * it cannot be kept from taking a repository further up: it splits a list of folders at each `:`.
 */
async function hasHistory(
  root: string,
  head: ReturnType<ObjectReader['read']>,
  settings: Promise<Settings>,
): Promise<boolean> {
  if ((await head)?.type !== 'commit') return false
  const mayBeElsewhere =
    root.includes(delimiter) ||
    (await settings).some(
      ([name, value]) => name === 'core.worktree' || (name === 'core.bare' && value !== 'false'),
    )
  if (!mayBeElsewhere) return true
  const { text } = await runGit(root, ['rev-parse', '--show-toplevel'])
  return text !== null && realPath(text.replace(/\n$/, '')) === realPath(root)
}
