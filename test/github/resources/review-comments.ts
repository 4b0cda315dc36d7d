import { notFound, paginated, validationFailed, type Exchange, type Handlers } from '../exchange.js'
import type { DiffFile, ReviewComment } from '../state.js'
import { now } from '../state.js'
import { headShaOf, pullAt } from './pulls.js'
import { nodeId, pageUrl, repositoryUrl, userBody } from './representation.js'

export const reviewCommentHandlers: Handlers = {
  'pulls/list-files'(exchange) {
    const pull = pullAt(exchange)
    const url = repositoryUrl(exchange)
    const files = (exchange.state.diffs.get(pull.number) ?? []).map((file) => ({
      ...file,
      ...{ additions: 0, deletions: 0, changes: 0 },
      ...{ blob_url: url, raw_url: url, contents_url: url },
    }))
    return paginated(exchange, files)
  },

  'pulls/list-review-comments'(exchange) {
    const pull = pullAt(exchange)
    const own = exchange.state.reviewComments.filter((comment) => comment.pull === pull.number)
    return paginated(
      exchange,
      own.map((comment) => reviewCommentBody(comment, exchange)),
    )
  },

  'pulls/create-review-comment'(exchange) {
    const { state, actor, body } = exchange
    const issue = pullAt(exchange)
    const sent = body as { body: string; commit_id: string; path: string; line?: number; start_line?: number }
    const { path, line = 0, start_line: startLine = null } = sent
    if (sent.commit_id !== headShaOf(exchange, issue))
      throw refused('commit_id', 'commit_id is not part of the pull request')
    const file = state.diffs.get(issue.number)?.find(({ filename }) => filename === path)
    const hunks = hunksOf(file)
    const hunk = hunks.find((lines) => lines.has(line))
    if (hunk === undefined || body['side'] !== 'RIGHT')
      throw refused(`${thread}.line`, `${thread}.line must be part of the diff`)
    if (startLine !== null && startLine >= line)
      throw refused(`${thread}.start_line`, `${thread}.start_line must precede the end line.`)
    if (startLine !== null && !hunk.has(startLine))
      throw refused(`${thread}.start_line`, `${thread}.start_line must be part of the same hunk as the line.`)
    const comment: ReviewComment = {
      ...{ id: 8000 + state.reviewComments.length, pull: issue.number, author: actor },
      ...{ body: sent.body, path, startLine, line, commit: sent.commit_id, blob: file?.sha ?? '' },
      ...{ createdAt: now(), updatedAt: now() },
    }
    state.reviewComments.push(comment)
    return { status: 201, body: reviewCommentBody(comment, exchange) }
  },

  'pulls/update-review-comment'(exchange) {
    const id = Number(exchange.params['comment_id'])
    const comment = exchange.state.reviewComments.find((one) => one.id === id)
    if (comment === undefined) throw notFound()
    comment.body = exchange.body['body'] as string
    comment.updatedAt = now()
    return { status: 200, body: reviewCommentBody(comment, exchange) }
  },
}

const thread = 'pull_request_review_thread'

const refused = (field: string, message: string) =>
  validationFailed({ resource: 'PullRequestReviewComment', code: 'custom', field, message })

/** The lines of the new side that each hunk shows. */
function hunksOf(file: DiffFile | undefined): readonly Set<number>[] {
  const hunks: Set<number>[] = []
  let at = 0
  for (const text of (file?.patch ?? '').split('\n')) {
    const from = /^@@ -\S+ \+(\d+)/.exec(text)?.[1]
    if (from !== undefined) {
      at = Number(from)
      hunks.push(new Set())
    } else if (/^[ +]/.test(text)) hunks.at(-1)?.add(at++)
  }
  return hunks
}

/** One whose file has changed since is outdated: GitHub then knows no line of it (and finds moved ones, which this does not). */
function reviewCommentBody(comment: ReviewComment, exchange: Exchange): object {
  const { id, pull, path, commit } = comment
  const file = exchange.state.diffs.get(pull)?.find(({ filename }) => filename === path)
  const isOutdated = file?.sha !== comment.blob
  const url = `${repositoryUrl(exchange)}/pulls/comments/${id}`
  const html_url = `${pageUrl(exchange)}/pull/${pull}#discussion_r${id}`
  return {
    ...{ id, url, html_url, node_id: nodeId('PullRequestReviewComment', id) },
    pull_request_url: `${repositoryUrl(exchange)}/pulls/${pull}`,
    pull_request_review_id: id,
    ...{ body: comment.body, path, diff_hunk: file?.patch ?? '', side: 'RIGHT' },
    ...(isOutdated ? {} : { line: comment.line, start_line: comment.startLine }),
    ...{ original_line: comment.line, original_start_line: comment.startLine },
    ...{ commit_id: commit, original_commit_id: commit },
    user: userBody(comment.author, exchange.apiUrl),
    ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
    author_association: 'NONE',
    _links: { self: { href: url }, html: { href: html_url }, pull_request: { href: html_url } },
  }
}
