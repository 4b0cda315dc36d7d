import { createHash } from 'node:crypto'
import type { RepoFiles } from '../model/ports.js'

/** The trees that a source is rendered from: its own under '', others under the `$name` that lends their value files. */
export type Trees = ReadonlyMap<string, RepoFiles>

/** One question that a rendering asked of a tree. */
export type Asked = {
  readonly tree: string
  readonly question: 'list' | 'read' | 'links'
  readonly path: string
  /** A hash of the answer. */
  readonly answer: () => Promise<string>
  /** Stands for the file, or for all that is below a listed folder, where something can tell. */
  readonly id: string | null
}

/**
 * All that a rendering read. Renderers decide by nothing else: trees that give the same answers render the same, which
 * needs no second list of what each renderer may look at.
 */
export type Trace = ReadonlyMap<string, Asked>

/** Trees with every question and its answer noted. */
export type Traced = {
  readonly trees: Trees
  readonly trace: Trace
  /** Settles with the next answer that is noted. */
  readonly grown: () => Promise<void>
}

/**
 * The same trees, and what is asked of them. `texts` leaves out what only a program would look at, for a rendering that
 * runs none: bytes come empty where something else tells the file, which most of the reading is saved by.
 */
export function traced(trees: Trees, reading: 'all' | 'texts' = 'all'): Traced {
  const trace = new Map<string, Asked>()
  const waiting: (() => void)[] = []
  let isWaking = false
  // Once in a turn, in which many answers may come.
  const wake = (): void => {
    if (isWaking || waiting.length === 0) return
    isWaking = true
    setImmediate(() => {
      isWaking = false
      for (const resume of waiting.splice(0)) resume()
    })
  }
  const note = (asked: Asked): void => {
    trace.set(`${asked.tree} ${asked.question} ${asked.path}`, asked)
    wake()
  }
  const noted = [...trees].map(([tree, files]): [string, RepoFiles] => {
    const idOf = async (file: string): Promise<string | null> => (await files.fileId?.(file)) ?? null
    const noteRead = (path: string, content: string | Uint8Array | null, id: string | null): void => {
      // With an id nothing has to be hashed, but where the other tree has none.
      const hash = id === null ? hashOf(content) : null
      const answer = async (): Promise<string> => hash ?? ask(files, 'read', path)
      note({ tree, question: 'read', path, answer, id })
    }
    return [
      tree,
      {
        async list(folder) {
          const found = await files.list(folder)
          const id = (await files.contentId?.(folder)) ?? null
          note({ tree, question: 'list', path: folder, answer: async () => hashOfNames(found), id })
          return found
        },
        async read(file) {
          const text = await files.read(file)
          noteRead(file, text, await idOf(file))
          return text
        },
        async readBytes(file) {
          const id = await idOf(file)
          const content = reading === 'texts' && id !== null ? nothing : await files.readBytes(file)
          noteRead(file, content, id)
          return content
        },
        async links(folder) {
          const found = await files.links(folder)
          note({ tree, question: 'links', path: folder, answer: async () => hashOfNames(found), id: null })
          return found
        },
      },
    ]
  })
  return { trees: new Map(noted), trace, grown: () => new Promise((resume) => waiting.push(resume)) }
}

const nothing = new Uint8Array()

/**
 * True where these trees would answer every question of the rendering as it was answered then, but for the first ones,
 * which are known to be.
 */
export async function holds(trace: Trace, trees: Trees, known = 0): Promise<boolean> {
  const same = await sameFolders(trace, trees)
  for (const asked of [...trace.values()].slice(known)) {
    if (same.some((folder) => folder.tree === asked.tree && isBelow(asked.path, folder.path))) continue
    const files = trees.get(asked.tree)
    if (files === undefined || !(await isAnsweredAlike(asked, files))) return false
  }
  return true
}

/** The paths that one question was asked of, in a source's own tree. */
export function askedOf(trace: Trace, question: Asked['question']): readonly string[] {
  return [...trace.values()].flatMap((one) =>
    one.tree === '' && one.question === question ? [one.path] : [],
  )
}

async function isAnsweredAlike({ question, path, answer, id }: Asked, files: RepoFiles): Promise<boolean> {
  const now = question === 'read' && id !== null ? ((await files.fileId?.(path)) ?? null) : null
  return now === null ? (await answer()) === (await ask(files, question, path)) : now === id
}

/** Folders with nothing changed below them: no need to ask for each file there. */
async function sameFolders(trace: Trace, trees: Trees): Promise<readonly Asked[]> {
  const listed = [...trace.values()].filter(({ question, id }) => question === 'list' && id !== null)
  const now = await Promise.all(listed.map(async ({ tree, path }) => trees.get(tree)?.contentId?.(path)))
  return listed.filter(({ id }, at) => id === now[at])
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

async function ask(files: RepoFiles, question: Asked['question'], path: string): Promise<string> {
  if (question === 'read') return hashOf(await files.readBytes(path))
  return hashOfNames(question === 'list' ? await files.list(path) : await files.links(path))
}

function hashOfNames(names: readonly string[] | null): string {
  return hashOf(names === null ? null : [...names].sort().join('\0'))
}

function hashOf(content: string | Uint8Array | null): string {
  return content === null ? '' : createHash('sha256').update(content).digest('base64')
}
