import type { Action, TrackedIssue } from '../model/action.js'
import { naturally } from '../model/natural-order.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import type { Candidate, Cause, Causes } from './cause.js'
import { sharedCauses } from './cause.js'
import { causeContent, causeName, settledCause } from './cause-content.js'
import type { CauseState, StoredApp, StoredEnding } from './cause-state.js'
import { causeBlock, fitCause, parseCause } from './cause-state.js'
import { groupedBy } from './grouped.js'
import { presenceOf } from './happening.js'
import { update } from './issue-refresh.js'
import { storedFinding } from './issue-state.js'
import { categoryLabel, labelChanges, listLabel } from './labels.js'
import { titleText } from './markdown.js'
import { withBlock } from './marker.js'
import { pairOf } from './order.js'
import { isUnjudged, resolve } from './resolution.js'
import type { IssueOptions } from './tracked.js'
import { clusterSuffix, maxBody, needsIssue } from './tracked.js'
import { plural } from './words.js'

type Tracked = { readonly issue: TrackedIssue; readonly state: CauseState; readonly around: number }

/** What the issues of causes need, and the apps that need none of their own beside them. */
export type CausePlan = {
  /** One list for each cause: what has to be done to its issue. */
  readonly plans: readonly (readonly Action[])[]
  readonly resting: ReadonlySet<string>
}

/**
 * Keeps one issue for each cause that stands in several apps: opened, brought up to date and closed by runs over all
 * apps. A run over some only leaves the apps to the issues that are there. One that a human closed as not planned
 * stays closed: its cause is its whole story.
 */
export function planCauses(
  triage: Triage,
  apps: readonly ApplicationReport[],
  existing: readonly TrackedIssue[],
  options: IssueOptions,
): CausePlan {
  const whole = options.wholeRun === true
  const own = trackedCauses(triage, existing)
  const standing = new Set([...own].filter(([, { issue, state }]) => stands(issue, state)).map(([id]) => id))
  const shared = sharedCauses(candidatesOf(triage, apps, options), standing, whole)
  if (!whole) return { plans: [], resting: shared.resting }
  const ids = [...new Set([...shared.causes.keys(), ...own.keys()])]
  const plans = ids.map((id) => planCause({ triage, shared, options }, id, own.get(id) ?? null))
  const doubles = closeSecondCauses(triage, existing)
  return { plans: [...plans, doubles].filter((plan) => plan.length > 0), resting: shared.resting }
}

/** For each app the number of an open issue that tells of it and of others, where there is one. */
export function causeNumbers(triage: Triage, existing: readonly TrackedIssue[]): ReadonlyMap<string, number> {
  return new Map(
    [...trackedCauses(triage, existing).values()].flatMap(({ issue, state }) =>
      issue.state === 'open' ? state.apps.map(({ application: name }) => [name, issue.number]) : [],
    ),
  )
}

/** Closes the second open issue of a cause, where two runs at once have opened one each. */
export function closeSecondCauses(triage: Triage, existing: readonly TrackedIssue[]): readonly Action[] {
  const kept = trackedCauses(triage, existing)
  return allCauses(triage, existing)
    .filter(({ issue, state }) => issue.state === 'open' && kept.get(state.cause)?.issue !== issue)
    .map(({ issue }) => ({ type: 'close-issue', ...at(issue), reason: 'not_planned' }))
}

/** Drifted apps that would get an issue; one that is unsafe to sync always has its own. */
function candidatesOf(
  triage: Triage,
  apps: readonly ApplicationReport[],
  options: IssueOptions,
): readonly Candidate[] {
  const found = groupedBy(triage.findings, ({ application: name }) => name)
  return apps.flatMap((app) => {
    const findings = found.get(app.name) ?? []
    return app.syncUnsafe || !needsIssue(app, findings, options.noiseIssues)
      ? []
      : [{ name: app.name, findings: findings.filter(({ accepted }) => accepted === undefined) }]
  })
}

function allCauses({ cluster }: Triage, existing: readonly TrackedIssue[]): readonly Tracked[] {
  return existing
    .flatMap((issue) => {
      const parsed = parseCause(issue.body)
      return parsed?.state.cluster === cluster.id ? [{ issue, ...parsed }] : []
    })
    .sort((a, b) => a.issue.number - b.issue.number)
}

/** For each cause the issue that stands for it: the oldest open one, else the newest closed. */
function trackedCauses(triage: Triage, existing: readonly TrackedIssue[]): ReadonlyMap<string, Tracked> {
  return new Map(
    [...groupedBy(allCauses(triage, existing), ({ state }) => state.cause)].flatMap(([id, own]) => {
      const one = own.find(({ issue }) => issue.state === 'open') ?? own.at(-1)
      return one === undefined ? [] : [[id, one]]
    }),
  )
}

function stands(issue: TrackedIssue, state: CauseState): boolean {
  return issue.state === 'open' || isDeclined(issue, state)
}

/** True where a human closed it as not planned. */
function isDeclined({ state: open, stateReason }: TrackedIssue, { closed }: CauseState): boolean {
  return open === 'closed' && closed === null && stateReason !== 'completed'
}

type Run = { readonly triage: Triage; readonly shared: Causes; readonly options: IssueOptions }

