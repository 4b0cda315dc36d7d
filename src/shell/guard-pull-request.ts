import * as core from '@actions/core'
import type { GuardConfig } from '../config/config.js'
import type { Acceptance, OverrideDecision } from '../guard/override.js'
import { decideOverride } from '../guard/override.js'
import type { Guard } from '../model/guard.js'
import { verdictOf } from '../model/guard.js'
import type { Problem } from '../model/problem.js'
import { acceptanceNotes } from '../report/accepted-loss.js'
import { acceptanceIn, guardComment, isGuardComment } from '../report/guard-comment.js'
import type { Override } from '../report/guard-markdown.js'
import { listLabel } from '../report/labels.js'
import { logLine } from '../report/log-text.js'
import { actionLog } from './action-log.js'
import { sameLabel } from './github/labels.js'
import type { OwnComment, PullRequests } from './github/pull-requests.js'
import { createPullRequests } from './github/pull-requests.js'
import { createTracker } from './github/tracker.js'
import type { RepositoryContext } from './github/repository-context.js'
import type { GuardEvent } from './guard-event.js'
import { keepSuggestions } from './guard-suggestions.js'
import type { Inputs } from './inputs.js'
import { perform } from './perform.js'
import { problemsOf } from './problems-of.js'

const nobody: Override = { acceptance: null, refused: null }

export type Settled = {
  /** Who accepted what the merge undoes, where somebody validly did. */
  readonly override: Override
  /** What GitHub refused. None of it lets a merge pass. */
  readonly problems: readonly Problem[]
}

/** Reads and records an override, and keeps the pull request's one comment. Says nothing where there is no harm. */
export async function settleOnPullRequest(
  guard: Guard,
  event: GuardEvent,
  inputs: Inputs,
  { apiUrl, owner, repo }: RepositoryContext,
  settings: GuardConfig,
): Promise<Settled> {
  const { number } = event
  if (number === null || inputs.githubToken === '') return { override: nobody, problems: [] }
  try {
    const pulls = createPullRequests({ token: inputs.githubToken, apiUrl, owner, repo, log: actionLog })
    const comment = await pulls.ownComment(number, isGuardComment)
    if (verdictOf(guard) !== 'block' && comment === null) return { override: nobody, problems: [] }
    const decision = await readOverride(guard, event, number, comment, pulls, settings)
    const { dryRun } = inputs
    const settled = await record(guard, event, number, comment, pulls, { decision, settings, dryRun }).catch(
      (error: unknown) => unrecorded(decision, problemsOf(error)),
    )
    if (settled.override.acceptance === null || !decision.accepted || !decision.isNew || dryRun)
      return settled
    const noted = await noteInIssues(guard, decision.acceptance, number, inputs, { owner, repo, apiUrl })
    return { ...settled, problems: [...settled.problems, ...noted] }
  } catch (error) {
    return { override: nobody, problems: problemsOf(error) }
  }
}

/** Nothing is accepted without a record, and a token that may not write one, as a fork's, never will. */
function unrecorded(decision: OverrideDecision, problems: readonly Problem[]): Settled {
  const refused = decision.accepted
    ? 'it could not be recorded in a comment on this pull request'
    : decision.reason
  const mayRecord = !problems.some(({ code }) => code === 'GITHUB_FORBIDDEN')
  return { override: { acceptance: null, refused, mayRecord }, problems }
}

/** The apps' own issues hear of it as well. The record on the pull request is what counts, so a failure is a warning. */
async function noteInIssues(
  guard: Guard,
  acceptance: Acceptance,
  number: number,
  { githubToken: token }: Inputs,
  at: Pick<RepositoryContext, 'owner' | 'repo' | 'apiUrl'>,
): Promise<readonly Problem[]> {
  try {
    const tracker = createTracker({ token, ...at, log: actionLog })
    const notes = acceptanceNotes(guard, acceptance, number, await tracker.issues(listLabel))
    const { problems } = await perform(notes, tracker, (message) => core.info(logLine(message)))
    return problems
  } catch (error) {
    return problemsOf(error)
  }
}

async function readOverride(
  guard: Guard,
  event: GuardEvent,
  number: number,
  comment: OwnComment | null,
  pulls: PullRequests,
  { overrideLabel }: GuardConfig,
): Promise<OverrideDecision> {
  if (verdictOf(guard) !== 'block') return { accepted: false, reason: null }
  const labels = await pulls.labels(number)
  const isSet = event.labelled !== null && sameLabel(event.labelled, overrideLabel)
  const by = isSet ? await pulls.labelledBy(number, overrideLabel) : null
  return decideOverride(
    guard.reversals,
    {
      hasLabel: labels.some((label) => sameLabel(label, overrideLabel)),
      recorded: comment === null ? null : acceptanceIn(comment.body),
      headSha: event.headSha || (await pulls.headSha(number)),
      labelledNow: by === null ? null : { by, mayWrite: await pulls.mayWrite(by) },
    },
    guard.at,
  )
}

/**
 * The comment first: an override that could not be recorded does not count, or there would be no trail of it. A merge
 * queue's group only reads what the pull request's own run recorded.
 */
async function record(
  guard: Guard,
  event: GuardEvent,
  number: number,
  comment: OwnComment | null,
  pulls: PullRequests,
  { decision, settings, dryRun }: { decision: OverrideDecision; settings: GuardConfig; dryRun: boolean },
): Promise<Settled> {
  const { accepted } = decision
  const override: Override = accepted
    ? { acceptance: decision.isNew && dryRun ? null : decision.acceptance, refused: null }
    : { acceptance: null, refused: decision.reason }
  const { headSha: commit } = event
  if (commit === '' || dryRun) return { override, problems: [] }
  // Nothing is asked of somebody who has accepted the loss.
  const { standing: suggested, problems } = accepted
    ? { standing: [], problems: [] }
    : await keepSuggestions(guard, { number, commit, hasCommented: comment !== null }, pulls.review)
  const body = guardComment(guard, {
    overrideLabel: settings.overrideLabel,
    ...override,
    suggested,
  })
  await pulls.write(number, comment, body)
  return { override, problems }
}
