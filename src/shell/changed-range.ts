import type { Repository } from '../model/ports.js'
import { ProblemError, problem } from '../model/problem.js'
import type { Changed } from '../triage/affected.js'
import { isAncestor } from './git-ancestry.js'
import { changedFiles, commitOf } from './merge-commits.js'

/** What GitHub writes for "there was nothing before" (a new branch). */
const nothing = /^0+$/

/**
 * The changes that `BASE..HEAD` names; null where they are the whole history, so that everything counts as changed.
 *
 * @throws ProblemError INPUT_INVALID for anything else, REVISION_NOT_FOUND for a side that is not in this clone,
 * REPOSITORY_INVALID where the folder has no history.
 */
export async function changedIn(
  folder: string,
  repository: Repository,
  range: string,
): Promise<Changed | null> {
  const [, base = '', head = ''] = /^(.+?)\.\.(?!\.)(.*)$/.exec(range) ?? []
  if (base === '' || base.endsWith('.')) throw new ProblemError(noRange(range))
  if (!repository.hasHistory) throw new ProblemError(withoutHistory(folder))
  if (nothing.test(base)) return null
  const from = await commitOf(folder, base)
  const to = await commitOf(folder, head === '' ? 'HEAD' : head)
  const files = await changedFiles(folder, from, to)
  return files === null ? null : { before: stateBefore(folder, repository, from, to), files }
}

/** Every revision that contains the changes stands at `from`; the others have not moved. */
function stateBefore(folder: string, repository: Repository, from: string, to: string): Repository {
  const contains = new Map<string, Promise<boolean>>()
  const containsChanges = (commit: string): Promise<boolean> => {
    const known = contains.get(commit) ?? isAncestor(folder, to, commit)
    contains.set(commit, known)
    return known
  }
  return {
    ...repository,
    async resolve(revision, elsewhere) {
      const commit = await repository.resolve(revision, elsewhere)
      if (elsewhere !== undefined) return commit
      return commit !== null && (await containsChanges(commit)) ? from : commit
    },
  }
}

function noRange(range: string): ReturnType<typeof problem> {
  return problem(
    'INPUT_INVALID',
    `${range.slice(0, 100)} names no range of commits.`,
    'Write BASE..HEAD, such as origin/main..HEAD; in GitHub Actions ${{ github.event.before }}..${{ github.sha }}.',
  )
}

function withoutHistory(folder: string): ReturnType<typeof problem> {
  return problem(
    'REPOSITORY_INVALID',
    `Repository folder ${folder} has no Git history, so nobody can say what changed in it.`,
    'Give the top folder of a Git work tree; in GitHub Actions check out with fetch-depth: 0.',
  )
}
