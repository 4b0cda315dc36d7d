import { realpathSync } from 'node:fs'
import { dirname, relative, resolve, isAbsolute, join, basename } from 'node:path'

/** True where the path, with every symbolic link followed, lies in one of the folders. */
export function isInside(path: string, folders: readonly string[]): boolean {
  const real = followed(path)
  return folders.some((folder) => {
    const way = relative(followed(folder), real)
    return way === '' || (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..')
  })
}

/** The real path; where the file does not exist, that of its nearest existing parent and the rest as written. */
function followed(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync(absolute)
  } catch {
    const parent = dirname(absolute)
    return parent === absolute ? absolute : join(followed(parent), basename(absolute))
  }
}
