import { problem, ProblemError, type Problem } from '../../model/problem.js'

/** What was tried, in words for the message, and what the token needs for it. */
export type Attempt = {
  /** `owner/repo`. */
  readonly repository: string
  /** As in "while …": `creating the issue of payment-service`. */
  readonly doing: string
  /** As a workflow's permissions block has it: `issues: write`; '' where none is needed. */
  readonly permission: string
  readonly application?: string
}

/** What Octokit throws; without a response (and with a status of 500) where none came. */
type RequestError = Error & {
  readonly status: number
  readonly response?: { readonly headers: { readonly [name: string]: string | number | undefined } }
}

/** True where GitHub may have carried the request out although it failed: a 5xx, a time-out, a dropped connection. */
export function isUncertain(error: unknown): boolean {
  return isRequestError(error) && error.status >= 500
}

/** The status GitHub answered with, null where it did not answer. */
export function statusOf(error: unknown): number | null {
  return isRequestError(error) && error.response !== undefined ? error.status : null
}

/** True for either of GitHub's limits, whichever status it gives them. */
export function isRateLimited(error: unknown): boolean {
  return (
    isRequestError(error) &&
    (error.status === 429 || (error.status === 403 && /rate limit/i.test(error.message)))
  )
}

/** By name: a class of its own in each version of the package would not be the same. */
function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error
}

/** Runs `call`, and turns what GitHub or the network refused into a ProblemError. Other errors are bugs and pass. */
export async function attempt<T>(what: Attempt, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const explanation = explainError(error, what)
    if (explanation === null) throw error
    const { code, cause, hint } = explanation
    const about = what.application === undefined ? {} : { application: what.application }
    throw new ProblemError(problem(code, `${what.repository}: ${cause} while ${what.doing}.`, hint, about))
  }
}

type Explanation = Pick<Problem, 'code' | 'hint'> & { readonly cause: string }

function explainError(error: unknown, what: Attempt): Explanation | null {
  if (isRequestError(error)) return explain(error, what)
  // GraphQL answers 200 with errors, which Octokit throws in a class of its own without a status.
  if (error instanceof Error && error.name === 'GraphqlResponseError') return failed(oneLine(error.message))
  return null
}

function explain(error: RequestError, what: Attempt): Explanation {
  const said = oneLine(error.message)
  if (error.response === undefined) return unreachable(error, said)
  if (isRateLimited(error)) return rateLimited(error)
  switch (error.status) {
    case 401:
      return {
        code: 'GITHUB_UNAUTHORIZED',
        cause: 'GitHub does not accept the token (401)',
        hint: "Pass a token that exists and has not expired; the input github-token defaults to the job's own.",
      }
    case 403:
      return forbidden(said, what)
    case 404:
      return {
        code: 'GITHUB_NOT_FOUND',
        cause: 'GitHub knows no such thing, or hides it from this token (404)',
        hint: `Check the repository's name, and that the token may use it${permissionNote(what)}: GitHub says 404 where a token may not look.`,
      }
    case 410:
      return gone(said)
    case 422:
      return {
        code: 'GITHUB_INVALID',
        cause: `GitHub rejected the content (422: ${said})`,
        hint: 'Please report this with the message: what is written should fit within every limit of GitHub.',
      }
    default:
      return failed(`${error.status}: ${said}`)
  }
}

function failed(how: string): Explanation {
  return {
    code: 'GITHUB_FAILED',
    cause: `GitHub failed (${how})`,
    hint: 'Run it again; if it stays, look at the status page of your GitHub.',
  }
}

function forbidden(said: string, what: Attempt): Explanation {
  const cause = `GitHub forbids it (403: ${said})`
  if (/archived/i.test(said))
    return {
      code: 'GITHUB_FORBIDDEN',
      cause,
      hint: 'The repository is archived and cannot be written to: unarchive it, or stop this workflow.',
    }
  if (/SAML|SSO/.test(said))
    return {
      code: 'GITHUB_FORBIDDEN',
      cause,
      hint: 'Authorize the token for the single sign-on of the organization that owns the repository.',
    }
  const grant = what.permission === '' ? 'the access it needs' : `\`${what.permission}\``
  return {
    code: 'GITHUB_FORBIDDEN',
    cause,
    hint: `Grant ${grant} in the permissions block of the workflow's job (or to the token that is passed). A run from a fork or by Dependabot has a read-only token, whatever the block says.`,
  }
}

function gone(said: string): Explanation {
  return /disabled/i.test(said)
    ? {
        code: 'GITHUB_ISSUES_DISABLED',
        cause: 'issues are switched off (410)',
        hint: "Switch them on in the repository's settings (General, Features, Issues), or run with `dry-run: true`.",
      }
    : {
        code: 'GITHUB_NOT_FOUND',
        cause: `it has been deleted (410: ${said})`,
        hint: 'The next run files it anew where the drift is still there.',
      }
}

function rateLimited(error: RequestError): Explanation {
  const headers = error.response?.headers ?? {}
  const reset = Number(headers['x-ratelimit-reset'])
  const until =
    headers['x-ratelimit-remaining'] === '0' && reset > 0
      ? ` until ${new Date(reset * 1000).toISOString()}`
      : ''
  return {
    code: 'GITHUB_RATE_LIMITED',
    cause: `GitHub's rate limit is used up${until} (${error.status})`,
    hint: 'Run it later or less often. What was filed so far stays, and the next run goes on from there.',
  }
}

function unreachable(error: RequestError, said: string): Explanation {
  const timedOut = (error.cause as { name?: unknown } | undefined)?.name === 'TimeoutError'
  return {
    code: 'GITHUB_UNREACHABLE',
    cause: timedOut ? 'GitHub did not answer in time' : `GitHub could not be reached (${said})`,
    hint: 'Check GITHUB_API_URL and, on a runner behind a proxy, HTTPS_PROXY and NO_PROXY.',
  }
}

const permissionNote = (what: Attempt): string => (what.permission === '' ? '' : ` (\`${what.permission}\`)`)

/** GitHub's own words, which may echo what was sent or be a proxy's page: one line, no control characters, short. */
function oneLine(text: string): string {
  const plain = text
    .replace(/ - https?:\/\/\S+$/, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain
}
