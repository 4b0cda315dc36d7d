import type { Action, TrackedIssue, Turn } from '../model/action.js'
import type { Finding } from '../model/finding.js'
import type { PullNote } from '../model/pull-request.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import { clusterOf, destinationOf } from '../model/triage.js'
import type { SourceLinks } from './finding-rows.js'
import type { IssueState } from './issue-state.js'
import { blockOf, fitState, withBlock } from './marker.js'
import { isQuiet } from './order.js'
import type { Current } from './resolution.js'

export type IssueOptions = {
  /** When an app with nothing but noise gets an issue. */
  readonly noiseIssues: 'out-of-sync' | 'always' | 'never'
  /** Looks up what both sides hold now, to say how a difference ended; without it that is not known. */
  readonly current?: Current
  /** Where places in Git link to; the ref is a branch, so that the text does not change with each commit. */
  readonly links?: SourceLinks
  /** Where a reader learns how a hotfix gets into Git; null or absent for nowhere. */
  readonly guideUrl?: string | null
  /** What is known about pull requests, by app. */
  readonly pullRequests?: ReadonlyMap<string, PullNote>
  /** True where an app gets no new issue if a pull request says all there is to say about it. */
  readonly pullRequestsSuffice?: boolean
  /** True where the run looked at every app, so that an app it does not name is gone. */
  readonly wholeRun?: boolean
  /** Issues that one run opens at most, new or again; the other apps wait in the backlog. No limit without it. */
  readonly maxNewIssues?: number
  /** True where a first run in bulk is only shown: nobody has looked at what it would file. */
  readonly previewFirst?: boolean
  /** True where the run may come before the controller's sync: what is merely ahead in Git opens nothing. */
  readonly waitForSync?: boolean
  /** Minutes that a difference must have been there before it opens an issue, as far as its age is known. */
  readonly minAge?: number
  /** Days after which drift that nobody has dealt with is overdue; never for 0 or without it. */
  readonly followUpAfter?: number
  /** The text of the repository's CODEOWNERS. */
  readonly codeowners?: string
}

/** One of our issues with what it remembers. */
export type Tracked = {
  readonly issue: TrackedIssue
  readonly state: IssueState
  readonly content: string
  readonly around: number
}

/** Everything that planning one app's issue needs. */
export type Context = {
  readonly triage: Triage
  readonly app: ApplicationReport
  /** Worst first. */
  readonly findings: readonly Finding[]
  readonly options: IssueOptions
  /** True where all that is left is told in the issue of its cause, for all apps that have it. */
  readonly toldElsewhere?: true
}

/** Characters of a whole body, well below GitHub's 65,536, and the part of it that the marker may take. */
export const maxBody = 60_000
const markerShare = 0.33

/** True where an app's findings are worth an issue. */
export function needsIssue(
  app: ApplicationReport,
  findings: readonly Finding[],
  noiseIssues: IssueOptions['noiseIssues'],
): boolean {
  if (app.status !== 'drifted' || findings.every(({ accepted }) => accepted !== undefined)) return false
  if (findings.some((finding) => !isQuiet(finding))) return true
  return noiseIssues === 'always' || (noiseIssues === 'out-of-sync' && app.controllerSays === 'OutOfSync')
}

/** The issue that stands for the app: the oldest open one, else the newest closed; duplicates only if nothing else. */
export function primaryOf(own: readonly Tracked[]): Tracked | null {
  const byNumber = [...own].sort((a, b) => a.issue.number - b.issue.number)
  const candidates = byNumber.filter(({ state }) => state.duplicateOf === null)
  const from = candidates.length > 0 ? candidates : byNumber
  return from.find(({ issue }) => issue.state === 'open') ?? from.at(-1) ?? null
}

/** Closes the other open issues of the app, each once: one that a human opens again stays open. */
export function closeDuplicates(
  application: string,
  primary: Tracked,
  own: readonly Tracked[],
): readonly Action[] {
  return own
    .filter((one) => one !== primary && one.issue.state === 'open' && one.state.duplicateOf === null)
    .flatMap((one): readonly Action[] => {
      const about = { application, number: one.issue.number }
      const state = { ...one.state, duplicateOf: primary.issue.number }
      return [
        commentOn(one, `Duplicate of #${primary.issue.number}`, []),
        {
          type: 'close-issue',
          ...about,
          reason: 'not_planned',
          body: bodyOf(one, commented(state), one.content),
        },
      ]
    })
}

/** A comment on the issue, with the number that keeps a run after a broken one from writing it again. */
export function commentOn({ issue, state }: Tracked, text: string, turns: readonly Turn[]): Action {
  const body = `${text}\n\n<!-- drift-triage:comment ${state.comments + 1} -->`
  return { type: 'comment-issue', application: state.application, number: issue.number, body, turns }
}

/** The state with one comment more. */
export function commented(state: IssueState): IssueState {
  return { ...state, comments: state.comments + 1 }
}

/** The state cut to what a marker may hold, and the characters left for the content. */
export function shareOut(
  state: IssueState,
  around: number,
): { readonly state: IssueState; readonly room: number } {
  const budget = Math.max(8_000, maxBody - around)
  const fitted = fitState(state, Math.floor(budget * markerShare))
  return { state: fitted, room: budget - blockOf(fitted, '').length }
}

/** The issue's body with our block anew and what humans wrote around it. */
export function bodyOf(tracked: Tracked | null, state: IssueState, content: string): string {
  const block = blockOf(state, content)
  return tracked === null ? block : withBlock(tracked.issue.body, block)
}

/** True where what bears this mark stands for the app on the cluster that the app is deployed to now. */
export function isAbout(triage: Triage, { cluster, application }: Mark, name: string): boolean {
  return application === name && cluster === clusterOf(triage, name).id
}

/** What marks an issue or a pull request as that of an app. */
export type Mark = {
  readonly cluster: string
  readonly application: string
  /** The cluster that holds the Application, where that is another one. */
  readonly hub?: string
}

/** The mark of an app as this run found it. */
export function markOf(triage: Triage, application: string): Mark {
  const { id } = clusterOf(triage, application)
  const isElsewhere = destinationOf(triage, application) !== null
  return { cluster: id, application, ...(isElsewhere ? { hub: triage.cluster.id } : {}) }
}

/** True for an app of a cluster that this run looked at, or that this run's cluster holds. */
export function isOurs({ cluster, applications }: Triage, { cluster: id, hub }: Mark): boolean {
  if (id === '') return false
  const judged = id === cluster.id || applications.some(({ application }) => application.cluster?.id === id)
  return judged || hub === cluster.id
}

/** True where a run over all apps finds none that this stands for: the app is gone, or on another cluster by now. */
export function isLeftBehind(triage: Triage, mark: Mark): boolean {
  const app = triage.applications.find(({ name }) => name === mark.application)
  return app === undefined || (app.status !== 'unknown' && !isAbout(triage, mark, app.name))
}

/**
 * ` on production`: the cluster is named where somebody gave it a name; an id that nobody can read is in the way. An
 * app of another cluster than the run's own always has a name there.
 */
export function clusterSuffix(triage: Triage, application: string): string {
  const destination = destinationOf(triage, application)
  if (destination !== null) return ` on ${destination.name}`
  const { id } = triage.cluster
  const unreadable = id === '' || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)
  return unreadable ? '' : ` on ${id}`
}
