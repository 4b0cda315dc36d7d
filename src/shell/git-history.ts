import type { CommitInfo, Repository } from '../model/ports.js'
import { runGit } from './git.js'
import { parallel } from '../model/parallel.js'

/** Each question starts a process: more at once than a machine has cores would only stand in each other's way. */
const atOnce = 4

/** Who last touched files and lines of one repository. */
export function createHistory(root: string): Pick<Repository, 'lastCommit' | 'lineCommit'> {
  const run = parallel(atOnce)
  const git = async (args: readonly string[]): Promise<string | null> =>
    (await run(() => runGit(root, args))).text
  let shallow: Promise<boolean> | null = null
  // In a shallow clone git lays everything at the feet of the oldest commit it has.
  const isShallow = (): Promise<boolean> =>
    (shallow ??= git(['rev-parse', '--is-shallow-repository']).then((text) => text?.trim() !== 'false'))
  const shown = new Map<string, Promise<CommitInfo | null>>()
  const show = (sha: string): Promise<CommitInfo | null> => {
    const reading = shown.get(sha) ?? git(['show', ...showOptions, sha]).then(commitInfo)
    shown.set(sha, reading)
    return reading
  }
  return {
    async lastCommit(commit, file) {
      if (await isShallow()) return null
      const log = ['log', '-1', `--format=${commitFormat}`, commit, '--', `:(literal)${file}`]
      return commitInfo(await git(log))
    },
    async lineCommit(commit, file, line) {
      if (await isShallow()) return null
      const range = `${line},${line}`
      const blame = ['blame', '--porcelain', '--no-textconv', '-L', range, commit, '--', file]
      const sha = /^([0-9a-f]{40,64}) /.exec((await git(blame)) ?? '')?.[1]
      return sha === undefined ? null : show(sha)
    },
  }
}

const commitFormat = '%H%x00%an%x00%aI%x00%s'
const showOptions = ['--no-patch', '--no-show-signature', `--format=${commitFormat}`]

function commitInfo(text: string | null): CommitInfo | null {
  const [sha, author, at, subject] = (text ?? '').trim().split('\0')
  if (sha === undefined || author === undefined || at === undefined || subject === undefined) return null
  return { sha, author, at, subject }
}
