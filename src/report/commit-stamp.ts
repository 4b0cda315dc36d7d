import { createHash } from 'node:crypto'

/** What a commit is made of, as Git's data API has it. */
export type CommitParts = {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}

const stamp = /\n\nDrift-triage: ([0-9a-f]{16})-([0-9a-f]{40})\s*$/

/**
 * The message with a last line that says what the branch proposes and seals the commit: a commit with another tree,
 * parent or message (amended, rebased, or a person's on top) does not bear it out. So a branch tells by itself
 * whether all of it is ours, whatever a run that broke off has left behind. It is no secret; a forged one only lets
 * its author's own commit be replaced. `home` is the repository whose runs write into another one, '' in their own: runs
 * of two repositories use the same branch for an app, and neither takes the other's commit for its own.
 */
export function stamped({ message, tree, parents }: CommitParts, proposal: string, home = ''): string {
  const text = message.trim()
  return `${text}\n\nDrift-triage: ${proposal}-${sealOf(text, tree, parents, proposal, home)}`
}

/** What the commit proposes; null where it is not one that `stamped` wrote the message of, for the same home. */
export function proposalOf({ message, tree, parents }: CommitParts, home = ''): string | null {
  const found = stamp.exec(message)
  if (found === null) return null
  const [, proposal = '', seal] = found
  return sealOf(message.slice(0, found.index), tree, parents, proposal, home) === seal ? proposal : null
}

function sealOf(
  message: string,
  tree: string,
  parents: readonly string[],
  proposal: string,
  home: string,
): string {
  const parts = JSON.stringify([proposal, tree, parents, message, ...(home === '' ? [] : [home])])
  return createHash('sha256').update(parts).digest('hex').slice(0, 40)
}
