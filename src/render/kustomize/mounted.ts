import { createHash } from 'node:crypto'
import type { RepoFiles } from '../../model/ports.js'
import { joinPath } from '../repo-path.js'
import type { BaseAddress } from './base-address.js'

const mountFolder = /^\.remote-bases\/[0-9a-f]{16}(?=\/|$)/

/** The folder in which a repository's files lie for a build; always the same, as renderings are kept by their files. */
export function mountOf({ url, ref }: BaseAddress): string {
  return `.remote-bases/${createHash('sha256').update(`${url} ${ref}`).digest('hex').slice(0, 16)}`
}

/** The folder of the repository that a path is in, null for one of the repository at hand. */
export function mountAt(path: string): string | null {
  return mountFolder.exec(path)?.[0] ?? null
}

/** The files with other repositories in these folders. */
export function mounted(files: RepoFiles, trees: ReadonlyMap<string, RepoFiles>): RepoFiles {
  const placeOf = (
    path: string,
  ): { readonly tree: RepoFiles; readonly mount: string; readonly below: string } => {
    const mount = mountAt(path)
    const tree = mount === null ? undefined : trees.get(mount)
    if (mount === null || tree === undefined) return { tree: files, mount: '', below: path }
    return { tree, mount, below: path.slice(mount.length + 1) }
  }
  const named = (mount: string, names: readonly string[]): readonly string[] =>
    names.map((name) => joinPath(mount, name))
  return {
    async list(folder) {
      const { tree, mount, below } = placeOf(folder)
      const names = await tree.list(below)
      return names === null ? null : named(mount, names)
    },
    read(file) {
      const { tree, below } = placeOf(file)
      return tree.read(below)
    },
    readBytes(file) {
      const { tree, below } = placeOf(file)
      return tree.readBytes(below)
    },
    async links(folder) {
      const { tree, mount, below } = placeOf(folder)
      return named(mount, await tree.links(below))
    },
  }
}
