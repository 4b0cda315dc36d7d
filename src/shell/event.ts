import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'

/** Events that start a triage. Anything else is refused: a green check that judged nothing would be taken for one. */
const handled = ['schedule', 'workflow_dispatch', 'push', 'repository_dispatch']

/** The problem with the event that started the workflow, null where it is one of ours. */
export function eventProblem(name: string): Problem | null {
  if (handled.includes(name)) return null
  const events = `Run it on ${handled.slice(0, -1).join(', ')} or ${handled.at(-1) ?? ''}.`
  const reason =
    name === 'pull_request' || name === 'merge_group'
      ? 'checking pull requests is not part of this version, and passing here would look like a check'
      : 'it says nothing about which applications to judge'
  return problem(
    'EVENT_UNSUPPORTED',
    `The event ${name.slice(0, 60) || '(none)'} does not start a triage: ${reason}.`,
    events,
  )
}
