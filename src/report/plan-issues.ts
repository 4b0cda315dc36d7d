import type { Action, TrackedIssue } from '../model/action.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { createIssue } from './issue-create.js'
import { closeOrphan, settleIssue } from './issue-settle.js'
import { refreshIssue, reopenIssue } from './issue-refresh.js'
import { byUrgency } from './backlog.js'
import type { Held } from './held.js'
import { heldBack, mostUnseen } from './held.js'
import { ensureLabels } from './labels.js'
import { parseBody } from './marker.js'
import { changedDestinations, clusterChanged } from './cluster-change.js'
import { findingsOf } from './order.js'
import { backlogOf, closeSecondBacklogs, planBacklog } from './plan-backlog.js'
import type { CausePlan } from './plan-causes.js'
import { closeSecondCauses, planCauses } from './plan-causes.js'
import { notesIn } from './pull-note.js'
import type { Context, IssueOptions, Tracked } from './tracked.js'
import { closeDuplicates, isAbout, isLeftBehind, isOurs, needsIssue, primaryOf } from './tracked.js'

/** What a run does to the tracker, and whom it leaves out of it. */
export type IssuePlan = {
  readonly actions: readonly Action[]
  /** Drifted apps that get no issue in this run, worst first. */
  readonly held: readonly Held[]
}

/**
 * What has to be done to the tracker so that each drifted app has one issue that says what this run found, and no
 * other has an open one. `existing` are our own issues, open and closed. Planning again over the result gives [],
 * unless apps had to wait.
 * An app whose status is unknown is left alone: nothing may be closed for want of knowledge. A cluster whose id has
 * changed gives [] (see clusterChanged, which says why).
 */
export function planIssues(
  triage: Triage,
  existing: readonly TrackedIssue[],
  options: IssueOptions,
): readonly Action[] {
  return issuePlan(triage, existing, options).actions
}

/** As planIssues, with whom the plan leaves out. */
export function issuePlan(
  triage: Triage,
  existing: readonly TrackedIssue[],
  options: IssueOptions,
): IssuePlan {
  if (clusterChanged(triage, existing) !== null) return { actions: [], held: [] }
  const tracked = trackedIn(triage, existing)
  const since = backlogOf(triage, existing)?.backlog.since ?? new Map<string, string>()
  const changed = changedDestinations(triage, existing).map(({ cluster }) => cluster)
  const apps = triage.applications
    .filter(({ application }) => !changed.includes(application.cluster?.id ?? ''))
    .sort(byUrgency(since))
  const causes = planCauses(triage, apps, existing, options)
  const plans = apps.map((app) => ({
    app,
    actions: planApplication({ triage, app, options, causes }, tracked),
  }))
  const opening = plans.filter(({ actions }) => actions.some(opens))
  const held = opening.flatMap(({ app }): readonly Held[] => {
    const why = heldBack(triage, app, findingsOf(triage, app.name), options)
    return why === null ? [] : [{ application: app.name, why }]
  })
  const shared = causes.plans.filter((plan) => plan.some(opens))
  const fresh = opening.length - held.length + shared.length
  if (options.previewFirst === true && existing.length === 0 && fresh > mostUnseen)
    return { actions: [], held: opening.map(({ app }) => ({ application: app.name, why: 'preview' })) }
  const heldNames = new Set(held.map(({ application }) => application))
  const most = options.maxNewIssues ?? Infinity
  // One that tells of many apps at once comes before the apps' own.
  const later = shared.slice(most)
  const max = most - (shared.length - later.length)
  const waiting = opening.filter(({ app }) => !heldNames.has(app.name)).slice(max)
  const whole = options.wholeRun === true
  const actions = [
    ...causes.plans.filter((plan) => !later.includes(plan)).flat(),
    ...plans
      .filter((plan) => !waiting.includes(plan) && !heldNames.has(plan.app.name))
      .flatMap((plan) => plan.actions),
    ...(whole ? orphans(triage, tracked) : []),
    ...(whole
      ? planBacklog(
          triage,
          existing,
          waiting.map(({ app }) => app),
          most,
        )
      : []),
  ]
  const beyond = waiting.map(({ app }): Held => ({ application: app.name, why: 'limit' }))
  return { actions: [...ensureLabels(actions), ...actions], held: [...beyond, ...held] }
}

