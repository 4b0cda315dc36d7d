import type { CommitInfo, Repository } from '../model/ports.js'
import { runGit } from './git.js'
import { isPlainName, renamedIn, walkHistory } from './git-walk.js'
import { lineKey } from './line-trace.js'
import type { Asked, TracedLine } from './line-trace.js'
import { parallel } from '../model/parallel.js'

/** Processes at a time: more than a machine has cores would only stand in each other's way. */
const atOnce = 4

type History = Pick<Repository, 'lastCommit' | 'lineCommit'>
type WholeHistory = History & Required<Pick<Repository, 'touching'>>
type Run = ReturnType<typeof parallel>

/**
 * Who last touched files and lines of one repository. What is asked in one turn of a commit is answered by one walk
 * through its history; what that does not tell (merges, renames, unusual names) is asked of git one by one.
 */
export function createHistory(root: string): WholeHistory {
  const run = parallel(atOnce)
  const oneByOne = askOneByOne(root, run)
  const batches = new Map<string, Batch>()
  let shallow: Promise<boolean> | null = null
  // In a shallow clone git lays everything at the feet of the oldest commit it has.
  const isShallow = (): Promise<boolean> =>
    (shallow ??= runGit(root, ['rev-parse', '--is-shallow-repository']).then(
      ({ text }) => text?.trim() !== 'false',
    ))
  const told = (commit: string, file: string, line: number | null): Promise<Told> => {
    const batch =
      batches.get(commit) ??
      startBatch((asked) => {
        batches.delete(commit)
        return run(() => askTogether(root, commit, asked))
      })
    batches.set(commit, batch)
    const lines = batch.asked.get(file) ?? new Set()
    if (line !== null) lines.add(line)
    if (isPlainName(file)) batch.asked.set(file, lines)
    return batch.told
  }
  return {
    async lastCommit(commit, file) {
      if (await isShallow()) return null
      const { files } = await told(commit, file, null)
      return files.get(file) ?? oneByOne.lastCommit(commit, file)
    },
    async lineCommit(commit, file, line) {
      if (await isShallow()) return null
      const { lines } = await told(commit, file, line)
      return lines.get(lineKey(file, line)) ?? oneByOne.lineCommit(commit, file, line)
    },
    async touching(commit, folder, most) {
      if (await isShallow()) return null
      const log = [
        'log',
        '--first-parent',
        '--format=%H',
        '--no-show-signature',
        `--max-count=${most}`,
        commit,
      ]
      const { text } = await run(() =>
        runGit(root, [...log, '--', ...(folder === '' ? [] : [`:(literal)${folder}`])]),
      )
      return text === null ? null : text.split('\n').filter((line) => line !== '')
    },
  }
}

/** Answers by file, and by `lineKey`. */
type Told = {
  readonly files: ReadonlyMap<string, CommitInfo>
  readonly lines: ReadonlyMap<string, CommitInfo>
}
type Batch = { readonly asked: Map<string, Set<number>>; readonly told: Promise<Told> }

/** Takes questions until the turn ends, as all findings of a run ask in one. */
function startBatch(ask: (asked: Asked) => Promise<Told>): Batch {
  const asked = new Map<string, Set<number>>()
  const told = new Promise<void>((resume) => setImmediate(resume)).then(() => ask(asked))
  return { asked, told }
}

/** What one walk tells. A line that came with a renamed file may be older than its name: it is not told. */
async function askTogether(root: string, commit: string, asked: Asked): Promise<Told> {
  // A log without a path would be of every file.
  if (asked.size === 0) return { files: new Map(), lines: new Map() }
  const { files, lines } = await walkHistory(root, commit, asked)
  const came = new Set([...lines.values()].flatMap((line) => (line.asIs ? [line.commit.sha] : [])))
  const renamed = came.size === 0 ? new Set() : await renamedIn(root, came)
  const isKnown = ({ commit, file }: TracedLine): boolean => !renamed.has(`${commit.sha} ${file}`)
  const known = [...lines].filter(([, line]) => isKnown(line))
  return { files, lines: new Map(known.map(([key, line]) => [key, line.commit])) }
}

/** A process for each file, and one for each line. */
function askOneByOne(root: string, run: Run): History {
  const git = async (args: readonly string[]): Promise<string | null> =>
    (await run(() => runGit(root, args))).text
  const shown = new Map<string, Promise<CommitInfo | null>>()
  const show = (sha: string): Promise<CommitInfo | null> => {
    const reading = shown.get(sha) ?? git(['show', ...showOptions, sha]).then(commitInfo)
    shown.set(sha, reading)
    return reading
  }
  return {
    lastCommit: async (commit, file) =>
      commitInfo(await git(['log', '-1', `--format=${commitFormat}`, commit, '--', `:(literal)${file}`])),
    async lineCommit(commit, file, line) {
      const range = `${line},${line}`
      const blame = ['blame', '--porcelain', '--no-textconv', '-L', range, commit, '--', file]
      const sha = /^([0-9a-f]{40,64}) /.exec((await git(blame)) ?? '')?.[1]
      return sha === undefined ? null : show(sha)
    },
  }
}

const commitFormat = '%H%x00%an%x00%cI%x00%s'
const showOptions = ['--no-patch', '--no-show-signature', `--format=${commitFormat}`]

function commitInfo(text: string | null): CommitInfo | null {
  const [sha, author, at, subject] = (text ?? '').trim().split('\0')
  if (sha === undefined || author === undefined || at === undefined || subject === undefined) return null
  return { sha, author, at, subject }
}
