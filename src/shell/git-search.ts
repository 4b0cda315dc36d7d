import type { RepoFiles } from '../model/ports.js'
import { runGit } from './git.js'
import { differingFiles } from './git-differing.js'
import type { Search, TreeReader } from './git-files.js'
import type { ObjectReader } from './git-objects.js'

type Found = { readonly commit: string; readonly names: ReturnType<Search> }

/**
 * Has one `git grep` look through all files of a commit: reading each of them here would take far longer. For another
 * commit, such as the other side of a merge, only the files that differ are looked at.
 */
export function createSearch(
  root: string,
  objects: ObjectReader,
  trees: TreeReader,
  at: (commit: string) => RepoFiles,
): Search {
  const searched = new Map<string, Found>()
  return async (commit, words, endings) => {
    const question = JSON.stringify([words, endings])
    const earlier = searched.get(question)
    if (earlier === undefined) {
      const names = searchAll(root, commit, words, endings)
      searched.set(question, { commit, names })
      return names
    }
    const [before, changed] = await Promise.all([
      earlier.names,
      differingFiles(objects, trees, earlier.commit, commit),
    ])
    const held =
      before === null || changed === null ? null : await holding(at(commit), changed, words, endings)
    if (before === null || changed === null || held === null) return searchAll(root, commit, words, endings)
    const isChanged = new Set(changed)
    return [...before.filter((name) => !isChanged.has(name)), ...held].sort()
  }
}

async function searchAll(
  root: string,
  commit: string,
  words: readonly string[],
  endings: readonly string[],
): ReturnType<Search> {
  const listing = ['grep', '--name-only', '--null', '--no-color', '--full-name', '--no-recurse-submodules']
  const matching = ['--text', '--no-textconv', '--fixed-strings']
  const wanted = words.flatMap((word) => ['-e', word])
  const files = endings.map((ending) => `*${ending}`)
  const command = [...listing, ...matching, ...wanted, commit, '--', ...files]
  const { text, error, code } = await runGit(root, command)
  // 1 says that no file holds any; with a word on it, that some could not be read.
  if (error !== '' || (code !== 0 && code !== 1)) return null
  const names = (text ?? '').split('\0').filter((name) => name !== '')
  return names.map((name) => name.slice(commit.length + 1))
}

/** Those of some files that are there and hold a word; null where one cannot be read. */
async function holding(
  files: RepoFiles,
  names: readonly string[],
  words: readonly string[],
  endings: readonly string[],
): ReturnType<Search> {
  const found: string[] = []
  for (const name of names) {
    if (!endings.some((ending) => name.endsWith(ending))) continue
    const content = await files.readBytes(name)
    if (content === null && (await files.fileId?.(name)) !== null) return null
    if (content !== null && words.some((word) => Buffer.from(content).includes(word))) found.push(name)
  }
  return found
}
