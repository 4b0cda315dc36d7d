import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of one job: `tree` holds the files, `home` is the tool's home. */
export type Scratch = { readonly root: string; readonly tree: string; readonly home: string }

/**
 * Lays files down in a temporary folder for as long as `use` runs. No path may lead out of it. They are small and many:
 * handing each step to another thread costs several times what the step does.
 */
export async function withScratch<T>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'drift-triage-'))
  const scratch = { root, tree: join(root, 'tree'), home: join(root, 'home') }
  try {
    mkdirSync(scratch.home)
    writeTree(scratch.tree, files)
    return await use(scratch)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Lays files down below a folder that is not there yet. */
export function writeTree(root: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(root)
  const folders = new Set([...files.keys()].map((file) => dirname(inside(file))))
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true })
  for (const [file, content] of files) writeFileSync(join(root, file), content, { flag: 'wx', mode: 0o600 })
}

/** The path itself. Throws where it would leave the tree: a repository's file names are hostile. */
export function inside(path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..'))
    throw new Error(`refused the path ${JSON.stringify(path)}`)
  return path
}
