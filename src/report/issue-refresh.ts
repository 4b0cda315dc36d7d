import type { Action } from '../model/action.js'
import type { Finding } from '../model/finding.js'
import { equalKey } from '../model/resource.js'
import type { ApplicationReport } from '../model/triage.js'
import { currentFindings, issueTitle, renderBody, toldNow, wantedLabels } from './issue-create.js'
import { verdictPart } from './issue-content.js'
import type { News } from './issue-news.js'
import { newsOf } from './issue-news.js'
import type { IssueState, StoredFinding, StoredPast, StoredResolution } from './issue-state.js'
import { acknowledgedLabel, hasLabel, labelChanges, revertedLabel, unsafeLabel } from './labels.js'
import { sameBody } from './marker.js'
import { isNoise, isWorse, pathText } from './order.js'
import { overdueFindings } from './overdue.js'
import { isLoud, isUnjudged, resolve } from './resolution.js'
import type { Context, Tracked } from './tracked.js'
import { commented, commentOn, shareOut } from './tracked.js'

/**
 * Brings an open issue to what this run found; comments only where something turned, [] where nothing changed. The
 * marker is written last: a run that is ended before it leaves everything to be planned again.
 */
export function refreshIssue(context: Context, tracked: Tracked): readonly Action[] {
  const { app } = context
  const { issue, state: before } = tracked
  const { ended, carried } = endedFindings(context, tracked)
  const isUndone = ended.some(isLoud)
  const acknowledged = hasLabel(issue.labels, acknowledgedLabel) && before.awaiting && !isUndone
  const findings = [...currentFindings(context, before.findings), ...carried]
  const news = newsOf(context, before, { ended, findings })
  const title = issueTitle(context)
  const retitle = before.title === issue.title && title !== issue.title
  const isOverdue = overdueFindings(context, findings).length > 0
  const next: IssueState = {
    ...before,
    title: retitle ? title : before.title,
    told: toldNow(context, before.told),
    findings,
    dropped: 0,
    resolved: [...before.resolved, ...ended],
    past: pastWith(before.past, ended),
    awaiting: (before.awaiting || isUndone) && !acknowledged,
    overdue: isOverdue ? (before.overdue ?? context.triage.at) : null,
    closed: null,
  }
  const state = news.length === 0 ? next : commented(next)
  const labels = labelChanges(
    issue.labels,
    wantedLabels({ ...context, app: withCarried(app, carried, issue.labels) }, state),
    state.awaiting ? [] : [revertedLabel, acknowledgedLabel],
  )
  return [
    ...(isUndone ? dropAcknowledgement(tracked) : []),
    ...(news.length === 0 ? [] : [newsComment(tracked, news)]),
    ...update(app.name, tracked, retitle ? title : null, renderBody(context, tracked, state), labels),
  ]
}

/** An app as its labels show it: of what could not be judged this time nobody found that it is gone. */
function withCarried(
  app: ApplicationReport,
  carried: readonly StoredFinding[],
  present: readonly string[],
): ApplicationReport {
  if (carried.length === 0) return app
  const category = carried.reduce<ApplicationReport['category']>(
    (worst, one) => (isWorse(one.category, worst) ? one.category : worst),
    app.category,
  )
  return { ...app, category, syncUnsafe: app.syncUnsafe || hasLabel(present, unsafeLabel) }
}

function newsComment(tracked: Tracked, news: readonly News[]): Action {
  const text = news.map((one) => one.text).join('\n\n---\n\n')
  return commentOn(
    tracked,
    text,
    news.map(({ turn }) => turn),
  )
}

/** An acknowledgement older than a revert says nothing about it, and must be gone before the revert is noted. */
export function dropAcknowledgement({ issue, state }: Tracked): readonly Action[] {
  if (!hasLabel(issue.labels, acknowledgedLabel)) return []
  const about = { application: state.application, number: issue.number }
  return [{ type: 'update-issue', ...about, addLabels: [], removeLabels: [acknowledgedLabel] }]
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
  const state: IssueState = commented({
    ...before,
    told: toldNow(context, null),
    findings: currentFindings(context, before.findings),
    dropped: 0,
    resolved: [],
    awaiting: false,
    overdue: null,
    closed: null,
    duplicateOf: null,
  })
  const body = renderBody(context, tracked, state)
  const labels = labelChanges(issue.labels, wantedLabels(context, state), [revertedLabel, acknowledgedLabel])
  const head = again ? 'The drift is back.' : 'This issue was closed, and the drift is still there.'
  const about = { application: app.name, number: issue.number }
  return [
    commentOn(tracked, `${head}\n\n${verdictPart(context, 6_000)}`, ['back']),
    { type: 'reopen-issue', ...about, body },
    ...(labels.addLabels.length + labels.removeLabels.length === 0
      ? []
      : [{ type: 'update-issue' as const, ...about, ...labels }]),
  ]
}

/** Findings that the issue remembers and this run no longer has: ended, or carried on where nothing is known. */
export function endedFindings(
  { triage, app, findings, options }: Context,
  { state }: Tracked,
): { readonly ended: readonly StoredResolution[]; readonly carried: readonly StoredFinding[] } {
  const gone = state.findings.filter((old) => !goesOn(old, findings))
  const carried = gone.filter(({ resource }) => isUnjudged(triage, app.name, resource))
  const { current: known = () => undefined } = options
  const current: typeof known = (resource, path) => known(resource, path, app.name)
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
  { issue }: Pick<Tracked, 'issue'>,
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

/** What has ended counts once more at its place, and the place moves to the end. */
export function pastWith(
  past: readonly StoredPast[],
  ended: readonly StoredResolution[],
): readonly StoredPast[] {
  return ended
    .filter(({ category, outcome }) => !isNoise(category) && outcome !== 'synced')
    .reduce((list, { resource, path }) => {
      const isHere = (one: StoredPast): boolean => equalKey(one.resource, resource) && one.path === path
      const times = (list.find(isHere)?.times ?? 0) + 1
      return [...list.filter((one) => !isHere(one)), { resource, path, times }]
    }, past)
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
