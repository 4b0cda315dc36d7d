import type { Finding } from '../model/finding.js'
import { formatPath } from '../model/path.js'
import { equalKey, formatKey, keyText } from '../model/resource.js'
import type { Triage } from '../model/triage.js'
import type { FileEdit, WriteBack } from '../model/write-back.js'
import type { Prepared } from '../triage/prepare.js'
import type { Judged, TriageOptions, World } from '../triage/triage.js'
import { judgeEdited } from './judge-drafts.js'
import { disproveOutside } from './outsiders.js'
import { disproveSets } from './prove-sets.js'
import { propose } from './propose.js'
import type { Draft } from './prove.js'
import { disproveJudgement, disproveRendering } from './prove.js'
import { isBranch } from './start.js'

type Options = Pick<TriageOptions, 'config' | 'only'>
type Left = { readonly edits: readonly FileEdit[]; readonly revision: string; readonly commit: string }

/**
 * What is written back, with the count of an autoscaled workload left out of Git where no rule could be written for it:
 * only where it is proved that the autoscaler then keeps the count through the sync that follows.
 */
export async function withoutCounts(
  world: World,
  options: Options,
  judged: Judged,
  app: Prepared,
  done: WriteBack,
): Promise<WriteBack> {
  let state = done
  for (const refused of done.notWrittenBack.filter(({ finding }) => isAutoscaled(finding))) {
    const { finding } = refused
    const left = state.edits.length > 0 ? afterOthers : await leaveOut(world, options, judged, app, finding)
    const others = state.notWrittenBack.filter((one) => one !== refused)
    if ('reason' in left) {
      const reason = `${refused.reason}; nor is the count left out of Git: ${left.reason}`
      state = { ...state, notWrittenBack: [...others, { finding, reason }] }
      continue
    }
    const { edits, revision, commit } = left
    const step = { finding, edits, leavesOut: 'the autoscaler' } as const
    state = {
      ...{ application: done.application, revision, commit, edits, notWrittenBack: others },
      findings: [...state.findings, finding],
      steps: [...state.steps, step],
    }
  }
  return state
}

const afterOthers = { reason: 'it can be tried once what is proposed beside it is in Git' }

function isAutoscaled({ category, rules, change }: Finding): boolean {
  return (
    category === 'controller' &&
    rules.includes('autoscaler') &&
    change?.type === 'modified' &&
    formatPath(change.path) === 'spec.replicas'
  )
}

/** The edits that take the count out of the files of the app's branch, or why not, in words that follow a colon. */
async function leaveOut(
  world: World,
  options: Options,
  judged: Judged,
  app: Prepared,
  finding: Finding,
): Promise<Left | { readonly reason: string }> {
  const { change, forecast } = finding
  if (change?.type !== 'modified') return { reason: 'Git does not state it' }
  // Each sync until then takes the count from the autoscaler: what is proved today need not hold when it is merged.
  if (!['next-commit', 'next-upgrade', 'next-sync'].includes(forecast.when))
    return { reason: 'until it is merged the controller takes the field for its own again and again' }
  const source = app.application.sources.find(({ elsewhere }) => elsewhere !== true)
  const commit = source === undefined ? null : await world.repository.resolve(source.revision)
  if (source === undefined || source.hydratedFrom !== undefined || commit === null)
    return { reason: 'its manifests are made elsewhere' }
  if (!(await isBranch(world.repository, source.revision)))
    return { reason: 'its files are on no branch of this repository' }
  const wanted: Finding = {
    ...finding,
    ...{ category: 'manual-change', direction: 'update-git' },
    change: { type: 'removed', path: change.path, desired: change.desired },
  }
  const { repository } = world
  const asked = { findings: [wanted], candidates: [wanted] }
  const proposed = await propose(app, asked, { repository, commit, judged })
  const [refused] = proposed.refused
  if (refused !== undefined) return { reason: refused.reason }
  if (proposed.spec.length > 0) return { reason: 'the object of the app states it' }
  const draft: Draft = { ...proposed, app, commit }
  const rendering = { repository, rerender: judged.rerender }
  const failure =
    (await disproveSets(draft, judged.sets, repository)) ??
    (await disproveRendering(draft, judged.prepared, rendering)) ??
    (await disproveOutside(draft, judged.outsiders, world, options)) ??
    disproveLeavingOut(draft, finding, judged.triage, await judgeEdited(world, options, [draft]))
  if (failure !== null) return { reason: failure }
  const edits = proposed.proposals.flatMap(({ files }) => files)
  return { edits, revision: source.revision, commit }
}

/** The second proof: the count is still there, the autoscaler's alone, a sync leaves it, and all else is as it was. */
function disproveLeavingOut(draft: Draft, finding: Finding, before: Triage, after: Triage): string | null {
  const isIt = (one: Finding): boolean => isAt(one, finding)
  const left = after.findings.find(isIt)
  if (left === undefined) return 'what becomes of the count could not be told'
  if (left.category !== 'controller') return `the count would count as ${left.category}`
  if (left.forecast.effect !== 'keeps')
    return `a sync without the line would not leave the ${shown(left)} pods (with the applier as its owner the count falls to the default of 1)`
  // That Git states a count as well was a finding of the whole object, and is to be gone.
  const key = keyText(finding.resource)
  if (
    after.findings.some(
      (one) => one.change === null && keyText(one.resource) === key && one.rules.includes('autoscaler'),
    )
  )
    return `Git would still state the count of ${formatKey(finding.resource)}`
  return disproveJudgement(draft, before, { ...after, findings: after.findings.filter((one) => !isIt(one)) })
}

function isAt(one: Finding, { application, resource, change }: Finding): boolean {
  return (
    one.application === application &&
    equalKey(one.resource, resource) &&
    one.change !== null &&
    change !== null &&
    formatPath(one.change.path) === formatPath(change.path)
  )
}

function shown({ change }: Finding): string {
  return change === null || change.type === 'removed' ? '' : JSON.stringify(change.live)
}
