import type { Action } from '../model/action.js'
import { categories } from '../model/finding.js'
import type { Triage } from '../model/triage.js'
import { loudText, resolutionList } from './issue-comments.js'
import { dropAcknowledgement, endedFindings, goesOn, pastWith, update } from './issue-refresh.js'
import type { IssueState, StoredResolution } from './issue-state.js'
import {
  acknowledgedLabel,
  hasLabel,
  labelChanges,
  listLabel,
  categoryLabel,
  revertedLabel,
} from './labels.js'
import { codeSpan, inline } from './markdown.js'
import { isLoud, isUnjudged } from './resolution.js'
import type { Context, Tracked } from './tracked.js'
import { bodyOf, commented, commentOn, shareOut } from './tracked.js'
import { plural } from './words.js'

/**
 * Ends an open issue whose app has nothing left that needs one: closed by what really moved, or kept open with a loud
 * comment where a manual change was undone and nobody has acknowledged it. [] where a human opened it again after us,
 * or where part of it could not be judged.
 */
export function settleIssue(context: Context, tracked: Tracked): readonly Action[] {
  const { triage, app } = context
  const { issue, state: before } = tracked
  if (before.closed !== null) return []
  if (before.findings.some(({ resource }) => isUnjudged(triage, app.name, resource))) return []
  const ended = [...endedFindings(context, tracked).ended, ...quiet(context, tracked)]
  const undone = ended.filter(isLoud)
  const waiting = undone.length > 0 || (before.awaiting && !hasLabel(issue.labels, acknowledgedLabel))
  const state: IssueState = {
    ...before,
    findings: [],
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    past: pastWith(before.past, ended),
    awaiting: waiting,
    overdue: null,
    closed: waiting ? null : triage.at,
  }
  if (waiting) return stayOpen(tracked, state, undone)
  return close(tracked, state, {
    text: 'Nothing is left here that needs an issue.',
    comment: closingComment(state, before.dropped),
    reason: reasonOf(state.resolved),
  })
}

/** Closes the issue of an app that is no longer there. */
export function closeOrphan(triage: Triage, tracked: Tracked): readonly Action[] {
  const { state: before } = tracked
  const moved = triage.applications.some(({ name }) => name === before.application)
  const text = moved
    ? `The application ${inline(before.application)} is deployed to another cluster now, and is checked there.`
    : `The application ${inline(before.application)} is no longer found in the repository or the cluster, so nothing checks it any more.`
  const state: IssueState = {
    ...before,
    findings: [],
    dropped: 0,
    awaiting: false,
    overdue: null,
    closed: triage.at,
  }
  return close(tracked, state, { text, comment: text, reason: 'not_planned' })
}

/** Open until somebody has seen that a manual change was undone; the comment comes once. */
function stayOpen(
  tracked: Tracked,
  state: IssueState,
  undone: readonly StoredResolution[],
): readonly Action[] {
  const labels = labelChanges(tracked.issue.labels, [...keptLabels(tracked), revertedLabel])
  const write = (now: IssueState): readonly Action[] =>
    update(state.application, tracked, null, settledBody(tracked, now, waitingText), labels)
  if (undone.length === 0) return write(state)
  return [
    ...dropAcknowledgement(tracked),
    commentOn(tracked, loudText(undone), ['reverted']),
    ...write(commented(state)),
  ]
}

/** Labels, comment, and then in one request the text and the state: ended before that, a run is simply done again. */
function close(
  tracked: Tracked,
  state: IssueState,
  how: { readonly text: string; readonly comment: string; readonly reason: 'completed' | 'not_planned' },
): readonly Action[] {
  const { application } = state
  const number = tracked.issue.number
  const labels = labelChanges(tracked.issue.labels, keptLabels(tracked))
  const body = settledBody(tracked, commented(state), how.text)
  return [
    ...(labels.addLabels.length + labels.removeLabels.length === 0
      ? []
      : [{ type: 'update-issue' as const, application, number, ...labels }]),
    commentOn(tracked, how.comment, ['resolved']),
    { type: 'close-issue', application, number, reason: how.reason, body },
  ]
}

const waitingText = `A change made by hand was undone: the cluster went back to what Git says, and Git was not updated. This issue stays open until someone closes it or adds the label ${codeSpan(acknowledgedLabel)}.`

/** Findings that are still there, but no longer need an issue. */
function quiet(
  { findings, triage, toldElsewhere }: Context,
  { state }: Tracked,
): readonly StoredResolution[] {
  return state.findings
    .filter((old) => goesOn(old, findings))
    .map(({ resource, path, category }) => ({
      resource,
      path,
      category,
      outcome: toldElsewhere === true ? 'grouped' : 'ignored',
      on: triage.at.slice(0, 10),
    }))
}

/** Ignored or told elsewhere alone is "not planned"; as soon as something moved, the work is done. */
function reasonOf(resolved: readonly StoredResolution[]): 'completed' | 'not_planned' {
  return resolved.length > 0 &&
    resolved.every(({ outcome }) => outcome === 'ignored' || outcome === 'grouped')
    ? 'not_planned'
    : 'completed'
}

/** What the issue was about stays on it; that a sync would be unsafe no longer holds. */
function keptLabels({ issue }: Tracked): readonly string[] {
  return [listLabel, ...categories.map(categoryLabel).filter((label) => hasLabel(issue.labels, label))]
}

function settledBody(tracked: Tracked, state: IssueState, head: string): string {
  const { state: fitted, room } = shareOut(state, tracked.around)
  const list =
    fitted.resolved.length === 0 ? '' : `\n\n### How it ended\n\n${resolutionList(fitted.resolved)}`
  const content = `${head}${list}`
  return bodyOf(tracked, fitted, content.length <= room ? content : head)
}

function closingComment({ resolved }: IssueState, dropped: number): string {
  const rest =
    dropped === 0
      ? ''
      : `\n\n${plural(dropped, 'less severe finding')} that this issue did not remember one by one ended as well.`
  return resolved.length === 0
    ? `Nothing is left here that needs an issue.${rest}`
    : `${resolved.some(({ outcome }) => outcome === 'grouped') ? groupedHead : 'All of it has ended:'}\n\n${resolutionList(resolved)}${rest}`
}

const groupedHead =
  'What is left here is the same in several applications, and is told in one issue for all of them ("Same drift in several applications"):'
