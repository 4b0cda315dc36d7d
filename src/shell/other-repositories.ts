import { resolve as resolvePath } from 'node:path'
import type { OtherRepository } from '../model/other-repository.js'
import { normaliseRepositoryUrl } from '../discover/repository-url.js'
import type { FetchPlace, SourceAddress } from '../model/fetching.js'
import { ProblemError } from '../model/problem.js'
import type { Fetched, Fetcher } from './fetch/fetcher.js'
import { createFetcher } from './fetch/fetcher.js'
import type { OpenRepository } from './repository.js'
import { openRepository } from './repository.js'
import { searchPathOf, toolCache } from './tools/tools.js'

/** One of the other repositories, or why it cannot be read. */
type Opened = { readonly repository: OpenRepository } | { readonly reason: string }

/** What the settings say of repositories beside this one. */
export type OtherSources = {
  readonly repositories: readonly OtherRepository[]
  readonly fetchFrom: readonly FetchPlace[]
}

/**
 * The repository with others beside it, whose commits it then reads as well: checkouts that the settings name, and what
 * they let be fetched. What is not there is a reason that `unavailable` gives, not an error: only some apps need it. A
 * checkout has to be a work tree of its own: files that a pull request brings into this one must not pass for another
 * repository.
 *
 * @throws ProblemError INPUT_INVALID for a cache folder inside a workspace.
 */
export async function withOtherRepositories(
  repository: OpenRepository,
  { repositories: stated, fetchFrom }: OtherSources,
  { path: folder, cacheFolder }: { readonly path: string; readonly cacheFolder?: string },
): Promise<OpenRepository> {
  if (stated.length === 0 && fetchFrom.length === 0) return repository
  const fetcher = createFetcher({
    ...searchPathOf(folder),
    places: fetchFrom,
    cacheFolder: toolCache(folder, cacheFolder || null),
  })
  const others = new Map<string, Opened>()
  for (const { url, path } of stated)
    others.set(normaliseRepositoryUrl(url), await openOther(resolvePath(folder, path), url, path))
  const ownerOf = new Map<string, OpenRepository>()
  const find = ({ url, chart, artifact }: SourceAddress): Opened | undefined =>
    chart === undefined && artifact === undefined ? others.get(normaliseRepositoryUrl(url)) : undefined
  const holding = (commit: string): OpenRepository => ownerOf.get(commit) ?? repository
  return {
    ...repository,
    async resolve(revision, elsewhere) {
      if (elsewhere === undefined) return repository.resolve(revision)
      const other = find(elsewhere)
      if (other === undefined) return commitOf(await fetcher.fetch(elsewhere, revision))
      if ('reason' in other) return null
      const commit = await other.repository.resolve(revision)
      if (commit !== null) ownerOf.set(commit, other.repository)
      return commit
    },
    async isShallow(elsewhere) {
      if (elsewhere === undefined) return (await repository.isShallow?.()) === true
      const other = find(elsewhere)
      return other !== undefined && 'repository' in other && (await other.repository.isShallow?.()) === true
    },
    madeFrom: (commit) => fetcher.madeFrom(commit),
    at: (commit) => fetcher.at(commit) ?? holding(commit).at(commit),
    lastCommit: (commit, file) => holding(commit).lastCommit(commit, file),
    lineCommit: (commit, file, line) => holding(commit).lineCommit(commit, file, line),
    linePast: async (commit, file, line) => (await holding(commit).linePast?.(commit, file, line)) ?? null,
    touching: async (commit, folder, most) =>
      (await holding(commit).touching?.(commit, folder, most)) ?? null,
    isAncestor: async (older, newer) => (await holding(newer).isAncestor?.(older, newer)) === true,
    async unavailable(elsewhere, revision) {
      const other = find(elsewhere)
      if (other !== undefined) return 'reason' in other ? { reason: other.reason, fetched: false } : null
      return notFetched(fetcher, elsewhere, revision)
    },
    close() {
      for (const other of others.values()) if ('repository' in other) other.repository.close()
      void fetcher.close()
      repository.close()
    },
  }
}

async function notFetched(
  fetcher: Fetcher,
  address: SourceAddress,
  revision: string,
): Promise<{ reason: string; fetched: boolean } | null> {
  const found = await fetcher.fetch(address, revision)
  return 'reason' in found ? { reason: found.reason, fetched: fetcher.allows(address) } : null
}

function commitOf(found: Fetched): string | null {
  return 'commit' in found ? found.commit : null
}

/** A folder that is not there, or empty, is none of the run's faults. */
async function openOther(folder: string, url: string, stated: string): Promise<Opened> {
  try {
    const repository = await openRepository(folder, [url])
    if (repository.hasHistory) return { repository }
    repository.close()
    return { reason: `${stated} is no Git work tree of its own` }
  } catch (error) {
    if (error instanceof ProblemError) return { reason: `its checkout ${stated} is not there` }
    throw error
  }
}
