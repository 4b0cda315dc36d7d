import type { CommitInfo } from '../model/ports.js'

/** What is asked of a file's history: who touched it last, and who wrote these lines (from 1). */
export type Asked = ReadonlyMap<string, ReadonlySet<number>>

/** `asIs`: the line is as the file came in this commit, which may have renamed it. */
export type TracedLine = { readonly file: string; readonly commit: CommitInfo; readonly asIs: boolean }

/** What the history told, the lines by `lineKey`. What is missing here has to be asked for by itself. */
export type Traced = {
  readonly files: ReadonlyMap<string, CommitInfo>
  readonly lines: ReadonlyMap<string, TracedLine>
}

/** Takes the history line by line, from the newest commit on; `isDone` once nothing more can be learnt from it. */
export type Trace = { readonly traced: Traced; isDone(): boolean; take(line: string): void; end(): void }

/** Begins the line of a commit, which no line of a patch does. */
export const commitMark = '\0'
export const traceFormat = '%x00%P%x00%H%x00%an%x00%cI%x00%s'

/** Where a line is as the history goes back, under the number that it was asked for. */
type Place = { readonly asked: number; now: number }
/** Lines from `from` on, `before` of them, became those from `start` on, `after` of them. */
export type Hunk = {
  readonly from: number
  readonly before: number
  readonly start: number
  readonly after: number
}
type Patch = { readonly file: string; readonly hunks: Hunk[]; kind: 'changed' | 'added' | 'deleted' }

export function lineKey(file: string, line: number): string {
  return `${line} ${file}`
}

/**
 * Follows lines back through `git log -p -U0` along first parents, as git blame does through files: a line is of the
 * commit whose patch adds it, and moves with what is added and removed above it. A merge that changes a file against
 * its first parent took that from another one, where this log does not lead: such a file is given up.
 */
export function traceLines(asked: Asked): Trace {
  const open = new Map(
    [...asked].map(([file, lines]) => [file, [...lines].map((line): Place => ({ asked: line, now: line }))]),
  )
  const headers = new Map([...asked.keys()].map((file) => [`diff --git a/${file} b/${file}`, file]))
  const files = new Map<string, CommitInfo>()
  const lines = new Map<string, TracedLine>()
  let commit: (CommitInfo & { readonly parents: number }) | null = null
  let patch: Patch | null = null
  const close = (): void => {
    const places = patch === null ? undefined : open.get(patch.file)
    if (patch === null || commit === null || places === undefined) return
    const { file, hunks, kind } = patch
    patch = null
    const { parents, ...info } = commit
    if (parents <= 1 && !files.has(file)) files.set(file, info)
    const left = places.filter((place) => {
      const wrote = parents <= 1 && stepBack(place, hunks)
      if (wrote)
        lines.set(lineKey(file, place.asked), { file, commit: info, asIs: kind === 'added' && parents > 0 })
      return !wrote
    })
    if (left.length === 0 || parents > 1 || kind !== 'changed') open.delete(file)
    else open.set(file, left)
  }
  return {
    traced: { files, lines },
    isDone: () => open.size === 0,
    end: close,
    take(line) {
      if (line.startsWith(commitMark)) {
        close()
        commit = readCommit(line)
      } else if (line.startsWith('diff --git ')) {
        close()
        const file = headers.get(line)
        patch = file === undefined ? null : { file, hunks: [], kind: 'changed' }
      } else if (patch !== null && line.startsWith('@@ ')) patch.hunks.push(...readHunk(line))
      else if (patch !== null && line.startsWith('new file mode ')) patch.kind = 'added'
      else if (patch !== null && line.startsWith('deleted file mode ')) patch.kind = 'deleted'
    },
  }
}

/** Moves a place to where its line was before the patch; true where the patch wrote it. */
function stepBack(place: Place, hunks: readonly Hunk[]): boolean {
  let moved = 0
  for (const { before, start, after } of hunks) {
    // A hunk that only removes lines stands behind the line that it names.
    const end = after === 0 ? start + 1 : start + after
    if (place.now >= end) moved += before - after
    else if (after > 0 && place.now >= start) return true
  }
  place.now += moved
  return false
}

/** The hunk that a line begins; none where it is no header of one. */
export function readHunk(line: string): Hunk[] {
  const [, from, before = '1', start, after = '1'] =
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
  if (start === undefined) return []
  return [{ from: Number(from), before: Number(before), start: Number(start), after: Number(after) }]
}

/** The commit that a line in `traceFormat` is of; null where it is none. */
export function readCommit(line: string): (CommitInfo & { readonly parents: number }) | null {
  const [, parents, sha, author, at, subject] = line.split('\0')
  if (parents === undefined || sha === undefined) return null
  if (author === undefined || at === undefined || subject === undefined) return null
  return { sha, author, at, subject, parents: parents === '' ? 0 : parents.split(' ').length }
}
