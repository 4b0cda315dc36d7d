import type { Action, TrackedIssue } from '../model/action.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { createIssue } from './issue-create.js'
import { closeOrphan, settleIssue } from './issue-settle.js'
import { refreshIssue, reopenIssue } from './issue-refresh.js'
import { ensureLabels } from './labels.js'
import { parseBody } from './marker.js'
import { clusterChanged } from './cluster-change.js'
import { findingsOf } from './order.js'
import type { IssueOptions, Tracked } from './tracked.js'
import { closeDuplicates, needsIssue, primaryOf } from './tracked.js'

/**
 * What has to be done to the tracker so that each drifted app has one issue that says what this run found, and no
 * other has an open one. `existing` are our own issues, open and closed. Planning again over the result gives [].
 * An app whose status is unknown is left alone: nothing may be closed for want of knowledge. A cluster whose id has
 * changed gives [] (see clusterChanged, which says why).
 */
export function planIssues(
  triage: Triage,
  existing: readonly TrackedIssue[],
  options: IssueOptions,
): readonly Action[] {
  if (clusterChanged(triage, existing) !== null) return []
  const tracked = existing.flatMap((issue): readonly Tracked[] => {
    const parsed = parseBody(issue.body)
    return parsed === null || parsed.state.cluster !== triage.cluster.id ? [] : [{ issue, ...parsed }]
  })
  const apps = [...triage.applications].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const actions = [
    ...apps.flatMap((app) => planApplication(triage, app, tracked, options)),
    ...(options.wholeRun === true ? orphans(triage, tracked) : []),
  ]
  return [...ensureLabels(actions), ...actions]
}

function planApplication(
  triage: Triage,
  app: ApplicationReport,
  tracked: readonly Tracked[],
  options: IssueOptions,
): readonly Action[] {
  if (app.status === 'unknown') return []
  const own = tracked.filter(({ state }) => state.application === app.name)
  const primary = primaryOf(own)
  const findings = findingsOf(triage, app.name)
  const context = { triage, app, findings, options }
  const duplicates = primary === null ? [] : closeDuplicates(app.name, primary, own)
  if (!needsIssue(app, findings, options.noiseIssues))
    return primary?.issue.state === 'open' ? [...settleIssue(context, primary), ...duplicates] : duplicates
  if (primary === null) return createIssue(context)
  const main = primary.issue.state === 'open' ? refreshIssue(context, primary) : reopenIssue(context, primary)
  return [...main, ...duplicates]
}

/** Issues of apps that a run over all apps no longer found; not where the list of apps itself had a problem. */
function orphans(triage: Triage, tracked: readonly Tracked[]): readonly Action[] {
  if (triage.problems.some(({ application }) => application === null)) return []
  const names = new Set(triage.applications.map(({ name }) => name))
  return tracked
    .filter(
      ({ issue, state }) => issue.state === 'open' && state.closed === null && !names.has(state.application),
    )
    .flatMap((one) => closeOrphan(triage, one))
}
