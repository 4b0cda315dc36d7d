import { createHash } from 'node:crypto'
import type { Branch, CommitPlan, PullAction } from '../../model/pull-request.js'
import type { FileEdit } from '../../model/write-back.js'
import { commitToBe } from '../../model/write-back.js'
import type { CommitParts } from '../../report/commit-stamp.js'
import { proposalOf, stamped } from '../../report/commit-stamp.js'
import type { Client } from './client.js'
import type { RepositoryName } from './repository-context.js'
import { statusOf } from './request-errors.js'

type WriteBranch = Extract<PullAction, { type: 'write-branch' }>
type At = Pick<RepositoryName, 'owner' | 'repo'>

/** `stale`: the base no longer has the texts that were judged. `moved`: somebody has written to the branch. */
export type BranchWritten = Branch | 'stale' | 'moved'

const once = { request: { retries: 0 } }

/**
 * Writes the commits and points the branch at them, through Git's data API: file modes stay as they are, and as no
 * author is named GitHub signs what a bot's token commits. The base must still hold the very texts that were judged.
 * Nothing is seen of it before the branch moves, which is the last step. `home` is the repository whose runs write here,
 * as its commits are stamped.
 */
export async function writeBranch(
  client: Client,
  at: At,
  action: WriteBranch,
  home: string,
): Promise<BranchWritten> {
  const base = await readRef(client, at, action.base)
  if (base === null || (action.judgedAt !== undefined && action.judgedAt !== base)) return 'stale'
  const root = (await readCommit(client, at, base, home)).tree
  const entries = await entriesOf(client, at, root, action.commits)
  if (entries === null) return 'stale'
  const stamp = { proposal: action.proposal, home }
  let head = { sha: base, tree: root }
  for (const commit of action.commits) head = await writeCommit(client, at, head, commit, entries, stamp)
  if (action.keeps !== undefined && action.replaces !== null)
    head = await writeKeeping(client, at, head, { message: action.keeps, keeps: action.replaces }, stamp)
  const moved = await moveRef(client, at, action, head.sha)
  return moved ? { sha: head.sha, proposal: action.proposal } : 'moved'
}

/** Takes the branch away where it still stands at that commit; false where it does not. One that is gone is fine. */
export async function deleteBranch(
  client: Client,
  at: At,
  { branch, sha }: { readonly branch: string; readonly sha: string },
): Promise<boolean> {
  const now = await readRef(client, at, branch)
  if (now === null) return true
  if (now !== sha) return false
  try {
    await client.rest.git.deleteRef({ ...at, ref: `heads/${branch}` })
  } catch (error) {
    if (!isGone(error)) throw error
  }
  return true
}

/**
 * The commit at the tip of a branch; null where there is no such branch. Taken from the list: asked for one, GitHub
 * says 404 for what it hides as well, and a branch that is only hidden must not pass for one that is gone.
 */
export async function readRef(client: Client, at: At, branch: string): Promise<string | null> {
  const ref = `heads/${branch}`
  const refs = await client.paginate(client.rest.git.listMatchingRefs, { ...at, ref })
  return refs.find((one) => one.ref === `refs/${ref}`)?.object.sha ?? null
}

/** A commit's tree, and what it proposes where runs of this home made it. */
export async function readCommit(
  client: Client,
  at: At,
  sha: string,
  home: string,
): Promise<{ readonly tree: string; readonly proposal: string | null }> {
  const { data } = await client.rest.git.getCommit({ ...at, commit_sha: sha })
  const parts = {
    message: data.message,
    tree: data.tree.sha,
    parents: data.parents.map((parent) => parent.sha),
  }
  return { tree: parts.tree, proposal: proposalOf(parts, home) }
}

type Mode = '100644' | '100755'

/** The mode of each file that the commits edit; null where one is not the plain file with the text that was judged. */
async function entriesOf(
  client: Client,
  at: At,
  root: string,
  commits: readonly CommitPlan[],
): Promise<ReadonlyMap<string, Mode> | null> {
  const readTree = treeReader(client, at)
  const modes = new Map<string, Mode>()
  for (const edit of commits.flatMap(({ edits }) => edits)) {
    if (modes.has(edit.file)) continue
    const mode = await modeOf(readTree, root, edit)
    if (mode === null) return null
    modes.set(edit.file, mode)
  }
  return modes
}

