import type { GitHubFacts } from '../../doctor/github.js'
import { secretName } from '../../doctor/github.js'
import type { Client, ClientOptions } from './client.js'
import { createClient } from './client.js'
import { findLogin } from './identity.js'
import type { RepositoryName } from './repository-context.js'
import { attempt, statusOf } from './request-errors.js'

/**
 * Reads what a repository's settings say, and changes nothing. What this token may not see is null.
 *
 * @throws ProblemError where the repository itself cannot be read.
 */
export async function readGitHubFacts(
  options: ClientOptions & Pick<RepositoryName, 'owner' | 'repo'>,
): Promise<GitHubFacts> {
  const client = createClient(options)
  const name = { owner: options.owner, repo: options.repo }
  const fullName = `${name.owner}/${name.repo}`
  const what = { repository: fullName, doing: 'reading its settings', permission: 'contents: read' }
  return attempt(what, async () => {
    const login = await findLogin(client, fullName)
    const { data } = await client.rest.repos.get(name)
    const rules = await rulesOf(client, name, data.default_branch)
    return {
      fullName,
      login,
      hasIssues: data.has_issues,
      archived: data.archived,
      isPrivate: data.private,
      defaultBranch: data.default_branch,
      mayWrite: login.endsWith('[bot]') ? null : (data.permissions?.push ?? null),
      mayReadIssues:
        (await unlessHidden(
          () => client.rest.issues.listForRepo({ ...name, per_page: 1 }),
          [403, 404, 410],
        )) !== null,
      ...rules,
      workflowsMayOpenPullRequests: await pullRequestSetting(client, name),
      hasSecret: await hasSecret(client, name),
    }
  })
}

type Name = { readonly owner: string; readonly repo: string }

/** The answer, or null where GitHub hides or refuses it. */
async function unlessHidden<T>(
  call: () => Promise<T>,
  hidden: readonly number[] = [403, 404],
): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (hidden.includes(statusOf(error) ?? 0)) return null
    throw error
  }
}

/** From rulesets, and from the older protection of the branch. */
async function rulesOf(
  client: Client,
  name: Name,
  branch: string,
): Promise<Pick<GitHubFacts, 'requiredChecks' | 'hasMergeQueue'>> {
  const rules = await unlessHidden(() =>
    client.paginate(client.rest.repos.getBranchRules, { ...name, branch }),
  )
  const protection = await unlessHidden(() => client.rest.repos.getBranch({ ...name, branch }))
  if (rules === null && protection === null) return { requiredChecks: null, hasMergeQueue: null }
  const ofRules = (rules ?? []).flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
      : [],
  )
  const ofBranch = protection?.data.protection?.required_status_checks?.contexts ?? []
  return {
    requiredChecks: [...new Set([...ofRules, ...ofBranch])],
    hasMergeQueue: rules === null ? null : rules.some(({ type }) => type === 'merge_queue'),
  }
}

async function pullRequestSetting(client: Client, name: Name): Promise<boolean | null> {
  const found = await unlessHidden(() =>
    client.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(name),
  )
  return found?.data.can_approve_pull_request_reviews ?? null
}

/**
 * A list of names, never of values: a 404 for one secret would not tell "not there" from "not yours to see". One page
 * holds all: a repository has at most 100 (https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets).
 */
async function hasSecret(client: Client, name: Name): Promise<boolean | null> {
  const found = await unlessHidden(() => client.rest.actions.listRepoSecrets({ ...name, per_page: 100 }))
  return found === null ? null : found.data.secrets.some((secret) => secret.name === secretName)
}
