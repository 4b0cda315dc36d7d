import type { TrackedPull } from '../../model/pull-request.js'
import type { Client } from './client.js'
import { createOnce } from './create-once.js'
import type { Pace } from './pace.js'
import type { HostAction, HostResult } from './pull-host.js'
import type { RepositoryName } from './repository-context.js'
import { isRateLimited, statusOf } from './request-errors.js'

type At = Pick<RepositoryName, 'owner' | 'repo'>
type ActionOf<T extends HostAction['type']> = Extract<HostAction, { type: T }>

export type PullWriter = {
  open(action: ActionOf<'open-pull-request'>): Promise<HostResult>
  update(action: ActionOf<'update-pull-request'>): Promise<HostResult>
  request(action: ActionOf<'request-reviewers'>): Promise<HostResult>
  /** What keeps GitHub from it is a warning, or left to the next run. */
  autoMerge(action: ActionOf<'enable-auto-merge'>): Promise<HostResult>
}

/** What performs the writes on pull requests; GitHub's errors pass through. */
export function createPullWriter(
  client: Client,
  at: At,
  self: () => Promise<string>,
  pace: Pace,
): PullWriter {
  return {
    open: (action) => open(client, at, action, self, pace),
    async update({ number, title, body, base, close }) {
      const { data } = await client.rest.pulls.update({
        ...{ ...at, pull_number: number },
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(base === undefined ? {} : { base }),
        ...(close === true ? { state: 'closed' as const } : {}),
      })
      return { type: 'pull', pull: trackedPull(data) }
    },
    request: ({ number, reviewers }) => request(client, at, number, reviewers),
    autoMerge: (action) => autoMerge(client, at, action),
  }
}

/** Pull requests from a branch of this repository, newest first; one from a fork's branch of the same name is none. */
export async function listPulls(client: Client, { owner, repo }: At, branch: string): Promise<TrackedPull[]> {
  const pulls = await client.paginate(client.rest.pulls.list, {
    ...{ owner, repo, head: `${owner}:${branch}` },
    ...{ state: 'all' as const, sort: 'created' as const, direction: 'desc' as const, per_page: 100 },
  })
  // An old server ignores a filter that it does not like, and gives everything.
  return pulls.filter(({ head }) => head.ref === branch && isOf({ owner, repo }, head)).map(trackedPull)
}

function isOf({ owner, repo }: At, head: { readonly repo: { readonly full_name: string } | null }): boolean {
  return (head.repo?.full_name ?? '').toLowerCase() === `${owner}/${repo}`.toLowerCase()
}

/**
 * By branch, the open pull requests into `base` from these branches of this repository: of the newest hundred, in one
 * request. They are by this token's account or by another App, which opens them where its token has more rights.
 */
export async function openPullsOf(
  client: Client,
  { owner, repo }: At,
  branches: readonly string[],
  base: string,
  self: string,
): Promise<ReadonlyMap<string, TrackedPull>> {
  const [first, ...more] = branches
  if (first === undefined) return new Map()
  const { data } = await client.rest.pulls.list({
    ...{ owner, repo, base, state: 'open', per_page: 100 },
    ...(more.length === 0 ? { head: `${owner}:${first}` } : {}),
  })
  const found = data.filter(
    ({ head, user }) =>
      branches.includes(head.ref) &&
      isOf({ owner, repo }, head) &&
      (user?.login === self || user?.type === 'Bot'),
  )
  return new Map(found.map((pull) => [pull.head.ref, trackedPull(pull)]))
}

async function open(
  client: Client,
  at: At,
  { branch, base, title, body, draft }: ActionOf<'open-pull-request'>,
  self: () => Promise<string>,
  pace: Pace,
): Promise<HostResult> {
  const author = await self()
  const find = async (): Promise<HostResult | null> => {
    const found = (await listPulls(client, at, branch)).find(({ state }) => state === 'open')
    return found?.author === author ? { type: 'pull', pull: found } : null
  }
  const send = async (asDraft: boolean): Promise<HostResult> => {
    const parts = { ...at, head: branch, base, title, body, draft: asDraft }
    const { data } = await client.rest.pulls.create({ ...parts, request: { retries: 0 } })
    return { type: 'pull', pull: trackedPull(data) }
  }
  try {
    return await createOnce(() => send(draft), find, pace)
  } catch (error) {
    if (isForbiddenBySetting(error)) return { type: 'not-permitted' }
    // Private repositories of some plans have no drafts.
    if (draft && says(error, 422, /draft pull requests are not supported/i))
      return createOnce(() => send(false), find, pace)
    // The answer to our own request was lost, or a person has just opened one.
    const found = says(error, 422, /pull request already exists/i) ? await find() : null
    if (found === null) throw error
    return found
  }
}

