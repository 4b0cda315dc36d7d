import { notFound, paginated, Refusal, validationFailed, type Exchange, type Handlers } from '../exchange.js'
import { addEvent, now, type Issue, type Pull } from '../state.js'
import { newIssue } from './issues.js'
import { issueBody, pageUrl, repositoryUrl, userBody } from './representation.js'

export const pullHandlers: Handlers = {
  'pulls/get'(exchange) {
    return { status: 200, body: wholePullBody(exchange, pullAt(exchange)) }
  },

  'pulls/list'(exchange) {
    const { state, query } = exchange
    const found = state.issues.filter((issue) => issue.isPullRequest && isWanted(exchange, issue))
    const sorted = [...found].sort((a, b) => a.number - b.number)
    // Without a word about it GitHub gives the newest first.
    if ((query['direction'] ?? 'desc') === 'desc') sorted.reverse()
    return paginated(
      exchange,
      sorted.map((issue) => pullBody(exchange, issue)),
    )
  },

  'pulls/create'(exchange) {
    const { state, actor, body } = exchange
    const { title = '', head: given, base, draft = false } = body as PullFields
    if (!state.settings.workflowsMayOpenPullRequests && actor === 'github-actions[bot]')
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    if (draft && !state.draftsSupported)
      throw new Refusal(422, 'Draft pull requests are not supported in this repository.')
    const head = given.replace(/^[^:]*:/, '')
    const headSha = refOf(exchange, head)
    if (headSha === null) throw invalid('head')
    const baseSha = refOf(exchange, base)
    if (baseSha === null) throw invalid('base')
    if (openPulls(exchange).some(([, pull]) => pull.head === head && pull.base === base))
      throw custom(`A pull request already exists for ${state.repository.owner}:${head}.`)
    if (state.git?.isAncestor(headSha, baseSha) === true)
      throw custom(`No commits between ${base} and ${head}`)
    const issue = newIssue(exchange, title, (body['body'] as string | undefined) ?? null, true)
    state.issues.push(issue)
    state.pulls.set(issue.number, { head, base, draft, headSha, mergedAt: null, reviewers: [], teams: [] })
    return { status: 201, body: wholePullBody(exchange, issue) }
  },

  'pulls/update'(exchange) {
    const issue = pullAt(exchange)
    const { state, body, actor } = exchange
    const { title, base } = body as Partial<PullFields>
    const pull = state.pulls.get(issue.number)
    if (title !== undefined) issue.title = title
    if (body['body'] !== undefined) issue.body = body['body'] as string | null
    if (base !== undefined && pull !== undefined) {
      if (refOf(exchange, base) === null) throw invalid('base')
      pull.base = base
    }
    const wanted = body['state']
    if (wanted !== undefined && wanted !== issue.state) {
      if (
        wanted === 'open' &&
        (pull === undefined || pull.mergedAt !== null || refOf(exchange, pull.head) === null)
      )
        throw validationFailed({
          resource: 'PullRequest',
          code: 'invalid',
          field: 'state',
          message: 'state cannot be changed.',
        })
      const closed = wanted === 'closed'
      Object.assign(issue, {
        state: wanted,
        closedAt: closed ? now() : null,
        closedBy: closed ? actor : null,
      })
      addEvent(state, { issue: issue.number, actor, event: closed ? 'closed' : 'reopened' })
    }
    issue.updatedAt = now()
    return { status: 200, body: wholePullBody(exchange, issue) }
  },

  'pulls/request-reviewers'(exchange) {
    const issue = pullAt(exchange)
    const { state, body } = exchange
    const { reviewers = [], team_reviewers = [] } = body as {
      reviewers?: string[]
      team_reviewers?: string[]
    }
    if (reviewers.includes(issue.author))
      throw new Refusal(422, 'Review cannot be requested from pull request author.')
    const name = `${state.repository.owner}/${state.repository.name}`
    if (
      reviewers.some((login) => !state.roles.has(login)) ||
      team_reviewers.some((team) => !state.teams.has(team))
    )
      throw new Refusal(
        422,
        `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${name} repository.`,
      )
    const pull = state.pulls.get(issue.number)
    pull?.reviewers.push(...reviewers)
    pull?.teams.push(...team_reviewers)
    return { status: 201, body: pullBody(exchange, issue) }
  },
}

