import type { CommitInfo, FormerLine, LinePast } from '../model/ports.js'
import type { Asked } from './line-trace.js'
import { commitMark, lineKey, readCommit, readHunk } from './line-trace.js'

/** A line that a bot raises with every release has hundreds of former texts; nobody goes back to those. */
const maxFormer = 20

/** Takes the same history as `traceLines`, for what the lines said before; `pasts` is by `lineKey`. */
export type PastTrace = {
  readonly pasts: ReadonlyMap<string, LinePast>
  isDone(): boolean
  take(line: string): void
  end(): void
}

/** A line on its way back: where it is, and what it was found to say. */
type Trail = { readonly asked: number; at: number; now: string | null; readonly former: FormerLine[] }
type Hunk = {
  readonly from: number
  readonly before: number
  readonly start: number
  readonly after: number
  readonly removed: string[]
  readonly added: string[]
}
type Patch = { readonly file: string; readonly hunks: Hunk[]; isWhole: boolean }

/**
 * What lines said before each commit that rewrote them, along first parents: a merge counts as the commit that brought
 * its change in, as reverting it does. A line is followed through a rewriting only to the line in its place, or to the
 * only one there that says the same key; where neither is there, and where the file itself begins, its past ends.
 */
export function tracePasts(asked: Asked): PastTrace {
  const open = new Map([...asked].map(([file, lines]) => [file, [...lines].map(trailOf)]))
  const pasts = new Map<string, LinePast>()
  const headers = new Map([...asked.keys()].map((file) => [`diff --git a/${file} b/${file}`, file]))
  let commit: CommitInfo | null = null
  let patch: Patch | null = null
  const close = (): void => {
    const trails = patch === null ? undefined : open.get(patch.file)
    if (patch !== null && commit !== null && trails !== undefined) {
      const { file, hunks, isWhole } = patch
      const info = commit
      const left = trails.filter((trail) => !isWhole && follow(trail, hunks, info))
      for (const { asked, now, former } of trails)
        if (now !== null) pasts.set(lineKey(file, asked), { now, former })
      if (left.length === 0) open.delete(file)
      else open.set(file, left)
    }
    patch = null
  }
  const takeOfPatch = (line: string, { hunks }: Patch): void => {
    const hunk = hunks.at(-1)
    if (line.startsWith('@@ ')) hunks.push(...readHunk(line).map((one) => ({ ...one, ...noText() })))
    else if (hunk === undefined) return
    else if (line.startsWith('-')) hunk.removed.push(line.slice(1))
    else if (line.startsWith('+')) hunk.added.push(line.slice(1))
  }
  return {
    pasts,
    isDone: () => open.size === 0,
    end: close,
    take(line) {
      if (line.startsWith(commitMark)) {
        close()
        commit = infoOf(line)
      } else if (line.startsWith('diff --git ')) {
        close()
        const file = headers.get(line)
        patch = file === undefined || !open.has(file) ? null : { file, hunks: [], isWhole: false }
      } else if (patch === null || patch.isWhole) return
      else if (/^(new|deleted) file mode /.test(line)) patch.isWhole = true
      else takeOfPatch(line, patch)
    },
  }
}

function trailOf(line: number): Trail {
  return { asked: line, at: line, now: null, former: [] }
}

function noText(): Pick<Hunk, 'removed' | 'added'> {
  return { removed: [], added: [] }
}

/** Without the number of parents, which decides nothing here. */
function infoOf(line: string): CommitInfo | null {
  const commit = readCommit(line)
  if (commit === null) return null
  const { sha, author, at, subject } = commit
  return { sha, author, at, subject }
}

/** Takes a trail to before a patch; false where it ends there. */
function follow(trail: Trail, hunks: readonly Hunk[], until: CommitInfo): boolean {
  let moved = 0
  for (const hunk of hunks) {
    // A hunk that only removes lines stands behind the line that it names.
    const end = hunk.after === 0 ? hunk.start + 1 : hunk.start + hunk.after
    if (trail.at >= end) moved += hunk.before - hunk.after
    else if (hunk.after > 0 && trail.at >= hunk.start) return rewrite(trail, hunk, until)
  }
  trail.at += moved
  return true
}

function rewrite(trail: Trail, hunk: Hunk, until: CommitInfo): boolean {
  const place = trail.at - hunk.start
  const text = hunk.added[place]
  if (text === undefined) return false
  trail.now ??= text
  const before = placeBefore(text, place, hunk)
  const former = before === null ? undefined : hunk.removed[before]
  if (before === null || former === undefined) return false
  trail.former.push({ text: former, until })
  trail.at = hunk.from + before
  return trail.former.length < maxFormer
}

function placeBefore(text: string, place: number, { removed, added }: Hunk): number | null {
  const key = keyOf(text)
  if (removed.length === added.length && keyOf(removed[place] ?? '') === key) return place
  const alike = (line: string): boolean => key !== '' && keyOf(line) === key
  if (added.filter(alike).length !== 1 || removed.filter(alike).length !== 1) return null
  return removed.findIndex(alike)
}

/** What of a line of YAML stands before its value: `    image: `; '' for what has no key. */
function keyOf(line: string): string {
  return /^\s*(?:- +)*[^\s#'"{}[\]][^#'"{}[\]]*?:\s/.exec(line)?.[0] ?? ''
}