function trackedIn(triage: Triage, existing: readonly TrackedIssue[]): readonly Tracked[] {
  return existing.flatMap((issue): readonly Tracked[] => {
    const parsed = parseBody(issue.body)
    return parsed === null || !isOurs(triage, parsed.state) ? [] : [{ issue, ...parsed }]
  })
}

/**
 * What closes the second issue of an app and of the backlog, where two runs at once have opened one each; `kept`
 * names those that stay. Both runs come to the same choice: the oldest open one.
 */
export function planTwins(
  triage: Triage,
  existing: readonly TrackedIssue[],
): {
  readonly actions: readonly Action[]
  readonly kept: { readonly urls: ReadonlyMap<string, string>; readonly numbers: ReadonlyMap<string, number> }
} {
  const tracked = trackedIn(triage, existing)
  const names = new Set(tracked.map(({ state }) => state.application))
  const kept = { urls: new Map<string, string>(), numbers: new Map<string, number>() }
  const actions = [...names].flatMap((name) => {
    const own = tracked.filter(({ state }) => isAbout(triage, state, name))
    const primary = primaryOf(own)
    const closing = primary === null ? [] : closeDuplicates(name, primary, own)
    if (primary !== null && closing.length > 0) {
      kept.urls.set(name, primary.issue.url)
      kept.numbers.set(name, primary.issue.number)
    }
    return closing
  })
  const seconds = [...closeSecondCauses(triage, existing), ...closeSecondBacklogs(triage, existing)]
  return { actions: [...actions, ...seconds], kept }
}

function opens({ type }: Action): boolean {
  return type === 'create-issue' || type === 'reopen-issue'
}

function planApplication(
  { triage, app, options, causes }: Omit<Context, 'findings'> & { readonly causes: CausePlan },
  tracked: readonly Tracked[],
): readonly Action[] {
  if (app.status === 'unknown') return []
  const own = tracked.filter(({ state }) => isAbout(triage, state, app.name))
  const primary = primaryOf(own)
  const findings = findingsOf(triage, app.name)
  const isTold = causes.resting.has(app.name)
  const context = { triage, app, findings, options, ...(isTold ? { toldElsewhere: true as const } : {}) }
  const duplicates = primary === null ? [] : closeDuplicates(app.name, primary, own)
  if (isTold || !needsIssue(app, findings, options.noiseIssues))
    return primary?.issue.state === 'open' ? [...settleIssue(context, primary), ...duplicates] : duplicates
  if (primary?.issue.state !== 'open' && isCovered(app, options)) return duplicates
  if (primary === null) return createIssue(context)
  const main = primary.issue.state === 'open' ? refreshIssue(context, primary) : reopenIssue(context, primary)
  return [...main, ...duplicates]
}

/** True where a pull request, open or declined, takes the place of a new issue. */
function isCovered({ name }: ApplicationReport, options: IssueOptions): boolean {
  const note = options.pullRequestsSuffice === true ? options.pullRequests?.get(name) : undefined
  return (
    note !== undefined &&
    notesIn(note).some(({ complete, pull, declined }) => complete && (pull ?? declined) !== null)
  )
}

/** Issues of apps that a run over all apps no longer found; not where the list of apps itself had a problem. */
function orphans(triage: Triage, tracked: readonly Tracked[]): readonly Action[] {
  if (triage.problems.some(({ application }) => application === null)) return []
  return tracked
    .filter(
      ({ issue, state }) => issue.state === 'open' && state.closed === null && isLeftBehind(triage, state),
    )
    .flatMap((one) => closeOrphan(triage, one))
}
