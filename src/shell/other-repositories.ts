import { resolve as resolvePath } from 'node:path'
import type { OtherRepository } from '../config/repositories.js'
import { normaliseRepositoryUrl } from '../discover/repository-url.js'
import { ProblemError } from '../model/problem.js'
import type { OpenRepository } from './repository.js'
import { openRepository } from './repository.js'

/** One of the other repositories, or why it cannot be read. */
type Opened = { readonly repository: OpenRepository } | { readonly reason: string }

/**
 * The repository with the checkouts of others beside it, whose commits it then reads as well. A checkout that is not
 * there is a reason that `unavailable` gives, not an error: only some apps need it. Nothing is fetched. Each has to be a
 * work tree of its own: files that a pull request brings into this one must not pass for another repository.
 */
export async function withOtherRepositories(
  repository: OpenRepository,
  stated: readonly OtherRepository[],
  folder: string,
): Promise<OpenRepository> {
  if (stated.length === 0) return repository
  const others = new Map<string, Opened>()
  for (const { url, path } of stated)
    others.set(normaliseRepositoryUrl(url), await openOther(resolvePath(folder, path), url, path))
  const ownerOf = new Map<string, OpenRepository>()
  const find = (url: string): Opened | undefined => others.get(normaliseRepositoryUrl(url))
  const holding = (commit: string): OpenRepository => ownerOf.get(commit) ?? repository
  return {
    ...repository,
    async resolve(revision, elsewhere) {
      if (elsewhere === undefined) return repository.resolve(revision)
      const other = find(elsewhere)
      if (other === undefined || 'reason' in other) return null
      const commit = await other.repository.resolve(revision)
      if (commit !== null) ownerOf.set(commit, other.repository)
      return commit
    },
    at: (commit) => holding(commit).at(commit),
    lastCommit: (commit, file) => holding(commit).lastCommit(commit, file),
    lineCommit: (commit, file, line) => holding(commit).lineCommit(commit, file, line),
    unavailable(url) {
      const other = find(url)
      return other !== undefined && 'reason' in other ? other.reason : null
    },
    close() {
      for (const other of others.values()) if ('repository' in other) other.repository.close()
      repository.close()
    },
  }
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
