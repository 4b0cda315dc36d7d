import type { KeptTexts, RepoFiles, Repository } from '../model/ports.js'

/**
 * A repository in which a search through all files of a commit is not done again where an earlier run of the same build
 * kept its answer: by the id of the commit's tree, which decides it alone.
 */
export function withKeptSearches(repository: Repository, texts: KeptTexts): Repository {
  const known = new Map<string, RepoFiles>()
  return {
    ...repository,
    at(commit) {
      const files = known.get(commit) ?? keepingSearches(repository.at(commit), texts)
      known.set(commit, files)
      return files
    },
  }
}

function keepingSearches(files: RepoFiles, texts: KeptTexts): RepoFiles {
  return {
    ...files,
    async holding(words, endings) {
      const found = (): Promise<readonly string[] | null> =>
        files.holding?.(words, endings) ?? Promise.resolve(null)
      const tree = (await files.contentId?.('')) ?? null
      if (tree === null) return found()
      const key = `files of ${tree} holding ${JSON.stringify([words, endings])}`
      const kept = texts.get(key)
      if (kept !== null) return JSON.parse(kept) as readonly string[]
      const names = await found()
      if (names !== null) texts.put(key, JSON.stringify(names))
      return names
    },
  }
}
