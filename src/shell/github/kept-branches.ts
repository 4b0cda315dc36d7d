import type { AtRisk, Kept } from '../../model/pull-request.js'
import { pinFileIn } from '../../report/commit-message.js'
import { readRef } from './branch-writer.js'
import type { Client } from './client.js'
import type { RepositoryName } from './repository-context.js'
import { statusOf } from './request-errors.js'

type At = Pick<RepositoryName, 'owner' | 'repo'>

/**
 * What a branch has to keep its commits for; null where nothing names one that its base lacks. Read from GitHub: a clone
 * may be from before a merge. `followed` are the commits that apps follow in the cluster.
 */
export async function keptFor(
  client: Client,
  at: At,
  { sha, base }: AtRisk,
  followed: ReadonlySet<string>,
): Promise<Kept | null> {
  const found = await baseOf(client, at, base)
  if (found === null) return null
  const { into, tip } = found
  const { commits, files } = await onlyOn(client, at, tip, sha)
  for (const file of files) {
    const text = await readText(client, at, tip, file)
    const commit = commits.find((one) => text?.includes(one))
    if (commit !== undefined) return { commit, base: into, file }
  }
  const commit = commits.find((one) => followed.has(one))
  return commit === undefined ? null : { commit, base: into, file: null }
}

/** The branch with its tip; the default one for a base that is gone, and so holds and names nothing. */
async function baseOf(
  client: Client,
  at: At,
  base: string | null,
): Promise<{ readonly into: string; readonly tip: string } | null> {
  const tip = base === null ? null : await readRef(client, at, base)
  if (base !== null && tip !== null) return { into: base, tip }
  const { data } = await client.rest.repos.get(at)
  const into = data.default_branch
  const last = await readRef(client, at, into)
  return last === null ? null : { into, tip: last }
}

/** The commits that are on the branch and not on the base, and the files in which one of them has moved a pin. */
async function onlyOn(
  client: Client,
  at: At,
  base: string,
  head: string,
): Promise<{ readonly commits: readonly string[]; readonly files: ReadonlySet<string> }> {
  const found: { readonly sha: string; readonly message: string }[] = []
  for (let page = 1, whole = false; !whole; page += 1) {
    const { data } = await client.rest.repos.compareCommits({ ...at, base, head, per_page: 100, page })
    found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })))
    whole = data.commits.length === 0 || found.length >= data.ahead_by
  }
  return {
    commits: found.map(({ sha }) => sha),
    files: new Set(found.flatMap(({ message }) => pinFileIn(message) ?? [])),
  }
}

/** A file of a commit; null where there is none, or it is no file. */
async function readText(client: Client, at: At, ref: string, path: string): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.getContent({ ...at, path, ref })
    if (Array.isArray(data) || !('content' in data)) return null
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}
