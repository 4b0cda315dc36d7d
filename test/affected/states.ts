import type { Repository } from '../../src/model/ports.js'
import { memoryRepository } from '../discover/memory.js'
import type { Files } from './fleet.js'

/** A repository in two states, each a commit of its own, that tells files without reading them as Git does. */
export function states(before: Files, after: Files): { before: Repository; after: Repository } {
  const trees: { readonly [commit: string]: Files } = { before, after }
  const at = (commit: string): ReturnType<Repository['at']> => {
    const files = trees[commit]
    if (files === undefined) throw new Error(`no commit ${commit}`)
    const fileId = async (file: string): Promise<string | null> => files[file] ?? null
    const contentId = async (folder: string): Promise<string | null> => {
      const below = Object.entries(files).filter(([name]) => folder === '' || name.startsWith(`${folder}/`))
      return below.length === 0 ? null : JSON.stringify(below.sort())
    }
    return { ...memoryRepository(files).at('commit'), fileId, contentId }
  }
  const standing = (commit: string): Repository => ({
    ...memoryRepository({}),
    resolve: (revision) => Promise.resolve(revision === '' || revision === 'main' ? commit : null),
    at,
  })
  return { before: standing('before'), after: standing('after') }
}

/** Paths of files that differ. */
export function changedFiles(before: Files, after: Files): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => before[name] !== after[name]).sort()
}
