import type { Action, Tracker } from '../../src/model/action.js'
import { ProblemError, type Problem } from '../../src/model/problem.js'
import type { Pace } from '../../src/shell/github/pace.js'
import { createTracker } from '../../src/shell/github/tracker.js'
import type { GitHub } from './server.js'

/** A second of waiting takes a millisecond, and writes follow each other at once. */
export const hurried: Pace = { spaceWrites: false, unitMs: 1, timeoutMs: 2000 }

/** The real client against the test server, with what it logged. */
export function connect(
  github: Pick<GitHub, 'url' | 'token' | 'owner' | 'repo'>,
  options: { pace?: Partial<Pace>; token?: string } = {},
): Tracker & { readonly logged: string[] } {
  const logged: string[] = []
  const log = { debug: () => undefined, warning: (message: string) => void logged.push(message) }
  const tracker = createTracker({
    apiUrl: github.url,
    owner: github.owner,
    repo: github.repo,
    token: options.token ?? github.token,
    pace: { ...hurried, ...options.pace },
    log,
  })
  return Object.assign(tracker, { logged })
}

export const creation = (
  application: string,
  labels: readonly string[] = ['drift:manual-change'],
): Action => ({
  type: 'create-issue',
  application,
  title: `${application} has drifted`,
  body: `<!-- marker of ${application} -->\nreplicas: 3 in Git, 5 live`,
  labels,
})

/** The problem that a call ends in; fails where it ends well, or in any other error. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ProblemError) return error.problem
  throw error instanceof Error ? error : new Error('it went well')
}
