import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { isInside } from './kubernetes/inside.js'

export type SearchPath = {
  readonly env: { readonly [name: string]: string | undefined }
  /** Folders whose files a pull request can change: nothing in them is ever run. */
  readonly workspaces: readonly string[]
}

/** The first program of that name on the PATH. Relative entries, and those in a workspace, are passed over. */
export function findProgram(name: string, { env, workspaces }: SearchPath): string | null {
  const endings = process.platform === 'win32' ? ['', '.exe', '.cmd'] : ['']
  for (const entry of (env['PATH'] ?? '').split(delimiter)) {
    if (!isAbsolute(entry) || isInside(entry, workspaces)) continue
    const found = endings.map((ending) => join(entry, name + ending)).find(isProgram)
    if (found !== undefined) return found
  }
  return null
}

/** True where the path is a file that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
