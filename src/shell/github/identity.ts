import { stringAt, type Json } from '../../model/json.js'
import { problem, ProblemError } from '../../model/problem.js'
import type { Client } from './client.js'
import { attempt, isRateLimited, statusOf, type Attempt } from './request-errors.js'

/**
 * The login that the token's issues carry as their author: `github-actions[bot]`, `my-app[bot]` or a person's.
 *
 * GraphQL's viewer comes first, because the job's own token and an App's are installation tokens: `GET /user` refuses
 * them, and nothing else in REST says whose they are. `GET /user` is the way back for a user's token where a firewall or
 * an old server has no GraphQL. There is no guess after that: a wrong login would hide our own issues from us, and every
 * run would file them again.
 */
export async function findLogin(client: Client, repository: string): Promise<string> {
  const what: Attempt = { repository, doing: 'asking whose token this is', permission: '' }
  return attempt(what, async () => {
    try {
      return loginOf(await client.graphql<Json>('query { viewer { login } }'), 'viewer')
    } catch (error) {
      if (!isWithoutGraphql(error)) throw error
      return await fromUser(client, repository, error)
    }
  })
}

async function fromUser(client: Client, repository: string, graphqlError: unknown): Promise<string> {
  try {
    const { data } = await client.rest.users.getAuthenticated()
    return loginOf({ user: { login: data.login } }, 'user')
  } catch (error) {
    if (statusOf(error) !== 403) throw graphqlError
    throw new ProblemError(
      problem(
        'GITHUB_IDENTITY_UNKNOWN',
        `${repository}: GitHub does not say which account the token writes as (GraphQL failed, and GET /user refuses an App's token).`,
        'Allow the GraphQL endpoint of your GitHub (GITHUB_GRAPHQL_URL) through the firewall.',
      ),
    )
  }
}

/** Limits, failures and a bad token are the same for both; only a refusal of GraphQL itself leaves the other way open. */
function isWithoutGraphql(error: unknown): boolean {
  return [403, 404, 405].includes(statusOf(error) ?? 0) && !isRateLimited(error)
}

function loginOf(answer: Json, key: string): string {
  const login = stringAt(answer, key, 'login')
  if (login !== '') return login
  throw new ProblemError(
    problem(
      'GITHUB_FAILED',
      "GitHub's API: the answer to whose token this is names no login.",
      'Check GITHUB_API_URL, and whether a proxy on the way answers in place of GitHub.',
    ),
  )
}
