import { createHash } from 'node:crypto'
import type { Commit, GitStore, TreeEntry } from './git-store.js'

type Tree = ReadonlyMap<string, Omit<TreeEntry, 'path'>>

/**
 * A store that begins as `base` is and keeps what is written in memory: a process of git for each object takes longer
 * than all the rest of a request. Objects have the names that Git would give them, commits aside: these carry no time,
 * so that the same commit made again is the same one, unless `clock` tells them apart.
 */
export function memoryGit(base: GitStore, clock: () => string = () => ''): GitStore {
  const refs = new Map(base.refs(''))
  const blobs = new Map<string, Buffer>()
  const trees = new Map<string, Tree>()
  const commits = new Map<string, Commit>()

  const treeOf = (sha: string): string => {
    if (trees.has(sha)) return sha
    return commits.get(sha)?.tree ?? (base.typeOf(sha) === 'commit' ? base.readCommit(sha).tree : sha)
  }
  const read = (sha: string): Tree =>
    trees.get(treeOf(sha)) ??
    new Map(base.readTree(treeOf(sha), false).map(({ path, ...entry }) => [path, entry]))
  const store: GitStore = {
    folder: base.folder,
    ref: (name) => refs.get(`refs/${name}`) ?? null,
    refs: (prefix) => new Map([...refs].filter(([name]) => name.startsWith(`refs/${prefix}`))),
    setRef: (name, sha) => void refs.set(`refs/${name}`, sha),
    deleteRef: (name) => void refs.delete(`refs/${name}`),
    typeOf(sha) {
      if (blobs.has(sha)) return 'blob'
      if (trees.has(sha)) return 'tree'
      return commits.has(sha) ? 'commit' : base.typeOf(sha)
    },
    isAncestor(older, newer) {
      if (older === newer) return true
      return store.readCommit(newer).parents.some((parent) => store.isAncestor(older, parent))
    },
    writeBlob(content) {
      const sha = idOf('blob', content)
      blobs.set(sha, content)
      return sha
    },
    readTree(sha, recursive) {
      const entries = [...read(sha)].map(([path, entry]) => ({ path, ...entry }))
      if (!recursive) return entries
      return entries.flatMap((entry) =>
        entry.type === 'tree' ? [entry, ...below(entry.path, store.readTree(entry.sha, true))] : [entry],
      )
    },
    writeTree(from, entries) {
      const tree = new Map(from === null ? [] : read(from))
      for (const [name, rest] of byFirstName(entries)) {
        const [entry] = rest
        const nested = rest.filter(({ path }) => path !== '')
        if (nested.length > 0) {
          const sha = store.writeTree(tree.get(name)?.sha ?? null, nested)
          tree.set(name, { mode: '040000', type: 'tree', sha })
        } else if (entry === undefined || entry.sha === null) tree.delete(name)
        else tree.set(name, { mode: entry.mode, type: entry.type, sha: entry.sha })
      }
      const sha = treeId(tree)
      trees.set(sha, tree)
      return sha
    },
    writeCommit(commit) {
      const sha = idOf('commit', Buffer.from(`${clock()}${JSON.stringify(commit)}`))
      commits.set(sha, { ...commit, sha })
      return sha
    },
    readCommit: (sha) => commits.get(sha) ?? base.readCommit(sha),
    readBlob: (sha) => blobs.get(sha)?.toString() ?? base.readBlob(sha),
    merge(ours, theirs) {
      if (!store.isAncestor(ours, theirs)) throw new Error('only what comes right after is merged in memory')
      return treeOf(theirs)
    },
    text(ref, path) {
      const entry = store.readTree(refs.get(ref) ?? ref, true).find((one) => one.path === path)
      if (entry === undefined) throw new Error(`${ref} has no ${path}`)
      return store.readBlob(entry.sha)
    },
  }
  return store
}

const below = (folder: string, entries: readonly TreeEntry[]): TreeEntry[] =>
  entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }))

type Written = Parameters<GitStore['writeTree']>[1]

/** The entries by the first part of their path, each with the rest of it ('' for the part itself). */
function byFirstName(entries: Written): ReadonlyMap<string, Written> {
  const groups = new Map<string, Written>()
  for (const entry of entries) {
    const [name = '', ...rest] = entry.path.split('/')
    groups.set(name, [...(groups.get(name) ?? []), { ...entry, path: rest.join('/') }])
  }
  return groups
}

function idOf(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** Git sorts a folder as if its name ended in a slash, and writes its mode without the leading zero. */
function treeId(tree: Tree): string {
  const key = ([name, { type }]: [string, Omit<TreeEntry, 'path'>]): string =>
    type === 'tree' ? `${name}/` : name
  const sorted = [...tree].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const parts = sorted.flatMap(([name, { mode, sha }]) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ])
  return idOf('tree', Buffer.concat(parts))
}
