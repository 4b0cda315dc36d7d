import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { ProblemError, problem } from '../../model/problem.js'
import type { NewFile } from '../../set-up/plan.js'
import { codeOf } from '../kubernetes/thrown.js'

export type Written = {
  readonly path: string
  /** `kept`: another text stands there, and overwriting was not asked for. */
  readonly state: 'written' | 'unchanged' | 'kept'
}

/**
 * Writes files into a folder, over existing ones only where asked to, and never through a link.
 *
 * @throws ProblemError INPUT_INVALID where a file cannot be written.
 */
export async function writeNew(
  root: string,
  files: readonly NewFile[],
  { overwrite, dryRun }: { readonly overwrite: boolean; readonly dryRun: boolean },
): Promise<readonly Written[]> {
  const written: Written[] = []
  for (const { path, text } of files) {
    const current = await currentText(root, path)
    const state = current === text ? 'unchanged' : current !== null && !overwrite ? 'kept' : 'written'
    if (state === 'written' && !dryRun) await write(root, path, text)
    written.push({ path, state })
  }
  return written
}

/** What stands there now, null for nothing. */
async function currentText(root: string, path: string): Promise<string | null> {
  const found = await lstat(join(root, path)).catch(() => null)
  if (found === null) return null
  if (!found.isFile()) throw notWritable(path, 'it is a folder or a link')
  return readFile(join(root, path), 'utf8')
}

async function write(root: string, path: string, text: string): Promise<void> {
  const folder = dirname(join(root, path))
  try {
    await mkdir(folder, { recursive: true })
    const [real, top] = await Promise.all([realpath(folder), realpath(root)])
    if (!real.startsWith(top + sep)) throw notWritable(path, 'a link leads out of the repository')
    await writeFile(join(root, path), text)
  } catch (error) {
    throw error instanceof ProblemError ? error : notWritable(path, codeOf(error) || 'unknown cause')
  }
}

function notWritable(path: string, cause: string): ProblemError {
  return new ProblemError(
    problem(
      'INPUT_INVALID',
      `${path} cannot be written: ${cause}.`,
      'Give a folder in which you may write as --repo, and move what is in the way.',
    ),
  )
}
