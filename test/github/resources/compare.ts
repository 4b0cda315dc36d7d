import { notFound, type Exchange, type Handlers } from '../exchange.js'
import type { GitStore } from '../git-store.js'
import { nodeId, pageUrl, repositoryUrl } from './representation.js'

/** What GitHub answers of two commits, and of one file at a commit. */
export const compareHandlers: Handlers = {
  'repos/compare-commits'(exchange) {
    const { git } = exchange.state
    const [base, head] = ['base', 'head'].map((side) => commitOf(git, exchange.params[side] ?? ''))
    if (git === null || base === undefined || head === undefined) throw notFound()
    const ahead = onlyIn(git, head, base)
    const behind = onlyIn(git, base, head)
    const status =
      ahead.length === 0
        ? behind.length === 0
          ? 'identical'
          : 'behind'
        : behind.length === 0
          ? 'ahead'
          : 'diverged'
    const from = mergeBase(git, base, head)
    const [page, size] = [Number(exchange.query['page'] ?? 1), Number(exchange.query['per_page'] ?? 250)]
    const url = `${repositoryUrl(exchange)}/compare/${base}...${head}`
    const pages = { html_url: url, permalink_url: url, diff_url: url, patch_url: url }
    return {
      status: 200,
      body: {
        ...{ url, ...pages, status, ahead_by: ahead.length, behind_by: behind.length },
        ...{ base_commit: commitBody(exchange, base), merge_base_commit: commitBody(exchange, from) },
        total_commits: ahead.length,
        commits: ahead.slice((page - 1) * size, page * size).map((sha) => ({
          ...commitBody(exchange, sha),
          commit: { message: git.readCommit(sha).message },
        })),
      },
    }
  },

  'repos/get-content'(exchange) {
    const { git } = exchange.state
    const path = exchange.params['path'] ?? ''
    const at = commitOf(git, exchange.query['ref'] ?? 'main')
    const entry = at === undefined ? undefined : git?.readTree(at, true).find((one) => one.path === path)
    if (git === null || entry?.type !== 'blob') throw notFound()
    const content = Buffer.from(git.readBlob(entry.sha)).toString('base64')
    const url = `${repositoryUrl(exchange)}/contents/${path}`
    return {
      status: 200,
      body: {
        ...{ type: 'file', encoding: 'base64', size: content.length, name: path.split('/').at(-1), path },
        ...{ content, sha: entry.sha, url, git_url: url, html_url: url, download_url: url, _links: {} },
      },
    }
  },
}

function commitOf(git: GitStore | null, name: string): string | undefined {
  const sha = git?.ref(`heads/${name}`) ?? name
  return git?.typeOf(sha) === 'commit' ? sha : undefined
}

/** The commits that one has and the other has not, oldest first. */
function onlyIn(git: GitStore, one: string, other: string): readonly string[] {
  const found = new Set<string>()
  const walk = (sha: string): void => {
    if (found.has(sha) || git.isAncestor(sha, other)) return
    for (const parent of git.readCommit(sha).parents) walk(parent)
    found.add(sha)
  }
  walk(one)
  return [...found]
}

function mergeBase(git: GitStore, base: string, head: string): string {
  const queue = [head]
  for (const sha of queue) {
    if (git.isAncestor(sha, base)) return sha
    queue.push(...git.readCommit(sha).parents)
  }
  throw notFound()
}

function commitBody(exchange: Exchange, sha: string): object {
  const html_url = `${pageUrl(exchange)}/commit/${sha}`
  return { sha, html_url, node_id: nodeId('Commit', sha), url: `${repositoryUrl(exchange)}/commits/${sha}` }
}
