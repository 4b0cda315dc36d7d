import type { Home, PullAction, PullNote, PullSettings, PullSituation } from '../model/pull-request.js'
import { byName } from '../model/natural-order.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import type { WriteBack } from '../model/write-back.js'
import type { SourceLinks } from './finding-rows.js'
import { ensureLabels } from './labels.js'
import { byUrgency } from './backlog.js'
import { pinnedReason } from './pinned.js'
import { branchFor, branchOf } from './pull-branch.js'
import { proposePull } from './pull-propose.js'
import { isOfOtherRuns, pullStateOf } from './pull-state.js'
import { emptyNote, linkOf, openPull, withdrawPull } from './pull-withdraw.js'
import type { Turn } from './pull-turns.js'
import { waitingTurns } from './pull-turns.js'
import { isLeftBehind, isOurs } from './tracked.js'
import { plural } from './words.js'

export type PullInput = {
  readonly triage: Triage
  readonly writeBacks: readonly WriteBack[]
  readonly situation: PullSituation
  readonly settings: PullSettings
  /** By app, the owners of the files that its edits touch. */
  readonly owners: ReadonlyMap<string, readonly string[]>
  /** By app, the number of its open issue. */
  readonly issues: ReadonlyMap<string, number>
  readonly links: SourceLinks
  /** True where the run looked at every app, so that an app it does not name is gone. */
  readonly wholeRun: boolean
  /** Pull requests that one run opens at most; the other apps wait for a later run. No limit without it. */
  readonly maxNew?: number
  /** Those that the run has opened in other repositories. */
  readonly opened?: number
  /** Where the issues are, for pull requests in another repository; absent for the one that has both. */
  readonly home?: Home
  /** The apps that wait, where an earlier plan of this run has said so. */
  readonly waiting?: ReadonlySet<string>
}

export type PlannedPull = { readonly actions: readonly PullAction[]; readonly note: PullNote | null }

/** Everything that planning one app's pull request needs. */
export type PullContext = PullInput & { readonly app: ApplicationReport; readonly branch: string }

/**
 * What has to be done so that each app with something to write back has one pull request that does it, and no other
 * has one of ours open; and what the apps' issues say about it. Planning again over the result gives no actions.
 * An app that could not be judged is left alone: nothing may be closed for want of knowledge.
 */
export function planPulls(input: PullInput): {
  readonly actions: readonly PullAction[]
  readonly notes: ReadonlyMap<string, PullNote>
  /** The apps whose pull request a later run opens. */
  readonly waiting: ReadonlySet<string>
} {
  const plans = [...input.triage.applications].sort(byUrgency(new Map())).map((app): Turn => {
    const branch = branchFor(input.triage, app.name)
    return { name: app.name, branch, ...planOne({ ...input, app, branch }) }
  })
  const behind = waitingTurns(plans, input.writeBacks, input.situation)
  const turns = plans.filter(({ name }) => !behind.has(name))
  const waiting = input.waiting ?? waitingOf(turns, input)
  const notes = new Map<string, PullNote>(behind)
  const actions: PullAction[] = []
  for (const { name, note, actions: own } of turns.sort(byName)) {
    if (!waiting.has(name)) actions.push(...own)
    const said = waiting.has(name) ? waitingNote(note, input) : note
    if (said !== null) notes.set(name, said)
  }
  actions.push(...(input.wholeRun ? orphans(input) : []))
  const labelled = actions.flatMap((action) => (action.type === 'update-issue' ? [action] : []))
  return { actions: [...ensureLabels(labelled), ...actions], notes, waiting }
}

/** The apps beyond as many new pull requests as a run may open: worst first, as with issues. */
function waitingOf(
  plans: readonly Turn[],
  { maxNew = Infinity, opened = 0, situation }: PullInput,
): ReadonlySet<string> {
  const isNew = ({ branch, actions }: Turn): boolean =>
    openPull(situation, branch) === null &&
    actions.some(({ type }) => type === 'open-pull-request' || type === 'write-branch')
  return new Set(
    plans
      .filter(isNew)
      .slice(Math.max(0, maxNew - opened))
      .map(({ name }) => name),
  )
}

function waitingNote(note: PullNote | null, { maxNew }: PullInput): PullNote {
  const reason = `it waits for a later run, as one opens at most ${plural(maxNew ?? 0, 'pull request')} (max-new-pull-requests), worst first`
  return { ...emptyNote, leftOut: note?.leftOut ?? [], reason }
}

function planOne(context: PullContext): PlannedPull {
  const { triage, app, branch, situation, writeBacks } = context
  if (app.status === 'unknown' || triage.problems.some(({ application }) => application === app.name))
    return { actions: [], note: linkOf(situation, branch) }
  const writeBack = writeBacks.find(({ application }) => application === app.name)
  if (writeBack === undefined) return withdrawPull(context, null, [])
  const left = writeBack.notWrittenBack
  if (writeBack.edits.length === 0)
    return withdrawPull(context, 'none of the changes can be written back', left)
  const base = situation.bases.get(writeBack.revision) ?? null
  if (base !== null) return proposePull(context, writeBack, base)
  return withdrawPull(context, pinnedReason(writeBack.revision, app.application, writeBack.pinKept), left)
}

/** Branches of apps that a run over all of them no longer found; not where the list of apps had a problem itself. */
function orphans(input: PullInput): readonly PullAction[] {
  const { triage, situation, home } = input
  if (triage.problems.some(({ application }) => application === null)) return []
  return [...situation.branches.keys()].flatMap((branch) => {
    const own = (situation.pulls.get(branch) ?? []).find(
      (pull) => pull.author === situation.self && !isOfOtherRuns(pull, home),
    )
    const state = own === undefined ? null : (pullStateOf(own)?.state ?? null)
    if (state === null || !isOurs(triage, state) || !isLeftBehind(triage, state)) return []
    if (branchOf(state.cluster, state.application) !== branch) return []
    const reason = 'the application is no longer there'
    return withdrawPull({ ...input, application: state.application, branch }, reason, []).actions
  })
}
