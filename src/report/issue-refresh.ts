import type { Action } from '../model/action.js'
import type { Finding } from '../model/finding.js'
import { currentFindings, issueTitle, renderBody, toldNow, wantedLabels } from './issue-create.js'
import { verdictPart } from './issue-content.js'
import type { IssueState, StoredFinding, StoredResolution } from './issue-state.js'
import {
  acknowledgedLabel,
  categoryLabel,
  hasLabel,
  labelChanges,
  revertedLabel,
  unsafeLabel,
} from './labels.js'
import { codeSpan } from './markdown.js'
import { sameBody } from './marker.js'
import { isNoise, isWorse, pathText } from './order.js'
import { equalKey } from '../model/resource.js'
import { loudComment } from './issue-comments.js'
import { isLoud, isUnjudged, resolve } from './resolution.js'
import type { Context, Tracked } from './tracked.js'
import { shareOut } from './tracked.js'

/** Brings an open issue to what this run found; comments only where something turned, [] where nothing changed. */
export function refreshIssue(context: Context, tracked: Tracked): readonly Action[] {
  const { app } = context
  const { issue, state: before } = tracked
  const { ended, carried } = endedFindings(context, tracked)
  const loud = ended.filter(isLoud)
  const acknowledged = hasLabel(issue.labels, acknowledgedLabel) && before.awaiting && loud.length === 0
  const title = issueTitle(context)
  const retitle = before.title === issue.title && title !== issue.title
  const state: IssueState = {
    ...before,
    title: retitle ? title : before.title,
    told: toldNow(context, before.told),
    findings: [...currentFindings(context, before.findings), ...carried],
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    awaiting: (before.awaiting || loud.length > 0) && !acknowledged,
    closed: null,
  }
  const body = renderBody(context, tracked, state)
  // An acknowledgement older than a revert says nothing about it.
  const obsolete = [
    ...(acknowledged || before.closed !== null ? [revertedLabel] : []),
    ...(acknowledged || before.closed !== null || loud.length > 0 ? [acknowledgedLabel] : []),
  ]
  const labels = labelChanges(issue.labels, wantedLabels(context, state), obsolete)
  return [
    ...update(app.name, tracked, retitle ? title : null, body, labels),
    ...(loud.length > 0 ? [comment(app.name, issue.number, loudComment(loud))] : []),
    ...(loud.length === 0 && gotWorse(context, before)
      ? [comment(app.name, issue.number, worseComment(context))]
      : []),
  ]
}

/**
 * Opens a closed issue again, unless a human closed it as not planned and nothing but what they knew is there. An
 * issue that was closed as completed while its drift is still there is opened, too.
 */
export function reopenIssue(context: Context, tracked: Tracked): readonly Action[] {
  const { app } = context
  const { issue, state: before } = tracked
  if (closedOnPurpose(tracked) && !hasNews(context, tracked)) return []
  const again = before.closed !== null || hasNews(context, tracked)
  const state: IssueState = {
    ...before,
    told: toldNow(context, null),
    findings: currentFindings(context, before.findings),
    dropped: 0,
    resolved: [],
    awaiting: false,
    closed: null,
    duplicateOf: null,
  }
  const body = renderBody(context, tracked, state)
  const labels = labelChanges(issue.labels, wantedLabels(context, state), [revertedLabel, acknowledgedLabel])
  const head = again ? 'The drift is back.' : 'This issue was closed, and the drift is still there.'
  const text = `${head}\n\n${verdictPart(context, 6_000)}`
  return [
    { type: 'reopen-issue', application: app.name, number: issue.number },
    ...update(app.name, tracked, null, body, labels),
    comment(app.name, issue.number, text),
  ]
}

/** Findings that the issue remembers and this run no longer has: ended, or carried on where nothing is known. */
export function endedFindings(
  { triage, app, findings, options }: Context,
  { state }: Tracked,
): { readonly ended: readonly StoredResolution[]; readonly carried: readonly StoredFinding[] } {
  const gone = state.findings.filter((old) => !goesOn(old, findings))
  const carried = gone.filter(({ resource }) => isUnjudged(triage, app.name, resource))
  const current = options.current ?? (() => undefined)
  const skipped = (old: StoredFinding): boolean =>
    triage.notChecked.some(
      ({ application, resource }) => application === app.name && equalKey(resource, old.resource),
    )
  const ended = gone
    .filter((old) => !carried.includes(old))
    .map((old) => {
      const resolution = resolve(old, current, triage.at.slice(0, 10))
      return skipped(old) ? { ...resolution, outcome: 'ignored' as const } : resolution
    })
  return { ended, carried }
}

/** The same field with another value, or in another category, is the same story going on, not an end. */
export function goesOn(old: StoredFinding, findings: readonly Finding[]): boolean {
  return findings.some(
    (now) =>
      now.fingerprint === old.fingerprint ||
      (equalKey(now.resource, old.resource) && pathText(now) === old.path),
  )
}

/** The one update that body, title and labels need; none where all is as it should be. */
export function update(
  application: string,
  { issue }: Tracked,
  title: string | null,
  body: string,
  labels: { readonly addLabels: readonly string[]; readonly removeLabels: readonly string[] },
): readonly Action[] {
  const changed = !sameBody(issue.body, body)
  if (!changed && title === null && labels.addLabels.length === 0 && labels.removeLabels.length === 0)
    return []
  return [
    {
      type: 'update-issue',
      application,
      number: issue.number,
      ...(title === null ? {} : { title }),
      ...(changed ? { body } : {}),
      ...labels,
    },
  ]
}

export function comment(application: string, number: number, body: string): Action {
  return { type: 'comment-issue', application, number, body }
}

function closedOnPurpose({ issue, state }: Tracked): boolean {
  return state.closed === null && (issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate')
}

/**
 * True where a finding that matters is none of those that the issue told of when it was closed; beyond what a marker
 * can hold nobody knows, so the present findings are cut in the same way first.
 */
function hasNews(context: Context, { state, around }: Tracked): boolean {
  const seen = new Set(state.findings.map(({ fingerprint }) => fingerprint))
  const present = shareOut({ ...state, findings: currentFindings(context, state.findings) }, around).state
    .findings
  const told = present.filter(({ category }) => !isNoise(category))
  return (told.length > 0 ? told : present).some(({ fingerprint }) => !seen.has(fingerprint))
}

function gotWorse({ app }: Context, { told }: IssueState): boolean {
  if (app.category === null || told === null) return false
  return isWorse(app.category, told.category) || (app.syncUnsafe && !told.unsafe)
}

function worseComment(context: Context): string {
  const { app } = context
  const labels = [
    ...(app.category === null ? [] : [categoryLabel(app.category)]),
    ...(app.syncUnsafe ? [unsafeLabel] : []),
  ]
  return `More serious now: ${labels.map((name) => codeSpan(name)).join(', ')}.\n\n${verdictPart(context, 6_000)}`
}
