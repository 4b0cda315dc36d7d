import type { Client, ClientOptions } from './client.js'
import { createClient } from './client.js'
import { createOnce } from './create-once.js'
import { findLogin } from './identity.js'
import { sameText } from './issues.js'
import { sameLabel } from './labels.js'
import type { TrackedPull } from '../../model/pull-request.js'
import type { Pace } from './pace.js'
import { productionPace } from './pace.js'
import type { RepositoryName } from './repository-context.js'
import type { Attempt } from './request-errors.js'
import { attempt } from './request-errors.js'
import type { ReviewComments } from './review-comments.js'
import { createReviewComments } from './review-comments.js'
import { openPullsOf } from './pull-writer.js'

export type OwnComment = { readonly id: number; readonly body: string }

export type PullRequestSides = {
  readonly number: number
  readonly baseBranch: string
  readonly baseSha: string
  readonly headSha: string
}

/** What the check of pull requests asks of GitHub and writes there. Every method throws ProblemError. */
export type PullRequests = {
  readonly review: ReviewComments
  /** Names of the labels as they are now, not as the event's payload remembers them. */
  labels(number: number): Promise<readonly string[]>
  headSha(number: number): Promise<string>
  /** The branches and commits that a pull request would merge. */
  sides(number: number): Promise<PullRequestSides>
  /** The first comment of this token's account whose body `isOurs`; a marker anyone can plant, an author not. */
  ownComment(number: number, isOurs: (body: string) => boolean): Promise<OwnComment | null>
  /** Writes the comment, anew or over the one given; nothing where the text is the same already. */
  write(number: number, known: OwnComment | null, body: string): Promise<void>
  /** Who set the label last; null where nobody did. */
  labelledBy(number: number, label: string): Promise<string | null>
  /** True for a role of write, maintain or admin. `permission` would not do: it calls a triager a reader. */
  mayWrite(login: string): Promise<boolean>
  /** By branch, the open pull requests from these branches of this very repository into `base`: one request. */
  openFrom(branches: readonly string[], base: string): Promise<ReadonlyMap<string, TrackedPull>>
}

export function createPullRequests(
  options: ClientOptions & Pick<RepositoryName, 'owner' | 'repo'>,
): PullRequests {
  const { owner, repo } = options
  const client = createClient(options)
  const doing = (what: string, permission: string): Attempt => ({
    repository: `${owner}/${repo}`,
    doing: what,
    permission,
  })
  const pace = options.pace ?? productionPace
  let login: Promise<string> | null = null
  const self = (): Promise<string> => (login ??= findLogin(client, `${owner}/${repo}`))
  const at = (number: number) => ({ owner, repo, issue_number: number })
  const sides = (number: number): Promise<PullRequestSides> =>
    attempt(doing(`reading pull request #${number}`, 'pull-requests: read'), async () => {
      const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
      return { number, baseBranch: data.base.ref, baseSha: data.base.sha, headSha: data.head.sha }
    })
  return {
    review: createReviewComments(client, { owner, repo }, self, pace),
    labels: (number) =>
      attempt(doing(`reading pull request #${number}`, 'pull-requests: read'), async () => {
        const { data } = await client.rest.issues.get(at(number))
        return data.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])))
      }),
    headSha: async (number) => (await sides(number)).headSha,
    sides,
    ownComment: (number, isOurs) =>
      attempt(doing(`reading the comments of #${number}`, 'pull-requests: read'), async () =>
        findComment(client, { owner, repo }, number, await self(), isOurs),
      ),
    write: (number, known, body) =>
      attempt(doing(`commenting on #${number}`, 'pull-requests: write'), async () => {
        if (known !== null && sameText(known.body, body)) return
        if (known === null) await createComment(client, { owner, repo }, number, await self(), body, pace)
        else await client.rest.issues.updateComment({ owner, repo, comment_id: known.id, body })
      }),
    labelledBy: (number, label) =>
      attempt(doing(`reading the events of #${number}`, 'pull-requests: read'), async () => {
        const events = await client.paginate(client.rest.issues.listEvents, { ...at(number), per_page: 100 })
        const own = events.filter(
          (event) => event.event === 'labeled' && 'label' in event && sameLabel(event.label.name, label),
        )
        return own.at(-1)?.actor?.login ?? null
      }),
    openFrom: (branches, base) =>
      attempt(doing('reading its open pull requests', 'pull-requests: read'), async () =>
        openPullsOf(client, { owner, repo }, branches, base, await self()),
      ),
    mayWrite: (username) =>
      attempt(doing(`asking for the role of ${username}`, 'metadata: read'), async () => {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
        // A role of the organization's own has another name; then the old field, in which triage is read, decides.
        return (
          ['admin', 'maintain', 'write'].includes(data.role_name) ||
          ['admin', 'write'].includes(data.permission)
        )
      }),
  }
}

async function createComment(
  client: Client,
  { owner, repo }: Pick<RepositoryName, 'owner' | 'repo'>,
  number: number,
  author: string,
  body: string,
  pace: Pace,
): Promise<void> {
  const send = async (): Promise<OwnComment> => {
    const sent = { owner, repo, issue_number: number, body, request: { retries: 0 } }
    const { data } = await client.rest.issues.createComment(sent)
    return { id: data.id, body }
  }
  const find = (): Promise<OwnComment | null> =>
    findComment(client, { owner, repo }, number, author, (text) => sameText(text, body))
  await createOnce(send, find, pace)
}

async function findComment(
  client: Client,
  { owner, repo }: Pick<RepositoryName, 'owner' | 'repo'>,
  number: number,
  author: string,
  isOurs: (body: string) => boolean,
): Promise<OwnComment | null> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  const found = comments.find((comment) => comment.user?.login === author && isOurs(comment.body ?? ''))
  return found === undefined ? null : { id: found.id, body: found.body ?? '' }
}