type TreeEntry = { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string }
type ReadTree = (sha: string) => Promise<readonly TreeEntry[]>

function treeReader(client: Client, at: At): ReadTree {
  const known = new Map<string, readonly TreeEntry[]>()
  return async (sha) => {
    const found = known.get(sha)
    if (found !== undefined) return found
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: sha })
    known.set(sha, data.tree)
    return data.tree
  }
}

/** Never through a link or a submodule, nor into what steers GitHub itself: only a plain file below the root. */
async function modeOf(readTree: ReadTree, root: string, { file, before }: FileEdit): Promise<Mode | null> {
  const parts = file.split('/')
  const name = parts.pop() ?? ''
  if (['.git', '.github'].includes((parts[0] ?? name).toLowerCase())) return null
  if ([...parts, name].some((part) => ['', '.', '..'].includes(part))) return null
  let tree = root
  for (const part of parts) {
    const folder = (await readTree(tree)).find(({ path, type }) => path === part && type === 'tree')
    if (folder === undefined) return null
    tree = folder.sha
  }
  const entry = (await readTree(tree)).find(({ path }) => path === name)
  // A file that is new has no text before.
  if (entry === undefined) return before === '' ? '100644' : null
  const { mode, sha } = entry
  return (mode === '100644' || mode === '100755') && sha === blobId(before) ? mode : null
}

/** As Git names the content of a file. */
function blobId(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

type Head = { readonly sha: string; readonly tree: string }
type Stamp = { readonly proposal: string; readonly home: string }

async function writeCommit(
  client: Client,
  at: At,
  head: Head,
  { message, edits, pins }: CommitPlan,
  modes: ReadonlyMap<string, Mode>,
  stamp: Stamp,
): Promise<Head> {
  const tree = []
  for (const { file, after } of edits) {
    const text = pins === true ? after.replaceAll(commitToBe, head.sha) : after
    const content = Buffer.from(text, 'utf8').toString('base64')
    const { data } = await client.rest.git.createBlob({ ...at, content, encoding: 'base64' })
    const mode = modes.get(file) ?? '100644'
    tree.push({ path: file, mode, type: 'blob' as const, sha: data.sha })
  }
  const made = await client.rest.git.createTree({ ...at, base_tree: head.tree, tree })
  return createCommit(client, at, { message, tree: made.data.sha, parents: [head.sha] }, stamp)
}

/**
 * A merge that takes nothing over: what stood on the branch before stays in its history. It comes last, so that a merge by
 * rebase, which drops such commits, loses none of the edits.
 */
function writeKeeping(
  client: Client,
  at: At,
  { sha, tree }: Head,
  { message, keeps }: { readonly message: string; readonly keeps: string },
  stamp: Stamp,
): Promise<Head> {
  return createCommit(client, at, { message, tree, parents: [sha, keeps] }, stamp)
}

async function createCommit(
  client: Client,
  at: At,
  parts: CommitParts,
  { proposal, home }: Stamp,
): Promise<Head> {
  const { tree, parents } = parts
  const message = stamped(parts, proposal, home)
  const { data } = await client.rest.git.createCommit({ ...at, message, tree, parents: [...parents] })
  return { sha: data.sha, tree }
}

/** False where the branch is not, or no longer, at the commit that was to be replaced. */
async function moveRef(
  client: Client,
  at: At,
  { branch, replaces }: WriteBranch,
  sha: string,
): Promise<boolean> {
  if (replaces === null) return createRef(client, at, branch, sha)
  // GitHub compares nothing itself when it is told to replace; this is as close as one can look.
  if ((await readRef(client, at, branch)) !== replaces) return false
  await client.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: true })
  return true
}

async function createRef(client: Client, at: At, branch: string, sha: string): Promise<boolean> {
  try {
    await client.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, ...once })
    return true
  } catch (error) {
    const now = await readRef(client, at, branch)
    // The answer to our own request was lost, or somebody was faster.
    if (now === null) throw error
    return now === sha
  }
}

const isGone = (error: unknown): boolean =>
  statusOf(error) === 404 ||
  (statusOf(error) === 422 && /reference does not exist/i.test(error instanceof Error ? error.message : ''))
