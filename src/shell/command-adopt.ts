import { lstat, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { FileEdit, WriteBack } from '../model/write-back.js'
import { editsBeforePin } from '../model/write-back.js'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import { renderWriteBackText } from '../report/write-back-text.js'
import type { AdoptFlags } from './cli.js'
import { clusterOf, runOptionsOf } from './command-triage.js'
import { withStatusLine } from './status-line.js'
import { printProblems } from './terminal.js'
import { writeBackRepository } from './write-back-run.js'

/**
 * `drift-triage adopt`: writes what the cluster has into the files of the work tree. Exit codes: 0 everything asked
 * for is (or would be) written, 1 some of it could not be, 2 something could not be judged or written.
 */
export async function runAdopt(flags: AdoptFlags): Promise<number> {
  const { triage, writeBacks } = await withStatusLine(async (line) =>
    writeBackRepository(await clusterOf(flags, line), {
      ...runOptionsOf(flags, line),
      selection: flags.advisedOnly === true ? 'advised' : 'by-hand',
    }),
  )
  const asked = (name: string | null): boolean =>
    name === null || flags.app === undefined || flags.app.includes(name)
  const problems = triage.problems.filter(({ application }) => asked(application))
  const dryRun = flags.dryRun === true
  const { written, failed } = dryRun
    ? { written: writeBacks, failed: [] }
    : await writeAll(flags.repo, writeBacks)
  process.stdout.write(renderWriteBackText(written, dryRun ? 'would write' : 'wrote'))
  printProblems([...problems, ...failed])
  if (problems.length > 0 || failed.length > 0) return 2
  return writeBacks.some(({ notWrittenBack }) => notWrittenBack.length > 0) ? 1 : 0
}

type Written = { readonly written: readonly WriteBack[]; readonly failed: readonly Problem[] }

/**
 * One app after the other, each in the checkout that its files are in. Each was proved alone: a file that an earlier app
 * has changed is refused, not lost.
 */
async function writeAll(repo: string, writeBacks: readonly WriteBack[]): Promise<Written> {
  const written: WriteBack[] = []
  const failed: Problem[] = []
  for (const one of writeBacks) {
    const folder = one.repository === undefined ? repo : resolve(repo, one.repository.path)
    const edits = editsBeforePin(one)
    const checked = await Promise.all(edits.map((edit) => checkEdit(folder, edit, one.repository?.path)))
    const refused = checked.filter((found) => found !== null)
    failed.push(...refused)
    if (refused.length > 0) continue
    for (const { file, after } of edits) await writeFile(join(folder, file), after)
    written.push(one)
  }
  return { written, failed }
}

/** Only over the very text that was judged, or what was written already; never through a link, nor over a new file. */
async function checkEdit(
  repo: string,
  { file, before, after }: FileEdit,
  checkout?: string,
): Promise<Problem | null> {
  const path = join(repo, file)
  if (before === '' && (await isFree(repo, file))) return null
  const [root, real] = await Promise.all([realpath(repo), realpath(path).catch(() => '')])
  if (real.startsWith(root + sep) && (await lstat(path)).isFile()) {
    const text = await readFile(path, 'utf8')
    if (text === before || text === after) return null
  }
  return problem(
    'WORK_TREE_DIFFERS',
    `${file} in the work tree${checkout === undefined ? '' : ` ${checkout}`} is not what was judged, so it was left alone.`,
    'Check out the revision that the application follows, without changes of your own to that file.',
  )
}

/** True where nothing is there and the folder that it goes into is inside the work tree. */
async function isFree(repo: string, file: string): Promise<boolean> {
  if ((await lstat(join(repo, file)).catch(() => null)) !== null) return false
  const [root, folder] = await Promise.all([
    realpath(repo),
    realpath(dirname(join(repo, file))).catch(() => ''),
  ])
  return folder === root || folder.startsWith(root + sep)
}
