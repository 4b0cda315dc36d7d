import { lstat, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Problem } from '../model/problem.js'
import { problem } from '../model/problem.js'
import type { FileEdit, WriteBack } from '../model/write-back.js'
import { editsBeforePin } from '../model/write-back.js'

type Written = { readonly written: readonly WriteBack[]; readonly failed: readonly Problem[] }

/**
 * One app after the other, each in the checkout that its files are in. Each was proved alone: a file that an earlier app
 * has changed is refused, not lost. A dry run refuses the same and writes nothing.
 */
export async function writeEdits(
  repo: string,
  writeBacks: readonly WriteBack[],
  dryRun: boolean,
): Promise<Written> {
  const written: WriteBack[] = []
  const failed: Problem[] = []
  const taken = new Map<string, { readonly application: string; readonly after: string }>()
  for (const one of writeBacks) {
    const folder = one.repository === undefined ? repo : resolve(repo, one.repository.path)
    const edits = editsBeforePin(one)
    const checked = await Promise.all(
      edits.map(async (edit) => {
        const other = taken.get(join(folder, edit.file))
        return other !== undefined && other.after !== edit.after
          ? editedForAnother(edit.file, one.application, other.application)
          : checkEdit(folder, edit, one.repository?.path)
      }),
    )
    const refused = checked.filter((found) => found !== null)
    failed.push(...refused)
    if (refused.length > 0) continue
    for (const { file, after } of edits) {
      if (!dryRun) await writeFile(join(folder, file), after)
      taken.set(join(folder, file), { application: one.application, after })
    }
    written.push(one)
  }
  return { written, failed }
}

function editedForAnother(file: string, application: string, other: string): Problem {
  return problem(
    'WORK_TREE_DIFFERS',
    `${file} takes an edit for ${other} already, and each edit is proved alone: that for ${application} was left out.`,
    `Commit the first one to the branch that ${application} follows, and call adopt again.`,
    { application },
  )
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
