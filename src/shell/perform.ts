import type { Action, Tracker } from '../model/action.js'
import type { Problem } from '../model/problem.js'
import { problemsOf } from './problems-of.js'

export type Performed = {
  /** Address of each app's issue that was written. */
  readonly issues: ReadonlyMap<string, string>
  /** And its number. */
  readonly numbers: ReadonlyMap<string, number>
  readonly problems: readonly Problem[]
  /** What was carried out, in its order. */
  readonly done: readonly Action[]
}

/**
 * Performs actions in their order. One that fails is a problem and ends its own app's actions; the other apps go
 * on, unless GitHub refuses this token altogether: then each further request would fail alike.
 */
export async function perform(
  actions: readonly Action[],
  tracker: Tracker,
  progress: (message: string) => void,
): Promise<Performed> {
  const issues = new Map<string, string>()
  const numbers = new Map<string, number>()
  const problems: Problem[] = []
  const failed = new Set<string>()
  const done: Action[] = []
  for (const action of actions) {
    const application = action.type === 'ensure-label' ? '' : action.application
    if (failed.has(subjectOf(action))) continue
    try {
      const { url, number } = await tracker.perform(action)
      if (url !== null && application !== '') issues.set(application, url)
      if (number !== null && application !== '') numbers.set(application, number)
      done.push(action)
      progress(describe(action))
    } catch (error) {
      const found = problemsOf(error)
      problems.push(
        ...found.map((one) => ({ ...one, application: one.application ?? (application || null) })),
      )
      if (found.some(({ code }) => fatal.has(code))) break
      failed.add(subjectOf(action))
    }
  }
  return { issues, numbers, problems, done }
}

/** What an action is about: its app, else its issue. */
function subjectOf(action: Action): string {
  if (action.type === 'ensure-label') return ''
  return action.application || ('number' in action ? `#${action.number}` : action.title)
}

const fatal: ReadonlySet<string> = new Set([
  'GITHUB_FORBIDDEN',
  'GITHUB_ISSUES_DISABLED',
  'GITHUB_UNAUTHORIZED',
  'GITHUB_RATE_LIMITED',
])

/** One line for a log or a dry run. */
export function describe(action: Action): string {
  if (action.type === 'ensure-label') return `label ${action.label.name}`
  const about = action.application || 'several applications'
  switch (action.type) {
    case 'create-issue':
      return `${about}: open an issue "${action.title}" [${action.labels.join(', ')}]`
    case 'update-issue':
      return `${about}: update issue #${action.number}`
    case 'comment-issue':
      return `${about}: comment on issue #${action.number}`
    case 'close-issue':
      return `${about}: close issue #${action.number} as ${action.reason}`
    case 'reopen-issue':
      return `${about}: reopen issue #${action.number}`
  }
}
