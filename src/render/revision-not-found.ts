import { withoutUser } from '../discover/repository-url.js'
import { sourceAddress } from '../discover/sources.js'
import type { Application, Source } from '../model/application.js'
import type { Repository } from '../model/ports.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'

/**
 * That a revision of an app is not in the clone, in the same words for all apps of that revision, with the one next step:
 * to fetch what a shallow clone lacks, or to follow the branch that took the place of one that is gone.
 */
export async function revisionNotFound(
  repository: Repository,
  application: Application,
  source: Source,
): Promise<Problem> {
  const { revision, elsewhere, repoUrl } = source
  const address = elsewhere === true ? sourceAddress(source) : undefined
  const where = address === undefined ? 'this clone' : `the checkout of ${withoutUser(repoUrl)}`
  const told = (what: string, hint: string): Problem =>
    problem(
      'REVISION_NOT_FOUND',
      `Application ${application.name}: revision ${revision} is not in ${where}${what}.`,
      hint,
      {
        application: application.name,
      },
    )
  const cut = await repository.isShallow?.(address)
  if (cut === true) return told(', which is shallow', `Fetch all of it: ${fetchAll}.`)
  const place = statedIn[application.controller]
  const successor = address === undefined ? await successorOf(repository, application, source) : null
  if (successor !== null)
    return told(
      `; what was last synced from it is on ${successor}`,
      `If that branch was renamed, set ${place} to ${successor}; if it was not, fetch it: ${fetchAll}.`,
    )
  return told(
    '',
    `Correct ${place}, or fetch it: ${fetchAll} brings all branches and tags, but no commit that is on none of them any more.`,
  )
}

const fetchAll = 'actions/checkout with fetch-depth: 0'

/** Where a user of the controller says what an app follows. */
const statedIn = {
  'argo-cd': 'targetRevision',
  flux: 'the ref of its source',
  folder: 'its revision in .github/drift-triage.yml',
} as const

/**
 * The repository's own branch, where it holds what was last synced from the one that is gone: as after a rename. That
 * some other branch holds it as well says nothing.
 */
async function successorOf(
  repository: Repository,
  { status }: Application,
  { path, repoUrl }: Source,
): Promise<string | null> {
  const last = status?.history.at(-1)?.sources.find((one) => one.path === path && one.repoUrl === repoUrl)
  const head = last === undefined ? null : ((await repository.headBranch?.()) ?? null)
  if (last === undefined || head === null) return null
  return ((await repository.branchesWith?.(last.revision)) ?? []).includes(head) ? head : null
}
