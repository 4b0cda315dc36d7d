import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError, problem } from '../model/problem.js'

/** The text of a snapshot file, or of all JSON and YAML files below a snapshot folder, in a stable order. */
export async function readSnapshotFiles(path: string): Promise<{ file: string; text: string }[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) {
    throw new ProblemError(
      problem(
        'SNAPSHOT_INVALID',
        `Snapshot ${path} does not exist.`,
        'Give a file or folder written by kubectl get or drift-triage snapshot.',
      ),
    )
  }
  if (!found.isDirectory()) return [{ file: path, text: await readFile(path, 'utf8') }]
  const names = (await readdir(path, { recursive: true }))
    .filter((name) => /\.(json|ya?ml)$/.test(name))
    .sort()
  return Promise.all(
    names.map(async (name) => ({ file: join(path, name), text: await readFile(join(path, name), 'utf8') })),
  )
}
