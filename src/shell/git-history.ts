import type { CommitInfo, LinePast, Repository } from '../model/ports.js'
import { runGit } from './git.js'
import { isPlainName, renamedIn, walkHistory } from './git-walk.js'
import { lineKey } from './line-trace.js'
import type { Asked, TracedLine } from './line-trace.js'
import { parallel } from '../model/parallel.js'

/** Processes at a time: more than a machine has cores would only stand in each other's way. */
const atOnce = 4

type History = Pick<Repository, 'lastCommit' | 'lineCommit'>
type WholeHistory = History & Required<Pick<Repository, 'touching' | 'linePast' | 'isShallow'>>
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
  const told = (commit: string, question: Question): Promise<Told> => {
    const batch =
      batches.get(commit) ??
      startBatch((questions) => {
        batches.delete(commit)
        return run(() => askTogether(root, commit, questions))
      })
    batches.set(commit, batch)
    if (isPlainName(question.file)) batch.questions.push(question)
    return batch.told
  }
  return {
    isShallow,
    async lastCommit(commit, file) {
      if (await isShallow()) return null
      const { files } = await told(commit, { file })
      return files.get(file) ?? oneByOne.lastCommit(commit, file)
    },
    async lineCommit(commit, file, line) {
      if (await isShallow()) return null
      const { lines } = await told(commit, { file, line })
      return lines.get(lineKey(file, line)) ?? oneByOne.lineCommit(commit, file, line)
    },
    async linePast(commit, file, line) {
      if (await isShallow()) return null
      const { pasts } = await told(commit, { file, past: line })
      return pasts.get(lineKey(file, line)) ?? null
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

/** Who touched the file last and, where they are asked for: who wrote a line, what a line said before. */
type Question = { readonly file: string; readonly line?: number; readonly past?: number }
/** Answers by file, and by `lineKey`. */
type Told = {
  readonly files: ReadonlyMap<string, CommitInfo>
  readonly lines: ReadonlyMap<string, CommitInfo>
  readonly pasts: ReadonlyMap<string, LinePast>
}
type Batch = { readonly questions: Question[]; readonly told: Promise<Told> }

/** Takes questions until the turn ends, as all findings of a run ask in one. */
function startBatch(ask: (questions: readonly Question[]) => Promise<Told>): Batch {
  const questions: Question[] = []
  const told = new Promise<void>((resume) => setImmediate(resume)).then(() => ask(questions))
  return { questions, told }
}

/** What one walk tells. A line that came with a renamed file may be older than its name: it is not told. */
async function askTogether(root: string, commit: string, questions: readonly Question[]): Promise<Told> {
  // A log without a path would be of every file.
  if (questions.length === 0) return { files: new Map(), lines: new Map(), pasts: new Map() }
  const asked = byFile(questions, ({ line }) => line)
  const recalled = byFile(
    questions.filter(({ past }) => past !== undefined),
    ({ past }) => past,
  )
  const { files, lines, pasts } = await walkHistory(root, commit, asked, recalled)
  const came = new Set([...lines.values()].flatMap((line) => (line.asIs ? [line.commit.sha] : [])))
  const renamed = came.size === 0 ? new Set() : await renamedIn(root, came)
  const isKnown = ({ commit, file }: TracedLine): boolean => !renamed.has(`${commit.sha} ${file}`)
  const known = [...lines].filter(([, line]) => isKnown(line))
  return { files, lines: new Map(known.map(([key, line]) => [key, line.commit])), pasts }
}

function byFile(questions: readonly Question[], lineOf: (question: Question) => number | undefined): Asked {
  const asked = new Map<string, Set<number>>()
  for (const question of questions) {
    const lines = asked.get(question.file) ?? new Set()
    const line = lineOf(question)
    if (line !== undefined) lines.add(line)
    asked.set(question.file, lines)
  }
  return asked
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
