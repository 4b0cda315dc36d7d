import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RepoFiles } from '../model/ports.js'

/** Only a guard for memory: the YAML reader refuses far smaller files, with a problem that names them. */
const maxFileBytes = 64 * 1024 * 1024
const maxDepth = 40

/** The files of a plain folder as they are now. Symbolic links are not followed: they may lead anywhere. */
export function folderFiles(root: string): RepoFiles {
  return {
    async list(path) {
      if (!isInside(path)) return null
      const names: string[] = []
      return (await walk(root, path, names, 0)) ? names.sort() : null
    },
    read: async (file) => (await readInside(root, file))?.toString('utf8') ?? null,
    readBytes: (file) => readInside(root, file),
  }
}

async function readInside(root: string, file: string): Promise<Buffer | null> {
  if (!isInside(file) || (await hasLink(root, file))) return null
  try {
    const { size } = await lstat(join(root, file))
    return size > maxFileBytes ? null : await readFile(join(root, file))
  } catch {
    return null
  }
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..')
}

async function walk(root: string, path: string, names: string[], depth: number): Promise<boolean> {
  try {
    if (depth > maxDepth || (path !== '' && (await lstat(join(root, path))).isSymbolicLink())) return false
    for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isFile()) names.push(name)
      else if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
        await walk(root, name, names, depth + 1)
      }
    }
    return true
  } catch {
    return false
  }
}

async function hasLink(root: string, file: string): Promise<boolean> {
  let at = root
  for (const part of file.split('/')) {
    at = join(at, part)
    const found = await lstat(at).catch(() => null)
    if (found === null || found.isSymbolicLink()) return true
  }
  return false
}