/** One who cannot be asked makes GitHub refuse all of them, so then each is asked alone. */
async function request(
  client: Client,
  at: At,
  number: number,
  reviewers: readonly string[],
): Promise<HostResult> {
  const refused: string[] = []
  try {
    await ask(client, at, number, reviewers)
  } catch (error) {
    if (!cannotBeAsked(error)) throw error
    for (const reviewer of reviewers.length > 1 ? reviewers : []) {
      try {
        await ask(client, at, number, [reviewer])
      } catch (alone) {
        if (!cannotBeAsked(alone)) throw alone
        refused.push(reviewer)
      }
    }
    if (reviewers.length === 1) refused.push(...reviewers)
  }
  if (refused.length === 0) return { type: 'done' }
  return { type: 'partly', warning: `GitHub takes no request for a review by ${refused.join(', ')}.` }
}

const enabling = `mutation ($id: ID!, $how: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $how }) { clientMutationId }
}`

/**
 * REST has no way to do this. A repository that does not allow it, or asks for no checks, refuses with a sentence; that
 * is its answer. Whatever else keeps GitHub from it may be over at the next run.
 */
async function autoMerge(
  client: Client,
  at: At,
  { number, method }: ActionOf<'enable-auto-merge'>,
): Promise<HostResult> {
  try {
    const { data } = await client.rest.pulls.get({ ...at, pull_number: number })
    // An earlier run had asked, and was ended before it could note that.
    if (data.auto_merge !== null || data.state !== 'open') return { type: 'done' }
    await client.graphql(enabling, { id: data.node_id, how: method.toUpperCase() })
    return { type: 'done' }
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : 'no reason was given'
    const warning = `GitHub does not merge #${number} by itself: ${why}`
    return isAnswer(error)
      ? { type: 'partly', warning }
      : { type: 'left', reason: `${warning}; the next run asks again` }
  }
}

/** By GitHub's words for a repository's settings: not allowed, no protected branch, or nothing that it would wait for. */
function isAnswer(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError') return false
  return /not allowed|protected branch rules not configured|in clean status/i.test(error.message)
}

async function ask(client: Client, at: At, number: number, reviewers: readonly string[]): Promise<void> {
  const names = reviewers.map((name) => name.replace(/^@/, ''))
  await client.rest.pulls.requestReviewers({
    ...{ ...at, pull_number: number },
    reviewers: names.filter((name) => !name.includes('/')),
    team_reviewers: names.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, '')),
  })
}

type ListedPull = {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: string
  readonly merged_at: string | null
  readonly labels: readonly { readonly name?: string }[]
  readonly user: { readonly login: string } | null
  readonly html_url: string
  readonly base: { readonly ref: string }
}

function trackedPull(pull: ListedPull): TrackedPull {
  const closed = pull.merged_at === null ? 'closed' : 'merged'
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.state === 'open' ? 'open' : closed,
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    author: pull.user?.login ?? '',
    url: pull.html_url,
    base: pull.base.ref,
  }
}

function says(error: unknown, status: number, words: RegExp): boolean {
  return statusOf(error) === status && error instanceof Error && words.test(error.message)
}

/** "GitHub Actions is not permitted to create or approve pull requests.", with 403 as seen in 2026, 422 before. */
const isForbiddenBySetting = (error: unknown): boolean =>
  [403, 422].some((status) => says(error, status, /not permitted to create or approve pull requests/i))

/** No collaborator, the author, or a team that this token may not see. */
const cannotBeAsked = (error: unknown): boolean =>
  [403, 404, 422].includes(statusOf(error) ?? 0) && !isRateLimited(error)
