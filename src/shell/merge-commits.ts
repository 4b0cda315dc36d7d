import type { MergeCommits } from '../guard/guard.js'
import { ProblemError, problem } from '../model/problem.js'
import { runGit } from './git.js'
import { isAncestor } from './git-ancestry.js'
import { differingFiles } from './git-differing.js'
import { createTreeReader } from './git-files.js'
import type { ObjectReader } from './git-objects.js'
import { createObjectReader } from './git-objects.js'

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
export async function mergeCommits(
  folder: string,
  refs: MergeRefs,
  objects: ObjectReader,
): Promise<MergeCommits> {
  const named = branchOf(refs.target)
  const [target = null, given = null, first, second, originHead, ...branches] = await idsOf(objects, [
    ...[refs.target, refs.head].map(commitNamed),
    ...['^1', '^2'].map((parent) => commitNamed(refs.head) + parent),
    commitNamed(originHeadRef),
    ...['refs/heads/', 'refs/remotes/origin/'].map((place) => place + named),
  ])
  if (target === null) throw notFound(refs.target)
  if (given === null) throw notFound(refs.head)
  const isBranch = isRefName(named) && branches.some((found) => found !== null)
  if (refs.branch === '' && !isBranch) throw noBranch(refs.target)
  const name = refs.branch || named
  // A clone by actions/checkout has none; asking for its name takes a process.
  const fallback = refs.defaultBranch || (originHead === null ? '' : await nameOfOriginHead(folder))
  return {
    branch: { name, isDefault: fallback === '' || fallback === name },
    target,
    ...(await mergeResult({ folder, objects }, target, given, [given, first, second].includes(target))),
  }
}

/** False for what only leads on from a branch, such as main~1 (git-check-ref-format). */
function isRefName(name: string): boolean {
  return !/[~^:?*[\\\s]|\.\.|@\{/.test(name)
}

/** The name of the branch that a ref of it, local or of origin, means. */
function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '').replace(/^(refs\/remotes\/)?origin\//, '')
}

const commitNamed = (ref: string): string => `${ref}^{commit}`

/**
 * The commit behind a name.
 *
 * @throws ProblemError REVISION_NOT_FOUND.
 */
export async function commitOf(folder: string, ref: string): Promise<string> {
  const objects = createObjectReader(folder)
  const [found = null] = await idsOf(objects, [commitNamed(ref)])
  objects.stop()
  if (found === null) throw notFound(ref)
  return found
}

/** The ids of the objects behind some names; null for a name that means nothing here. */
function idsOf(objects: ObjectReader, names: readonly string[]): Promise<readonly (string | null)[]> {
  // Each name is a line of its own: one with a line break would be answered as two.
  const isLine = (name: string): boolean => !/[\0\n]/.test(name)
  return Promise.all(
    names.map(async (name) => (isLine(name) ? ((await objects.read(name))?.id ?? null) : null)),
  )
}

function notFound(ref: string): ProblemError {
  return new ProblemError(
    problem(
      'REVISION_NOT_FOUND',
      `${ref.slice(0, 100) || '(no revision)'} is not in this clone.`,
      'Check out the merge commit with its history: actions/checkout with fetch-depth: 0.',
    ),
  )
}

/**
 * The head, or the merge of both where it does not contain the target yet; with what differs from the target. That it
 * is known to contain it saves the question.
 */
async function mergeResult(
  { folder, objects }: { readonly folder: string; readonly objects: ObjectReader },
  target: string,
  head: string,
  isKnown: boolean,
): Promise<Pick<MergeCommits, 'head' | 'changedFiles'>> {
  // What differs is asked for side by side: nearly every head contains its target.
  const changedTo = async (result: string): Promise<readonly string[] | null> =>
    (await differingFiles(objects, createTreeReader(objects), target, result)) ??
    changedFiles(folder, target, result)
  const [contains, changed] = await Promise.all([
    isKnown || isAncestor(folder, target, head),
    changedTo(head),
  ])
  if (contains) return { head, changedFiles: changed }
  const merged = await runGit(folder, ['merge-tree', '--write-tree', '--no-messages', target, head])
  const tree = merged.text?.split('\n', 1)[0]?.trim() ?? ''
  if (/^[0-9a-f]{40,64}$/.test(tree)) return { head: tree, changedFiles: await changedTo(tree) }
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

const originHeadRef = 'refs/remotes/origin/HEAD'

async function nameOfOriginHead(folder: string): Promise<string> {
  const { text } = await runGit(folder, ['symbolic-ref', '--quiet', '--short', originHeadRef])
  return (text ?? '').trim().replace(/^origin\//, '')
}

function noBranch(ref: string): ProblemError {
  return new ProblemError(
    problem(
      'INPUT_INVALID',
      `${ref.slice(0, 100)} is no branch, so which applications follow what is merged into cannot be told.`,
      'Give --branch with the name of the branch, or a branch such as origin/main as --target.',
    ),
  )
}
