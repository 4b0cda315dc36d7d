import type { Json } from '../model/json.js'
import { stringAt, valueAt } from '../model/json.js'
import { ProblemError, problem } from '../model/problem.js'
import { runGit } from './git.js'
import { isAncestor } from './git-ancestry.js'
import type { PullRequestSides } from './github/pull-requests.js'
import type { MergeRefs } from './merge-commits.js'

/** A merge as an event describes it. */
export type GuardEvent = {
  readonly refs: MergeRefs
  /** The pull request it is about; of a merge queue's group the one that its last entry is; null where none is named. */
  readonly number: number | null
  /** The pull request's own head commit; '' for a group of a merge queue. */
  readonly headSha: string
  /** The label that was set, where that started the run. */
  readonly labelled: string | null
}

/**
 * Reads the two sides off the event. For a pull request they are the merge commit that GitHub made and its first
 * parent, where that is what was checked out; otherwise the branch's and the pull request's own heads.
 */
export async function readGuardEvent(
  name: string,
  payload: Json,
  sha: string,
  folder: string,
): Promise<GuardEvent> {
  const defaultBranch = stringAt(payload, 'repository', 'default_branch')
  if (name === 'merge_group') return mergeGroup(payload, defaultBranch)
  const number = valueAt(payload, 'pull_request', 'number')
  const headSha = stringAt(payload, 'pull_request', 'head', 'sha')
  const branch = stringAt(payload, 'pull_request', 'base', 'ref')
  if (typeof number !== 'number' || headSha === '' || branch === '') throw withoutPullRequest(name)
  const baseSha = stringAt(payload, 'pull_request', 'base', 'sha')
  const sides = await sidesOf({ branch, baseSha, headSha }, sha, folder)
  return {
    refs: { ...sides, branch, defaultBranch },
    number,
    headSha,
    labelled: stringAt(payload, 'action') === 'labeled' ? stringAt(payload, 'label', 'name') : null,
  }
}

/** A run for a pull request that somebody named; the checkout may be that of its merge, or of any branch. */
export async function dispatchedEvent(
  { number, baseBranch, baseSha, headSha }: PullRequestSides,
  defaultBranch: string,
  folder: string,
): Promise<GuardEvent> {
  const sides = await sidesOf({ branch: baseBranch, baseSha, headSha }, 'HEAD', folder)
  return { refs: { ...sides, branch: baseBranch, defaultBranch }, number, headSha, labelled: null }
}

type Heads = { readonly branch: string; readonly baseSha: string; readonly headSha: string }

/**
 * GitHub's merge lags behind where the base was edited or pushed to: then the two heads, which Git merges anew. A base
 * that was edited may have come out of the one before, which its commit is then part of; but not the other way round.
 */
async function sidesOf(
  { branch, baseSha, headSha }: Heads,
  checkedOut: string,
  folder: string,
): Promise<Pick<MergeRefs, 'target' | 'head'>> {
  const parents = await runGit(folder, ['rev-list', '--parents', '-n', '1', '--end-of-options', checkedOut])
  const [commit, first, second] = (parents.text ?? '').trim().split(' ')
  if (commit === undefined || first === undefined || second !== headSha)
    return { target: baseSha, head: headSha }
  const isCurrent =
    (await isAncestor(folder, baseSha, first)) &&
    (baseSha === first || (await isPartOf(folder, branch, first)))
  return isCurrent ? { target: first, head: commit } : { target: baseSha, head: headSha }
}

/** True also where the clone does not hold the branch. */
async function isPartOf(folder: string, branch: string, commit: string): Promise<boolean> {
  const ref = `refs/remotes/origin/${branch}`
  const known = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref])
  if (known.text === null) return true
  return isAncestor(folder, commit, ref)
}

function mergeGroup(payload: Json, defaultBranch: string): GuardEvent {
  const group = (key: string): string => stringAt(payload, 'merge_group', key)
  const branch = group('base_ref').replace(/^refs\/heads\//, '')
  if (group('head_sha') === '' || branch === '') throw withoutPullRequest('merge_group')
  // refs/heads/gh-readonly-queue/main/pr-12-<sha of the base>
  const named = /\/pr-(\d+)-[0-9a-f]+$/.exec(group('head_ref'))?.[1]
  return {
    refs: { target: group('base_sha'), head: group('head_sha'), branch, defaultBranch },
    number: named === undefined ? null : Number(named),
    headSha: '',
    labelled: null,
  }
}

function withoutPullRequest(name: string): ProblemError {
  return new ProblemError(
    problem(
      'EVENT_UNSUPPORTED',
      `The payload of the event ${name} names no merge.`,
      'Run the check on pull_request and merge_group; both bring what is merged and into which branch.',
    ),
  )
}
