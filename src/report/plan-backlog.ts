import type { Action, TrackedIssue } from '../model/action.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { backlogMarker, parseBacklog, type Backlog } from './backlog.js'
import { hasLabel, listLabel } from './labels.js'
import { cellCode, fit, tableHead, tableRow, titleText } from './markdown.js'
import { sameBody } from './marker.js'
import { findingsOf, isNoise } from './order.js'
import { clusterSuffix } from './tracked.js'
import { plural } from './words.js'

type Tracked = { readonly issue: TrackedIssue; readonly backlog: Backlog }

/** The backlog's own actions belong to no app. */
const application = ''

/** Characters of the table; the marker comes on top. */
const maxTable = 30_000

/** This cluster's backlog: the oldest open issue with its marker, else the newest closed one; null for none. */
export function backlogOf(triage: Triage, existing: readonly TrackedIssue[]): Tracked | null {
  const own = allBacklogs(triage, existing)
  return own.find(({ issue }) => issue.state === 'open') ?? own.at(-1) ?? null
}

/**
 * Keeps the issue that lists the apps that wait for theirs: opened with the first of them, brought up to date by each
 * run over all apps, closed with the last. One that a human closed stays closed; the job summary says the same.
 */
export function planBacklog(
  triage: Triage,
  existing: readonly TrackedIssue[],
  waiting: readonly ApplicationReport[],
  max: number,
): readonly Action[] {
  const known = backlogOf(triage, existing)
  const doubles = closeSecondBacklogs(triage, existing)
  if (waiting.length === 0) return [...settle(triage, known), ...doubles]
  const body = backlogBody(triage, waiting, known?.backlog.since ?? new Map<string, string>(), max)
  const title = titleText(`Drift in further applications${clusterSuffix(triage, '')}`)
  if (known === null) return [{ type: 'create-issue', application, title, body, labels: [listLabel] }]
  const { issue, backlog } = known
  if (issue.state === 'closed' && !backlog.settled) return doubles
  const reopen: readonly Action[] =
    issue.state === 'closed' ? [{ type: 'reopen-issue', application, number: issue.number }] : []
  return [...reopen, ...update(issue, body), ...doubles]
}

/** Closes all open ones but the one that stands. */
export function closeSecondBacklogs(triage: Triage, existing: readonly TrackedIssue[]): readonly Action[] {
  const known = backlogOf(triage, existing)
  return allBacklogs(triage, existing)
    .filter(({ issue }) => issue.state === 'open' && issue.number !== known?.issue.number)
    .map(({ issue }) => close(issue.number, 'not_planned'))
}

function allBacklogs(triage: Triage, existing: readonly TrackedIssue[]): readonly Tracked[] {
  return existing
    .flatMap((issue): readonly Tracked[] => {
      const backlog = parseBacklog(issue.body)
      return backlog?.cluster === triage.cluster.id ? [{ issue, backlog }] : []
    })
    .sort((a, b) => a.issue.number - b.issue.number)
}

function settle(triage: Triage, known: Tracked | null): readonly Action[] {
  if (known === null || known.issue.state === 'closed' || known.backlog.settled) return []
  const marker = backlogMarker({ cluster: triage.cluster.id, since: new Map(), settled: true })
  const body = `${marker}\n\nEvery drifted application has an issue of its own now.`
  return [...update(known.issue, body), close(known.issue.number, 'completed')]
}

function update(issue: TrackedIssue, body: string): readonly Action[] {
  const addLabels = hasLabel(issue.labels, listLabel) ? [] : [listLabel]
  if (sameBody(issue.body, body) && addLabels.length === 0) return []
  return [{ type: 'update-issue', application, number: issue.number, body, addLabels, removeLabels: [] }]
}

function close(number: number, reason: 'completed' | 'not_planned'): Action {
  return { type: 'close-issue', application, number, reason }
}

function backlogBody(
  triage: Triage,
  waiting: readonly ApplicationReport[],
  before: ReadonlyMap<string, string>,
  max: number,
): string {
  const today = triage.at.slice(0, 10)
  const since = new Map(waiting.map(({ name }) => [name, before.get(name) ?? today]))
  const row = (app: ApplicationReport): string => {
    const told = findingsOf(triage, app.name).filter(({ category }) => !isNoise(category))
    const cells = [app.category ?? '', app.syncUnsafe ? '**unsafe**' : 'safe', String(told.length)]
    return tableRow([cellCode(app.name), ...cells, since.get(app.name) ?? today])
  }
  const more = (left: number): string =>
    `\n${plural(left, 'further application')} not shown here; the job summary has them.`
  return [
    backlogMarker({ cluster: triage.cluster.id, since, settled: false }),
    `${plural(waiting.length, 'drifted application')} without an issue of their own yet: a run opens at most ${plural(max, 'issue')} (\`max-new-issues\`), worst first. Each run opens more; this list is kept up to date and closed with the last one.`,
    [
      ...tableHead(['Application', 'Category', 'A sync', 'Findings', 'Waiting since']),
      ...fit(waiting, row, maxTable, more),
    ].join('\n'),
  ].join('\n\n')
}