function planCause(run: Run, id: string, tracked: Tracked | null): readonly Action[] {
  const cause = run.shared.causes.get(id)
  if (tracked !== null && isDeclined(tracked.issue, tracked.state)) return []
  if (cause === undefined)
    return tracked === null || tracked.issue.state === 'closed' ? [] : settle(run, tracked)
  const [first] = cause.findings
  if (first === undefined) return []
  const state = nextState(run, cause, tracked)
  if (tracked === null) {
    const title = titleText(
      `Same drift in several applications: ${causeName(first)}${clusterSuffix(run.triage, '')}`,
    )
    const labels = [listLabel, categoryLabel(cause.category)]
    return [{ type: 'create-issue', application, title, body: bodyOf(null, cause, state), labels }]
  }
  return tracked.issue.state === 'open' ? refresh(cause, tracked, state) : reopen(cause, tracked, state)
}

function refresh(cause: Cause, tracked: Tracked, state: CauseState): readonly Action[] {
  const labels = labelChanges(tracked.issue.labels, [listLabel, categoryLabel(cause.category)])
  return update(application, tracked, null, bodyOf(tracked, cause, state), labels)
}

function reopen(cause: Cause, tracked: Tracked, state: CauseState): readonly Action[] {
  const head =
    tracked.state.closed === null
      ? 'This issue was closed, and the drift is still there'
      : 'The drift is back'
  const where = plural(new Set(cause.findings.map(({ application }) => application)).size, 'application')
  const next = { ...state, comments: state.comments + 1 }
  return [
    comment(tracked, `${head}, in ${where}.`),
    { type: 'reopen-issue', ...at(tracked.issue), body: bodyOf(tracked, cause, next) },
  ]
}

/** Nothing is closed for want of knowledge, nor again where a human has opened it after us. */
function settle(run: Run, tracked: Tracked): readonly Action[] {
  const { state: before } = tracked
  const { carried, ended } = formerApps(run, before, new Set())
  const isUnsure = before.dropped > 0 && run.triage.applications.some(({ status }) => status === 'unknown')
  if (before.closed !== null || carried.length > 0 || isUnsure) return []
  const state = fitCause({
    ...before,
    apps: [],
    ended: [...before.ended, ...ended],
    closed: run.triage.at,
    comments: before.comments + 1,
  })
  const text = settledCause(state.ended)
  return [
    comment(tracked, text),
    {
      type: 'close-issue',
      ...at(tracked.issue),
      reason:
        ended.length > 0 && ended.every(({ resolution }) => resolution.outcome === 'ignored')
          ? 'not_planned'
          : 'completed',
      body: withBlock(tracked.issue.body, causeBlock(state, text)),
    },
  ]
}

function nextState(run: Run, cause: Cause, tracked: Tracked | null): CauseState {
  const { triage } = run
  const before = tracked?.state
  const since = new Map(before?.apps.map(({ application, finding }) => [application, finding.firstSeen]))
  const present = [...groupedBy(cause.findings, ({ application }) => application)].flatMap(
    ([application, [first]]): readonly StoredApp[] => {
      if (first === undefined) return []
      const presence = presenceOf(first, pairOf(triage, first))
      return [{ application, finding: storedFinding(first, presence, since.get(application) ?? triage.at) }]
    },
  )
  const names = new Set(present.map(({ application }) => application))
  const { carried, ended } =
    before === undefined ? { carried: [], ended: [] } : formerApps(run, before, names)
  const wasClosed = tracked?.issue.state === 'closed'
  return fitCause({
    cluster: triage.cluster.id,
    cause: cause.id,
    category: cause.category,
    apps: [...present, ...carried].sort((a, b) => naturally(a.application, b.application)),
    dropped: 0,
    ended: wasClosed ? [] : [...(before?.ended ?? []), ...ended],
    closed: null,
    comments: before?.comments ?? 0,
  })
}

/** Apps of the list that this run does not find there: those it knows nothing about, and how the others ended. */
function formerApps(
  { triage, options: { current = () => undefined } }: Run,
  { apps }: CauseState,
  present: ReadonlySet<string>,
): { readonly carried: readonly StoredApp[]; readonly ended: readonly StoredEnding[] } {
  const former = apps.filter(({ application }) => !present.has(application))
  const listIsSure = !triage.problems.some(({ application }) => application === null)
  const isUnknown = ({ application, finding }: StoredApp): boolean => {
    const app = triage.applications.find(({ name }) => name === application)
    if (app === undefined) return !listIsSure
    return app.status === 'unknown' || isUnjudged(triage, application, finding.resource)
  }
  return {
    carried: former.filter(isUnknown),
    ended: former
      .filter((app) => !isUnknown(app))
      .map(({ application, finding }) => ({
        application,
        resolution: resolve(
          finding,
          (resource, path) => current(resource, path, application),
          triage.at.slice(0, 10),
        ),
      })),
  }
}

function bodyOf(tracked: Tracked | null, cause: Cause, state: CauseState): string {
  const room = Math.max(8_000, maxBody - (tracked?.around ?? 0)) - causeBlock(state, '').length
  const block = causeBlock(state, causeContent(cause, state, room))
  return tracked === null ? block : withBlock(tracked.issue.body, block)
}

/** Actions of a cause belong to no app. */
const application = ''

function at({ number }: TrackedIssue) {
  return { application, number }
}

function comment({ issue, state }: Tracked, text: string): Action {
  const body = `${text}\n\n<!-- drift-triage:comment ${state.comments + 1} -->`
  return { type: 'comment-issue', ...at(issue), body }
}
