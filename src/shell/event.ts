import { field, isList, isObject, valueAt } from '../model/json.js'
import type { Json } from '../model/json.js'
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

/** Apps that one event may name, and how a name may look. */
const maxApps = 100
const appName = /^\w[\w.:/ -]{0,252}$/

/**
 * The applications that a repository_dispatch asks for, in `client_payload.app` (one) or `client_payload.apps` (a
 * list); [] for all, where it names none. Whoever may write to the repository can send one, so nothing but plain
 * names is taken. INPUT_INVALID for anything else: judging all instead would not be what was asked for.
 */
export function dispatchedApps(
  eventName: string,
  payload: Json,
): { readonly apps: readonly string[]; readonly problems: readonly Problem[] } {
  const sent = eventName === 'repository_dispatch' ? valueAt(payload, 'client_payload') : undefined
  const [app, apps] = isObject(sent) ? [field(sent, 'app'), field(sent, 'apps')] : []
  const names = [...(app === undefined ? [] : [app]), ...(isList(apps) ? apps : [])]
  const valid = names.filter((name): name is string => typeof name === 'string' && appName.test(name))
  if (app === undefined && apps === undefined) return { apps: [], problems: [] }
  const isForm = apps === undefined || isList(apps)
  const isFine = isForm && valid.length === names.length && names.length > 0 && names.length <= maxApps
  if (isFine) return { apps: [...new Set(valid)], problems: [] }
  const mistake = problem(
    'INPUT_INVALID',
    'The repository_dispatch names no applications that could be judged.',
    `Send client_payload as {"app": "NAME"} or {"apps": ["NAME"]}, with plain names, ${maxApps} at most; without either, all are judged.`,
  )
  return { apps: [], problems: [mistake] }
}
