import type { AtRisk, Kept, PullAction, PullSituation, TrackedPull } from '../model/pull-request.js'
import type { Triage } from '../model/triage.js'
import { codeSpan } from './markdown.js'
import { readBlock } from './marker.js'
import type { PullState } from './pull-state.js'
import { pullBody, pullStateOf } from './pull-state.js'

/** The branches that these actions would take commits from, with what each of them went into last. */
export function branchesAtRisk(actions: readonly PullAction[], { pulls }: PullSituation): readonly AtRisk[] {
  return actions.flatMap((action) => {
    const isWrite = action.type === 'write-branch'
    if (!isWrite && action.type !== 'delete-branch') return []
    const sha = isWrite ? action.replaces : action.sha
    const base = pulls.get(action.branch)?.[0]?.base ?? (isWrite ? action.base : null)
    return sha === null ? [] : [{ branch: action.branch, sha, base }]
  })
}

/** Commits that apps follow in the cluster: whoever syncs one has to be able to fetch it. */
export function followedCommits({ applications }: Triage): ReadonlySet<string> {
  const revisions = applications.flatMap(({ application }) =>
    application.sources.map(({ revision }) => revision),
  )
  return new Set(revisions.filter((revision) => /^[0-9a-f]{40}$/.test(revision)))
}

/** Why a branch stays, and what to do for it to go; in Markdown. */
export function keptText(branch: string, { commit, base, file }: Kept): string {
  const [short, into] = [codeSpan(commit.slice(0, 7)), codeSpan(base)]
  if (file === null)
    return `The branch ${codeSpan(branch)} stays until the cluster no longer follows its commit ${short}, which ${into} does not hold.`
  return `The branch ${codeSpan(branch)} stays: ${codeSpan(file)} on ${into} names its commit ${short}, which ${into} does not hold (a squash or a rebase makes another), and without a branch no clone has it. Have that file name a commit of ${into} with the same content, or a tag that you make of ${short}; the branch goes once nothing names it.`
}

/** Says so once at the pull request that was merged, to whoever merged it; a sync that is still to come needs nobody. */
export function tellKept(
  application: string,
  branch: string,
  kept: Kept,
  { pulls, self }: PullSituation,
): readonly PullAction[] {
  const [last] = pulls.get(branch) ?? []
  const state = last?.state === 'merged' && last.author === self ? stateOf(last) : null
  if (last === undefined || state === null || state.kept === true || kept.file === null) return []
  const about = { application, number: last.number }
  const body = pullBody(last.body, { ...state, kept: true }, readBlock(last.body)?.content ?? '')
  return [
    { type: 'update-pull-request', ...about, body },
    { type: 'comment-issue', ...about, body: keptText(branch, kept) },
  ]
}

function stateOf(pull: TrackedPull): PullState | null {
  return pullStateOf(pull)?.state ?? null
}
