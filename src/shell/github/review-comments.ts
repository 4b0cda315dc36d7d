import type { ChangedFile, LineRange } from '../../report/suggestion.js'
import type { Client } from './client.js'
import { createOnce } from './create-once.js'
import { sameText } from './issues.js'
import type { Pace } from './pace.js'
import type { RepositoryName } from './repository-context.js'
import { attempt } from './request-errors.js'

/** A comment beside lines of a pull request's diff; `at` is null once GitHub calls it outdated. */
export type ReviewComment = { readonly id: number; readonly body: string; readonly at: LineRange | null }

/** What is read and said on the diff of a pull request. Every method throws ProblemError. */
export type ReviewComments = {
  /** Those of the files that the pull request changes. */
  changed(number: number, files: readonly string[]): Promise<readonly ChangedFile[]>
  /** This token's own comments whose body `isOurs`. */
  own(number: number, isOurs: (body: string) => boolean): Promise<readonly ReviewComment[]>
  create(number: number, commit: string, at: LineRange, body: string): Promise<void>
  rewrite(number: number, id: number, body: string): Promise<void>
}

/** What asks and writes through a client; `self` is the login of its token. */
export function createReviewComments(
  client: Client,
  { owner, repo }: Pick<RepositoryName, 'owner' | 'repo'>,
  self: () => Promise<string>,
  pace: Pace,
): ReviewComments {
  const trying = <T>(doing: string, access: 'read' | 'write', call: () => Promise<T>): Promise<T> =>
    attempt({ repository: `${owner}/${repo}`, doing, permission: `pull-requests: ${access}` }, call)
  const own = async (
    number: number,
    isOurs: (body: string) => boolean,
  ): Promise<readonly ReviewComment[]> => {
    const author = await self()
    const comments = await client.paginate(client.rest.pulls.listReviewComments, {
      ...{ owner, repo, pull_number: number, per_page: 100 },
    })
    return comments
      .filter(({ user, body }) => user.login === author && isOurs(body))
      .map(({ id, body, path: file, line, start_line }) => ({
        ...{ id, body },
        // Null in GitHub's answers, whatever its description says.
        at: typeof line === 'number' ? { file, start: start_line ?? line, end: line } : null,
      }))
  }
  return {
    changed: (number, files) =>
      trying(`reading the files of #${number}`, 'read', () =>
        changedFiles(client, { owner, repo, pull_number: number }, files),
      ),
    own: (number, isOurs) =>
      trying(`reading the review comments of #${number}`, 'read', () => own(number, isOurs)),
    create: (number, commit, { file, start, end }, body) =>
      trying(`suggesting an edit on #${number}`, 'write', async () => {
        const lines = { side: 'RIGHT' as const, line: end }
        // GitHub refuses a range of one line.
        const range = start === end ? lines : { ...lines, start_line: start, start_side: 'RIGHT' as const }
        const send = async (): Promise<unknown> =>
          client.rest.pulls.createReviewComment({
            ...{ owner, repo, pull_number: number, commit_id: commit, path: file, body, ...range },
            request: { retries: 0 },
          })
        const find = async (): Promise<unknown> =>
          (await own(number, (text) => sameText(text, body)))[0] ?? null
        await createOnce(send, find, pace)
      }),
    rewrite: (number, comment_id, body) =>
      trying(`taking back a suggestion on #${number}`, 'write', async () => {
        await client.rest.pulls.updateReviewComment({ owner, repo, comment_id, body })
      }),
  }
}

/** Page by page, until all are found: a pull request has up to 3,000 files. */
function changedFiles(
  client: Client,
  at: { readonly owner: string; readonly repo: string; readonly pull_number: number },
  files: readonly string[],
): Promise<readonly ChangedFile[]> {
  const missing = new Set(files)
  return client.paginate(client.rest.pulls.listFiles, { ...at, per_page: 100 }, ({ data }, done) => {
    const found = data.filter(({ filename }) => missing.delete(filename))
    if (missing.size === 0) done()
    return found.map(({ filename, sha, patch = '' }) => ({ file: filename, blob: sha ?? '', patch }))
  })
}
