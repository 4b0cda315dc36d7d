import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { problem, ProblemError } from '../../model/problem.js'
import { wholeResponses, type Fetch } from './fetch.js'
import { immediately, productionPace, worthWaiting, type Pace } from './pace.js'

export type ClientLog = { debug(message: string): void; warning(message: string): void }

export type ClientOptions = {
  readonly token: string
  /** '' means GITHUB_API_URL, or GitHub's public API where that is unset. */
  readonly apiUrl: string
  readonly log: ClientLog
  /** For tests against a loopback server; everything else keeps production's. */
  readonly pace?: Pace
}

export type Client = InstanceType<typeof ThrottledOctokit>

type AnyClient = Parameters<Parameters<typeof Octokit.plugin>[0]>[0]

const ThrottledOctokit = Octokit.plugin(nameEveryTooManyRequests, throttling, retry)

/** Sent again after a while these give the same answer, or (429) are throttling's: its default list lacks 429. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451]

/**
 * The one way to GitHub's API: proxy-aware, with a time limit per request, spaced writes, and retries of whatever may
 * be sent twice. Creates must pass `request: { retries: 0 }` and go through createOnce.
 * Throws GITHUB_UNAUTHORIZED for a token that can be none.
 */
export function createClient(options: ClientOptions): Client {
  const pace = options.pace ?? productionPace
  const client = new ThrottledOctokit({
    ...defaults,
    auth: checkedToken(options.token),
    ...(options.apiUrl === '' ? {} : { baseUrl: options.apiUrl.replace(/\/+$/, '') }),
    userAgent: 'drift-triage',
    log: quietly(options.log),
    request: { fetch: wholeResponses(defaults.request?.fetch as Fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 3, retryAfterBaseValue: pace.unitMs },
    throttle: throttle(options.log, pace),
  })
  // Registered last, so outside the retries: the same page would come again.
  client.hook.after('request', refuseForeignPages)
  client.hook.error('request', refuseConflictingReads)
  return client
}

/** Without this, a token that is no header value would stand in the error that says so. */
function checkedToken(given: string): string {
  const token = given.trim()
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new ProblemError(
    problem(
      'GITHUB_UNAUTHORIZED',
      token === '' ? 'There is no GitHub token.' : 'The GitHub token holds characters that no token has.',
      'Leave the input github-token out to use the token of the job, or pass one without spaces and line breaks.',
    ),
  )
}

function throttle(log: ClientLog, pace: Pace) {
  const onLimit =
    (which: string) =>
    (seconds: number, _request: object, _client: unknown, retries: number): boolean => {
      const again = worthWaiting(seconds, retries)
      log.warning(
        again
          ? `GitHub's ${which} rate limit is reached; trying again in ${seconds} s.`
          : `GitHub's ${which} rate limit is reached, and it asks for ${seconds} s: giving this request up.`,
      )
      return again
    }
  // The plugin's type wants its own queue class, of which it calls one method.
  const queues: object = pace.spaceWrites ? {} : { write: immediately, notifications: immediately }
  return {
    onRateLimit: onLimit('primary'),
    onSecondaryRateLimit: onLimit('secondary'),
    retryAfterBaseValue: pace.unitMs,
    ...queues,
  }
}

/** Request lines are detail, and a failure is reported by whoever asked, once, with its object. */
function quietly(log: ClientLog) {
  const detail = (message: unknown): void => {
    if (typeof message === 'string') log.debug(message)
  }
  return { debug: () => undefined, info: detail, warn: detail, error: detail }
}

/**
 * The throttling plugin knows a secondary limit by its text alone, and leaves any other 429 (a proxy, an enterprise
 * server) unhandled. It stands before the plugin, so it sees an error first.
 */
function nameEveryTooManyRequests(client: AnyClient): void {
  client.hook.error('request', (error) => {
    if ('status' in error && error.status === 429 && !/\bsecondary rate\b/i.test(error.message))
      error.message += ' (taken as a secondary rate limit)'
    throw error
  })
}

/** Octokit hands a body that is no JSON through as text, and a list of pages would then hold a string for an issue. */
function refuseForeignPages(response: { status: number; data: unknown }): void {
  if (typeof response.data !== 'string' || response.status === 204) return
  throw new ProblemError(
    problem(
      'GITHUB_FAILED',
      `GitHub's API: an answer with status ${response.status} is not JSON.`,
      'Check GITHUB_API_URL, and whether a proxy on the way answers with pages of its own.',
    ),
  )
}

/**
 * Octokit's pagination takes 409 for the end of a list, as that is the answer of an empty repository: a list cut short
 * would have an issue or a pull request filed twice.
 */
function refuseConflictingReads(error: Error, { method }: { readonly method?: string }): never {
  if (method !== 'GET' || !('status' in error) || error.status !== 409) throw error
  throw new ProblemError(
    problem(
      'GITHUB_FAILED',
      `GitHub failed (409: ${error.message.slice(0, 200)}) where it was only asked.`,
      'Run it again; if it stays, look at the status page of your GitHub.',
    ),
  )
}
