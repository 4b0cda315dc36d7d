import { notFound, Refusal, type Exchange, type Handlers } from '../exchange.js'
import type { Commit, GitStore, TreeEntry } from '../git-store.js'
import { addEvent, now } from '../state.js'
import { nodeId, pageUrl, repositoryUrl } from './representation.js'

/** What GitHub answers of Git's own objects, in its words where threads and its documentation quote them. */
export const gitHandlers: Handlers = {
  'git/list-matching-refs'(exchange) {
    const refs = [...storeOf(exchange).refs(exchange.params['ref'] ?? '')]
    return { status: 200, body: refs.map(([ref, sha]) => refBody(exchange, ref, sha)) }
  },

  'git/get-ref'(exchange) {
    const name = exchange.params['ref'] ?? ''
    const sha = storeOf(exchange).ref(name)
    if (sha === null) throw notFound()
    return { status: 200, body: refBody(exchange, `refs/${name}`, sha) }
  },

  'git/create-ref'(exchange) {
    const { ref, sha } = exchange.body as { ref: string; sha: string }
    const store = storeOf(exchange)
    if (!/^refs\/[^/]+\/./.test(ref))
      throw new Refusal(422, 'Reference name must start with refs and have at least two slashes')
    const name = ref.slice('refs/'.length)
    if (store.ref(name) !== null) throw new Refusal(422, 'Reference already exists')
    if (store.typeOf(sha) !== 'commit') throw new Refusal(422, 'Object does not exist')
    store.setRef(name, sha)
    return { status: 201, body: refBody(exchange, ref, sha) }
  },

  'git/update-ref'(exchange) {
    const name = exchange.params['ref'] ?? ''
    const { sha, force = false } = exchange.body as { sha: string; force?: boolean }
    const store = storeOf(exchange)
    const before = store.ref(name)
    if (before === null) throw new Refusal(422, 'Reference does not exist')
    if (store.typeOf(sha) !== 'commit') throw new Refusal(422, 'Object does not exist')
    if (!force && !store.isAncestor(before, sha)) throw new Refusal(422, 'Update is not a fast forward')
    store.setRef(name, sha)
    return { status: 200, body: refBody(exchange, `refs/${name}`, sha) }
  },

  'git/delete-ref'(exchange) {
    const name = exchange.params['ref'] ?? ''
    const store = storeOf(exchange)
    if (store.ref(name) === null) throw new Refusal(422, 'Reference does not exist')
    // GitHub closes what can no longer be merged.
    closePullsOf(exchange, name.replace(/^heads\//, ''))
    store.deleteRef(name)
    return { status: 204 }
  },

  'git/create-blob'(exchange) {
    const { content, encoding = 'utf-8' } = exchange.body as { content: string; encoding?: string }
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    const sha = storeOf(exchange).writeBlob(bytes)
    return { status: 201, body: { sha, url: `${repositoryUrl(exchange)}/git/blobs/${sha}` } }
  },

  'git/get-tree'(exchange) {
    const store = storeOf(exchange)
    const sha = exchange.params['tree_sha'] ?? ''
    if (!['tree', 'commit'].includes(store.typeOf(sha) ?? '')) throw notFound()
    return {
      status: 200,
      body: treeBody(exchange, sha, store.readTree(sha, exchange.query['recursive'] !== undefined)),
    }
  },

  'git/create-tree'(exchange) {
    const store = storeOf(exchange)
    const { tree, base_tree } = exchange.body as { tree: TreeEntry[]; base_tree?: string }
    if (base_tree !== undefined && store.typeOf(base_tree) === null) throw notFound()
    for (const { path, sha, type } of tree) {
      if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
        throw new Refusal(422, 'tree.path contains a malformed path component')
      if (store.typeOf(sha) !== type) throw new Refusal(422, `tree.sha ${sha} is not a valid ${type}`)
    }
    const sha = store.writeTree(base_tree ?? null, tree)
    return { status: 201, body: treeBody(exchange, sha, store.readTree(sha, false)) }
  },

  'git/create-commit'(exchange) {
    const store = storeOf(exchange)
    const {
      message,
      tree,
      parents = [],
      author,
    } = exchange.body as {
      message: string
      tree: string
      parents?: string[]
      author?: { name: string }
    }
    if (store.typeOf(tree) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
    if (parents.some((parent) => store.typeOf(parent) !== 'commit'))
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    const sha = store.writeCommit({ message, tree, parents, author: author?.name ?? exchange.actor })
    // GitHub signs what a bot's token commits without naming an author.
    const verified = author === undefined && exchange.actor.endsWith('[bot]')
    return { status: 201, body: commitBody(exchange, store.readCommit(sha), verified) }
  },

  'git/get-commit'(exchange) {
    const store = storeOf(exchange)
    const sha = exchange.params['commit_sha'] ?? ''
    if (store.typeOf(sha) !== 'commit') throw notFound()
    return { status: 200, body: commitBody(exchange, store.readCommit(sha), false) }
  },
}

/** A repository without any commit answers 409 to all of these. */
function storeOf({ state }: Exchange): GitStore {
  if (state.git === null) throw new Refusal(409, 'Git Repository is empty.')
  return state.git
}

function closePullsOf({ state, actor }: Exchange, branch: string): void {
  for (const [number, pull] of state.pulls) {
    const issue = state.issues.find((one) => one.number === number)
    if (pull.head !== branch || issue?.state !== 'open') continue
    pull.headSha = state.git?.ref(`heads/${branch}`) ?? pull.headSha
    Object.assign(issue, { state: 'closed', closedAt: now(), closedBy: actor })
    addEvent(state, { issue: number, actor, event: 'closed' })
  }
}

function refBody(exchange: Exchange, ref: string, sha: string): object {
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${repositoryUrl(exchange)}/git/${ref}`,
    object: { type: 'commit', sha, url: `${repositoryUrl(exchange)}/git/commits/${sha}` },
  }
}

function treeBody(exchange: Exchange, sha: string, tree: readonly TreeEntry[]): object {
  return { sha, url: `${repositoryUrl(exchange)}/git/trees/${sha}`, truncated: false, tree }
}

function commitBody(exchange: Exchange, commit: Commit, verified: boolean): object {
  const { sha, message, tree, parents, author } = commit
  const person = { name: author, email: `${author}@users.noreply.github.example`, date: now() }
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${repositoryUrl(exchange)}/git/commits/${sha}`,
    html_url: `${pageUrl(exchange)}/commit/${sha}`,
    author: person,
    committer: person,
    tree: { sha: tree, url: `${repositoryUrl(exchange)}/git/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({ sha: parent, url: '', html_url: '' })),
    verification: { verified, reason: verified ? 'valid' : 'unsigned', signature: null, payload: null },
  }
}
