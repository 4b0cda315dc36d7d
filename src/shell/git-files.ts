import type { RepoFiles } from '../model/ports.js'
import type { ObjectReader } from './git-objects.js'

export type Entry = {
  readonly name: string
  readonly type: 'tree' | 'blob' | 'link'
  /** As Git writes it: what may be executed has another one than other files. */
  readonly mode: string
  readonly id: string
}
export type Tree = ReadonlyMap<string, Entry>

/** Stands for a tree that is not here, as in a clone that leaves objects out. */
export const absentTree: Tree = new Map()

/** Trees by their id: what no commit has touched is the same tree in all of them, and read once. */
export type TreeReader = (id: string) => Promise<Tree>

export function createTreeReader(objects: ObjectReader): TreeReader {
  const known = new Map<string, Promise<Tree>>()
  return (id) => {
    const reading =
      known.get(id) ??
      objects
        .read(id)
        .then((found) => (found?.type === 'tree' ? parseTree(found.content, id.length / 2) : absentTree))
    known.set(id, reading)
    return reading
  }
}

/** Names of the files of a commit with one of some endings that hold one of some words; null where Git could not say. */
export type Search = (
  commit: string,
  words: readonly string[],
  endings: readonly string[],
) => Promise<readonly string[] | null>

/** The files of one commit, read from Git's objects: the checkout may be at another revision. */
export function commitFiles(
  commit: string,
  objects: ObjectReader,
  trees: TreeReader,
  search: Search,
): RepoFiles {
  const folders = new Map<string, Promise<Entry | null>>()
  const searches = new Map<string, ReturnType<Search>>()
  const root = (): Promise<Entry | null> =>
    objects
      .read(`${commit}^{tree}`)
      .then((found) =>
        found?.type === 'tree' ? { name: '', type: 'tree', mode: '40000', id: found.id } : null,
      )
  // Files of one folder come together, so the way to it is walked once.
  const folderAt = (path: string): Promise<Entry | null> => {
    const known = folders.get(path) ?? (path === '' ? root() : entryAt(path))
    folders.set(path, known)
    return known
  }
  const entryAt = async (path: string): Promise<Entry | null> => {
    if (path === '') return folderAt('')
    const slash = path.lastIndexOf('/')
    const folder = await folderAt(slash < 0 ? '' : path.slice(0, slash))
    if (folder?.type !== 'tree') return null
    return (await trees(folder.id)).get(path.slice(slash + 1)) ?? null
  }
  const idOf = async (type: Entry['type'], path: string): Promise<string | null> => {
    const entry = await entryAt(path)
    return entry?.type === type ? entry.id : null
  }
  const bytesOf = async (file: string): Promise<Buffer | null> => {
    const entry = await entryAt(file)
    return entry?.type === 'blob' ? ((await objects.read(entry.id))?.content ?? null) : null
  }
  return {
    async list(folder) {
      const entry = await entryAt(folder)
      const files = entry?.type === 'tree' ? await pathsBelow('blob', entry, folder, trees) : []
      return files.length === 0 && folder !== '' ? null : files
    },
    read: async (file) => (await bytesOf(file))?.toString('utf8') ?? null,
    readBytes: bytesOf,
    holding(words, endings) {
      const question = JSON.stringify([words, endings])
      const known = searches.get(question) ?? search(commit, words, endings)
      searches.set(question, known)
      return known
    },
    async links(path) {
      const entry = await entryAt(path)
      if (entry?.type === 'link') return [path]
      return entry?.type === 'tree' ? pathsBelow('link', entry, path, trees) : []
    },
    linkText: async (link) => linkTextOf(await entryAt(link), objects),
    contentId: (folder) => idOf('tree', folder),
    fileId: (file) => idOf('blob', file),
  }
}

async function linkTextOf(entry: Entry | null, objects: ObjectReader): Promise<string | null> {
  if (entry?.type !== 'link') return null
  return entry.mode === '160000'
    ? entry.id
    : ((await objects.read(entry.id))?.content.toString('utf8') ?? null)
}

/** In the order in which Git keeps them. */
async function pathsBelow(
  type: 'blob' | 'link',
  { id }: Entry,
  folder: string,
  trees: TreeReader,
): Promise<string[]> {
  const found = await Promise.all(
    [...(await trees(id)).values()].map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.type === 'tree') return pathsBelow(type, entry, path, trees)
      return entry.type === type ? [path] : []
    }),
  )
  return found.flat()
}

/**
 * What a tree object holds: `<mode> <name>\0<id>` for each entry, the id in `idBytes` bytes. Symbolic links (mode
 * 120000) and submodules (160000) are never read.
 */
function parseTree(content: Buffer, idBytes: number): Tree {
  const entries = new Map<string, Entry>()
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at)
    const end = content.indexOf(0, space)
    if (space < 0 || end < 0) break
    const mode = content.toString('latin1', at, space)
    const name = content.toString('utf8', space + 1, end)
    const id = content.toString('hex', end + 1, end + 1 + idBytes)
    if (mode === '40000') entries.set(name, { name, type: 'tree', mode, id })
    else if (/^100\d{3}$/.test(mode)) entries.set(name, { name, type: 'blob', mode, id })
    else if (mode === '120000' || mode === '160000') entries.set(name, { name, type: 'link', mode, id })
    at = end + 1 + idBytes
  }
  return entries
}
