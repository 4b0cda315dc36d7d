import type { Handlers } from '../exchange.js'
import { now } from '../state.js'
import { pageUrl, userBody } from './representation.js'

/** The repository and its settings; bodies hold what a client here reads. */
export const settingsHandlers: Handlers = {
  'repos/get'(exchange) {
    const { state, actor, apiUrl } = exchange
    const { repository, roles } = state
    const role = roles.get(actor)
    return {
      status: 200,
      body: {
        name: repository.name,
        full_name: `${repository.owner}/${repository.name}`,
        owner: userBody(repository.owner, apiUrl),
        html_url: pageUrl(exchange),
        private: repository.private,
        has_issues: repository.hasIssues,
        archived: repository.archived,
        default_branch: 'main',
        // An App's token is told of no role.
        ...(role === undefined
          ? {}
          : { permissions: { push: ['write', 'maintain', 'admin'].includes(role) } }),
      },
    }
  },

  'repos/get-branch'({ params, state: { settings } }) {
    return {
      status: 200,
      body: {
        name: params['branch'],
        protected: settings.requiredChecks.length > 0,
        protection: { required_status_checks: { contexts: [] } },
      },
    }
  },

  'repos/get-branch-rules'({ state: { settings } }) {
    const checks = settings.requiredChecks.map((context) => ({ context }))
    return {
      status: 200,
      body: [
        ...(checks.length === 0
          ? []
          : [{ type: 'required_status_checks', parameters: { required_status_checks: checks } }]),
        ...(settings.mergeQueue ? [{ type: 'merge_queue', parameters: {} }] : []),
      ],
    }
  },

  'actions/get-github-actions-default-workflow-permissions-repository'({ state: { settings } }) {
    const may = settings.workflowsMayOpenPullRequests
    return {
      status: 200,
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: may },
    }
  },

  'actions/list-repo-secrets'({ state: { settings } }) {
    const secrets = settings.secrets.map((name) => ({ name, created_at: now(), updated_at: now() }))
    return { status: 200, body: { total_count: secrets.length, secrets } }
  },
}
