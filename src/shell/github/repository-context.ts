import { stringAt, type Json } from '../../model/json.js'
import { problem, ProblemError } from '../../model/problem.js'

export type RepositoryName = { readonly owner: string; readonly repo: string; readonly fullName: string }

/** Where a run takes place, as GitHub's environment and event say. */
export type RepositoryContext = RepositoryName & {
  /** Without a slash at its end. */
  readonly serverUrl: string
  /** '' where the environment names none. */
  readonly apiUrl: string
  /** This run's page, null outside GitHub Actions. */
  readonly runUrl: string | null
  /** `schedule`, `workflow_dispatch`, …; '' outside GitHub Actions. */
  readonly eventName: string
  readonly sha: string
  /** `refs/heads/main`. */
  readonly ref: string
  /** '' where the event does not tell. */
  readonly defaultBranch: string
}

type Environment = { readonly [name: string]: string | undefined }

export const publicServer = 'https://github.com'

/**
 * Reads the environment GitHub Actions sets and the event's payload (null without one).
 * Throws INPUT_INVALID where neither names a repository.
 */
export function repositoryContext(env: Environment, payload: Json): RepositoryContext {
  const name = parseRepository(env['GITHUB_REPOSITORY'] || stringAt(payload, 'repository', 'full_name'))
  const serverUrl = (env['GITHUB_SERVER_URL'] || publicServer).replace(/\/+$/, '')
  const runId = env['GITHUB_RUN_ID'] ?? ''
  return {
    ...name,
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? '',
    runUrl: /^\d+$/.test(runId) ? `${serverUrl}/${name.fullName}/actions/runs/${runId}` : null,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    defaultBranch: stringAt(payload, 'repository', 'default_branch'),
  }
}

/** `acme/shop` in its parts. Throws INPUT_INVALID for anything else, so that it is safe in a path. */
export function parseRepository(text: string): RepositoryName {
  const [owner = '', repo = '', ...more] = text.split('/')
  const valid = [owner, repo].every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part))
  if (valid && more.length === 0) return { owner, repo, fullName: `${owner}/${repo}` }
  throw new ProblemError(
    problem(
      'INPUT_INVALID',
      text === ''
        ? 'No GitHub repository is named.'
        : `${JSON.stringify(text.slice(0, 100))} is no repository.`,
      'Name it as owner/repo; in GitHub Actions GITHUB_REPOSITORY does.',
    ),
  )
}
