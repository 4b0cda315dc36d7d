import type { Check } from './check.js'
import { failed, ok, skipped, warning } from './check.js'
import type { ActionJob } from './workflows.js'

/** What GitHub says of a repository; null where this token may not see it. */
export type GitHubFacts = {
  readonly fullName: string
  readonly login: string
  readonly hasIssues: boolean
  readonly archived: boolean
  readonly isPrivate: boolean
  readonly defaultBranch: string
  /** What a user's token may do at most; an App's says nothing of it. */
  readonly mayWrite: boolean | null
  readonly mayReadIssues: boolean
  /** Names of the checks that the default branch requires. */
  readonly requiredChecks: readonly string[] | null
  readonly hasMergeQueue: boolean | null
  readonly workflowsMayOpenPullRequests: boolean | null
  readonly hasSecret: boolean | null
}

/** The name of the secret that the documented workflows read. */
export const secretName = 'KUBECONFIG'

/** What of a repository's settings stands in the way. */
export function checkGitHubFacts(facts: GitHubFacts, jobs: readonly ActionJob[]): readonly Check[] {
  return [
    facts.archived
      ? failed('github', `${facts.fullName} is archived`, 'Unarchive it: nothing can be written to it.')
      : ok('github', `${facts.fullName} is reached as ${facts.login}`),
    ...issueChecks(facts),
    ...guardChecks(facts, jobs),
    pullRequestCheck(facts),
    secretCheck(facts),
    ...(facts.isPrivate
      ? []
      : [
          warning(
            'github',
            'the repository is public, and so is what issues quote from the cluster',
            'Keep manifests and issues in a private repository if that is too much.',
          ),
        ]),
  ]
}

function issueChecks({ hasIssues, mayReadIssues, mayWrite }: GitHubFacts): readonly Check[] {
  if (!hasIssues)
    return [
      failed('github', 'issues are switched off', 'Switch them on: Settings, General, Features, Issues.'),
    ]
  if (!mayReadIssues)
    return [
      failed(
        'github',
        'this token may not read issues',
        'Grant it issues: write (in a workflow, in the permissions block).',
      ),
    ]
  return mayWrite === false
    ? [
        warning(
          'github',
          'this token’s user may not write to the repository',
          'Labels and assignees are dropped in silence without write access.',
        ),
      ]
    : [ok('github', 'issues are on and readable; whether they may be written shows at the first write')]
}

function guardChecks(
  { requiredChecks, hasMergeQueue }: GitHubFacts,
  jobs: readonly ActionJob[],
): readonly Check[] {
  const guards = jobs.filter(({ events }) => events.includes('pull_request'))
  if (guards.length === 0)
    return [skipped('github', 'no workflow checks pull requests', 'See docs/guard.md.')]
  const names = guards.map(({ job }) => job)
  const required = requiredChecks === null ? null : names.some((name) => requiredChecks.includes(name))
  const queued = jobs.some(({ events }) => events.includes('merge_group'))
  return [
    required === null
      ? skipped('github', 'which checks the default branch requires may not be seen with this token')
      : required
        ? ok('github', `the default branch requires the check ${names.join(', ')}`)
        : warning(
            'github',
            `the default branch does not require the check ${names.join(', ')}`,
            'Add it to the branch’s ruleset: without that a failing check stops nobody.',
          ),
    ...(hasMergeQueue === true && !queued
      ? [
          failed(
            'github',
            'there is a merge queue, and the check does not run on merge_group',
            'Add merge_group to the events of its workflow, or the queue waits for ever.',
          ),
        ]
      : []),
  ]
}

function pullRequestCheck({ workflowsMayOpenPullRequests: may }: GitHubFacts): Check {
  if (may === null)
    return skipped('github', 'whether workflows may open pull requests is seen by administrators only')
  return may
    ? ok('github', 'workflows may open pull requests')
    : skipped(
        'github',
        'workflows may not open pull requests',
        'Needed only where this action is to open them: Settings, Actions, General, Workflow permissions.',
      )
}

function secretCheck({ hasSecret }: GitHubFacts): Check {
  if (hasSecret === null) return skipped('github', 'which secrets there are is seen by administrators only')
  return hasSecret
    ? ok('github', `the repository has a secret ${secretName}`)
    : warning(
        'github',
        `the repository has no secret ${secretName} of its own`,
        'Store the kubeconfig under that name, unless an environment or the organization has it, or a runner in the cluster needs none.',
      )
}
