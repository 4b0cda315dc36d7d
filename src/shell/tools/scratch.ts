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
    await mkdir(scratch.tree)
    await mkdir(scratch.home)
    const folders = new Set([...files.keys()].map((file) => dirname(inside(file))))
    for (const folder of folders) await mkdir(join(scratch.tree, folder), { recursive: true })
    for (const [file, content] of files)
      await writeFile(join(scratch.tree, file), content, { flag: 'wx', mode: 0o600 })
    return await use(scratch)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** The path itself. Throws where it would leave the tree: a repository's file names are hostile. */
export function inside(path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:|\\|\0/.test(path) || path.split('/').includes('..'))
    throw new Error(`refused the path ${JSON.stringify(path)}`)
  return path
}