type PullFields = {
  readonly title?: string
  readonly head: string
  readonly base: string
  readonly draft?: boolean
}

const custom = (message: string): Refusal =>
  validationFailed({ resource: 'PullRequest', code: 'custom', field: '', message })
const invalid = (field: string): Refusal =>
  validationFailed({ resource: 'PullRequest', code: 'invalid', field })

function refOf({ state }: Exchange, branch: string): string | null {
  return state.git?.ref(`heads/${branch}`) ?? null
}

function openPulls({ state }: Exchange): [number, Pull][] {
  const open = new Set(state.issues.filter((issue) => issue.state === 'open').map(({ number }) => number))
  return [...state.pulls].filter(([number]) => open.has(number))
}

export function pullAt({ state, params }: Exchange): Issue {
  const number = Number(params['pull_number'])
  const issue = state.issues.find((one) => one.number === number && one.isPullRequest)
  if (issue === undefined) throw notFound()
  return issue
}

function isWanted({ state, query }: Exchange, issue: Issue): boolean {
  const pull = state.pulls.get(issue.number)
  const wanted = query['state'] ?? 'open'
  const head = query['head']
  return (
    (wanted === 'all' || issue.state === wanted) &&
    (head === undefined || `${pull?.fork ?? state.repository.owner}:${pull?.head ?? ''}` === head) &&
    (query['base'] === undefined || pull?.base === query['base'])
  )
}

/** The head of an open one moves with its branch. */
export function headShaOf({ state }: Exchange, issue: Issue): string {
  const pull = state.pulls.get(issue.number)
  if (pull === undefined) return state.heads.get(issue.number) ?? ''
  return issue.state === 'open' ? (state.git?.ref(`heads/${pull.head}`) ?? pull.headSha) : pull.headSha
}

function pullBody(exchange: Exchange, issue: Issue): object {
  const { state, apiUrl } = exchange
  const pull = state.pulls.get(issue.number)
  const url = `${repositoryUrl(exchange)}/pulls/${issue.number}`
  const page = `${pageUrl(exchange)}/pull/${issue.number}`
  const { owner, name } = state.repository
  const side = (ref: string, sha: string, by = owner) => ({
    ...{ ref, sha, label: `${by}:${ref}` },
    repo: { full_name: `${by}/${name}` },
  })
  const addresses = ['commits_url', 'review_comments_url', 'review_comment_url', 'statuses_url']
  const none = ['merge_commit_sha']
  return {
    ...issueBody(issue, exchange),
    ...Object.fromEntries(addresses.map((name) => [name, `${url}/${name}`])),
    ...Object.fromEntries(none.map((name) => [name, null])),
    ...{ url, issue_url: `${repositoryUrl(exchange)}/issues/${issue.number}` },
    ...{ diff_url: `${page}.diff`, patch_url: `${page}.patch`, _links: {} },
    auto_merge: pull?.autoMerge ? { merge_method: pull.autoMerge.toLowerCase() } : null,
    merged_at: pull?.mergedAt ?? null,
    draft: pull?.draft ?? false,
    requested_reviewers: (pull?.reviewers ?? []).map((login) => userBody(login, apiUrl)),
    base: side(pull?.base ?? 'main', state.bases.get(issue.number) ?? ''),
    head: side(pull?.head ?? '', headShaOf(exchange, issue), pull?.fork),
  }
}

/** What an answer about one alone has besides. */
function wholePullBody(exchange: Exchange, issue: Issue): object {
  const counts = ['additions', 'changed_files', 'commits', 'deletions', 'review_comments']
  const mergedAt = exchange.state.pulls.get(issue.number)?.mergedAt ?? null
  return {
    ...pullBody(exchange, issue),
    ...Object.fromEntries(counts.map((name) => [name, 0])),
    ...{ mergeable: null, merged_by: null, merged: mergedAt !== null },
    ...{ mergeable_state: 'unknown', maintainer_can_modify: false },
  }
}
