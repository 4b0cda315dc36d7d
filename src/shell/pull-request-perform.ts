import type { Tracker } from '../model/action.js'
import type { Branch, PullAction, PullSituation, TrackedPull } from '../model/pull-request.js'
import type { Problem } from '../model/problem.js'
import type { HostAction, HostResult, PullRequestHost } from './github/pull-host.js'
import { describe as describeIssueAction } from './perform.js'
import { problemsOf } from './problems-of.js'

export type PullsPerformed = {
  /** As it is now, as far as the answers tell. */
  readonly situation: PullSituation
  /** Apps whose actions were not all done. */
  readonly failed: ReadonlySet<string>
  /** True where GitHub refuses this token altogether. */
  readonly stopped: boolean
  readonly problems: readonly Problem[]
}

type Log = { readonly info: (message: string) => void; readonly warning: (message: string) => void }

/** After one of these every further request would fail alike. */
const fatal: ReadonlySet<string> = new Set(['GITHUB_FORBIDDEN', 'GITHUB_UNAUTHORIZED', 'GITHUB_RATE_LIMITED'])

/**
 * Performs actions in their order. One that fails, or is left undone, ends its own app's; the other apps go on,
 * unless GitHub refuses this token altogether.
 */
export async function performPulls(
  actions: readonly PullAction[],
  before: PullSituation,
  host: PullRequestHost,
  tracker: Tracker,
  log: Log,
): Promise<PullsPerformed> {
  let situation = before
  const failed = new Set<string>()
  const problems: Problem[] = []
  for (const action of actions) {
    const application = action.type === 'ensure-label' ? '' : action.application
    if (failed.has(application) || (action.type === 'open-pull-request' && !situation.mayOpen)) continue
    try {
      const result = await performOne(action, host, tracker)
      situation = after(situation, action, result)
      if (result.type === 'left') failed.add(application)
      if (result.type === 'left') log.warning(`${application}: ${result.reason}.`)
      else if (result.type === 'partly') log.warning(`${application}: ${result.warning}`)
      else if (result.type === 'not-permitted') log.warning(notPermitted)
      else log.info(describePull(action))
    } catch (error) {
      const found = problemsOf(error)
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application || null) })),
      )
      failed.add(application)
      if (found.some(({ code }) => fatal.has(code))) return { situation, failed, problems, stopped: true }
    }
  }
  return { situation, failed, problems, stopped: false }
}

const notPermitted =
  'This repository does not let GitHub Actions open pull requests (Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"). The branch is there, and the issue links to where a person can open it.'

async function performOne(action: PullAction, host: PullRequestHost, tracker: Tracker): Promise<HostResult> {
  switch (action.type) {
    case 'ensure-label':
    case 'update-issue':
    case 'comment-issue':
      await tracker.perform(action)
      return { type: 'done' }
    default:
      return host.perform(action)
  }
}

function after(situation: PullSituation, action: PullAction, result: HostResult): PullSituation {
  if (result.type === 'not-permitted') return { ...situation, mayOpen: false }
  if (result.type === 'branch' && action.type === 'write-branch')
    return { ...situation, branches: new Map(situation.branches).set(action.branch, result.branch) }
  if (action.type === 'delete-branch' && result.type === 'done') {
    const branches = new Map<string, Branch>(situation.branches)
    branches.delete(action.branch)
    return { ...situation, branches }
  }
  if (result.type === 'pull') return withPull(situation, action as HostAction, result.pull)
  return action.type === 'update-issue' ? withLabels(situation, action) : situation
}

function withPull(situation: PullSituation, action: HostAction, pull: TrackedPull): PullSituation {
  const branch = action.type === 'open-pull-request' ? action.branch : branchWith(situation, pull.number)
  if (branch === null) return situation
  const others = (situation.pulls.get(branch) ?? []).filter(({ number }) => number !== pull.number)
  const all = [pull, ...others].sort((a, b) => b.number - a.number)
  return { ...situation, pulls: new Map(situation.pulls).set(branch, all) }
}

function withLabels(
  situation: PullSituation,
  { number, addLabels, removeLabels }: Extract<PullAction, { type: 'update-issue' }>,
): PullSituation {
  const branch = branchWith(situation, number)
  if (branch === null) return situation
  const pulls = (situation.pulls.get(branch) ?? []).map((pull) =>
    pull.number === number
      ? { ...pull, labels: [...pull.labels.filter((name) => !removeLabels.includes(name)), ...addLabels] }
      : pull,
  )
  return { ...situation, pulls: new Map(situation.pulls).set(branch, pulls) }
}

function branchWith({ pulls }: PullSituation, number: number): string | null {
  for (const [branch, all] of pulls) if (all.some((pull) => pull.number === number)) return branch
  return null
}

/** One line for a log or a dry run. */
export function describePull(action: PullAction): string {
  switch (action.type) {
    case 'write-branch':
      return `${action.application}: write branch ${action.branch} from ${action.base} (${action.commits.map(({ message }) => message.split('\n')[0] ?? '').join('; ')})`
    case 'open-pull-request':
      return `${action.application}: open a ${action.draft ? 'draft of a ' : ''}pull request "${action.title}" into ${action.base}`
    case 'update-pull-request':
      return `${action.application}: ${action.close === true ? 'close' : 'update'} pull request #${action.number}`
    case 'request-reviewers':
      return `${action.application}: ask ${action.reviewers.join(', ')} to review #${action.number}`
    case 'enable-auto-merge':
      return `${action.application}: have GitHub merge #${action.number} by itself (${action.method})`
    case 'delete-branch':
      return `${action.application}: delete branch ${action.branch}`
    default:
      return describeIssueAction(action)
  }
}
