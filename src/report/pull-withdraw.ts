import type { Home, PullAction, PullNote, PullSituation, TrackedPull } from '../model/pull-request.js'
import { formatKey } from '../model/resource.js'
import type { NotWrittenBack } from '../model/write-back.js'
import { pathText } from './order.js'
import { keptText, tellKept } from './kept-branch.js'
import type { PlannedPull } from './plan-pulls.js'
import { closedContent, heldText } from './pull-content.js'
import { isOfOtherRuns, pullBody, pullStateOf } from './pull-state.js'

/** What an app's issue says where nothing is known yet. */
export const emptyNote: PullNote = {
  pull: null,
  declined: null,
  compareUrl: null,
  reason: '',
  leftOut: [],
  complete: false,
}

/** The pull request of a branch that is open, whoever opened it. */
export function openPull({ pulls }: PullSituation, branch: string): TrackedPull | null {
  return pulls.get(branch)?.find(({ state }) => state === 'open') ?? null
}

/** A note with no more than the open pull request; null where there is none. */
export function linkOf(situation: PullSituation, branch: string): PullNote | null {
  const open = openPull(situation, branch)
  return open === null ? null : { ...emptyNote, pull: { number: open.number, url: open.url } }
}

type Withdrawing = {
  readonly situation: PullSituation
  readonly branch: string
  readonly app?: { readonly name: string }
  readonly application?: string
  readonly home?: Home
}

/**
 * Nothing is proposed (any more): closes our open pull request and takes its branch away, unless it holds a person's
 * commits; then it says so once. What a person opened from our branch is theirs to close, and keeps its branch.
 * `reason` is for the app's issue; null where there is nothing to write back at all.
 */
export function withdrawPull(
  { situation, branch, app, home, application = app?.name ?? '' }: Withdrawing,
  reason: string | null,
  left: readonly NotWrittenBack[],
): PlannedPull {
  const open = openPull(situation, branch)
  const note: PullNote | null =
    reason === null
      ? linkOf(situation, branch)
      : { ...emptyNote, ...linkOf(situation, branch), reason, leftOut: leftOutOf(left) }
  const at = situation.branches.get(branch) ?? null
  const ours = at !== null && at.proposal !== null
  const kept = situation.kept.get(branch)
  const remove: readonly PullAction[] =
    ours && kept === undefined ? [{ type: 'delete-branch', application, branch, sha: at.sha }] : []
  if (open === null && kept !== undefined)
    return {
      actions: tellKept(application, branch, kept, situation),
      note: { ...emptyNote, ...note, kept: keptText(branch, kept) },
    }
  if (open === null) return { actions: remove, note }
  const isOwn = open.author === situation.self && !isOfOtherRuns(open, home)
  const parsed = isOwn ? pullStateOf(open) : null
  // A person who opened it again after us wants it open.
  if (parsed === null || parsed.state.closed) return { actions: [], note }
  const gone = parsed.state.findings.length === 0 ? repinGoneText : goneText
  const why = reason === null ? gone : `${reason}.`
  const about = { application, number: open.number }
  if (!ours) {
    if (parsed.state.held) return { actions: [], note }
    const body = pullBody(open.body, { ...parsed.state, held: true }, `${why}\n\n${heldText}`)
    return {
      actions: [
        { type: 'update-pull-request', ...about, body },
        {
          type: 'comment-issue',
          ...about,
          body: `${why} It stays open, as its branch holds commits that are not ours.`,
        },
      ],
      note,
    }
  }
  const body = pullBody(open.body, { ...parsed.state, closed: true }, closedContent(why))
  return {
    actions: [
      { type: 'update-pull-request', ...about, body, close: true },
      { type: 'comment-issue', ...about, body: `Closed: ${why}` },
      ...remove,
    ],
    note: note === null ? null : { ...note, pull: null },
  }
}

const goneText = 'nothing is left of the differences that this would bring into Git.'

/** Of one that takes over no difference. */
const repinGoneText = 'it needs no other commit any more, or the branch no longer holds the very same for it.'

/** What is left out, for an issue. */
export function leftOutOf(left: readonly NotWrittenBack[]): PullNote['leftOut'] {
  return left.map(({ finding, reason }) => ({
    subject: formatKey(finding.resource),
    field: pathText(finding),
    reason,
  }))
}
