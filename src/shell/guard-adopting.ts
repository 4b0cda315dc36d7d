import type { AdoptingPull, Guard, Reversal } from '../model/guard.js'
import type { TrackedPull } from '../model/pull-request.js'
import type { Problem } from '../model/problem.js'
import { branchOf } from '../report/pull-branch.js'
import { pullStateOf } from '../report/pull-state.js'
import { actionLog } from './action-log.js'
import { createPullRequests } from './github/pull-requests.js'
import type { RepositoryContext } from './github/repository-context.js'
import type { Inputs } from './inputs.js'
import { problemsOf } from './problems-of.js'

/**
 * The check with the open pull requests of ours that would bring into Git what the merge undoes. GitHub is asked only
 * where something is undone; a refusal is a problem beside the verdict, and no part of it.
 */
export async function withAdoptingPulls(
  guard: Guard,
  number: number | null,
  { githubToken: token }: Pick<Inputs, 'githubToken'>,
  { apiUrl, owner, repo }: Pick<RepositoryContext, 'apiUrl' | 'owner' | 'repo'>,
): Promise<{ readonly guard: Guard; readonly problems: readonly Problem[] }> {
  const names = [...new Set(guard.reversals.map(({ finding }) => finding.application))]
  if (names.length === 0 || token === '') return { guard, problems: [] }
  try {
    const branches = new Map(names.map((name) => [name, branchOf(guard.cluster.id, name)]))
    const pulls = createPullRequests({ token, apiUrl, owner, repo, log: actionLog })
    const open = await pulls.openFrom([...branches.values()], guard.branch)
    const adopting = names.flatMap((application): readonly AdoptingPull[] => {
      const pull = open.get(branches.get(application) ?? '')
      if (pull === undefined || pull.number === number) return []
      return adopts(pull, application, guard) ? [{ application, number: pull.number }] : []
    })
    return { guard: { ...guard, adopting }, problems: [] }
  } catch (error) {
    return { guard, problems: problemsOf(error) }
  }
}

/** Where the merge moves the very field, the difference is another one than the pull request was made for. */
function adopts(pull: TrackedPull, application: string, { cluster, reversals }: Guard): boolean {
  const state = pullStateOf(pull)?.state
  if (state === undefined || state.application !== application || state.cluster !== cluster.id) return false
  const isTaken = ({ finding, reach }: Reversal): boolean =>
    finding.application === application && (reach === 'field' || state.findings.includes(finding.fingerprint))
  return reversals.some(isTaken)
}
