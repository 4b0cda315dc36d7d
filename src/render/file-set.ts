import type { RepoFiles } from '../model/ports.js'

/** Above these a job is refused: no app needs so much, a repository that is taken whole may hold it. */
const maxFiles = 20_000
const maxBytes = 256 * 1024 * 1024

/** The contents of these files; a text says why there are none. */
export async function readFileSet(
  files: RepoFiles,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const wanted = [...new Set(names)]
  if (wanted.length > maxFiles) return `it takes ${wanted.length} files, more than ${maxFiles}`
  const contents = await Promise.all(wanted.map(async (name) => [name, await files.readBytes(name)] as const))
  const set = new Map<string, Uint8Array>()
  let bytes = 0
  for (const [name, content] of contents) {
    if (content === null) continue
    bytes += content.length
    if (bytes > maxBytes) return `its files are larger than ${maxBytes} bytes together`
    set.set(name, content)
  }
  return set
}

/** A link at or below the folders, without whose content they must not be rendered; null where there is none. */
export async function linkBelow(files: RepoFiles, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const link = (await files.links(folder))[0]
    if (link !== undefined) return link
  }
  return null
}
