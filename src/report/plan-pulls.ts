import type { PullAction, PullNote, PullSettings, PullSituation } from '../model/pull-request.js'
import type { ApplicationReport, Triage } from '../model/triage.js'
import type { WriteBack } from '../model/write-back.js'
import type { SourceLinks } from './finding-rows.js'
import { ensureLabels } from './labels.js'
import { branchOf } from './pull-branch.js'
import { proposePull } from './pull-propose.js'
import { pullStateOf } from './pull-state.js'
import { linkOf, withdrawPull } from './pull-withdraw.js'

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
} {
  const notes = new Map<string, PullNote>()
  const actions: PullAction[] = []
  for (const app of byName(input.triage.applications)) {
    const { id } = input.triage.cluster
    const planned = planOne({ ...input, app, branch: branchOf(id, app.name) })
    actions.push(...planned.actions)
    if (planned.note !== null) notes.set(app.name, planned.note)
  }
  actions.push(...(input.wholeRun ? orphans(input) : []))
  const labelled = actions.flatMap((action) => (action.type === 'update-issue' ? [action] : []))
  return { actions: [...ensureLabels(labelled), ...actions], notes }
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
  const reason = `the application follows ${writeBack.revision}, which is no branch of this repository that a pull request could go into`
  return withdrawPull(context, reason, left)
}

/** Branches of apps that a run over all of them no longer found; not where the list of apps had a problem itself. */
function orphans(input: PullInput): readonly PullAction[] {
  const { triage, situation } = input
  if (triage.problems.some(({ application }) => application === null)) return []
  const known = new Set(triage.applications.map(({ name }) => branchOf(triage.cluster.id, name)))
  return [...situation.branches.keys()]
    .filter((branch) => !known.has(branch))
    .flatMap((branch) => {
      const own = (situation.pulls.get(branch) ?? []).find(({ author }) => author === situation.self)
      const state = own === undefined ? null : (pullStateOf(own)?.state ?? null)
      if (state === null || branchOf(triage.cluster.id, state.application) !== branch) return []
      const reason = 'the application is no longer there'
      return withdrawPull({ ...input, application: state.application, branch }, reason, []).actions
    })
}

function byName(apps: readonly ApplicationReport[]): readonly ApplicationReport[] {
  return [...apps].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
