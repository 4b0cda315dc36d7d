import type { Action } from '../model/action.js'
import type { Category } from '../model/finding.js'
import { categories } from '../model/finding.js'
import type { ResourceKey } from '../model/resource.js'
import { keyText } from '../model/resource.js'
import { clusterOf } from '../model/triage.js'
import { serverDigest } from './cluster-change.js'
import { presenceOf } from './happening.js'
import { issueContent } from './issue-content.js'
import type { IssueState, StoredFinding } from './issue-state.js'
import { storedFinding } from './issue-state.js'
import { categoryLabel, listLabel, overdueLabel, revertedLabel, unsafeLabel } from './labels.js'
import { titleText } from './markdown.js'
import { isWorse, pairOf, pathText } from './order.js'
import { tickedLines } from './checklist.js'
import type { Context, Tracked } from './tracked.js'
import { bodyOf, clusterSuffix, markOf, shareOut } from './tracked.js'

/** A new issue for an app that has none. */
export function createIssue(context: Context): readonly Action[] {
  const { triage, app } = context
  const state: IssueState = {
    ...markOf(triage, app.name),
    server: serverDigest(clusterOf(triage, app.name).server),
    title: issueTitle(context),
    told: toldNow(context, null),
    findings: currentFindings(context, []),
    dropped: 0,
    resolved: [],
    awaiting: false,
    closed: null,
    duplicateOf: null,
    overdue: null,
    past: [],
    comments: 0,
    rest: {},
  }
  return [
    {
      type: 'create-issue',
      application: app.name,
      title: state.title,
      body: renderBody(context, null, state),
      labels: wantedLabels(context, state),
    },
  ]
}

/** The whole body for this state, with the boxes that a human ticked. */
export function renderBody(context: Context, tracked: Tracked | null, state: IssueState): string {
  const { state: fitted, room } = shareOut(state, tracked?.around ?? 0)
  const content = issueContent({
    triage: context.triage,
    app: context.app,
    findings: context.findings,
    state: fitted,
    ticked: tickedLines(tracked?.content ?? ''),
    links: context.options.links ?? null,
    guideUrl: context.options.guideUrl ?? null,
    pull: context.options.pullRequests?.get(context.app.name) ?? null,
    budget: room,
  })
  return bodyOf(tracked, fitted, content)
}

export function issueTitle({ triage, app }: Context): string {
  return titleText(`Drift in ${app.name}${clusterSuffix(triage, app.name)}`)
}

/** The labels that say what holds now. */
export function wantedLabels({ app }: Context, state: IssueState): readonly string[] {
  return [
    listLabel,
    ...(app.category === null ? [] : [categoryLabel(app.category)]),
    ...(app.syncUnsafe ? [unsafeLabel] : []),
    ...(state.awaiting ? [revertedLabel] : []),
    ...(state.overdue === null ? [] : [overdueLabel]),
  ]
}

/** What the marker keeps of the present findings; a first-seen time outlives the runs. */
export function currentFindings(
  { triage, findings }: Context,
  before: readonly StoredFinding[],
): readonly StoredFinding[] {
  const known = new Map(before.map((one) => [one.fingerprint, one]))
  const places = new Map(before.map((one) => [placeOf(one.resource, one.path), one]))
  return findings.map((finding) => {
    // Another value at the same place is the same story; a statement about an object may be another one.
    const moved =
      finding.change === null ? undefined : places.get(placeOf(finding.resource, pathText(finding)))
    const old = known.get(finding.fingerprint) ?? moved
    const fresh = storedFinding(finding, presenceOf(finding, pairOf(triage, finding)), triage.at)
    return old === undefined ? fresh : { ...fresh, firstSeen: old.firstSeen, rest: old.rest }
  })
}

/** The worst that people have been told by now, with this run's. */
export function toldNow({ app, findings }: Context, before: IssueState['told']): IssueState['told'] {
  if (app.category === null) return before
  const category: Category = isWorse(app.category, before?.category ?? null)
    ? app.category
    : (before?.category ?? app.category)
  const present = new Set([...(before?.kinds ?? []), ...findings.map((finding) => finding.category)])
  return {
    category,
    unsafe: app.syncUnsafe || before?.unsafe === true,
    kinds: categories.filter((one) => present.has(one)),
  }
}

function placeOf(resource: ResourceKey, path: string): string {
  return `${keyText(resource)} ${path}`
}
