import { notFound, type Handlers } from '../exchange.js'
import { issueBody, pageUrl, repositoryUrl } from './representation.js'

export const pullHandlers: Handlers = {
  'pulls/get'(exchange) {
    const number = Number(exchange.params['pull_number'])
    const issue = exchange.state.issues.find((one) => one.number === number && one.isPullRequest)
    if (issue === undefined) throw notFound()
    const url = `${repositoryUrl(exchange)}/pulls/${number}`
    const page = `${pageUrl(exchange)}/pull/${number}`
    const addresses = ['commits_url', 'review_comments_url', 'review_comment_url', 'statuses_url']
    const none = ['merge_commit_sha', 'merged_at', 'auto_merge', 'mergeable', 'merged_by']
    const counts = ['additions', 'changed_files', 'commits', 'deletions', 'review_comments']
    return {
      status: 200,
      body: {
        ...issueBody(issue, exchange),
        ...Object.fromEntries(addresses.map((name) => [name, `${url}/${name}`])),
        ...Object.fromEntries(none.map((name) => [name, null])),
        ...Object.fromEntries(counts.map((name) => [name, 0])),
        ...{ url, issue_url: `${repositoryUrl(exchange)}/issues/${number}` },
        ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, _links: {} },
        ...{ merged: false, mergeable_state: 'unknown', maintainer_can_modify: false },
        base: { ref: 'main', sha: exchange.state.bases.get(number) ?? '' },
        ...{ head: { sha: exchange.state.heads.get(number) ?? '' } },
      },
    }
  },
}
