import type { MergeCommits } from '../guard/guard.js'
import { ProblemError, problem } from '../model/problem.js'
import { runGit } from './git.js'

export type MergeRefs = {
  readonly target: string
  readonly head: string
  /** Name of the branch that is merged into; '' to read it off `target`. */
  readonly branch: string
  /** '' where nobody said: then origin's own HEAD tells. */
  readonly defaultBranch: string
}

/**
 * The two sides of a merge as commits of a work tree. Where `head` does not contain `target` yet, the merge is made
 * in Git's object store (git merge-tree): the check is about the result, not about the branch alone.
 *
 * @throws ProblemError REVISION_NOT_FOUND for a side that is not in this clone, MERGE_CONFLICT where Git cannot merge,
 * INPUT_INVALID where nobody says which branch is merged into: no application would follow it, and any merge would pass.
 */
export async function mergeCommits(folder: string, refs: MergeRefs): Promise<MergeCommits> {
  const [target, given, fallback] = await Promise.all([
    commitOf(folder, refs.target),
    commitOf(folder, refs.head),
    refs.defaultBranch || originHead(folder),
  ])
  const head = await mergeResult(folder, target, given)
  const name = refs.branch || (await branchNamed(folder, refs.target))
  return {
    branch: { name, isDefault: fallback === '' || fallback === name },
    target,
    head,
    changedFiles: await changedFiles(folder, target, head),
  }
}

/**
 * The commit behind a name.
 *
 * @throws ProblemError REVISION_NOT_FOUND.
 */
export async function commitOf(folder: string, ref: string): Promise<string> {
  const { text } = await runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  if (text !== null) return text.trim()
  throw new ProblemError(
    problem(
      'REVISION_NOT_FOUND',
      `${ref.slice(0, 100) || '(no revision)'} is not in this clone.`,
      'Check out the merge commit with its history: actions/checkout with fetch-depth: 0.',
    ),
  )
}

async function mergeResult(folder: string, target: string, head: string): Promise<string> {
  const contains = await runGit(folder, ['merge-base', '--is-ancestor', target, head])
  if (contains.text !== null) return head
  const merged = await runGit(folder, ['merge-tree', '--write-tree', '--no-messages', target, head])
  const tree = merged.text?.split('\n', 1)[0]?.trim() ?? ''
  if (/^[0-9a-f]{40,64}$/.test(tree)) return tree
  throw new ProblemError(
    problem(
      'MERGE_CONFLICT',
      `${head.slice(0, 12)} cannot be merged into ${target.slice(0, 12)} without conflicts (or their histories are not in this clone).`,
      'Resolve the conflicts first; what would be synced is known only then.',
    ),
  )
}

/** Paths of files that differ between two commits; null where Git cannot tell. */
export async function changedFiles(
  folder: string,
  target: string,
  head: string,
): Promise<readonly string[] | null> {
  const { text } = await runGit(folder, ['diff', '--name-only', '-z', '--no-renames', target, head])
  return text === null ? null : text.split('\0').filter((name) => name !== '')
}

async function originHead(folder: string): Promise<string> {
  const { text } = await runGit(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  return (text ?? '').trim().replace(/^origin\//, '')
}

async function branchNamed(folder: string, ref: string): Promise<string> {
  const name = ref.replace(/^refs\/heads\//, '').replace(/^(refs\/remotes\/)?origin\//, '')
  const found = await Promise.all(
    ['refs/heads/', 'refs/remotes/origin/'].map((place) =>
      runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${place}${name}`]),
    ),
  )
  if (found.some(({ text }) => text !== null)) return name
  throw new ProblemError(
    problem(
      'INPUT_INVALID',
      `${ref.slice(0, 100)} is no branch, so which applications follow what is merged into cannot be told.`,
      'Give --branch with the name of the branch, or a branch such as origin/main as --target.',
    ),
  )
}
