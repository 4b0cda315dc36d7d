import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RepoFiles } from '../model/ports.js'

/** Only a guard for memory: the YAML reader refuses far smaller files, with a problem that names them. */
const maxFileBytes = 64 * 1024 * 1024
/** Folders that are deeper are not looked into. */
export const maxDepth = 40

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
    async links(path) {
      if (!isInside(path)) return []
      if (path !== '' && (await isLinked(root, path))) return [path]
      const links: string[] = []
      await walk(root, path, [], 0, links)
      return links.sort()
    },
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

async function walk(
  root: string,
  path: string,
  names: string[],
  depth: number,
  links: string[] = [],
): Promise<boolean> {
  try {
    if (depth > maxDepth || (path !== '' && (await lstat(join(root, path))).isSymbolicLink())) return false
    for (const entry of await readdir(join(root, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isFile()) names.push(name)
      else if (entry.isSymbolicLink()) links.push(name)
      else if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
        await walk(root, name, names, depth + 1, links)
      }
    }
    return true
  } catch {
    return false
  }
}

/** True where the path or a folder on the way to it is a symbolic link. */
async function isLinked(root: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  const ways = parts.map((_, at) => join(root, ...parts.slice(0, at + 1)))
  const found = await Promise.all(ways.map((way) => lstat(way).catch(() => null)))
  return found.some((one) => one?.isSymbolicLink() === true)
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
