import { readFile, readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { problem, ProblemError } from '../model/problem.js'
import type { SnapshotText } from '../pull/snapshot-parse.js'

const manifest = /\.(?:json|ya?ml)$/i

/**
 * The texts of a snapshot: of one file, or of every .json, .yaml and .yml file below a folder, in the order of their
 * names, but for the folders in `without`. Symbolic links are not followed. Throws SNAPSHOT_INVALID where there is
 * nothing to read.
 */
export async function readSnapshotFiles(
  path: string,
  without: readonly string[] = [],
): Promise<readonly SnapshotText[]> {
  const info = await stat(path).catch(() => null)
  if (info === null) throw unusable(path, 'does not exist')
  if (!info.isDirectory()) return [{ file: path, text: await readFile(path, 'utf8') }]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && manifest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !without.some((folder) => file.startsWith(folder + sep)))
    .sort()
  if (files.length === 0) throw unusable(path, 'holds no .json, .yaml or .yml file')
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
}

function unusable(path: string, what: string): ProblemError {
  const hint =
    'Record one with `drift-triage snapshot --out DIR` or `kubectl get … -o yaml --show-managed-fields`.'
  return new ProblemError(problem('SNAPSHOT_INVALID', `The snapshot ${path} ${what}.`, hint))
}
