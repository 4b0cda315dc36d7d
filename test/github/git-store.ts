import { execFileSync } from 'node:child_process'

export type TreeEntry = {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly path: string
}

export type Commit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: string
}

/** The objects and branches that a GitHub of the tests serves: a real bare repository, through the real git. */
export type GitStore = {
  readonly folder: string
  ref(name: string): string | null
  refs(prefix: string): ReadonlyMap<string, string>
  setRef(name: string, sha: string): void
  deleteRef(name: string): void
  typeOf(sha: string): string | null
  isAncestor(older: string, newer: string): boolean
  writeBlob(content: Buffer): string
  readTree(sha: string, recursive: boolean): readonly TreeEntry[]
  /** The tree with these entries put in or (sha null) taken out; null is the empty one. */
  writeTree(
    base: string | null,
    entries: readonly (Omit<TreeEntry, 'sha'> & { sha: string | null })[],
  ): string
  writeCommit(commit: Omit<Commit, 'sha'>): string
  readCommit(sha: string): Commit
  /** The tree of both sides merged; null where they conflict. */
  merge(ours: string, theirs: string): string | null
  readBlob(sha: string): string
  text(ref: string, path: string): string
}

export function openGitStore(folder: string): GitStore {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'GitHub'],
        [`GIT_${who}_EMAIL`, 'noreply@github.example'],
      ]),
    ),
  }
  const git = (args: readonly string[], input?: Buffer | string, more: NodeJS.ProcessEnv = {}): string =>
    execFileSync('git', ['-C', folder, ...args], {
      env: { ...env, ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    }).toString()
  const tryGit = (...args: string[]): string | null => {
    try {
      return git(args).trim()
    } catch {
      return null
    }
  }
  let indexes = 0
  // Objects never change, and a process for each question takes longer than all the rest of a test.
  const known = new Map<string, unknown>()
  const remember = <T>(key: string, read: () => T): T => {
    const found = known.has(key) ? (known.get(key) as T) : read()
    if (found !== null) known.set(key, found)
    return found
  }
  return {
    folder,
    ref: (name) => tryGit('rev-parse', '--verify', '--quiet', `refs/${name}`),
    refs: (prefix) =>
      new Map(
        git(['for-each-ref', '--format=%(refname) %(objectname)'])
          .split('\n')
          .filter((line) => line.startsWith(`refs/${prefix}`))
          .map((line) => line.split(' ') as [string, string]),
      ),
    setRef: (name, sha) => void git(['update-ref', `refs/${name}`, sha]),
    deleteRef: (name) => void git(['update-ref', '-d', `refs/${name}`]),
    typeOf: (sha) => (isId(sha) ? remember(`type ${sha}`, () => tryGit('cat-file', '-t', sha)) : null),
    isAncestor: (older, newer) => tryGit('merge-base', '--is-ancestor', older, newer) !== null,
    writeBlob: (content) => git(['hash-object', '-w', '--stdin'], content).trim(),
    readTree: (sha, recursive) => {
      const read = (): TreeEntry[] =>
        parseTree(git(['ls-tree', '-z', ...(recursive ? ['-r', '-t'] : []), sha]))
      return isId(sha) ? remember(`tree ${sha} ${recursive}`, read) : read()
    },
    writeTree(base, entries) {
      const index = { GIT_INDEX_FILE: `${folder}/index-of-tests-${process.pid}-${++indexes}` }
      git(base === null ? ['read-tree', '--empty'] : ['read-tree', base], undefined, index)
      const lines = entries.map(
        ({ mode, sha, path }) => `${sha === null ? '0' : mode} ${sha ?? '0'.repeat(40)}\t${path}\n`,
      )
      git(['update-index', '--add', '--index-info'], lines.join(''), index)
      return git(['write-tree'], undefined, index).trim()
    },
    writeCommit({ tree, parents, message, author }) {
      const who = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: `${author}@users.noreply.github.example` }
      return git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message, who).trim()
    },
    readCommit: (sha) =>
      remember(`commit ${sha}`, () => {
        const text = git(['log', '-1', '--format=%T%n%P%n%an%n%B', sha])
        const [tree = '', parents = '', author = '', ...rest] = text.split('\n')
        const message = rest.join('\n').replace(/\n+$/, '')
        return { sha, tree, parents: parents.split(' ').filter((one) => one !== ''), message, author }
      }),
    merge(ours, theirs) {
      const tree = tryGit('merge-tree', '--write-tree', ours, theirs)
      return tree === null ? null : (tree.split('\n')[0] ?? null)
    },
    readBlob: (sha) => remember(`blob ${sha}`, () => git(['cat-file', 'blob', sha])),
    text: (ref, path) => git(['show', `${ref}:${path}`]),
  }
}

const isId = (sha: string): boolean => /^[0-9a-f]{40}$/.test(sha)

function parseTree(listed: string): TreeEntry[] {
  return listed.split('\0').flatMap((line) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line)
    if (match === null) return []
    const [, mode = '', type = '', sha = '', path = ''] = match
    return [{ mode, type, sha, path }]
  })
}
