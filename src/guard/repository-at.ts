import { isInGit } from '../discover/sources.js'
import type { Application } from '../model/application.js'
import type { Repository } from '../model/ports.js'

/** The branch a merge goes to. */
export type Branch = {
  readonly name: string
  /** True where it is the repository's default branch, which HEAD and an empty revision mean. */
  readonly isDefault: boolean
}

/** True where the revision means the branch, and so moves with the merge. */
export function follows(branch: Branch, revision: string): boolean {
  if (revision === '' || revision === 'HEAD') return branch.isDefault
  return revision === branch.name || revision === `refs/heads/${branch.name}`
}

/** True where some source of the app follows the branch. */
export function isTracking(branch: Branch, { sources }: Pick<Application, 'sources'>): boolean {
  return sources.some(
    (source) => source.elsewhere !== true && isInGit(source) && follows(branch, source.revision),
  )
}

/** The repository as it is when the branch stands at `commit`; every other revision stays what it is. */
export function repositoryAt(repository: Repository, branch: Branch, commit: string): Repository {
  return {
    ...repository,
    resolve: (revision, elsewhere) =>
      elsewhere === undefined && follows(branch, revision)
        ? Promise.resolve(commit)
        : repository.resolve(revision, elsewhere),
  }
}
