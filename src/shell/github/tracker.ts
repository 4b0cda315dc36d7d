import type { Action, Tracker } from '../../model/action.js'
import { createClient, type ClientOptions } from './client.js'
import { findLogin } from './identity.js'
import { createIssueWriter, type IssueAction } from './issue-writer.js'
import { listIssues } from './issues.js'
import { createLabels } from './labels.js'
import { productionPace } from './pace.js'
import type { RepositoryName } from './repository-context.js'
import { attempt, type Attempt } from './request-errors.js'

export type TrackerOptions = ClientOptions & { readonly owner: string; readonly repo: string }

/** GitHub's issues as the tracker. One request at a time: GitHub asks for that, and the queues space the writes. */
export function createTracker(options: TrackerOptions): Tracker {
  const { owner, repo } = options
  const repository: RepositoryName = { owner, repo, fullName: `${owner}/${repo}` }
  const client = createClient(options)
  const labels = createLabels(client, repository)
  const write = createIssueWriter(client, repository, self, options.pace ?? productionPace)
  let login: Promise<string> | null = null

  function self(): Promise<string> {
    login ??= findLogin(client, repository.fullName)
    return login
  }

  return {
    self,
    async issues(label) {
      const author = await self()
      const what = {
        repository: repository.fullName,
        doing: 'listing the issues',
        permission: 'issues: read',
      }
      return attempt(what, () => listIssues(client, repository, label, author))
    },
    async perform(action: Action) {
      if (action.type !== 'ensure-label') return attempt(describe(action, repository), () => write(action))
      await labels.ensure(action.label)
      return { url: null, number: null }
    },
  }
}

function describe(action: IssueAction, repository: RepositoryName): Attempt {
  const doing = {
    'create-issue': 'creating the issue',
    'update-issue': 'updating issue',
    'comment-issue': 'commenting on issue',
    'close-issue': 'closing issue',
    'reopen-issue': 'reopening issue',
  }[action.type]
  return {
    repository: repository.fullName,
    doing:
      'number' in action
        ? `${doing} #${action.number}`
        : `${doing} of ${action.application || 'several applications'}`,
    permission: 'issues: write',
    ...(action.application === '' ? {} : { application: action.application }),
  }
}
