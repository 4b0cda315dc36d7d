import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of one job: `tree` holds the files, `home` is the tool's home. */
export type Scratch = { readonly root: string; readonly tree: string; readonly home: string }

/** Lays files down in a temporary folder for as long as `use` runs. No path may lead out of it. */
export async function withScratch<T>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'drift-triage-')))
  const scratch = { root, tree: join(root, 'tree'), home: join(root, 'home') }
  try {
    await mkdir(scratch.home)
    await writeTree(scratch.tree, files)
    return await use(scratch)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Lays files down below a folder that is not there yet. */
export async function writeTree(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(root)
  const folders = new Set([...files.keys()].map((file) => dirname(inside(file))))
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true })
  for (const [file, content] of files) await writeFile(join(root, file), content, { flag: 'wx', mode: 0o600 })
}

/** The path itself. Throws where it would leave the tree: a repository's file names are hostile. */
export function inside(path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..'))
    throw new Error(`refused the path ${JSON.stringify(path)}`)
  return path
}
