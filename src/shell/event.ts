import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'

/** Events that start a triage. Anything else is refused: a green check that judged nothing would be taken for one. */
const handled = ['schedule', 'workflow_dispatch', 'push', 'repository_dispatch']

/** Events that start the check of a merge. */
export const guardEvents = ['pull_request', 'merge_group']

/** True for events that come with a commit or a notification, so that the controller may be about to sync. */
export function comesBeforeSync(name: string): boolean {
  return name === 'push' || name === 'repository_dispatch'
}

/** The problem with the event that started the workflow, null where it is one of ours. */
export function eventProblem(name: string): Problem | null {
  if (handled.includes(name) || guardEvents.includes(name)) return null
  const events = `Run it on ${handled.join(', ')} (triage), or on ${guardEvents.join(' and ')} (the check of merges).`
  const reason =
    name === 'pull_request_target'
      ? 'it runs with secrets on what a stranger may have written; use pull_request'
      : 'it says nothing about which applications to judge'
  return problem(
    'EVENT_UNSUPPORTED',
    `The event ${name.slice(0, 60) || '(none)'} starts nothing here: ${reason}.`,
    events,
  )
}
